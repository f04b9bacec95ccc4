import { collect, hole } from './hole.js'
import type { Hole } from './hole.js'

const TAG = /^\{\{\{?[&>#^/!~-]?\s*[\w.$"'@[][^{}\r\n;]{0,200}\}?\}\}/

/**
 * `{{ x }}` in a file of which nothing more is known: filled in by the server or, later, in the browser. Looks twice, because braces
 * in scripts come in pairs too: only what reads as a name or a helper call on one line counts.
 */
export function looseIslands(text: string): Hole[] {
  return collect(text, /\{\{/g, match => {
    const start = match.index
    const tag = TAG.exec(text.slice(start, start + 220))?.[0]
    if (!tag) return null
    const before = text.slice(Math.max(0, start - 20), start).trimEnd()
    // `style={{color: 'red'}}` of JSX, `){{` and `=>{{` of minified code.
    if (/(?:\)|=>)$/.test(before) || (before.endsWith('=') && /^\{\{\s*[\w'"-]+\s*:/.test(tag))) return null
    const depth = tag.startsWith('{{{') ? 3 : 2
    const mark = tag[depth] ?? ''
    const kind = mark === '!' ? 'comment' : mark === '#' || mark === '^' || mark === '/' ? 'statement' : mark === '>' ? 'include' : 'output'
    return hole('moustaches', kind, [start, start + tag.length], [start + depth, start + tag.length - depth])
  })
}
