import { isAlias, isMap, isScalar, isSeq } from 'yaml'
import type { Document, Node } from 'yaml'
import { nearest } from '../text/index.js'
import type { JsonSchema } from './config.js'

/**
 * What a part of the settings may look like. One description gives both its JSON Schema and its reader, so the two cannot differ.
 * `read` gives `null` where nothing usable stands, and has told why.
 */
export interface Shape<T> {
  readonly schema: JsonSchema
  read(node: Node | null, to: Reading): T | null
}

/** What one run over a settings file needs: where to tell problems, how to follow an alias, how much is left to look at. */
export interface Reading {
  readonly document: Document
  tell(node: Node | null, message: string): void
  /** Counts how much was looked at; false when the file refers to itself so often that nobody means it. */
  spend(looks: number): boolean
}

/** Tells it, and gives the nothing that `read` answers then. */
export function wrong(node: Node | null, to: Reading, message: string): null {
  to.tell(node, message.trim())
  return null
}

/** What an alias (`*pages`) stands for. */
export function resolve(node: Node | null, to: Reading): Node | null {
  if (!to.spend(isAlias(node) ? ALIAS : 1)) return null
  if (!isAlias(node)) return node
  return node.resolve(to.document) ?? wrong(node, to, `Nothing above is marked &${node.source}`)
}

/** The text as written, so that `007` stays an id and `off` a word whatever the YAML version; `null` where no text stands. */
export function written(node: Node | null): string | null {
  if (!isScalar(node)) return null
  if (typeof node.value === 'string') return node.value
  return typeof node.value === 'number' || typeof node.value === 'boolean' ? (node.source ?? String(node.value)) : null
}

export function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null)
}

export function described(node: Node | null): string {
  const plain = written(node)
  return plain === null ? kindOf(node) : quoted(plain)
}

export function kindOf(node: Node | null): string {
  if (isMap(node)) return 'names with values'
  if (isSeq(node)) return 'a list'
  return isEmpty(node) ? 'nothing' : 'something else'
}

export function quoted(text: string): string {
  return `"${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}"`
}

export function meant(word: string, words: readonly string[]): string {
  const best = nearest(word, words)[0] ?? words.find(it => areSwapped(word.toLowerCase(), it.toLowerCase())) ?? begunBy(word, words)
  return best === undefined ? '' : `Did you mean ${quoted(best)}? `
}

/** Two letters beside each other stand the wrong way round. */
function areSwapped(one: string, other: string): boolean {
  let at = 0
  while (at < one.length && one.charAt(at) === other.charAt(at)) at++
  return one !== other && one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2) === other
}

/** The one word that begins so: "warn". */
function begunBy(word: string, words: readonly string[]): string | undefined {
  const begun = word.length < SHORTEST ? [] : words.filter(it => it.toLowerCase().startsWith(word.toLowerCase()))
  return begun.length === 1 ? begun[0] : undefined
}

export function listed(words: readonly string[]): string {
  return words.length > MOST_WORDS ? '' : `Known: ${words.join(', ')}`
}

/** Fewer letters begin too much. */
const SHORTEST = 3
const LONGEST = 60
/** An alias is looked up by going through the whole file. */
const ALIAS = 200
const MOST_WORDS = 13
