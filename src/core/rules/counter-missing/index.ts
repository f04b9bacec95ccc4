import type { Ask, CounterFact, Finding, Rule, Span, Tracker } from '../../model/index.js'
import { counterKey, rule } from '../../model/index.js'
import { askedHead } from '../shared/asked-head.js'
import { called, isDead } from '../shared/counters.js'
import { headPlace } from '../shared/head-of.js'
import { mayHoldMore } from '../shared/may-hold-more.js'
import { isPlaceholder } from '../shared/placeholder.js'
import { snippetOf } from '../shared/snippet.js'

type Words = 'missing' | 'commented' | 'expected'

/** What developers tell each other is no page of the site. */
const PAPERS = /(?:^|\/)(?:readme|changelog|changes|license|licence|contributing|history)\.html?$/i
/** On a site of fewer pages nobody can tell a rule from an exception. */
const FEWEST = 4

export const counterMissing: Rule<Words> = rule({
  id: 'counter-missing',
  title: 'A page lacks a counter that most pages of the site have',
  severity: 'error',
  topic: 'counters',
  precision: 'high',
  words: {
    missing: 'The {counter} {id} is missing here and runs on {count} of {all} pages: visits of this page are not counted',
    commented: 'The {counter} {id} is commented out here and runs on {count} of {all} pages: visits of this page are not counted',
    expected: 'The settings expect the {counter} {id} on this page, and it is missing',
  },
  options: {
    share: {
      default: 80,
      minimum: 1,
      maximum: 100,
      about: 'Percentage of the pages that must have a counter before the others are asked for it',
    },
  },
  *check(ask) {
    const head = askedHead(ask)
    if (head === null) return
    const { page, site } = ask
    if (site.pageKind(page.path) !== 'page' || PAPERS.test(page.path)) return
    const wanted = new Set<string>()
    for (const { vendor, id } of site.expected(page.path)) {
      const tracker = ask.tracker(vendor)
      const key = counterKey(vendor, id, tracker)
      if (tracker === undefined || key === null || wanted.has(key) || mayHave(ask, tracker, key) || mayHoldMore(ask)) continue
      wanted.add(key)
      yield {
        at: headPlace(head),
        says: 'expected',
        with: words(tracker, id),
        essence: `expected ${key}`,
        offers: snippetOf(ask, tracker, id),
      }
    }
    for (const habit of habits(ask)) {
      if (wanted.has(habit.key) || mayHave(ask, habit.tracker, null) || mayHoldMore(ask)) continue
      yield lacking(ask, habit, headPlace(head))
    }
  },
})

interface Habit {
  readonly key: string
  readonly tracker: Tracker
  readonly id: string
  readonly count: number
}

/** Counters that most pages have and this one has not. What has ended, or never worked, nobody misses. */
function habits({ site, page, tracker: trackerOf, option }: Ask): readonly Habit[] {
  const { length } = site.pages
  if (length < FEWEST) return []
  return [...site.coverage()].flatMap(([key, covered]): readonly Habit[] => {
    if (covered.has(page.path) || covered.size < FEWEST - 1 || covered.size * 100 < length * Number(option('share'))) return []
    const colon = key.indexOf(':')
    const id = key.slice(colon + 1)
    const tracker = trackerOf(key.slice(0, colon))
    return tracker === undefined || isDead(tracker) || isPlaceholder(id, tracker) ? [] : [{ key, tracker, id, count: covered.size }]
  })
}

/** The counter runs here in some form, or one of the vendor's whose id is not known. Without a key any counter of the vendor will do. */
function mayHave(ask: Ask, tracker: Tracker, key: string | null): boolean {
  const here = ({ vendor, id, state }: CounterFact): boolean => {
    if (vendor !== tracker.id || state === 'commented') return false
    const own = counterKey(vendor, id, tracker)
    return key === null || own === null || own === key
  }
  return (
    ask.reached('counter').some(({ fact }) => here(fact)) ||
    ask.reached('load').some(({ fact }) => fact.vendor === tracker.id && key === null)
  )
}

function lacking(ask: Ask, { tracker, id, count, key }: Habit, head: Span): Finding<Words> {
  const numbers = { ...words(tracker, id), count, all: ask.site.pages.length }
  const commented = ask.facts('counter').find(fact => fact.state === 'commented' && counterKey(fact.vendor, fact.id, tracker) === key)
  if (commented !== undefined) return { at: commented.at, says: 'commented', with: numbers, essence: key, severity: 'warning' }
  return { at: head, says: 'missing', with: numbers, essence: key, severity: 'warning', offers: snippetOf(ask, tracker, id) }
}

function words(tracker: Tracker, id: string): { readonly counter: string; readonly id: string } {
  return { counter: called(tracker), id }
}
