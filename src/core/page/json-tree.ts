import { parse } from '@humanwhocodes/momoa'
import type { Span } from '../model/index.js'
import { decodedPlaces } from './json-escapes.js'

/** A JSON text with its places. */
export type JsonTree = JsonObject | JsonList | JsonText | JsonOther

export interface JsonObject {
  readonly is: 'object'
  readonly at: Span
  readonly members: readonly JsonMember[]
}

export interface JsonMember {
  readonly key: string
  readonly value: JsonTree
}

export interface JsonList {
  readonly is: 'list'
  readonly at: Span
  readonly items: readonly JsonTree[]
}

/** A string. `at` is what stands between its quotes. */
export interface JsonText {
  readonly is: 'text'
  readonly at: Span
  readonly text: string
}

/** Numbers, booleans and `null`. */
export interface JsonOther {
  readonly is: 'other'
  readonly at: Span
  readonly value: number | boolean | null
}

/** Reads strict JSON (RFC 8259) with places; `null` when it is broken. Never throws. */
export function readTree(text: string): JsonTree | null {
  try {
    return treeOf(parse(text, { mode: 'json', ranges: true }).body as Node)
  } catch {
    return null
  }
}

/** The same of a text that may have comments and commas at its ends. */
export function readLenientTree(text: string): JsonTree | null {
  try {
    return treeOf(parse(text, { mode: 'jsonc', ranges: true, allowTrailingCommas: true }).body as Node)
  } catch {
    return null
  }
}

/** What that parser gives, as far as it is used here. */
type Node = { readonly range?: readonly [number, number] } & (
  | { readonly type: 'Object'; readonly members: readonly { readonly name: { readonly value: string }; readonly value: Node }[] }
  | { readonly type: 'Array'; readonly elements: readonly { readonly value: Node }[] }
  | { readonly type: 'String'; readonly value: string }
  | { readonly type: 'Number' | 'Boolean'; readonly value: number | boolean }
  | { readonly type: 'Null' }
)

function treeOf(node: Node): JsonTree {
  const [start = 0, end = 0] = node.range ?? []
  const at = { start, end }
  switch (node.type) {
    case 'Object':
      return { is: 'object', at, members: node.members.map(({ name, value }) => ({ key: name.value, value: treeOf(value) })) }
    case 'Array':
      return { is: 'list', at, items: node.elements.map(({ value }) => treeOf(value)) }
    case 'String':
      return { is: 'text', at: { start: start + 1, end: end - 1 }, text: node.value }
    case 'Null':
      return { is: 'other', at, value: null }
    default:
      return { is: 'other', at, value: node.value }
  }
}

/** The value of a key; of several with one name the last, as in JavaScript. */
export function member(tree: JsonTree | undefined, key: string): JsonTree | undefined {
  return tree?.is === 'object' ? tree.members.findLast(one => one.key === key)?.value : undefined
}

export function items(tree: JsonTree | undefined): readonly JsonTree[] {
  return tree?.is === 'list' ? tree.items : []
}

export function textIn(tree: JsonTree | undefined): JsonText | null {
  return tree?.is === 'text' ? tree : null
}

/** All strings below, in order; keys are none. */
export function* textsBelow(tree: JsonTree | undefined): Generator<JsonText> {
  if (tree?.is === 'text') yield tree
  else if (tree?.is === 'object') for (const { value } of tree.members) yield* textsBelow(value)
  else if (tree?.is === 'list') for (const item of tree.items) yield* textsBelow(item)
}

/**
 * Turns offsets in a string as it is meant into places of the source, where `\n`, `\"` and `\u003c` take several characters.
 * @param source the whole JSON text
 */
export function placesIn(source: string, { at, text }: JsonText): (start: number, end: number) => Span {
  const raw = source.slice(at.start, at.end)
  if (raw.length === text.length) return (start, end) => ({ start: at.start + start, end: at.start + end })
  const places = decodedPlaces(raw)
  const placeOf = (offset: number): number => at.start + (places[Math.max(0, Math.min(offset, places.length - 1))] ?? raw.length)
  return (start, end) => ({ start: placeOf(start), end: placeOf(end) })
}
