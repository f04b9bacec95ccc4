import assert from 'node:assert/strict'
import { readPage } from '../../../../src/core/index.js'
import type { Fact, Value } from '../../../../src/core/index.js'
import type { ContainerParts } from '../../../kit/container.js'
import { container } from '../../../kit/container.js'

const facts = (text: string): readonly Fact[] => readPage({ path: 'container.json', text }).facts

function said(value: Value | null): string {
  if (value === null) return '-'
  if (value.kind === 'text') return value.text
  if (value.kind === 'choice') return value.options.map(said).join(' or ')
  return value.kind === 'pattern' ? value.parts.map(part => part ?? '*').join('') : '?'
}

/** What a container sends, in one line for each counter and event. */
function sent(text: string): readonly string[] {
  return facts(text).flatMap(fact => {
    if (fact.kind === 'counter' && fact.by !== 'export')
      return [`${fact.vendor} ${said(fact.id)} by ${fact.by}, ${fact.state}, ${fact.trigger ?? ''}`]
    if (fact.kind !== 'event') return []
    return [`${fact.event} ${said(fact.name)} to ${fact.vendor} ${said(fact.counter)}, ${fact.state}, ${fact.trigger ?? ''}`]
  })
}

const lead = { id: '1', name: 'Lead', hears: ['EQUALS', 'lead'] } as const
const shop = { id: '2', name: 'Shop', hears: ['MATCH_REGEX', '^(view_item|purchase)$'] } as const

const rows: readonly (ContainerParts & { readonly row: string; readonly sends: readonly string[] })[] = [
  {
    row: 'a Google tag',
    tags: [{ name: 'GA4', type: 'googtag', with: { tagId: 'G-7RW3K9QZ2M' } }],
    sends: ['ga4 G-7RW3K9QZ2M by googtag, active, All Pages'],
  },
  {
    row: 'a Google tag of Ads, needing consent',
    tags: [{ name: 'Ads', type: 'googtag', with: { tagId: 'AW-817563420' }, consent: 'NEEDED', on: ['2147479573'] }],
    sends: ['google-ads AW-817563420 by googtag, blocked, Initialization - All Pages'],
  },
  {
    row: 'an event by the name of the tag that configures',
    tags: [
      { name: 'GA4', type: 'gaawc', with: { measurementId: '{{Id}}' } },
      { name: 'Lead', type: 'gaawe', with: { eventName: 'generate_lead', measurementId: 'GA4' }, on: ['1'] },
    ],
    triggers: [lead],
    variables: [{ name: 'Id', type: 'c', with: { value: 'G-7RW3K9QZ2M' } }],
    sends: ['ga4 G-7RW3K9QZ2M by gaawc, active, All Pages', 'event generate_lead to ga4 G-7RW3K9QZ2M, active, Lead'],
  },
  {
    row: 'events named as those that start the tag',
    tags: [{ name: 'Shop', type: 'gaawe', with: { eventName: '{{Event}}', measurementIdOverride: 'G-7RW3K9QZ2M' }, on: ['1', '2'] }],
    triggers: [lead, shop],
    sends: ['ga4 G-7RW3K9QZ2M by event, active, Lead, Shop', 'event lead or view_item or purchase to ga4 G-7RW3K9QZ2M, active, Lead, Shop'],
  },
  {
    row: 'a name that is known in part',
    tags: [{ name: 'Step', type: 'gaawe', with: { eventName: 'step_{{Step}}' } }],
    variables: [{ name: 'Step', with: { name: 'step' } }],
    sends: ['event step_* to ga4 -, active, All Pages'],
  },
  {
    row: 'Universal Analytics by its settings',
    tags: [
      { name: 'Page', type: 'ua', with: { trackType: 'TRACK_PAGEVIEW', gaSettings: '{{GA}}' } },
      {
        name: 'Order',
        type: 'ua',
        with: { trackType: 'TRACK_EVENT', gaSettings: '{{GA}}', eventCategory: 'shop', eventAction: 'order' },
        on: ['1'],
      },
    ],
    triggers: [lead],
    variables: [{ name: 'GA', type: 'gas', with: { trackingId: 'UA-58465013-1' } }],
    sends: [
      'universal-analytics UA-58465013-1 by ua, active, All Pages',
      'event shop/order to universal-analytics UA-58465013-1, active, Lead',
    ],
  },
  {
    row: 'a conversion',
    tags: [{ name: 'Order', type: 'awct', with: { conversionId: '817563420', conversionLabel: 'Qx7' }, on: ['2'] }],
    triggers: [shop],
    sends: ['google-ads AW-817563420 by event, active, Shop', 'conversion conversion to google-ads AW-817563420, active, Shop'],
  },
  {
    row: 'a paused tag, and one that nothing starts',
    tags: [
      { name: 'GA4', type: 'googtag', with: { tagId: 'G-7RW3K9QZ2M' }, paused: true },
      { name: 'Ads', type: 'googtag', with: { tagId: 'AW-817563420' }, on: [] },
    ],
    sends: ['ga4 G-7RW3K9QZ2M by googtag, commented, All Pages', 'google-ads AW-817563420 by googtag, commented, no trigger'],
  },
  {
    row: 'a tag that another one runs first',
    tags: [
      { name: 'Pixel', type: 'html', with: { html: '<script>go()</script>' }, setup: 'GA4' },
      { name: 'GA4', type: 'googtag', with: { tagId: 'G-7RW3K9QZ2M' }, on: [] },
    ],
    sends: ['ga4 G-7RW3K9QZ2M by googtag, active, with the tag “Pixel”'],
  },
  {
    row: 'a picture',
    tags: [{ name: 'Picture', type: 'img', with: { url: 'https://mc.yandex.ru/watch/48213905' } }],
    sends: ['yandex-metrica 48213905 by pixel, active, All Pages'],
  },
  {
    row: 'a push within Custom HTML',
    tags: [{ name: 'Scroll', with: { html: "<script>dataLayer.push({ event: 'read_all' })</script>" } }],
    sends: ['push read_all to datalayer -, active, All Pages'],
  },
  {
    row: 'a server container, which runs on no page',
    usage: 'SERVER',
    tags: [{ name: 'GA4', type: 'gaawe', with: { eventName: 'purchase', measurementId: 'G-7RW3K9QZ2M' } }],
    sends: [],
  },
]

