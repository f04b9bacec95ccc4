import type { Span } from '../../../model/index.js'
import { functionOf } from '../declare.js'
import { injected } from '../injected.js'
import type { Assigned, Fn, Tree } from '../scope.js'
import { isLeftOut, member, substitute } from '../simplify.js'
import { constant, instanceOf, object, unknown, type Obj, type Sym, type SymEntry } from '../sym.js'
import { child, children, plainKey, word } from '../tree.js'
import { objectOf } from './literals.js'
import type { Place, Reader } from './reader.js'

/**
 * A class is read as the object of its methods: enough to follow `new Tracker().send('x')` and `this.send('x')`. What code assigns to its `this`
 * belongs to it as well.
 */
export class Owners {
  readonly #reader: Reader
  readonly #known = new Map<Tree, Sym | 'pending'>()

  constructor(reader: Reader) {
    this.#reader = reader
  }

  of(node: Tree, place: Place): Sym {
    const known = this.#known.get(node)
    if (known === 'pending') {
      this.#reader.circle()
      return unknown('depends on itself', place.at)
    }
    if (known) return known
    this.#known.set(node, 'pending')
    const members = node.type === 'ObjectExpression' ? objectOf(this.#reader, node, place) : classOf(this.#reader, node, place)
    // Methods that are asked for while the rest is read find each other.
    this.#known.set(node, members)
    const own = members.s === 'object' ? withOwn(this.#reader, node, members) : members
    const value = own.s === 'object' && members.s === 'object' && members.inherits ? { ...own, inherits: members.inherits } : own
    this.#known.set(node, value)
    return value
  }

  /** The same as far as it is read; `null` when nobody began. */
  soFar(node: Tree): Sym | null {
    const known = this.#known.get(node)
    return known === undefined || known === 'pending' ? null : known
  }
}

function classOf(reader: Reader, node: Tree, { scope, fn, at }: Place): Sym {
  const parent = child(node, 'superClass')
  const inherited = parent ? reader.value(parent, scope, fn) : null
  const entries: SymEntry[] = inherited?.s === 'object' ? [...inherited.entries] : []
  for (const one of children(child(node, 'body') ?? node, 'body')) {
    const key = one && plainKey(one, 'key')
    const value = one && child(one, 'value')
    if (!one || key === null || !value) continue
    const keyAt = fn.unit.span(one.start, one.end)
    entries.push({ key, keyAt, value: reader.value(value, scope, functionOf(reader.declared, value)?.parent ?? fn) })
  }
  const read = object([...injected(node, scope, fn.unit), ...entries], true, at)
  const outer = inherited?.s === 'object' ? inherited.inherits : inherited && inheritedFrom(inherited, at)
  return outer && read.s === 'object' ? { ...read, inherits: outer } : read
}

/** An instance of a class of another module; `null` when it is none. */
export function inheritedFrom(parent: Sym, at: Span): Sym | null {
  const named = parent.s === 'imported' || (parent.s === 'member' && parent.object.s === 'imported')
  return named ? instanceOf(parent, [], at) : null
}

/** The members with what code assigns to `this`. */
function withOwn(reader: Reader, node: Tree, members: Obj): Sym {
  const own = reader.declared.own.get(node)
  if (!own) return members
  const entries = [...members.entries]
  for (const [key, assigned] of own) {
    const before = member(members, constant(key, members.at), members.at)
    if (!isLeftOut(before) && before.s !== 'member' && !isNothing(before)) continue
    const found = assignedOnce(reader, node, assigned)
    entries.push({ key, keyAt: members.at, value: found ?? unknown(`depends on \`this.${key}\``, members.at) })
  }
  return object(entries, members.open, members.at)
}

function isNothing(value: Sym): boolean {
  return value.s === 'const' && (value.value === null || value.value === undefined)
}

function assignedOnce(reader: Reader, node: Tree, assigned: readonly Assigned[]): Sym | null {
  const [only] = assigned
  const fn = only ? reader.functionOf(only.scope) : null
  if (!only?.node || !fn || assigned.length !== 1 || only.op !== '=') return null
  return asMade(reader, reader.value(only.node, only.scope, fn), node, fn)
}

/** A value of a constructor with what the only `new` of its class gives it; `null` when nobody knows that. */
function asMade(reader: Reader, value: Sym, owner: Tree, maker: Fn): Sym | null {
  if (value.free.length === 0) return value
  const name = word(child(owner, 'id'), 'name') || (maker.node === owner ? maker.name : null)
  const [only, ...others] = name === null ? [] : (reader.declared.instances.get(name) ?? [])
  if (!only || others.length > 0 || (maker.node !== owner && maker.name !== 'constructor')) return null
  const { items, open } = reader.values(children(only.node, 'arguments'), only.scope, only.fn)
  const made = substitute(value, { fn: maker.id, args: items, open, spend: () => reader.budget.spend() })
  return made.free.length === 0 ? made : null
}
