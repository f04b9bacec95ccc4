import type { Assigned, Binding, Fn } from '../scope.js'
import { binary, choice, conditional, isElementList, isLeftOut, member } from '../simplify.js'
import { constant, imported, list, object, param, SPREAD, unknown, type Sym, type SymEntry } from '../sym.js'
import { isTree } from '../tree.js'
import { addressIn } from '../triggers.js'
import { NOWHERE } from './places.js'
import type { Reader } from './reader.js'

/** More values than this are a state, not a name for something. */
const MOST_VALUES = 4
/** Ways to get a value that can be read. */
const READABLE = new Set(['=', 'of', 'in', '||=', '??='])
const ITSELF = 'depends on itself'

/** The one value a name has, or its known alternatives. */
export function bindingOf(reader: Reader, binding: Binding): Sym {
  if (binding.value === 'pending') {
    reader.circle()
    // `c = [c]`: the parameter as it came.
    if (binding.param) return paramOf(reader, binding)
    return ownClass(reader, binding) ?? unknown(ITSELF, NOWHERE)
  }
  if (binding.value) return binding.value
  binding.value = 'pending'
  const value = valueOf(reader, binding)
  binding.value = value
  return value
}

/** A class within its own code, as far as it is read: `static get() { return this.one ??= new Stats() }`. */
function ownClass(reader: Reader, { values: [only, ...others] }: Binding): Sym | null {
  return only?.node && others.length === 0 ? reader.ownerSoFar(only.node) : null
}

function valueOf(reader: Reader, binding: Binding): Sym {
  if (binding.imported) return imported(binding.imported.source, binding.imported.name, NOWHERE)
  const { name, values: assignments } = binding
  const own = binding.param ? paramOf(reader, binding) : null
  if (assignments.length === 0) return own ?? unknown(`depends on the variable \`${name}\``, NOWHERE)
  if (assignments.length > MOST_VALUES || assignments.some(one => one.node === null || !READABLE.has(one.op)))
    return unknown(`depends on the variable \`${name}\`, which changes`, NOWHERE)
  const values = assignments.map(one => assignedTo(reader, one, name))
  // `function track(options) { options = options || {} … }`: the parameter is still what it is about.
  if (own && values.length === 1 && values[0]) return values[0].s === 'unknown' ? own : values[0]
  // `var Shop = Shop || {}`: the name it had before is another script's.
  const value = choice(values.map(withoutItself), NOWHERE)
  // `a='//host/x.js'; … a=b.getElementsByTagName(c)[0]`: a parameter that serves as a variable, for an address and then for an element.
  if (own) return addressIn(value) === value ? unknown(`depends on the variable \`${name}\``, NOWHERE) : value
  return withProperties(reader, binding.changed && value.s === 'list' ? list(value.items, true, value.at) : value, binding)
}

function withoutItself(value: Sym): Sym {
  if (value.s !== 'choice') return value
  const others = value.options.filter(one => !(one.s === 'unknown' && one.why === ITSELF))
  return others.length === value.options.length ? value : choice(others, value.at)
}

/** `var data = {}; data.event = 'order'`: later properties belong to the object when each is set once. */
function withProperties(reader: Reader, value: Sym, binding: Binding): Sym {
  if (value.s !== 'object' || binding.properties.size === 0) return value
  const entries: SymEntry[] = [...value.entries]
  for (const [key, assigned] of binding.properties) {
    const [only] = assigned
    if (assigned.length !== 1 || !only?.node || only.op !== '=') {
      entries.push({ key, keyAt: value.at, value: unknown(`depends on \`${binding.name}.${key}\`, which changes`, value.at) })
      continue
    }
    const fn = reader.functionOf(only.scope)
    if (fn) entries.push({ key, keyAt: fn.unit.span(only.node.start, only.node.start), value: reader.value(only.node, only.scope, fn) })
  }
  return object(entries, value.open, value.at)
}

/** What is assigned, read where it is written; `null` when nothing is. */
export function valueAssigned(reader: Reader, one: Assigned): Sym | null {
  const fn = reader.functionOf(one.scope)
  return one.node && fn ? followed(reader, reader.value(one.node, one.scope, fn), one, fn) : null
}

function assignedTo(reader: Reader, one: Assigned, name: string): Sym {
  const fn = reader.functionOf(one.scope)
  if (!one.node || !fn) return unknown(`depends on the variable \`${name}\``, NOWHERE)
  const value = reader.value(one.node, one.scope, fn)
  return followed(reader, one.op === 'of' ? eachOf(value) : one.op === 'in' ? keysOf(value) : value, one, fn)
}

/** Follows a destructuring path into a value. */
function followed(reader: Reader, value: Sym, one: Assigned, fn: Fn): Sym {
  let found = value
  for (const step of one.path) {
    const key = isTree(step) ? reader.value(step, one.scope, fn) : constant(step, value.at)
    found = reader.shared(member(found, key, value.at))
  }
  if (one.fallback && isLeftOut(found)) return reader.value(one.fallback, one.scope, fn)
  return found
}

function eachOf(value: Sym): Sym {
  // What holds for the elements of a selector holds for each of them.
  if (isElementList(value)) return value
  return value.s === 'list' && !value.open && value.items.length > 0
    ? choice(value.items, value.at)
    : unknown('is an item of a list that only running can tell', value.at)
}

/** The keys that `for (key in object)` goes through, one after the other. */
function keysOf(value: Sym): Sym {
  if (value.s !== 'object' || value.open || value.entries.length === 0 || value.entries.some(({ key }) => key === SPREAD))
    return unknown('is a key that only running can tell', value.at)
  return choice(
    value.entries.map(({ key, keyAt }) => constant(key, keyAt)),
    value.at,
  )
}

function paramOf(reader: Reader, binding: Binding): Sym {
  const from = binding.param
  if (!from) return unknown('is no parameter', NOWHERE)
  const at = from.fn.unit.span(from.fn.node.start, from.fn.node.start)
  const whole = param(from.fn, from.index, from.rest, at)
  const value = from.path.reduce<Sym>(
    (found, step) => member(found, isTree(step) ? reader.value(step, binding.scope, from.fn) : constant(step, at), at),
    whole,
  )
  if (!from.fallback) return value
  return conditional(binary('===', value, constant(undefined, at), at), reader.value(from.fallback, binding.scope, from.fn), value, at)
}
