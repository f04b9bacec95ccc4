import type { Said, Span, Thing } from '../../model/index.js'
import { FILLER } from '../../page/islands.js'
import type { Island } from '../../page/markup.js'
import type { JsonObject, JsonText, JsonTree } from '../../page/json-tree.js'
import { readTree, textsBelow } from '../../page/json-tree.js'

/** Nobody judges the end of a long text. */
const LONGEST = 300
/** Deeper ones are nobody's structured data. */
const DEEPEST = 12

/** What is needed to place and trust the texts of one block. */
interface Block {
  readonly source: string
  readonly start: number
  readonly holes: readonly Island[]
}

/**
 * The objects of a JSON text with their places in the file. None when it is broken, or an island may write more than the text of a string.
 * @param start where the text stands in the file
 * @param holes islands in it
 */
export function thingsIn(source: string, start: number, holes: readonly Island[]): readonly Thing[] {
  if (!/@(?:type|context)/i.test(source)) return []
  const tree = readTree(source)
  if (tree === null) return []
  const block = { source, start, holes }
  if (holes.length > 0 && !areInTexts(block, tree)) return []
  return listed(tree).flatMap(item => (item.is === 'object' ? [thing(block, item, 0)] : []))
}

function areInTexts({ start, holes }: Block, tree: JsonTree): boolean {
  const texts = [...textsBelow(tree)]
  return holes.every(hole => texts.some(({ at }) => start + at.start <= hole.start && hole.end <= start + at.end))
}

function thing(block: Block, object: JsonObject, depth: number): Thing {
  const properties = new Map<string, readonly Said[]>()
  for (const { key, value } of object.members)
    properties.set(key, depth >= DEEPEST ? [] : listed(value).map(item => said(block, item, depth)))
  const types = (properties.get('@type') ?? []).flatMap(one => (one.is === 'text' && one.text !== null ? [one] : []))
  const brace = { start: object.at.start, end: object.at.start + 1 }
  return {
    at: types[0]?.at ?? moved(block, brace),
    types: types.flatMap(one => one.text ?? []),
    properties: Object.fromEntries(properties),
  }
}

function said(block: Block, item: JsonTree, depth: number): Said {
  const at = moved(block, item.at)
  if (item.is === 'object') return { is: 'thing', at, thing: thing(block, item, depth + 1) }
  // A list within a list says nothing to anybody.
  if (item.is !== 'text') return { is: 'other', at, text: item.is === 'other' ? String(item.value) : '' }
  return { is: 'text', at, ...known(block, item, at) }
}

function known(
  { source, holes }: Block,
  { text, at }: JsonText,
  { start, end }: Span,
): { readonly text: string | null; readonly exact: boolean } {
  if (text.includes(FILLER) || holes.some(hole => hole.start < end && hole.end > start)) return { text: null, exact: false }
  return { text: text.length > LONGEST ? text.slice(0, LONGEST) : text, exact: source.slice(at.start, at.end) === text }
}

function listed(tree: JsonTree): readonly JsonTree[] {
  return tree.is === 'list' ? tree.items : [tree]
}

function moved({ start }: Block, at: Span): Span {
  return { start: start + at.start, end: start + at.end }
}