describe('what tags of a container send', () => {
  for (const { row, sends, ...parts } of rows) it(row, () => assert.deepEqual([...sent(container(parts))].sort(), [...sends].sort()))

  it('takes numbers and truth from strings', () => {
    const text = container({
      tags: [
        {
          name: 'Order',
          type: 'gaawe',
          with: {
            eventName: 'purchase',
            eventSettingsTable: [
              { parameter: 'value', parameterValue: '12.50' },
              { parameter: 'gift', parameterValue: 'true' },
            ],
          },
        },
      ],
    })
    const event = facts(text).find(it => it.kind === 'event')
    assert.ok(event?.kind === 'event' && event.parameters?.kind === 'object')
    assert.deepEqual(
      event.parameters.entries.map(({ key, value }) => [key, value.kind]),
      [
        ['value', 'number'],
        ['gift', 'boolean'],
      ],
    )
  })
})

describe('an exported container', () => {
  const about = (text: string): readonly unknown[] =>
    facts(text).flatMap(fact =>
      fact.kind === 'container' ? [[said(fact.id), fact.usage, fact.version, fact.exported, fact.tags, fact.triggers, fact.variables]] : [],
    )

  it('says which it is and how much it holds', () => {
    assert.deepEqual(about(container({ tags: [{ name: 'A' }], triggers: [lead, shop] })), [
      ['GTM-K8WQ3TZ', 'web', '7', '2026-03-01 09:30:00', 1, 2, 0],
    ])
    assert.deepEqual(about(container({ version: '0', usage: 'SERVER' })), [['GTM-K8WQ3TZ', 'server', null, '2026-03-01 09:30:00', 0, 0, 0]])
  })

  it('says what lies in which folder; a folder that the export does not hold is none', () => {
    const text = container({
      folders: ['Shop', 'Chat'],
      tags: [{ name: 'Buy', folder: '1' }, { name: 'Talk', folder: '2' }, { name: 'Lost', folder: '9' }, { name: 'Loose' }],
      triggers: [{ ...lead, folder: '1' }],
      variables: [{ name: 'Basket', folder: '1' }],
    })
    assert.deepEqual(
      facts(text).flatMap(fact => (fact.kind === 'container' ? fact.folders : [])),
      ['Shop', 'Chat'],
    )
    assert.deepEqual(
      facts(text).flatMap(fact => ('folder' in fact && 'name' in fact ? [`${fact.name}: ${fact.folder ?? '-'}`] : [])),
      ['Buy: Shop', 'Talk: Chat', 'Lost: -', 'Loose: -', 'Lead: Shop', 'Basket: Shop'],
    )
  })

  it('says whose tags of Floodlight are, though nobody knows what they send', () => {
    const text = container({ tags: [{ name: 'Sale', type: 'fls', with: { advertiserId: '1234567' } }] })
    assert.deepEqual([facts(text).flatMap(fact => (fact.kind === 'container-tag' ? [fact.system] : [])), sent(text)], [['floodlight'], []])
  })

  it('may be a bare version in the words of the API', () => {
    const { containerVersion } = JSON.parse(
      container({ tags: [{ name: 'Lead', on: ['1'] }], triggers: [{ ...lead, type: 'customEvent' }] }),
    ) as {
      readonly containerVersion: object
    }
    const text = JSON.stringify(containerVersion)
    assert.deepEqual(about(text), [['GTM-K8WQ3TZ', 'web', '7', null, 1, 1, 0]])
    assert.deepEqual(
      facts(text).flatMap(fact => (fact.kind === 'container-trigger' ? [`${fact.type} ${said(fact.hears?.text ?? null)}`] : [])),
      ['CUSTOM_EVENT lead'],
    )
  })

  it('is told when it is broken, and nothing else is taken for one', () => {
    const broken = readPage({ path: 'a.json', text: container().slice(0, -20) })
    assert.deepEqual([broken.facts, broken.wounds.map(it => it.why)], [[], ['the exported container is no valid JSON']])
    const other = readPage({ path: 'package.json', text: '{"name":"shop","container":{"publicId":"GTM-K8WQ3TZ"}}' })
    assert.deepEqual([other.facts, other.wounds], [[], []])
  })
})
