import type { Ask, CounterFact, Finding, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import type { Ecommerce } from '../shared/ecommerce.js'
import { ecommerceOf } from '../shared/ecommerce.js'
import { listed } from '../shared/listed.js'
import { mayHoldMore } from '../shared/may-hold-more.js'
import { isStart } from '../shared/counters.js'

type Words = 'other' | 'off' | 'unsaid'

export const ecommerceLayer: Rule<Words> = rule({
  id: 'ecommerce-layer',
  title: 'E-commerce data is pushed to a list that the counter does not read',
  severity: 'error',
  topic: 'events',
  precision: 'medium',
  words: {
    other: 'The data goes to `{layer}`, and the {noun} reads {read}: nothing arrives',
    off: 'The {noun} is told not to read e-commerce data (`{option}: false`): nothing arrives',
    unsaid: 'The {noun} is not told to read `{layer}` (option `{option}`): that must be switched on in its settings',
  },
  *check(ask) {
    const first = ecommerceOf(ask)[0]
    const finding = first === undefined ? null : judged(ask, first)
    if (finding !== null) yield finding
  },
})

function judged(ask: Ask, { fact, shape, tracker, object }: Ecommerce): Finding<Words> | null {
  const { option } = shape
  // Whoever else reads the list may be meant by what is pushed to it.
  if (option === undefined || othersListen(ask) || !object.entries.some(({ key }) => Object.hasOwn(shape.actions, key))) return null
  const counters = countersOf(ask, tracker.id).filter(counter => isStart(counter, tracker) && counter.state === 'active')
  const read = counters.map(counter => layerOf(counter, option, shape.layer))
  if (read.length === 0 || read.includes('unknown') || read.includes(fact.layer)) return null
  const about = { layer: fact.layer, noun: tracker.noun, option }
  const names = [...new Set(read)].filter(layer => layer !== 'off' && layer !== 'unsaid')
  if (names.length > 0) return { at: fact.whole, says: 'other', with: { ...about, read: listed(names.map(name => `\`${name}\``)) } }
  if (read.every(one => one === 'off')) return { at: fact.whole, says: 'off', with: about, severity: 'warning' }
  return { at: fact.whole, says: 'unsaid', with: about, severity: 'info' }
}

/** Counters that run with the pushes: of the page, or of any page where a script is used. */
function countersOf(ask: Ask, vendor: string): readonly CounterFact[] {
  const here = ask.page.document ? ask.reached('counter') : ask.site.all('counter', vendor)
  return here.flatMap(({ fact }) => (fact.vendor === vendor && fact.how !== 'noscript' ? [fact] : []))
}

function othersListen(ask: Ask): boolean {
  if (mayHoldMore(ask)) return true
  const others = new Set(ask.trackers.flatMap(({ id, category, items }) => (category === 'tag-manager' || items !== undefined ? [id] : [])))
  others.add('universal-analytics').add('gtag')
  const running = ask.page.document
    ? ask.reached('counter').map(({ fact }) => fact.vendor)
    : [...ask.site.coverage().keys()].map(key => key.slice(0, key.indexOf(':')))
  return running.some(vendor => others.has(vendor) && vendor !== 'meta-pixel' && vendor !== 'tiktok-pixel')
}

/** The list a counter reads: its name, `off`, `unsaid`, or `unknown`. */
function layerOf({ options }: CounterFact, option: string, usual: string): string {
  if (options === undefined) return 'unsaid'
  if (options.kind !== 'object') return 'unknown'
  const value = options.entries.find(({ key }) => key === option)?.value
  if (value === undefined) return options.open ? 'unknown' : 'unsaid'
  if (value.kind === 'boolean') return value.value ? usual : 'off'
  return value.kind === 'text' && value.text !== '' ? value.text.replace(/^window\./, '') : 'unknown'
}
