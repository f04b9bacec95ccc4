import type { Span } from '../../../model/index.js'
import type { Sym } from '../sym.js'

/** The place of a value that stands nowhere by itself, as that of a variable. */
export const NOWHERE: Span = { start: 0, end: 0 }

/** A name's value stands where the name is used, unless the value has a place of its own that a person would rather see. */
export function placed(value: Sym, at: Span): Sym {
  if (value.s === 'const' || value.s === 'object' || value.s === 'list' || value.s === 'func') return value
  return value.at === NOWHERE || value.s === 'unknown' ? { ...value, at } : value
}
