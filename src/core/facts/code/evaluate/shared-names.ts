import type { Fn } from '../scope.js'
import { madeBy, type Sym } from '../sym.js'
import { placed } from './places.js'
import type { Reader } from './reader.js'

/** What the scripts of a page put under its global names. */
export class SharedNames {
  readonly #reader: Reader
  readonly #values = new Map<string, Sym | 'pending'>()

  constructor(reader: Reader) {
    this.#reader = reader
  }

  /** What the page's own scripts put under a global path; the path itself where they put nothing or several things. */
  of(value: Sym): Sym {
    if (value.s !== 'global' || value.path === '' || this.#reader.reserved(value.path)) return value
    const known = this.#values.get(value.path)
    if (known === 'pending') {
      this.#reader.circle()
      return value
    }
    if (known) return placed(known, value.at)
    const assigned = this.#reader.declared.globals.get(value.path)
    const [only] = assigned ?? []
    if (!only?.node || assigned?.length !== 1 || only.op !== '=' || !this.#reader.functionOf(only.scope)) return value
    this.#values.set(value.path, 'pending')
    const read = this.#reader.valueOf(only)
    const found = read ? this.fromOutside(read) : value
    const kept = found.free.length > 0 || found.s === 'unknown' || found.s === 'result' ? value : found
    this.#values.set(value.path, kept)
    return kept === value ? value : placed(kept, value.at)
  }

  /** A function as it is for who calls it from outside of the functions around it that run at once: `(function (w) { … })(window)`. */
  fromOutside(value: Sym): Sym {
    if (value.s !== 'func' && value.s !== 'object') return value
    if (value.s === 'object')
      return { ...value, entries: value.entries.map(one => ({ ...one, value: this.#reader.fromOutside(one.value) })) }
    let found: Sym = value
    for (const fn of ancestors(value.fn)) {
      const given = this.#reader.declared.atOnce.get(fn.node)
      if (!given) continue
      const { items, open } = this.#reader.values(given.args, given.scope, given.fn)
      found = madeBy(found, { fn, args: items, open })
    }
    return found
  }
}

function ancestors({ parent }: Fn): readonly Fn[] {
  return parent ? [parent, ...ancestors(parent)] : []
}
