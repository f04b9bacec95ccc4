import { blockEvents } from './braces.js'
import { tokensOf } from './clike.js'
import type { Token } from './clike.js'
import { collect, hole } from './hole.js'
import type { Hole, HoleKind } from './hole.js'
import { serverTagEnd } from './server-tag.js'

/** What begins PHP; `<?xml` does not. */
export const PHP_OPENER: RegExp = /<\?(?:php(?![\w-])|=|(?!xml[\s-]|php[\w-])(?=[\s/#$;:{}()\w'"]))/i
/** Joomla's `<jdoc:include>` and Diafan's `<insert name>` stand among the markup. */
const WITH_TAGS = new RegExp(`${PHP_OPENER.source}|</?(?:jdoc:[a-z]|insert\\s+name)`, 'i')
const PRINTS = new Set(['echo', 'print', 'printf', 'print_r', 'vprintf', 'var_dump', 'readfile', '_e'])
const INCLUDES = new Set(['include', 'include_once', 'require', 'require_once'])
/** A statement that begins with one of these prints nothing by itself. */
const SILENT = new Set(
  'if else elseif for foreach while do switch case default function class interface trait namespace use return exit die global static const unset declare try catch finally throw abstract final goto break continue'.split(
    ' ',
  ),
)

/** The islands of PHP. One island becomes several holes when it begins or ends several blocks: `<?php endif; if ($a): ?>`. */
export function phpIslands(text: string): Hole[] {
  return collect(text, /<\/?(?:jdoc:|insert\s+name)/.test(text) ? WITH_TAGS : PHP_OPENER, match => {
    if (match[0].startsWith('<?')) return phpIsland(text, match.index, match[0])
    const end = serverTagEnd(text, match.index)
    return end < 0 ? null : hole('php', 'include', [match.index, end], [match.index + 1, match.index + 1])
  })
}

/** @param opener `<?php`, `<?=` or `<?` as written */
export function phpIsland(text: string, start: number, opener: string, language = 'php'): readonly Hole[] {
  const codeStart = start + opener.length
  const { tokens, end: codeEnd } = tokensOf(text, codeStart, text.length, 'php')
  const end = Math.min(text.length, codeEnd + (text.startsWith('?>', codeEnd) ? 2 : 0))
  const code = tokens.filter(token => token.kind !== 'comment')
  if (code.length === 0) return [hole(language, 'comment', [start, end], [codeStart, codeEnd])]
  const events = blockEvents(tokens, 'php')
  const kind = opener === '<?=' ? 'output' : kindOf(code, events.length > 0)
  if (events.length < 2) return [hole(language, kind, [start, end], [codeStart, codeEnd], events[0])]
  return events.map((event, index) => {
    const from = index === 0 ? start : (events[index - 1]?.at ?? start)
    const to = index === events.length - 1 ? end : event.at
    return hole(language, kind, [from, to], [index === 0 ? codeStart : from, Math.min(to, codeEnd)], event)
  })
}

function kindOf(code: readonly Token[], cuts: boolean): HoleKind {
  if (code.some(token => token.kind === 'word' && INCLUDES.has(token.text.toLowerCase()))) return 'include'
  if (cuts) return 'statement'
  if (code.some(token => token.kind === 'word' && PRINTS.has(token.text.toLowerCase()))) return 'output'
  return isLoneCall(code) ? 'output' : 'statement'
}

/** `the_title()`, `$APPLICATION->ShowHead();`: a call whose result nobody takes is made to print. */
function isLoneCall(code: readonly Token[]): boolean {
  const [first] = code
  if (!first || (first.kind !== 'word' && first.kind !== 'variable') || SILENT.has(first.text.toLowerCase())) return false
  let depth = 0
  let called = false
  for (const [index, token] of code.entries()) {
    if (token.kind !== 'punctuation') continue
    if (token.text === '(' || token.text === '[' || token.text === '{') {
      if (depth === 0 && token.text === '(') called = true
      depth++
    } else if (token.text === ')' || token.text === ']' || token.text === '}') depth--
    else if (depth === 0 && (token.text === '=' || (token.text === ';' && index < code.length - 1))) return false
  }
  return called
}
