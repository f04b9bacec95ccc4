import { collect, hole } from './hole.js'
import type { Hole } from './hole.js'

const TAG = /^\{\{\{?[&>#^/!~-]?\s*[\w.$"'@[][^{}\r\n;]{0,200}\}?\}\}/

/**
 * `{{ x }}` in a file of which nothing more is known: filled in by the server or, later, in the browser. Looks twice, because braces
 * in scripts come in pairs too: only what reads as a name or a helper call on one line counts. So do the variables of build tools: `%PUBLIC_URL%`.
 */
export function looseIslands(text: string): Hole[] {
  return collect(text, /\{\{|%(?:PUBLIC_URL|BASE_URL|NODE_ENV|MODE|(?:VITE|REACT_APP|NEXT_PUBLIC)_\w+|sveltekit\.[\w.]+)%/g, match => {
    const start = match.index
    if (match[0] !== '{{') return hole('moustaches', 'output', [start, start + match[0].length], [start + 1, start + match[0].length - 1])
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
