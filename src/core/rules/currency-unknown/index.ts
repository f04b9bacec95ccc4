import type { Ask, Finding, ObjectValue, Rule, Severity, TextValue, Tracker, Value } from '../../model/index.js'
import { currencies, formerCurrencies, rule } from '../../model/index.js'
import { nearest } from '../../text/index.js'
import { ecommerceOf } from '../shared/ecommerce.js'
import { once } from '../shared/once.js'
import { writing } from '../shared/replacing.js'
import { eventsOf, shapeOf } from '../shared/sent-events.js'
import { exactSpan, objectOf, wrongText } from '../shared/values.js'

type Words = 'unknown' | 'meant' | 'case' | 'former'

/** Older than the agency's list of withdrawn codes, and still written. */
const OLDER: ReadonlyMap<string, string> = new Map([['RUR', 'RUB']])

export const currencyUnknown: Rule<Words> = rule({
  id: 'currency-unknown',
  title: 'A currency is no code of ISO 4217',
  severity: 'error',
  topic: 'events',
  precision: 'very-high',
  words: {
    unknown: '`{code}` is no currency code of ISO 4217: {vendor} counts no money',
    meant: '`{code}` is no currency code of ISO 4217: {vendor} counts no money. Is {meant} meant?',
    case: 'Currency codes are written in capitals: {meant}',
    former: '{code} is a currency of the past: {meant} took its place',
  },
  *check(ask) {
    yield* once([...inEvents(ask), ...inLayers(ask)])
  },
})

function inEvents(ask: Ask): readonly Finding<Words>[] {
  return eventsOf(ask).flatMap(event => {
    const { parameters, tracker } = event
    const own = (parameters?.entries ?? []).filter(({ key }) => shapeOf(event, key)?.type === 'currency')
    return [...own.map(({ value }) => value), ...itemCurrencies(parameters, tracker)].flatMap(value => judged(ask, value, tracker.title))
  })
}

function itemCurrencies(parameters: ObjectValue | null, { items }: Tracker): readonly Value[] {
  const list = parameters?.entries.find(({ key }) => key === items?.list)?.value
  if (items === undefined || list?.kind !== 'list') return []
  return list.items.flatMap(item =>
    (objectOf(item)?.entries ?? []).flatMap(({ key, value }) => (items.keys[key]?.type === 'currency' ? [value] : [])),
  )
}

function inLayers(ask: Ask): readonly Finding<Words>[] {
  return ecommerceOf(ask).flatMap(({ object, shape, tracker }) =>
    object.entries.flatMap(({ key, value }) => (key === shape.currencyKey ? judged(ask, value, tracker.title) : [])),
  )
}

function judged(ask: Ask, value: Value, vendor: string): readonly Finding<Words>[] {
  const wrong = wrongText(value, text => !currencies.has(text))
  if (wrong === null || wrong.text.trim() === '') return []
  const { says, meant, severity } = reasonOf(wrong)
  const place = exactSpan(ask.page, wrong)
  const change =
    place === null || meant === undefined ? {} : says === 'case' ? { fix: writing(place, meant) } : { offers: [writing(place, meant)] }
  return [{ at: wrong.at, says, with: { code: wrong.text, vendor, ...(meant === undefined ? {} : { meant }) }, severity, ...change }]
}

function reasonOf({ text }: TextValue): { readonly says: Words; readonly meant?: string; readonly severity: Severity } {
  const code = text.trim().toUpperCase()
  if (currencies.has(code)) return { says: 'case', meant: code, severity: 'warning' }
  const former = formerCurrencies.get(code) ?? OLDER.get(code)
  if (former !== undefined) return { says: 'former', meant: former, severity: 'warning' }
  const sign = SIGNS.get(text.trim().toLowerCase().replace(/\.$/, ''))
  const best = sign ?? (/^[A-Z]{3,4}$/.test(code) ? nearest(code, POPULAR)[0] : undefined)
  return best === undefined ? { says: 'unknown', severity: 'error' } : { says: 'meant', meant: best, severity: 'error' }
}

/** What people write instead of a code. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['₽', 'RUB'],
  ['руб', 'RUB'],
  ['р', 'RUB'],
  ['рубль', 'RUB'],
  ['€', 'EUR'],
  ['euro', 'EUR'],
  ['£', 'GBP'],
  ['₴', 'UAH'],
  ['грн', 'UAH'],
  ['₸', 'KZT'],
  ['us$', 'USD'],
])

/** Every code is one letter off another: only those that shops use are proposed. */
const POPULAR = ['RUB', 'USD', 'EUR', 'GBP', 'UAH', 'KZT', 'BYN', 'TRY', 'PLN', 'CZK', 'CHF', 'JPY', 'CNY', 'INR', 'BRL', 'CAD', 'AUD']
