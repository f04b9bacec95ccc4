import type { Ask, Finding, Fix, NameChoice, Rule, TextValue, Value } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { meant } from '../shared/alike.js'
import { once } from '../shared/once.js'
import { isFilledLater } from '../shared/placeholder.js'
import { replacing, writing } from '../shared/replacing.js'
import { exactSpan, wrongText } from '../shared/values.js'
import type { ReadCall } from '../shared/vendor-calls.js'
import { callsOf, given } from '../shared/vendor-calls.js'

type Words = 'meant' | 'own' | 'unlisted' | 'shape'

export const standardEventUnknown: Rule<Words> = rule({
  id: 'standard-event-unknown',
  title: 'A method for the vendor’s own events is given a name that is none of them',
  severity: 'warning',
  topic: 'events',
  precision: 'very-high',
  words: {
    meant: '`{name}` is no event of {vendor}, whose names are exact: is `{meant}` meant?',
    own: '`{name}` is no event of {vendor}: names of your own go through `{instead}`',
    shape: '`{name}` is no event of {vendor}, which takes {words}: the call reports nothing',
    unlisted: '`{name}` is not among the known names of {vendor}',
  },
  *check(ask) {
    yield* once(callsOf(ask).flatMap(call => judged(ask, call)))
  },
})

function judged(ask: Ask, call: ReadCall): readonly Finding<Words>[] {
  const { method, tracker } = call
  const takes = method?.takes
  const index = method?.args.findIndex(({ role }) => role === 'name') ?? -1
  const shape = method?.args[index]
  if (takes === undefined || shape === undefined) return []
  const value = given(shape, index, call)
  if (value === 'left-out' || value === 'unseen') return []
  if (takes.like !== undefined) return unlike(value, takes, tracker.title)
  const standard = (tracker.events ?? []).map(({ name }) => name)
  const names = takes.names ?? standard
  // Names that are told apart by the method itself (`PageView`) are no others.
  const wrong = wrongText(value, text => text !== '' && !names.includes(text))
  if (wrong === null || names.length === 0) return []
  const words = meant(wrong.text, names)
  const [best] = words.all
  const about = { name: wrong.text, vendor: tracker.title }
  if (best !== undefined) {
    const change = replacing(exactSpan(ask.page, wrong), words)
    return [{ at: wrong.at, says: 'meant', with: { ...about, meant: best }, ...change, ...weight(takes, words.sure !== null) }]
  }
  return [other(ask, call, takes, wrong)]
}

/** A place that a template or a build step fills may become anything. */
function unlike(value: Value, { like, words = '' }: NameChoice, vendor: string): readonly Finding<Words>[] {
  const wrong = wrongText(value, text => text !== '' && like?.test(text) === false && !isFilledLater(text))
  return wrong === null ? [] : [{ at: wrong.at, says: 'shape', with: { name: wrong.text, vendor, words } }]
}

function other(ask: Ask, { fact, tracker }: ReadCall, takes: NameChoice, { text, at }: TextValue): Finding<Words> {
  const about = { name: text, vendor: tracker.title }
  const { instead } = takes
  if (takes.others === 'unknown' || instead === undefined) return { at, says: 'unlisted', with: about, severity: 'info' }
  const place = fact.command?.kind === 'text' ? exactSpan(ask.page, fact.command) : null
  const offers: readonly Fix[] = place === null ? [] : [writing(place, instead)]
  return { at, says: 'own', with: { ...about, instead }, offers }
}

/** Where no vendor's text says what becomes of other names, nothing is certain. */
function weight({ others }: NameChoice, sure: boolean): { readonly severity?: 'info' } {
  return others === 'unknown' && !sure ? { severity: 'info' } : {}
}
