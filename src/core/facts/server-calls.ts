import { frameworks } from '../frameworks/index.js'
import type { ServerCall, Span } from '../model/index.js'
import type { Embedded } from '../page/islands.js'
import { constant } from './code/sym.js'
import { toValue } from './code/value.js'
import { counterFact, normalId, type Where } from './recognise/collector.js'
import { readElsewhere, type MarkupReading } from './resources.js'

const CALLS = new Map<string, readonly ServerCall[]>()
for (const call of frameworks.flatMap(one => one.server ?? [])) CALLS.set(call.name, [...(CALLS.get(call.name) ?? []), call])

/**
 * A literal that a function of the server takes for more than a text: the address of a script, code, an id. Tells whether it is one.
 * @param where the circumstances its facts share
 */
export function handedToServer(embedded: Embedded, reading: MarkupReading, where: Where): boolean {
  const { argument } = embedded
  const call = argument && CALLS.get(argument.of)?.find(one => one.at === argument.at && (one.first ?? argument.first) === argument.first)
  if (!call) return false
  if (call.is !== 'id') readScript(embedded, call.is, reading, where)
  else {
    const tracker = reading.catalogue.byId.get(call.vendor)
    const at = embedded.toSpan(0, embedded.text.length)
    const id = toValue(constant(embedded.text, at, at.end - at.start === embedded.text.length))
    const found =
      tracker &&
      ({ vendor: tracker.id, id: normalId(id, tracker), how: 'component', by: call.first ?? call.name, generation: null } as const)
    if (found) reading.collector.add(counterFact(found, undefined, at, where), where)
  }
  return true
}

/** The tag that the server writes for it. */
function readScript(embedded: Embedded, is: 'address' | 'code', reading: MarkupReading, where: Where): void {
  const { text } = embedded
  const before = is === 'code' ? '<script>' : '<script async src="'
  const markup = `${before}${is === 'code' ? text : text.replaceAll('"', '%22')}${is === 'code' ? '' : '">'}</script>`
  const inside = (offset: number): number => Math.min(text.length, Math.max(0, offset - before.length))
  const span = (start: number, end: number): Span => embedded.toSpan(inside(start), inside(end))
  readElsewhere({ text: markup, span, where, depth: 1, written: false }, reading)
}
