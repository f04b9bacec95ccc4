import { blockEvents } from './braces.js'
import { tokensOf } from './clike.js'
import { collect, hole } from './hole.js'
import type { BlockKind, Hole } from './hole.js'
import { searcher } from './search.js'

/** `<% %>` with Ruby, JavaScript or Java in it. */
export type AngleLanguage = 'erb' | 'ejs' | 'jsp' | 'asp'

const RUBY_BEGINS: readonly (readonly [RegExp, BlockKind])[] = [
  [/^(?:if|unless|case)\b/, 'if'],
  [/^(?:while|until|for)\b/, 'for'],
  [/\.(?:each|map|times|each_with_index|each_pair|each_slice|in_groups_of)\b[^\n]*(?:\bdo\b|\{)\s*(?:\|[^|\n]*\|)?\s*$/, 'for'],
  [/(?:^|[\s)])do\s*(?:\|[^|\n]*\|)?\s*$/, 'block'],
  [/\{\s*(?:\|[^|\n]*\|)?\s*$/, 'block'],
  [/^begin\b/, 'block'],
]

export function angleIslands(text: string, language: AngleLanguage): Hole[] {
  const find = searcher(text)
  return collect(text, /<%/g, match => angleIsland(text, match.index, language, find))
}

function angleIsland(
  text: string,
  start: number,
  language: AngleLanguage,
  find: (mark: string, from: number) => number,
): Hole | readonly Hole[] | null {
  // `<%%` prints `<%`.
  if (text[start + 2] === '%') return null
  const comment = text.startsWith('<%--', start)
  const close = comment ? find('--%>', start + 4) : find('%>', start + 2)
  if (close < 0) return null
  if (comment) return hole(language, 'comment', [start, close + 4], [start + 4, close])
  const [mark = ''] = /^(?:[=\-_]+|[#!@:])?/.exec(text.slice(start + 2, start + 5)) ?? []
  const from = start + 2 + mark.length
  const to = /[-_=]/.test(text[close - 1] ?? '') && close - 1 >= from ? close - 1 : close
  const span = [start, close + 2] as const
  const code = [from, to] as const
  if (mark === '#') return hole(language, 'comment', span, code)
  const prints = mark.includes('=') || (mark === '-' && language === 'ejs') || mark === ':'
  if (/^\s*include\b/.test(text.slice(from, to)) || /^\s*=?\s*render\b/.test(text.slice(from, to)))
    return hole(language, 'include', span, code)
  if (language === 'erb') return hole(language, prints ? 'output' : 'statement', span, code, rubyBlock(text.slice(from, to).trim()))
  if (language === 'asp') return hole(language, prints ? 'output' : 'statement', span, code, basicBlock(text.slice(from, to).trim()))
  if (mark === '@' || mark === '!') return hole(language, 'statement', span, code)
  const events = blockEvents(tokensOf(text, from, to, language === 'jsp' ? 'java' : 'js').tokens, language === 'jsp' ? 'java' : 'js')
  if (events.length < 2) return hole(language, prints ? 'output' : 'statement', span, code, events[0])
  return events.map((event, index) => {
    const begin = index === 0 ? start : (events[index - 1]?.at ?? start)
    const end = index === events.length - 1 ? close + 2 : event.at
    return hole(language, 'statement', [begin, end], [index === 0 ? from : begin, Math.min(end, to)], event)
  })
}

function rubyBlock(code: string): { opens?: BlockKind; closes?: BlockKind } {
  if (/^(?:else|elsif|when|in|rescue|ensure)\b/.test(code)) return { closes: 'any', opens: 'else' }
  if (/^(?:end\b|\})/.test(code)) return { closes: 'any' }
  if (/(?:^|[\s;])end$/.test(code)) return {}
  const begin = RUBY_BEGINS.find(([pattern]) => pattern.test(code))
  return begin ? { opens: begin[1] } : {}
}

function basicBlock(code: string): { opens?: BlockKind; closes?: BlockKind } {
  if (/^else/i.test(code)) return { closes: 'any', opens: 'else' }
  if (/^(?:end\s+(?:if|select)|next|loop|wend)\b/i.test(code)) return { closes: 'any' }
  if (/^if\b.*\bthen$/is.test(code) || /^select\s+case\b/i.test(code)) return { opens: 'if' }
  if (/^(?:for|do|while)\b/i.test(code)) return { opens: 'for' }
  // C# and JScript pages write braces.
  return /\{$/.test(code)
    ? /^\}/.test(code)
      ? { closes: 'any', opens: 'else' }
      : { opens: 'if' }
    : /^\}/.test(code)
      ? { closes: 'any' }
      : {}
}
