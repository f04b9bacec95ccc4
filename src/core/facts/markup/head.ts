import type { HeadFact, StructuredDataFact } from '../../model/index.js'
import { FILLER } from '../../page/islands.js'
import { readJson } from '../../page/json.js'
import type { Island, Markup, Tag } from '../../page/markup.js'
import { attributeOf, standing, wholeOf } from './tag.js'
import { thingsIn } from './things.js'

/** How head and body of a document are laid out. Fragments say nothing. */
export function headFact({ head, document }: Markup): HeadFact | null {
  if (!document) return null
  const at = head.open ?? { start: 0, end: 0 }
  // A file put together wrongly has its `</head>` before its `<head>`.
  return { kind: 'head', ...head, at, whole: { start: at.start, end: Math.max(at.end, head.close?.end ?? at.end) } }
}

/** A block of JSON-LD. */
export function structuredData(tag: Tag, text: string, holes: readonly Island[]): StructuredDataFact | null {
  const { content } = tag
  if (tag.srcdoc || !content || !isJsonLd(tag)) return null
  const source = unwrapped(text.slice(content.start, content.end))
  const base = { kind: 'structured-data', at: content, whole: wholeOf(tag), state: standing(tag) } as const
  const within = holes.filter(hole => hole.start < content.end && hole.end > content.start)
  // Islands may write any part of it.
  if (within.length > 0 || source.includes(FILLER) || source.trim() === '')
    return { ...base, types: typesWritten(source), broken: null, things: thingsIn(source, content.start, within) }
  const { value, broken } = readJson(source)
  if (!broken) return { ...base, types: typesOf(value), broken: null, things: thingsIn(source, content.start, []) }
  const at = { start: content.start + broken.start, end: content.start + broken.end }
  return { ...base, types: typesWritten(source), broken: { at, why: broken.why }, things: [] }
}

function isJsonLd(tag: Tag): boolean {
  return attributeOf(tag, 'type')?.value.split(';')[0]?.trim().toLowerCase() === 'application/ld+json'
}

/** Wrappers of the XHTML days are left out by those who read it; the length stays. */
function unwrapped(source: string): string {
  return source.replace(/(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|\]\]>)(?:\s*\*\/)?|^\s*<!--|-->\s*$/g, wrapper => wrapper.replace(/[^\r\n]/g, ' '))
}

/** The `@type` words, level by level: outermost first. */
function typesOf(value: unknown): readonly string[] {
  const types: string[] = []
  let level: readonly unknown[] = [value]
  while (level.length > 0) {
    const next: unknown[] = []
    for (const item of level) {
      if (Array.isArray(item)) next.push(...(item as unknown[]))
      else if (typeof item === 'object' && item !== null) {
        for (const [key, inner] of Object.entries(item)) {
          if (key === '@type') types.push(...[inner].flat().filter(word => typeof word === 'string'))
          else if (typeof inner === 'object') next.push(inner)
        }
      }
    }
    level = next
  }
  return types
}

/** The same from a text that cannot be read as JSON: those that are written out, in their order. */
function typesWritten(source: string): readonly string[] {
  const lists = source.matchAll(/"@type"\s*:\s*(\[[^\]]*\]|"[^"\\]*")/g)
  return [...lists]
    .flatMap(([, list = '']) => [...list.matchAll(/"([^"\\]+)"/g)].map(([, word = '']) => word))
    .filter(word => !word.includes(FILLER))
}
