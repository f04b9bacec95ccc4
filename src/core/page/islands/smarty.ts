import { collect, hole } from './hole.js'
import type { BlockKind, Hole, HoleKind } from './hole.js'
import { searcher } from './search.js'

const BLOCKS: Readonly<Record<string, BlockKind>> = {
  if: 'if',
  foreach: 'for',
  for: 'for',
  section: 'for',
  while: 'for',
  block: 'block',
  capture: 'block',
  function: 'block',
  strip: 'block',
  nocache: 'block',
  setfilter: 'block',
}
const PRINTS = new Set(
  'l url assign_concat html_image mailto math counter cycle fetch eval hook widget translate lang ldelim rdelim ts getlink'.split(' '),
)
const INCLUDES = new Set('include extends insert config_load include_php'.split(' '))
const SILENT = new Set('assign append debug break continue call php'.split(' '))
const ARMS = new Set(['else', 'elseif', 'foreachelse', 'sectionelse', 'forelse'])

/** Smarty: `{$x}`, `{if}`, `{* *}`, `{literal}`. A brace before a blank is a brace, so scripts and styles keep theirs. */
export function smartyIslands(text: string): Hole[] {
  const find = searcher(text)
  // DataLife Engine writes `{THEME}` and `[group=5]` into files of the same ending.
  const dle = /\{THEME\}|\{headers\}|\[\/?aviable/.test(text)
  return collect(
    text,
    dle ? /\{(?=[$*/A-Za-z"'#+])|\[\/?(?:not-)?(?:aviable|available|group|static|category|catlist|profile)\b/g : /\{(?=[$*/A-Za-z"'#+])/g,
    match => {
      const start = match.index
      if (match[0].startsWith('[')) return dleCondition(text, start)
      if (text[start + 1] === '*') {
        const close = find('*}', start + 2)
        return close < 0 ? null : hole('smarty', 'comment', [start, close + 2], [start + 2, close])
      }
      const end = find('}', start) < 0 ? -1 : tagEnd(text, start)
      if (end < 0) return null
      const code = text.slice(start + 1, end - 1)
      const word = /^\/?([A-Za-z_]\w*)/.exec(code)?.[1] ?? ''
      if (word === 'literal' && code[0] !== '/') return literal(find('{/literal}', end), start, end)
      const meaning =
        dle && /^(?:[A-Z_]{3,}|headers|content|jsfiles|login|speedbar|info)$/.test(code)
          ? { kind: 'output' as const }
          : meaningOf(word, code)
      return meaning ? hole('smarty', meaning.kind, [start, end], [start + 1, end - 1], meaning) : null
    },
  )
}

function dleCondition(text: string, start: number): Hole | null {
  const close = text.slice(start, start + 200).indexOf(']')
  if (close < 0) return null
  const end = start + close + 1
  return hole('smarty', 'statement', [start, end], [start + 1, end - 1], text[start + 1] === '/' ? { closes: 'any' } : { opens: 'if' })
}

function meaningOf(word: string, code: string): { kind: HoleKind; opens?: BlockKind; closes?: BlockKind } | null {
  const first = code[0] ?? ''
  if (first === '$') return /^\$\w+(?:\[[^\]]*\]|\.\w+|->\w+)*\s*=[^=]/.test(code) ? { kind: 'statement' } : { kind: 'output' }
  if (first === '#') return /^#\w+#/.test(code) ? { kind: 'output' } : null
  if (first === '"' || first === "'") return /^(["'])[^"']*\1\s*\|/.test(code) ? { kind: 'output' } : null
  if (first === '/') return BLOCKS[word] ? { kind: 'statement', closes: 'any' } : /^\/[a-z]\w*$/i.test(code) ? { kind: 'statement' } : null
  if (ARMS.has(word)) return { kind: 'statement', closes: 'any', opens: 'else' }
  const opens = Object.hasOwn(BLOCKS, word) ? BLOCKS[word] : undefined
  // `{if(a)return}` in a minified script: Smarty would read it as its own, so the author has kept it from Smarty.
  if (opens) return /^\w+(?:\s|$|\()/.test(code) && !/;/.test(code) ? { kind: 'statement', opens } : null
  if (INCLUDES.has(word)) return { kind: 'include' }
  if (SILENT.has(word)) return { kind: 'statement' }
  if (PRINTS.has(word) && /^\w+(?:\s|$)/.test(code)) return { kind: 'output' }
  // `{widget name="x"}`: a plugin with attributes.
  return /^\w+\s+\w+\s*=\s*["'$\w]/.test(code) && !/[;{]/.test(code) ? { kind: 'output' } : null
}

function tagEnd(text: string, start: number): number {
  for (let i = start + 1; i < text.length && i < start + 1000; i++) {
    const char = text[i]
    if (char === '}') return i + 1
    if (char === '"' || char === "'") {
      const rest = text.slice(i + 1, i + 400)
      const close = rest.indexOf(char)
      if (close >= 0 && rest.slice(0, close).split('\n').length < 6) i += close + 1
    } else if (char === '{' && text[i + 1] !== '$') return -1
  }
  return -1
}

function literal(close: number, start: number, end: number): readonly Hole[] {
  const open = hole('smarty', 'statement', [start, end], [start + 1, end - 1])
  return close < 0 ? [open] : [open, hole('smarty', 'statement', [close, close + 10], [close + 1, close + 9])]
}
