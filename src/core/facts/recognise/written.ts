import type { Span } from '../../model/index.js'
import { FILLER } from '../../page/islands.js'
import type { Effect } from '../code/effect.js'
import type { Sym } from '../code/sym.js'
import { variableMark } from '../code/value.js'
import { variableOf } from '../code/variables.js'
import { constText, lastName } from '../code/triggers.js'

/** Text that a script puts into the page: markup, the code of a script, or what stands in a noscript. */
export interface Written {
  readonly kind: 'markup' | 'code' | 'noscript'
  readonly value: Sym
  readonly whole: Span
}

const WRITERS = new Set([
  'append',
  'prepend',
  'before',
  'after',
  'html',
  'insertAdjacentHTML',
  'createContextualFragment',
  'appendTo',
  'prependTo',
  'insertAfter',
  'insertBefore',
])

export function isMarkupCall(path: string, member: string): boolean {
  return path === 'document.write' || path === 'document.writeln' || WRITERS.has(member)
}

/** The texts among a call's arguments that hold script-bearing markup. */
export function markupOf(effect: Effect): readonly Written[] {
  const given =
    effect.callee.s === 'member' && effect.callee.object.s === 'result' ? [...effect.args, ...effect.callee.object.args] : effect.args
  return given.filter(holdsMarkup).map(value => ({ kind: 'markup', value, whole: effect.at }))
}

function holdsMarkup(value: Sym): boolean {
  const text = knownText(value)
  return text !== null && /<\s*(?:script|img|iframe|noscript)\b/i.test(text)
}

/** The text with fillers where it is not known; `null` when nothing of it is. Alternatives: the first. */
export function knownText(value: Sym): string | null {
  if (value.s === 'const') return typeof value.value === 'string' ? value.value : null
  if (value.s === 'concat') return value.parts.map(part => (part.s === 'const' ? String(part.value) : hole(part))).join('')
  if (value.s === 'choice') return value.options.map(knownText).find(one => one !== null) ?? null
  return null
}

/** `s.text = "ym(…)"` on a script element that code made. */
export function scriptTextOf(target: Sym, value: Sym, effect: Effect): Written | null {
  if (target.s !== 'result' || lastName(target.callee) !== 'createElement') return null
  const [tag] = target.args
  if (!tag || constText(tag)?.toLowerCase() !== 'script' || knownText(value) === null) return null
  return { kind: 'code', value, whole: effect.at }
}

function hole(part: Sym): string {
  const variable = variableOf(part)
  return variable === null ? FILLER : variableMark(variable)
}
