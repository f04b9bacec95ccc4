import type { CounterFact, EventFact, TrackerId, Value } from '../model/index.js'
import { textOf } from '../model/index.js'

/** Which system a `gtag` id belongs to, by its prefix. https://developers.google.com/tag-platform/gtagjs/configure (seen 2026-11-24) */
const SYSTEMS: Readonly<Record<string, TrackerId>> = { G: 'ga4', UA: 'universal-analytics', AW: 'google-ads', DC: 'floodlight' }
/** Counters that `gtag` starts: others of these vendors have functions of their own and do not hear `gtag('event')`. */
const STARTED_BY = new Set(['config', 'loader', 'start'])
const GTAG_VENDORS = new Set(['gtag', ...Object.values(SYSTEMS)])

/**
 * The vendor of an event. `gtag('event', …)` without `send_to` goes to every id configured on the page: when all of them belong to one system it is
 * that one's event, else it stays `gtag`.
 */
export function vendorOf(event: EventFact, google: ReadonlySet<string>, local: boolean): EventFact['vendor'] {
  if (event.vendor !== 'gtag') return event.vendor
  const addressed = event.counter === null ? null : prefixOf(event.counter)
  if (addressed !== null) return SYSTEMS[addressed] ?? 'gtag'
  const [only, ...others] = event.counter === null ? google : []
  // Universal Analytics takes nothing any more: what a file sends to whatever the page has configured is not meant for it.
  return only === undefined || (only === 'UA' && !local) || others.length > 0 ? 'gtag' : (SYSTEMS[only] ?? 'gtag')
}

/** The vendor of a `gtag` counter whose id only running can tell: that of all ids the page is known to hand to it, when they are of one system. */
export function vendorOfOpen(counter: CounterFact, google: ReadonlySet<string>): TrackerId {
  if (counter.vendor !== 'gtag' || prefixOf(counter.id) !== null || textOf(counter.id) !== null) return counter.vendor
  const [only, ...others] = [...google].filter(prefix => prefix !== '?')
  return only === undefined || others.length > 0 ? 'gtag' : (SYSTEMS[only] ?? 'gtag')
}

/** The system an id handed to a `gtag` counter belongs to. */
export function vendorOfId(vendor: TrackerId, id: Value): TrackerId {
  const prefix = vendor === 'gtag' ? prefixOf(id) : null
  return prefix === null ? vendor : (SYSTEMS[prefix] ?? vendor)
}

/** The prefix of a counter's id that `gtag` serves; `?` when it is not known, `null` for counters of other functions. */
export function googlePrefix(counter: CounterFact): string | null {
  if (!GTAG_VENDORS.has(counter.vendor) || !STARTED_BY.has(counter.by) || counter.how === 'noscript') return null
  return prefixOf(counter.id) ?? '?'
}

function prefixOf(id: Value): string | null {
  const start = id.kind === 'pattern' ? id.parts[0] : textOf(id)
  return /^\s*([A-Za-z]{1,3})-/.exec(start ?? '')?.[1]?.toUpperCase() ?? null
}
