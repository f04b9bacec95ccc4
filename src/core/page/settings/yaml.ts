import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Document, Node, Scalar } from 'yaml'
import type { Entry, Span, Value } from '../../model/index.js'

/** Deeper settings, aliases that lead to themselves included, are nobody's. */
const DEEPEST = 20

/** What a YAML text says; `null` when it is broken. */
export function readYaml(text: string): Value | null {
  try {
    const document = parseDocument(text, { logLevel: 'silent' })
    return document.errors.length > 0 ? null : valueOf(document.contents, { text, document }, 0)
  } catch {
    return null
  }
}

interface Source {
  readonly text: string
  readonly document: Document
}

function valueOf(node: Node | null | undefined, source: Source, depth: number): Value {
  const at = spanOf(node)
  if (depth > DEEPEST) return { kind: 'unknown', why: 'is nested too deeply', at }
  if (isAlias(node)) return valueOf(node.resolve(source.document), source, depth + 1)
  if (isSeq<Node>(node)) return { kind: 'list', items: node.items.map(item => valueOf(item, source, depth + 1)), open: false, at }
  if (isMap<Node, Node>(node)) {
    const entries = node.items.flatMap(({ key, value }): readonly Entry[] =>
      isScalar(key) ? [{ key: String(key.value), keyAt: spanOf(key), value: valueOf(value, source, depth + 1) }] : [],
    )
    return { kind: 'object', entries, open: false, at }
  }
  return isScalar(node) ? scalar(node, source.text, at) : { kind: 'nothing', word: 'null', at }
}

function scalar({ value, type }: Scalar, text: string, at: Span): Value {
  if (typeof value === 'number') return { kind: 'number', value, at }
  if (typeof value === 'boolean') return { kind: 'boolean', value, at }
  if (typeof value !== 'string') return { kind: 'nothing', word: 'null', at }
  const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE'
  const inside = quoted ? { start: at.start + 1, end: at.end - 1 } : at
  return { kind: 'text', text: value, at: inside, exact: text.slice(inside.start, inside.end) === value }
}

function spanOf(node: Node | null | undefined): Span {
  return { start: node?.range?.[0] ?? 0, end: node?.range?.[1] ?? 0 }
}
