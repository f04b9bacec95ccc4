import type { Span } from '../../../model/index.js'
import { knownMethod, located, merged, ofObject, required, sliced, wrapped } from '../known-calls.js'
import { returned, type Reading } from '../returns.js'
import type { Fn, Tree } from '../scope.js'
import { isElementList, substitute } from '../simplify.js'
import { instanceOf, madeBy, resultOf, unknown, type Func, type Sym } from '../sym.js'
import { child, children, word } from '../tree.js'
import { lastName } from '../triggers.js'
import type { Items, Place, Reader } from './reader.js'

/** Hooks of React that give what the function they are given gives. */
const MAKING = new Set(['useMemo'])
/** Functions that give back a plain value as it came, for all that its name is concerned. */
const KEEPING = new Set(['String', 'Number', 'encodeURIComponent', 'parseInt'])

/** What calls and `new` give. */
export class Calls {
  readonly #reader: Reader
  readonly #results = new Map<Tree, number>()
  readonly #given = new Map<Fn, Sym | 'pending' | null>()

  constructor(reader: Reader) {
    this.#reader = reader
  }

  of(node: Tree, place: Place): Sym {
    const { at } = place
    const callee = this.#reader.child(node, 'callee', place)
    const given = this.#reader.values(children(node, 'arguments'), place.scope, place.fn)
    if (callee.s === 'func') return this.#returned(callee, given, at)
    const context = lastName(callee) === 'useContext' ? this.#ofContext(node) : null
    if (context) return context
    const kept = wrapped(callee, given.items)
    if (kept) return kept
    const [first] = given.items
    if (first?.s === 'func' && MAKING.has(lastName(callee))) return this.#returned(first, NOTHING, at)
    const known = ofLibrary(callee, given, at)
    if (known) return known
    const id = this.#results.get(node) ?? this.#results.size + 1
    this.#results.set(node, id)
    return resultOf(callee, given.items, id, at)
  }

  /** `new Thing(…)` */
  instance(node: Tree, place: Place): Sym {
    const callee = this.#reader.child(node, 'callee', place)
    if (callee.s === 'object') return callee
    if (callee.s === 'func' && this.#reader.declared.own.has(callee.fn.node))
      return this.#reader.owner(callee.fn.node, { scope: callee.fn.scope, fn: callee.fn, at: place.at })
    const { items } = this.#reader.values(children(node, 'arguments'), place.scope, place.fn)
    return instanceOf(callee, items, place.at)
  }

  /** `useContext(Stats)`: what the one provider of the file gives. */
  #ofContext(call: Tree): Sym | null {
    const [context] = children(call, 'arguments')
    const [only, ...others] = this.#reader.declared.contexts.get(word(context ?? null, 'name')) ?? []
    return only && others.length === 0 ? this.#reader.value(only.node, only.scope, only.fn) : null
  }

  /** What a function gives back whatever it is called with. */
  returned(fn: Fn): Sym {
    return this.#returned({ fn }, { items: [], open: true }, fn.unit.span(fn.node.start, fn.node.end))
  }

  /** What a function of the file gives back to a call. */
  #returned({ fn, made = [] }: Pick<Func, 'fn' | 'made'>, { items: args, open }: Items, at: Span): Sym {
    const value = this.gives(fn)
    if (value === 'pending') return unknown('is the result of a function', at)
    if (!value) return unknown(`is the result of ${fn.name ? `\`${fn.name}()\`` : 'a function'}`, at)
    const spend = (): void => this.#reader.budget.spend()
    return [{ fn, args, open }, ...made].reduce((found, call) => madeBy(substitute(found, { ...call, fn: call.fn.id, spend }), call), value)
  }

  /** What a function gives back, with its parameters as symbols; `null` when it gives nothing back, `pending` while that is being found out. */
  gives(fn: Fn): Sym | 'pending' | null {
    const known = this.#given.get(fn)
    if (known === 'pending') this.#reader.circle()
    if (known !== undefined) return known
    const body = child(fn.node, 'body')
    if (!body) return null
    this.#given.set(fn, 'pending')
    const scope = this.#reader.declared.scopes.get(fn.node) ?? fn.scope
    const circles = this.#reader.circles()
    const found = body.type === 'BlockStatement' ? returned(body, scope, this.#readingOf(fn)) : this.#reader.value(body, scope, fn)
    if (this.#reader.circles() === circles) this.#given.set(fn, found)
    else this.#given.delete(fn)
    return found
  }

  #readingOf(fn: Fn): Reading {
    return {
      value: (node, scope) => this.#reader.value(node, scope, fn),
      scopeOf: node => this.#reader.declared.scopes.get(node),
      at: fn.unit.span(fn.node.start, fn.node.end),
      spend: () => this.#reader.budget.spend(),
    }
  }
}

const NOTHING: Items = { items: [], open: false }

/** What functions of the language and of common libraries give; `null` for any other. */
function ofLibrary(callee: Sym, { items, open }: Items, at: Span): Sym | null {
  const [first] = items
  if (first && callee.s === 'global' && callee.path === 'Array.from' && isElementList(first)) return first
  if (first && callee.s === 'global' && callee.path === 'Object.freeze') return first
  return (
    required(callee, items, at) ??
    ofObject(callee, items, at) ??
    located(callee, items, at) ??
    (open ? null : merged(callee, items, at)) ??
    sliced(callee, items) ??
    (callee.s === 'member' && callee.key.s === 'const' ? knownMethod(callee.object, String(callee.key.value), items, at) : null) ??
    converted(callee, first, at)
  )
}

/** `String(x)`, `encodeURIComponent('order')` */
function converted(callee: Sym, given: Sym | undefined, at: Span): Sym | null {
  if (!given || callee.s !== 'global' || !KEEPING.has(callee.path)) return null
  const same = given.s === 'const' && (callee.path !== 'encodeURIComponent' || /^[\w.-]*$/.test(String(given.value)))
  return same ? given : unknown('is computed while the page runs', at)
}
