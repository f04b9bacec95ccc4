import type { Ask, CounterFact, Finding, Rule, Tracker } from '../../model/index.js'
import { argument, entry, rule, textOf } from '../../model/index.js'
import { isCertain } from '../shared/counters.js'
import { servedBy } from '../shared/served-by.js'
import type { ReadCall } from '../shared/vendor-calls.js'
import { callsOf } from '../shared/vendor-calls.js'

type Words = 'automatic' | 'again'

export const pageViewTwice: Rule<Words> = rule({
  id: 'page-view-twice',
  title: 'A page is counted twice when it is opened',
  severity: 'warning',
  topic: 'events',
  precision: 'high',
  words: {
    automatic:
      '{vendor} counts the page by itself when it starts: this counts it once more. Take this away, or set `{option}: {off}` there',
    again: '{vendor} has been told of the page already: this counts it once more',
  },
  *check(ask) {
    if (ask.facts('call').length === 0 || ask.facts('counter').length === 0) return
    const views = callsOf(ask).filter(isViewAtOnce)
    const told = new Set<string>()
    for (const view of views) {
      for (const tracker of receiversOf(ask, view)) {
        if (told.has(tracker.id)) continue
        const finding = judged(ask, tracker, view, views)
        if (finding === null) continue
        told.add(tracker.id)
        yield finding
      }
    }
  },
})

/** A page view that is reported while the page loads, of the page itself: none whose address is written out, which is another's. */
function isViewAtOnce({ fact, method, rest }: ReadCall): boolean {
  if (method?.does !== 'pageview' || !isCertain(fact)) return false
  const url = argument(method, rest, 'url')
  const data = argument(method, rest, 'parameters')
  const named = [url, entry(data, 'page_path'), entry(data, 'page_location'), entry(data, 'url')]
  return named.every(value => value?.kind !== 'text' && value?.kind !== 'pattern')
}

/** The Google tag hands a page view on to those whom it is sent to, or to all. */
function receiversOf({ tracker: known, trackers }: Ask, { fact, tracker }: ReadCall): readonly Tracker[] {
  const own = known(fact.vendor)
  if (own !== undefined && own !== tracker) return [own]
  const served = servedBy(tracker)
  return served.size === 0 ? [tracker] : trackers.filter(({ id, countsPage }) => served.has(id) && countsPage !== undefined)
}

function judged(ask: Ask, tracker: Tracker, view: ReadCall, views: readonly ReadCall[]): Finding<Words> | null {
  const starts = ask.facts('counter').filter(({ vendor, state, how }) => vendor === tracker.id && state === 'active' && how !== 'noscript')
  const [start] = starts.filter(({ by }) => by !== 'loader')
  // Several counters have a page view each; one that is started twice is told of by another rule.
  if (start === undefined || starts.filter(({ by }) => by === start.by).length > 1) return null
  const shape = tracker.countsPage
  if (shape?.by.includes(start.by) === true) {
    if (!countsPage(start, shape) || !isNamed(view, start)) return null
    const related = [{ path: ask.page.path, at: start.at, says: 'It starts here' }]
    return {
      at: view.fact.whole,
      says: 'automatic',
      with: { vendor: tracker.title, option: shape.option, off: String(shape.unless) },
      related,
    }
  }
  const first = views.find(one => one.tracker === view.tracker && one.fact.vendor === view.fact.vendor)
  if (first === undefined || first === view || said(ask, first) !== said(ask, view)) return null
  const related = [{ path: ask.page.path, at: first.fact.whole, says: 'Told here' }]
  return { at: view.fact.whole, says: 'again', with: { vendor: tracker.title }, related }
}

/** It surely counts the page when it starts: all its options are known, and none forbids it. */
function countsPage({ options, conditional, immediate }: CounterFact, { option, unless }: NonNullable<Tracker['countsPage']>): boolean {
  if (conditional || !immediate) return false
  if (options === undefined || options.kind === 'nothing') return true
  if (options.kind !== 'object' || options.open) return false
  const value = entry(options, option)
  return value === undefined || (value.kind === 'boolean' && value.value !== unless)
}

/** The view goes to this counter, or to whichever runs. */
function isNamed({ fact, method, rest }: ReadCall, { id }: CounterFact): boolean {
  const given = fact.counter ?? entry(method === null ? undefined : argument(method, rest, 'parameters'), 'send_to')
  if (given == null) return true
  const name = textOf(given)
  return name !== null && name === textOf(id)
}

function said({ page }: Ask, { fact }: ReadCall): string {
  return page.text.slice(fact.whole.start, fact.whole.end).replace(/\s/g, '')
}
