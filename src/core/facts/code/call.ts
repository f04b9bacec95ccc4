import type { Span } from '../../model/index.js'
import { constant, unknown, type Sym } from './sym.js'

/** The argument at a position; what lies behind a spread cannot be known, what is left out is `undefined`. */
export function argumentOf(args: readonly Sym[], index: number, open: boolean, at: Span): Sym {
  const given = args[index]
  if (given) return given
  return open ? unknown('comes from a spread list', at) : constant(undefined, at)
}
