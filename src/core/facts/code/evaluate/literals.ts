import { FILLER } from '../../../page/islands.js'
import type { Fn, Scope, Tree, Unit } from '../scope.js'
import { concat, isElementList } from '../simplify.js'
import { constant, list, object, SPREAD, spreadOf, unknown, type Sym, type SymEntry } from '../sym.js'
import { child, children, plainKey, word } from '../tree.js'
import type { Items, Place, Reader } from './reader.js'

export function literal(node: Tree, unit: Unit): Sym {
  const value = node['value']
  const at = unit.span(node.start, node.end)
  if (typeof value === 'string') {
    const raw = typeof node['raw'] === 'string' ? node['raw'] : ''
    const inside = unit.span(node.start + 1, node.end - 1)
    const exact = raw.slice(1, -1) === value && inside.end - inside.start === value.length
    return constant(value, inside, exact)
  }
  if (typeof value === 'number' || typeof value === 'boolean' || value === null)
    return constant(node['regex'] ? String(node['raw']) : value, at)
  return unknown('is a pattern', at)
}

export function template(reader: Reader, node: Tree, { scope, fn, at }: Place): Sym {
  const parts: Sym[] = []
  const expressions = children(node, 'expressions')
  const quasis = children(node, 'quasis')
  quasis.forEach((quasi, index) => {
    if (quasi) {
      const value = quasi['value'] as { cooked?: unknown; raw?: unknown } | undefined
      const text = typeof value?.cooked === 'string' ? value.cooked : typeof value?.raw === 'string' ? value.raw : ''
      const inside = fn.unit.span(quasi.start, quasi.end)
      if (text !== '' || quasis.length === 1)
        parts.push(constant(text, inside, inside.end - inside.start === text.length && text === value?.raw))
    }
    const expression = expressions[index]
    if (expression) parts.push(reader.value(expression, scope, fn))
  })
  const [only] = parts
  return parts.length === 1 && only?.s === 'const' ? only : concat(parts, at)
}

/** `{ a: 1, ...rest }`: open where something in it cannot be known. */
export function objectOf(reader: Reader, node: Tree, place: Place): Sym {
  const entries: SymEntry[] = []
  let open = false
  for (const property of children(node, 'properties')) {
    if (!property) continue
    if (property.type === 'SpreadElement') open = laidOut(reader.child(property, 'argument', place), entries) || open
    else {
      const read = entryOf(reader, property, place)
      if (read) entries.push(read)
      else open = true
    }
  }
  return object(entries, open, place.at)
}

/** Puts what `...spread` holds among the entries; says whether something in it stays unknown. */
function laidOut(spread: Sym, entries: SymEntry[]): boolean {
  if (spread.s === 'object') {
    entries.push(...spread.entries)
    return spread.open
  }
  if (spread.free.length === 0 && !(spread.s === 'imported' && spread.name === '*')) return true
  entries.push({ key: SPREAD, keyAt: spread.at, value: spread })
  return false
}

/** `null` when the key is not known. */
function entryOf(reader: Reader, property: Tree, { scope, fn }: Place): SymEntry | null {
  const value = child(property, 'value')
  const keyNode = child(property, 'key')
  const plain = plainKey(property, 'key')
  const computed = plain === null && keyNode ? reader.value(keyNode, scope, fn) : null
  const key = plain ?? (computed?.s === 'const' ? String(computed.value) : null)
  if (key === null || !value || !keyNode || key.includes(FILLER)) return null
  return { key, keyAt: fn.unit.span(keyNode.start, keyNode.end), value: reader.value(value, scope, fn) }
}

export function listOf(reader: Reader, node: Tree, place: Place): Sym {
  const elements = children(node, 'elements')
  const [only, ...others] = elements
  const all = only?.type === 'SpreadElement' && others.length === 0 ? reader.child(only, 'argument', place) : null
  if (all && isElementList(all)) return all
  const { items, open } = reader.values(elements, place.scope, place.fn)
  return list(items, open, place.at)
}

/** Arguments or list elements; a spread of a known list is laid out, of an unknown one leaves the list open. */
export function itemsOf(reader: Reader, elements: readonly (Tree | null)[], scope: Scope, fn: Fn): Items {
  const items: Sym[] = []
  for (const element of elements) {
    if (!element) {
      items.push(constant(undefined, fn.unit.span(fn.node.start, fn.node.start)))
    } else if (element.type === 'SpreadElement') {
      const spread = reader.child(element, 'argument', { scope, fn, at: fn.unit.span(element.start, element.end) })
      if (spread.s !== 'list') {
        if (spread.free.length === 0) return { items, open: true }
        items.push(spreadOf(spread, spread.at))
        continue
      }
      items.push(...spread.items)
      if (spread.open) return { items, open: true }
    } else items.push(reader.value(element, scope, fn))
  }
  return { items, open: false }
}

export function enumOf(reader: Reader, node: Tree, { scope, fn, at }: Place): Sym {
  const entries: SymEntry[] = []
  let next = 0
  for (const one of children(child(node, 'body') ?? node, 'members')) {
    const id = one && child(one, 'id')
    if (!one || !id) continue
    const key = id.type === 'Literal' ? String(id['value']) : word(id, 'name')
    const init = child(one, 'initializer') ?? child(one, 'init')
    const value = init ? reader.value(init, scope, fn) : constant(next, at)
    if (value.s === 'const' && typeof value.value === 'number') next = value.value + 1
    entries.push({ key, keyAt: fn.unit.span(id.start, id.end), value })
  }
  return object(entries, false, at)
}
