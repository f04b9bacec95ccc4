import type { Page, PageKind } from '../core/index.js'

/** What kind of text an offset lies in. Told by looking at the text alone, so that it works while a person is in the middle of a word. */
export type Region =
  /** JavaScript from `start` on: a script file, an inline script, a handler attribute. */
  | { readonly kind: 'code'; readonly start: number; readonly attribute: boolean }
  /** Within a start tag. */
  | { readonly kind: 'tag'; readonly start: number; readonly name: string; readonly value: AttributeValue | null }
  | { readonly kind: 'comment' }
  /** Between tags. */
  | { readonly kind: 'text' }
  /** The content of a script that is no code: JSON, templates. */
  | { readonly kind: 'data' }

/** The value of an attribute, from its first character on. */
export interface AttributeValue {
  readonly name: string
  readonly start: number
  readonly quote: '"' | "'" | ''
}

/** What a file is, the engine has said: its name alone does not tell. */
export function regionAt({ kind, text }: Pick<Page, 'kind' | 'text'>, offset: number): Region {
  if (DATA.has(kind)) return { kind: 'data' }
  if (kind === 'script') return { kind: 'code', start: 0, attribute: false }
  const before = text.slice(0, offset)
  return scriptAround(before) ?? commentAround(before) ?? tagAround(before) ?? { kind: 'text' }
}

const DATA: ReadonlySet<PageKind> = new Set<PageKind>(['container', 'crawling', 'settings', 'plan'])

const SCRIPT_TAG = /<script\b((?:[^>"']|"[^"]*"|'[^']*')*)>/gi
const CODE_TYPE = /\btype\s*=\s*["']?(?:module|text\/(?:java|ecma|type|babel)[\w-]*|application\/(?:java|ecma|x-java)[\w-]*|["']{2})/i

function scriptAround(before: string): Region | null {
  const end = before.toLowerCase().lastIndexOf('</script')
  SCRIPT_TAG.lastIndex = end === -1 ? 0 : end
  let found: Region | null = null
  for (let match = SCRIPT_TAG.exec(before); match !== null; match = SCRIPT_TAG.exec(before)) {
    if (found !== null) break
    const attributes = match[1] ?? ''
    const isCode = !/\btype\s*=/i.test(attributes) || CODE_TYPE.test(attributes)
    found = isCode ? { kind: 'code', start: match.index + match[0].length, attribute: false } : { kind: 'data' }
  }
  return found
}

function commentAround(before: string): Region | null {
  const open = before.lastIndexOf('<!--')
  return open !== -1 && !before.includes('-->', open) ? { kind: 'comment' } : null
}

/** Start tags longer than this are somebody's data. */
const LONGEST_TAG = 20_000
const MOST_TRIES = 8

function tagAround(before: string): Region | null {
  let open = before.length
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    open = open === 0 ? -1 : before.lastIndexOf('<', open - 1)
    if (open === -1 || before.length - open > LONGEST_TAG) return null
    const found = unclosedTag(before, open)
    if (found !== null) return found
  }
  return null
}

function unclosedTag(before: string, open: number): Region | null {
  const name = /^<([a-z][\w:-]*)(?=[\s/]|$)/i.exec(before.slice(open, open + 100))?.[1]
  if (name === undefined) return null
  let at = open + 1 + name.length
  const tag = { kind: 'tag', start: open, name: name.toLowerCase() } as const
  while (at < before.length) {
    const letter = before.charAt(at)
    if (letter === '>') return null
    const attribute = /[^\s"'<>/=]+(?:\s*=\s*)?/y
    attribute.lastIndex = at
    const match = attribute.exec(before)
    if (match === null) {
      at++
      continue
    }
    at += match[0].length
    if (!match[0].includes('=')) continue
    const attributeName = match[0].slice(0, match[0].search(/\s*=/)).toLowerCase()
    const quote = /^["']/.exec(before.charAt(at))?.[0] as '"' | "'" | undefined
    const start = quote === undefined ? at : at + 1
    const end = quote === undefined ? endOfBare(before, start) : before.indexOf(quote, start)
    if (end === -1) return valueRegion(tag, { name: attributeName, start, quote: quote ?? '' })
    at = quote === undefined ? end : end + 1
  }
  return { ...tag, value: null }
}

function endOfBare(before: string, start: number): number {
  const length = before.slice(start).search(/[\s>]/)
  return length === -1 ? -1 : start + length
}

function valueRegion(tag: { readonly kind: 'tag'; readonly start: number; readonly name: string }, value: AttributeValue): Region {
  if (/^on[a-z]+$|^@|^v-on:/.test(value.name)) return { kind: 'code', start: value.start, attribute: true }
  return { ...tag, value }
}
