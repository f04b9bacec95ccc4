import { collect, hole } from './hole.js'
import type { BlockKind, Hole } from './hole.js'
import { searcher } from './search.js'

const BLOCKS: Readonly<Record<string, BlockKind>> = { if: 'if', with: 'if', range: 'for', define: 'block', block: 'block' }

/** Go's html/template and Hugo: `{{ .Title }}`, `{{- if .X -}}`, `{{/* … *\/}}`, strings in quotes and in backticks. */
export function goIslands(text: string): Hole[] {
  const find = searcher(text)
  return collect(text, /\{\{/g, match => {
    const start = match.index
    const comment = /^\{\{-?\s*\/\*/.exec(text.slice(start, start + 12))
    if (comment) {
      const close = find('*/', start + comment[0].length)
      const end = close < 0 ? -1 : find('}}', close)
      return end < 0 ? null : hole('go', 'comment', [start, end + 2], [start + comment[0].length, close])
    }
    const end = find('}}', start + 2) < 0 ? -1 : actionEnd(text, start + 2)
    if (end < 0) return null
    const code = [start + 2, end - 2] as const
    const word = /^[-\s]*([A-Za-z]+)/.exec(text.slice(...code))?.[1] ?? ''
    if (word === 'end') return hole('go', 'statement', [start, end], code, { closes: 'any' })
    if (word === 'else') return hole('go', 'statement', [start, end], code, { closes: 'any', opens: 'else' })
    if (word === 'template' || word === 'partial' || word === 'partialCached') return hole('go', 'include', [start, end], code)
    if (Object.hasOwn(BLOCKS, word)) return hole('go', 'statement', [start, end], code, { opens: BLOCKS[word] })
    const silent = word === 'break' || word === 'continue' || /^[-\s]*\$\w+\s*:?=/.test(text.slice(...code))
    return hole('go', silent ? 'statement' : 'output', [start, end], code)
  })
}

function actionEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const char = text[i]
    if (char === '}' && text[i + 1] === '}') return i + 2
    if (char === '"') {
      for (i++; i < text.length && text[i] !== '"' && text[i] !== '\n'; i++) if (text[i] === '\\') i++
    } else if (char === '{' && text[i + 1] === '{' && i > from) return -1
    else if (char === '`') {
      const close = text.indexOf('`', i + 1)
      if (close < 0) return -1
      i = close
    }
  }
  return -1
}
