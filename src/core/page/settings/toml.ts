import { parseTOML } from 'toml-eslint-parser'
import type { AST } from 'toml-eslint-parser'
import type { Entry, ObjectValue, Value } from '../../model/index.js'

/** What a TOML text says; `null` when it is broken. Tables are laid into each other as their keys say. */
export function readToml(text: string): Value | null {
  try {
    const [top] = parseTOML(text).body
    const root: ObjectValue = { kind: 'object', entries: [], open: false, at: { start: 0, end: text.length } }
    return top.body.reduce((whole, one) => (one.type === 'TOMLTable' ? withTable(whole, one, text) : withPair(whole, one, text)), root)
  } catch {
    return null
  }
}

function withTable(root: ObjectValue, table: AST.TOMLTable, text: string): ObjectValue {
  const at = { start: table.range[0], end: table.range[1] }
  const empty: ObjectValue = { kind: 'object', entries: [], open: false, at }
  const own = table.body.reduce((whole, one) => withPair(whole, one, text), empty)
  return table.kind === 'array' ? root : placed(root, keysOf(table.key), own)
}

function withPair(root: ObjectValue, pair: AST.TOMLKeyValue, text: string): ObjectValue {
  return placed(root, keysOf(pair.key), valueOf(pair.value, text))
}

interface Key {
  readonly name: string
  readonly at: Entry['keyAt']
}

function keysOf(key: AST.TOMLKey): readonly Key[] {
  return key.keys.map(one => ({
    name: one.type === 'TOMLBare' ? one.name : one.value,
    at: { start: one.range[0], end: one.range[1] },
  }))
}

/** The object with a value at the end of a path of keys. */
function placed(root: ObjectValue, keys: readonly Key[], value: Value): ObjectValue {
  const [first, ...rest] = keys
  if (!first) return root
  const known = root.entries.find(one => one.key === first.name)?.value
  const held: ObjectValue = known?.kind === 'object' ? known : { kind: 'object', entries: [], open: false, at: value.at }
  const inner =
    rest.length > 0 ? placed(held, rest, value) : known?.kind === 'object' && value.kind === 'object' ? merged(known, value) : value
  return {
    ...root,
    entries: [...root.entries.filter(one => one.key !== first.name), { key: first.name, keyAt: first.at, value: inner }],
  }
}

function merged(one: ObjectValue, other: ObjectValue): ObjectValue {
  return { ...one, entries: [...one.entries, ...other.entries] }
}

function valueOf(node: AST.TOMLContentNode, text: string): Value {
  const at = { start: node.range[0], end: node.range[1] }
  if (node.type === 'TOMLArray') return { kind: 'list', items: node.elements.map(one => valueOf(one, text)), open: false, at }
  if (node.type === 'TOMLInlineTable') {
    const empty: ObjectValue = { kind: 'object', entries: [], open: false, at }
    return node.body.reduce((whole, one) => withPair(whole, one, text), empty)
  }
  if (node.kind === 'boolean') return { kind: 'boolean', value: node.value, at }
  if (node.kind === 'integer' || node.kind === 'float') return { kind: 'number', value: node.value, at }
  if (node.kind !== 'string') return { kind: 'unknown', why: 'is a date', at }
  const inside = { start: at.start + 1, end: at.end - 1 }
  return { kind: 'text', text: node.value, at: inside, exact: text.slice(inside.start, inside.end) === node.value }
}
