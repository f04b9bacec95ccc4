import { collect, hole } from './hole.js'
import type { BlockKind, Hole } from './hole.js'
import { searcher } from './search.js'

/** Twig, Jinja, Nunjucks, Django, Liquid, Volt: `{{ }}`, `{% %}`, `{# #}`. */
export type CurlyLanguage = 'twig' | 'jinja' | 'nunjucks' | 'django' | 'liquid' | 'volt'

/** Tags whose text no visitor gets as it stands: comments, and settings read by the shop's editor. */
const HIDDEN = new Set(['comment', 'doc', 'schema', 'stylesheet', 'style'])
/** Tags whose text is copied as it stands: no islands in it. */
const RAW = new Set(['raw', 'verbatim'])
const BLOCKS: Readonly<Record<string, BlockKind>> = {
  if: 'if',
  unless: 'if',
  ifequal: 'if',
  ifnotequal: 'if',
  ifchanged: 'if',
  ifversion: 'if',
  case: 'if',
  switch: 'if',
  for: 'for',
  tablerow: 'for',
  while: 'for',
  block: 'block',
  macro: 'block',
  embed: 'block',
  capture: 'block',
  form: 'block',
  paginate: 'block',
  call: 'block',
  filter: 'block',
  autoescape: 'block',
  with: 'block',
  spaceless: 'block',
  cache: 'block',
  sandbox: 'block',
  apply: 'block',
  trans: 'block',
  blocktrans: 'block',
  blocktranslate: 'block',
  asyncEach: 'for',
  asyncAll: 'for',
}
const ARMS = new Set(['else', 'elif', 'elsif', 'elseif', 'elseIf', 'when', 'default', 'empty'])
const INCLUDES = new Set([
  'include',
  'include_relative',
  'includes',
  'render',
  'section',
  'sections',
  'embed',
  'extends',
  'import',
  'layout',
  'partial',
])

const OPENER = /\{\{|\{%|\{#/g
const WORD = /^[\s~+-]*([A-Za-z_]\w*)/

export function curlyIslands(text: string, language: CurlyLanguage): Hole[] {
  const comments = language !== 'liquid'
  const find = searcher(text)
  return collect(text, OPENER, match => {
    const start = match.index
    if (match[0] === '{#') return comments ? commentAt(text, start, language, find('#}', start + 2)) : null
    const [, close] = match[0] === '{{' ? ['{{', '}}'] : ['{%', '%}']
    const end = tagEnd(text, start + 2, close, find(close, start + 2), language !== 'liquid')
    if (end < 0) return null
    if (close === '}}') return hole(language, 'output', [start, end], [start + 2, end - 2])
    return tagAt(text, start, end, language, find)
  })
}

function commentAt(text: string, start: number, language: CurlyLanguage, close: number): Hole | null {
  // Django's comments end on their line; elsewhere `{#` without an end is text, such as a colour in CSS.
  if (close < 0 || (language === 'django' && text.slice(start, close).includes('\n'))) return null
  return hole(language, 'comment', [start, close + 2], [start + 2, close])
}

function tagAt(text: string, start: number, end: number, language: CurlyLanguage, find: Search): Hole | readonly Hole[] {
  const code = text.slice(start + 2, end - 2)
  const word = WORD.exec(code)?.[1] ?? ''
  if (language === 'liquid' && /^-?\s*#/.test(code)) return hole(language, 'comment', [start, end], [start + 2, end - 2])
  if (HIDDEN.has(word)) {
    const closing = closingTag(text, end, word, find)
    if (closing)
      return hole(language, word === 'comment' || word === 'doc' ? 'comment' : 'statement', [start, closing.end], [end, closing.start])
  }
  // What is kept for later is not printed here; with tags in it, it may be worth reading all the same.
  if (word === 'capture' || (word === 'set' && !code.includes('='))) {
    const closing = closingTag(text, end, word, find)
    if (closing && !text.slice(end, closing.start).includes('<'))
      return hole(language, 'statement', [start, closing.end], [end, closing.start])
  }
  if (RAW.has(word)) {
    const closing = closingTag(text, end, word, find)
    if (closing) {
      return [
        hole(language, 'statement', [start, end], [start + 2, end - 2]),
        hole(language, 'statement', [closing.start, closing.end], [closing.start + 2, closing.end - 2]),
      ]
    }
  }
  const kind = word === 'echo' ? 'output' : INCLUDES.has(word) ? 'include' : 'statement'
  return hole(language, kind, [start, end], [start + 2, end - 2], blockOf(word, code))
}

function blockOf(word: string, code: string): { opens?: BlockKind; closes?: BlockKind } {
  if (ARMS.has(word)) return { closes: 'any', opens: 'else' }
  if (word.startsWith('end') && word.length > 3) {
    const closes = BLOCKS[word.slice(3)] ?? (word === 'end' ? 'any' : undefined)
    return closes ? { closes } : {}
  }
  const opens = Object.hasOwn(BLOCKS, word) ? BLOCKS[word] : undefined
  // `{% block title 'Shop' %}`, `{% trans "word" %}`: short forms have no end.
  if (
    !opens ||
    (word === 'trans' && /['"]/.test(code)) ||
    (word === 'block' && /^\W*block\s+\w+\s+\S/.test(code) && !/[-~+]\s*$/.test(code))
  )
    return {}
  return { opens }
}

type Search = (mark: string, from: number) => number

function closingTag(text: string, from: number, word: string, find: Search): { start: number; end: number } | null {
  for (let at = find(`end${word}`, from); at >= 0; at = find(`end${word}`, at + 1)) {
    const open = /\{%[-~+]?\s{0,20}$/.exec(text.slice(Math.max(from, at - 24), at))
    const end = find('%}', at)
    if (open && end >= 0 && !/\w/.test(text[at + 3 + word.length] ?? '')) return { start: at - open[0].length, end: end + 2 }
  }
  return null
}

/**
 * Where a tag ends. `first` = the first closing mark after `from`, -1 when there is none. With `nested`, strings and brackets may hold the
 * mark, as in `{{ {a: {b: 1}} }}`; else the first one ends it.
 */
export function tagEnd(text: string, from: number, close: string, first: number, nested: boolean): number {
  if (first < 0) return -1
  if (!nested) return first + close.length
  let depth = 0
  for (let i = from; i < text.length; i++) {
    const char = text[i] ?? ''
    if (depth === 0 && text.startsWith(close, i)) return i + close.length
    // Something is amiss (an apostrophe in a word, an open bracket): another opener shows that we have gone too far.
    if (char === '{' && i > from && /[{%#]/.test(text[i + 1] ?? '')) break
    if (char === '"' || char === "'") {
      const end = quoteEnd(text, i)
      if (end < 0) break
      i = end
    } else if (char === '{' || char === '[' || char === '(') depth++
    else if ((char === '}' || char === ']' || char === ')') && depth > 0) depth--
  }
  return first + close.length
}

function quoteEnd(text: string, start: number): number {
  const quote = text[start]
  for (let i = start + 1; i < text.length && i < start + 4000; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === quote) return i
  }
  return -1
}
