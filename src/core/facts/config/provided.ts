import type { DefinitionFact, ProvidedFunction, Span } from '../../model/index.js'
import { toPlain } from '../code/plain.js'
import { anyFunction } from '../code/scope.js'
import { constant, global, param } from '../code/sym.js'
import { NO_UNIT } from '../recognise/elements.js'

/** Arguments that are handed on: the name, its parameters. */
const HANDED_ON = 2

/** A function that a framework gives to every file, as if a script of the site had defined it. */
export function providedFact({ name, calls, before }: ProvidedFunction, at: Span): DefinitionFact {
  const args = [
    ...before.map(word => constant(word, at)),
    ...Array.from({ length: HANDED_ON }, (_, index) => param(anyFunction(NO_UNIT), index, false, at)),
  ]
  const effect = { callee: toPlain(global(calls, at)), args: args.map(argument => toPlain(argument)), open: false, trigger: null, via: [] }
  return { kind: 'definition', names: [name], outer: 0, effects: [effect], at, whole: at }
}
