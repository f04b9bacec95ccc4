import type { Ask, Finding, Rule, Span } from '../../model/index.js'
import { commandWord, rule } from '../../model/index.js'
import { meant } from '../shared/alike.js'
import { once } from '../shared/once.js'
import { replacing } from '../shared/replacing.js'
import { exactSpan } from '../shared/values.js'
import type { ReadCall } from '../shared/vendor-calls.js'
import { callsOf } from '../shared/vendor-calls.js'

type Words = 'unknown' | 'meant'

export const unknownMethod: Rule<Words> = rule({
  id: 'unknown-method',
  title: 'A vendor’s function is called with a word it does not know',
  severity: 'error',
  topic: 'events',
  precision: 'very-high',
  words: {
    unknown: '{vendor} knows no `{word}`: the call does nothing',
    meant: '{vendor} knows no `{word}`: the call does nothing. Is `{meant}` meant?',
  },
  *check(ask) {
    yield* once(callsOf(ask).flatMap(call => judged(ask, call)))
  },
})

/** Plugins bring commands of their own: `HeatmapSessionRecording::disable`, `MyPlugin.method`. */
const OF_PLUGINS = /[\w$](?:::|\.)[\w$]/

function judged(ask: Ask, call: ReadCall): readonly Finding<Words>[] {
  const { fact, protocol, methods, tracker } = call
  const { command } = fact
  if (call.method !== null || command?.kind !== 'text' || protocol.style === 'data-layer' || protocol.mistaken !== undefined) return []
  const word = commandWord(protocol, command.text)
  // The counter stands where the word belongs: that is another mistake.
  if (word.trim() === '' || OF_PLUGINS.test(word) || (tracker.ids.pattern.test(word) && isWordOf(methods, fact.counter))) return []
  const words = meant(word, Object.keys(methods))
  if (!protocol.closed && words.sure === null) return []
  const [best] = words.all
  const found = { at: command.at, with: { vendor: tracker.title, word, ...(best === undefined ? {} : { meant: best }) } }
  const place = exactSpan(ask.page, command) ?? memberSpan(ask.page.text, call, word)
  return [{ ...found, says: best === undefined ? 'unknown' : 'meant', ...replacing(place, words), ...weaker(call) }]
}

function isWordOf(methods: object, value: ReadCall['fact']['counter']): boolean {
  return value?.kind === 'text' && Object.hasOwn(methods, value.text)
}

/** Where the list of words is not the vendor's own, another case may be a word nobody told us of. */
function weaker({ protocol }: ReadCall): { readonly severity?: 'warning' } {
  return protocol.closed ? {} : { severity: 'warning' }
}

/** The method's name in `VK.Retargeting.hit()`. */
function memberSpan(text: string, { fact, protocol }: ReadCall, word: string): Span | null {
  if (protocol.style !== 'methods') return null
  const head = `${fact.callee}.${word}`
  const start = fact.whole.start + head.length - word.length
  return text.startsWith(`${head}(`, fact.whole.start) ? { start, end: start + word.length } : null
}
