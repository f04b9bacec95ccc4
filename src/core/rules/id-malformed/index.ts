import type { Ask, CounterFact, Finding, Rule, Tracker } from '../../model/index.js'
import { rule, textOf } from '../../model/index.js'
import { called } from '../shared/counters.js'
import type { OneId } from '../shared/first-of-id.js'
import { idsOf } from '../shared/first-of-id.js'
import { isFilledLater, isPlaceholder } from '../shared/placeholder.js'

type Words = 'malformed' | 'rounded' | 'other' | 'case' | 'unusual'

export const idMalformed: Rule<Words> = rule({
  id: 'id-malformed',
  title: 'The id of a counter cannot be one',
  severity: 'error',
  topic: 'counters',
  precision: 'high',
  words: {
    malformed: '{id} is no {counter}, which has {shape}: nothing is counted',
    rounded: '{id} is too large for a number: JavaScript rounds it to another one. In quotes it stays what it is',
    other: '{id} is no {counter}, which has {shape}; it looks like one of {system}',
    case: '{id} is written in capitals by {vendor}: {right}',
    unusual: '{id} is an unusual {counter}, which has {shape}',
  },
  *check(ask) {
    for (const one of idsOf(ask, fact => isRounded(ask, fact) || isOdd(ask, fact))) {
      const tracker = ask.tracker(one.fact.vendor)
      if (tracker !== undefined) yield judged(ask, tracker, one)
    }
  },
})

/** Spaces around an id are the vendor's to trim. */
function idIn(fact: CounterFact): string {
  return (textOf(fact.id) ?? '').trim()
}

function isOdd({ tracker }: Ask, fact: CounterFact): boolean {
  const known = tracker(fact.vendor)
  const id = idIn(fact)
  if (known === undefined || id === '' || isFilledLater(id) || isPlaceholder(id, known)) return false
  return !known.ids.pattern.test(id) || known.ids.usual?.test(id) === false
}

/** Digits without quotes, more than a number holds: nobody can tell from the value what was written. */
function isRounded({ page }: Ask, { at, id, how }: CounterFact): boolean {
  if (how !== 'snippet' || id.kind !== 'text' || at.end - at.start < 16) return false
  const written = page.text.slice(at.start, at.end)
  return /^\d+$/.test(written) && /[\s,(:[]/.test(page.text.charAt(at.start - 1)) && !Number.isSafeInteger(Number(written))
}

function judged(ask: Ask, tracker: Tracker, { fact, related }: OneId): Finding<Words> {
  const { ids } = tracker
  const id = idIn(fact)
  const found = { at: fact.at, related, essence: `${fact.vendor}:${id}` }
  const words = { id, counter: called(tracker), shape: ids.words }
  if (isRounded(ask, fact)) {
    const text = `'${ask.page.text.slice(fact.at.start, fact.at.end)}'`
    const fix = { title: 'Write it in quotes', edits: () => [{ at: fact.at, text }] }
    return { ...found, says: 'rounded', with: { id: text.slice(1, -1) }, fix }
  }
  if (ids.pattern.test(id)) return { ...found, says: 'unusual', with: words, severity: 'info' }
  const right = id.toUpperCase()
  if (ids.fold === true && ids.pattern.test(right)) {
    const offers =
      fact.id.kind === 'text' && fact.id.exact ? [{ title: `Write ${right}`, edits: () => [{ at: fact.at, text: right }] }] : []
    return { ...found, says: 'case', with: { id, vendor: tracker.title, right }, severity: 'warning', offers }
  }
  const other = ask.trackers.find(one => one !== tracker && isTelling(one) && one.ids.pattern.test(id))
  return other === undefined
    ? { ...found, says: 'malformed', with: words }
    : { ...found, says: 'other', with: { ...words, system: other.title } }
}

/** Its ids begin with letters of their own, so that they are no others'. */
function isTelling({ ids, category, id }: Tracker): boolean {
  return /^\^[A-Z]+-/.test(ids.pattern.source) && category !== 'rating' && id !== 'gtag'
}
