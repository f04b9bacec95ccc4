import assert from 'node:assert/strict'
import { read, readText, trouble } from './kit.js'

describe('a table of events', () => {
  it('is understood in English, with parameters in rows of their own', () => {
    const text = `Event Name,Event Description,Owner,Status,GA4,Yandex Metrica,Property Name,Property Value Type,Is Property Required?,Property Enumeration Options
order,An order was sent,Ann,live,purchase,order_sent,value,float,true,
,,,,,,currency,string,yes,"RUB, USD"
call,,,todo,yes,no,,,,
`
    assert.deepEqual(readText(text), {
      plan: {
        events: {
          order: {
            meaning: 'An order was sent',
            owner: 'Ann',
            status: 'live',
            vendors: { ga4: 'purchase', 'yandex-metrica': 'order_sent' },
            parameters: { value: { type: 'number', required: true }, currency: { type: 'string', required: true, values: ['RUB', 'USD'] } },
          },
          call: { vendors: 'ga4' },
        },
      },
      lost: [],
      format: 'csv',
      columns: [
        'Event Name=name',
        'Event Description=meaning',
        'Owner=owner',
        'Status=status',
        'GA4=vendor:ga4',
        'Yandex Metrica=vendor:yandex-metrica',
        'Property Name=parameter',
        'Property Value Type=type',
        'Is Property Required?=required',
        'Property Enumeration Options=values',
      ],
    })
  })

  it('is understood in Russian, with semicolons, and its goals are goals', () => {
    const text = `\uFEFFИдентификатор цели;Описание;Ответственный;Статус;Система;Страницы;Параметры\r\nzakaz;Заказ отправлен;Анна;Готово;"Метрика, GA4: purchase";/cart/**;"сумма: число, валюта"\r\n`
    const table = readText(text)
    assert.ok(typeof table !== 'string')
    assert.deepEqual(table.plan, {
      events: {
        zakaz: {
          meaning: 'Заказ отправлен',
          owner: 'Анна',
          status: 'live',
          vendors: { 'yandex-metrica': 'zakaz', ga4: 'purchase' },
          pages: '/cart/**',
          parameters: { сумма: 'number', валюта: {} },
        },
      },
    })
    assert.deepEqual(table.lost, [])
    const goals = readText('Цель;Описание\nzvonok;Звонок\n')
    assert.deepEqual(typeof goals !== 'string' && goals.plan, { goals: { zvonok: { meaning: 'Звонок' } } })
  })

  it('is understood in Swedish, with tabs', () => {
    const table = readText('Händelse\tBeskrivning\tÄgare\tStatus\tParametrar\nköp\tEtt köp\tEva\tutfasad\tvärde; valuta\n')
    assert.deepEqual(typeof table !== 'string' && table.plan, {
      events: { köp: { meaning: 'Ett köp', owner: 'Eva', status: 'deprecated', parameters: { värde: {}, valuta: {} } } },
    })
  })

  it('has headings anywhere on top, and columns that somebody explains', () => {
    const text = 'Tracking plan 2026,,\n,,\nWhat we count,Why,priority\norder,It sells,high\n'
    const columns = new Map([
      ['What we count', 'name'],
      ['Why', 'meaning'],
    ])
    const table = read({ name: 'plan.csv', text }, { columns })
    assert.ok(typeof table !== 'string')
    assert.deepEqual(table.plan, { events: { order: { meaning: 'It sells' } } })
    assert.deepEqual(table.lost, [
      'row 1: stands above the headings: it is not carried',
      'column "priority": is not known: 1 cells are not carried',
    ])
    assert.equal(read({ name: 'plan.csv', text }, { columns: new Map([['Why', 'reason']]) }), 'there is no field "reason" for a column')
    assert.match(trouble(readText(text)), /^holds nothing for a plan; the table has no column with the names of events/)
  })

  it('tells every cell that does not fit', () => {
    const table = readText(`event,status,vendors,required,parameter,pattern,note
order,soon,Webvisor,maybe,value,(a+)+,first
order,,,,value,,second
,,,,,,
${'x'.repeat(501)},,,,,,
`)
    assert.ok(typeof table !== 'string')
    assert.deepEqual(table.plan, { events: { order: { note: 'first', parameters: { value: {} } } } })
    assert.deepEqual(table.lost, [
      'row 2: vendors: "Webvisor" is no vendor that `countersign trackers` lists',
      'row 2: status: "soon" is none of planned, live, deprecated',
      'row 2: pattern: repeats a group that repeats or chooses within: say it without: it is not carried',
      'row 2: required: "maybe" is neither yes nor no',
      'row 3: note: "order" has another above: the first is carried',
      'row 3: parameter "value" stands there already: the first is carried',
      'row 5: name: a text of 501 characters is too long to be carried',
    ])
  })

  it('keeps hostile texts as texts', () => {
    const table = readText(`event,meaning,note\n"=cmd|' /C calc'!A0","'=1+1",${'n'.repeat(1_000_000)}\n`)
    assert.ok(typeof table !== 'string')
    assert.deepEqual(table.plan, { events: { "=cmd|' /C calc'!A0": { meaning: '=1+1' } } })
    assert.deepEqual(table.lost, ['row 2: note: a text of 1000000 characters is too long to be carried'])
  })

  it('is told when it is empty', () => {
    assert.equal(readText(' \n'), 'is empty')
    assert.match(trouble(readText(',,\n,,\n')), /^holds nothing for a plan/)
  })
})
