import { tagEnd } from './curly.js'
import { collect, hole } from './hole.js'
import type { BlockKind, Hole } from './hole.js'
import { searcher } from './search.js'

/** Block helpers that only name a place: their text is always shown. */
const ALWAYS = /^(?:contentFor|content|section|block|extend|layout|markdown|partial|defineBlock|foreachBlock|\*?\s*inline|>)/

/** Handlebars and Mustache: `{{ }}`, `{{{ }}}`, `{{#if}}`, `{{> part}}`, `{{! }}`, `{{!-- --}}`, raw blocks of four braces. */
export function handlebarsIslands(text: string, language: 'handlebars' | 'mustache' | 'vue' = 'handlebars'): Hole[] {
  const find = searcher(text)
  return collect(text, /\{\{/g, match => {
    const start = match.index
    if (text[start - 1] === '\\' && text[start - 2] !== '\\') return start + 2
    if (text.startsWith('{{{{', start)) return rawBlock(text, start, language, find)
    const comment = /^\{\{[~-]?!/.exec(text.slice(start, start + 4))
    if (comment) return commentAt(text, start, start + comment[0].length, language, find)
    const triple = text[start + 2] === '{'
    const close = triple ? '}}}' : '}}'
    const end = tagEnd(text, start + close.length, close, find(close, start + close.length), true)
    if (end < 0) return null
    const span = [start, end] as const
    const code = [start + (triple ? 3 : 2), end - (triple ? 3 : 2)] as const
    if (triple || language === 'vue') return hole(language, 'output', span, code)
    const words = text.slice(...code).replace(/^[~\s]+|[~\s]+$/g, '')
    const { kind, ...block } = meaning(words)
    return hole(language, kind, span, code, block)
  })
}

function meaning(words: string): { kind: Hole['kind']; opens?: BlockKind; closes?: BlockKind } {
  const mark = words[0] ?? ''
  const rest = words.slice(1).trim()
  if (mark === '>') return { kind: 'include' }
  if (mark === '#' || mark === '^') {
    if (mark === '^' && rest === '') return { kind: 'statement', closes: 'any', opens: 'else' }
    if (/^>/.test(rest)) return { kind: 'include', opens: 'block' }
    return { kind: 'statement', opens: /^(?:each|foreach|for)\b/.test(rest) ? 'for' : ALWAYS.test(rest) ? 'block' : 'if' }
  }
  if (mark === '/') return { kind: 'statement', closes: 'any' }
  if (/^else\b/.test(words)) return { kind: 'statement', closes: 'any', opens: 'else' }
  if (mark === '=') return { kind: 'statement' }
  return { kind: 'output' }
}

type Search = (mark: string, from: number) => number

function commentAt(text: string, start: number, from: number, language: string, find: Search): Hole | null {
  const dashes = text.startsWith('--', from)
  for (let close = find('}}', from); close >= 0; close = find('}}', close + 1)) {
    const trimmed = /[~-]/.test(text[close - 1] ?? '') && (!dashes || /--[~-]$/.test(text.slice(close - 3, close))) ? close - 1 : close
    if (!dashes) return hole(language, 'comment', [start, close + 2], [from, trimmed])
    if (text.startsWith('--', trimmed - 2) && trimmed - 2 >= from + 2)
      return hole(language, 'comment', [start, close + 2], [from + 2, trimmed - 2])
    // `}}` inside such a comment does not end it, so the next `--}}` does.
    if (find('--', close) < 0) return null
  }
  return null
}

function rawBlock(text: string, start: number, language: string, find: Search): readonly Hole[] | null {
  const open = /^\{\{\{\{\s*([\w-]+)[^}]*\}\}\}\}/.exec(text.slice(start, start + 400))
  if (!open) return null
  const closing = `{{{{/${open[1] ?? ''}}}}}`
  const end = find(closing, start)
  if (end < 0) return null
  const from = start + open[0].length
  return [
    hole(language, 'statement', [start, from], [start + 4, from - 4]),
    hole(language, 'statement', [end, end + closing.length], [end + 4, end + closing.length - 4]),
  ]
}
