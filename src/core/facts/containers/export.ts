import type { Span, Value } from '../../model/index.js'
import { items, member, readTree, textIn, type JsonText, type JsonTree } from '../../page/json-tree.js'

/** The export with its parts, as written; words of the API are turned into those of exports. */
export interface Export {
  /** The whole JSON text. */
  readonly source: string
  readonly top: JsonTree
  readonly version: JsonTree
  readonly container: JsonTree | undefined
  readonly tags: readonly Part[]
  readonly triggers: readonly Part[]
  readonly variables: readonly Part[]
  /** Names of folders by their ids. */
  readonly folders: ReadonlyMap<string, string>
}

/** A tag, trigger or variable. */
export interface Part {
  readonly tree: JsonTree
  /** An empty name where it has none. */
  readonly name: JsonText
  readonly type: string
  readonly parameters: Parameters
}

/** `parameter[]` by key: strings, lists and maps. */
export type Parameters = ReadonlyMap<string, JsonTree>

/** Takes an exported container, or a bare version of the API, apart; `null` when the text is no such thing. */
export function readExport(source: string): Export | null {
  const top = readTree(source)
  const version = member(top ?? undefined, 'containerVersion') ?? top
  if (top === null || version?.is !== 'object') return null
  if (member(version, 'container') === undefined && member(version, 'containerVersionId') === undefined) return null
  const parts = (key: string): readonly Part[] => items(member(version, key)).flatMap(tree => (tree.is === 'object' ? [partOf(tree)] : []))
  return {
    source,
    top,
    version,
    container: member(version, 'container'),
    tags: parts('tag'),
    triggers: parts('trigger'),
    variables: parts('variable'),
    folders: foldersOf(version),
  }
}

function foldersOf(version: JsonTree): ReadonlyMap<string, string> {
  return new Map(
    items(member(version, 'folder')).flatMap(it => {
      const id = idIn(member(it, 'folderId'))
      const name = textIn(member(it, 'name'))
      return id === null || name === null ? [] : [[id, name.text] as const]
    }),
  )
}

/** The name of the folder a part lies in; `null` when it lies in none. */
export function folderOf({ tree }: Part, { folders }: Pick<Export, 'folders'>): string | null {
  return folders.get(idIn(member(tree, 'parentFolderId')) ?? '') ?? null
}

/** Ids are strings in exports; written by hand they may be numbers. */
export function idIn(tree: JsonTree | undefined): string | null {
  return tree?.is === 'text' ? tree.text : tree?.is === 'other' ? String(tree.value) : null
}

function partOf(tree: JsonTree): Part {
  const name = textIn(member(tree, 'name'))
  return {
    tree,
    name: name ?? { is: 'text', text: '', at: { start: tree.at.start, end: tree.at.start + 1 } },
    type: textIn(member(tree, 'type'))?.text ?? '',
    parameters: parametersOf(member(tree, 'parameter')),
  }
}

/** Nodes of parameters by their keys. */
export function parametersOf(list: JsonTree | undefined): Parameters {
  return new Map(
    items(list).flatMap(node => {
      const key = textIn(member(node, 'key'))?.text
      return key === undefined ? [] : [[key, node] as const]
    }),
  )
}

/** The string a parameter has. */
export function textOfParameter(parameters: Parameters, key: string): JsonText | null {
  const text = textIn(member(parameters.get(key), 'value'))
  return text === null || text.text === '' ? null : text
}

export function isTrue(parameters: Parameters, key: string): boolean {
  return textOfParameter(parameters, key)?.text.toLowerCase() === 'true'
}

/** Rows of a table: a LIST of MAPs. */
export function rowsOf(parameters: Parameters, key: string): readonly Parameters[] {
  return items(member(parameters.get(key), 'list')).map(row => parametersOf(member(row, 'map')))
}

/** `customEvent` of the API is `CUSTOM_EVENT` in exports; two spellings of one word become one. */
export function exportWord(word: string): string {
  const upper = /[a-z]/.test(word) ? word.replace(/([a-z\d])([A-Z])/g, '$1_$2').toUpperCase() : word
  return SPELLINGS.get(upper) ?? upper
}

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['FORM_SUBMIT', 'FORM_SUBMISSION'],
  ['YOUTUBE_VIDEO', 'YOU_TUBE_VIDEO'],
])

/** A string as a value, taken as it stands. */
export function literal({ text, at }: JsonText): Value {
  return { kind: 'text', text, at, exact: at.end - at.start === text.length }
}

/** From a part's name to its end: reports tell events by where this begins. */
export function wholeOf({ tree, name }: Part): Span {
  return { start: name.at.start, end: Math.max(name.at.end, tree.at.end) }
}
