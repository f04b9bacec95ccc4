import { collect, hole } from './hole.js'
import type { Hole, HoleKind } from './hole.js'
import { serverTagEnd } from './server-tag.js'

/** MODX: `[[*pagetitle]]`, `[[++site_url]]`, `[[$chunk]]`, `[[!Snippet? &a=`b`]]`, one inside the other; `[[- comment ]]`. */
export function modxIslands(text: string): Hole[] {
  return collect(text, /\[\[(?=[!*+$~%#\-A-Za-z])/g, match => {
    const start = match.index
    // `[[a, b], [c]]` is a list of lists.
    if (/^\[\[[A-Za-z]/.test(text.slice(start, start + 3)) && !/^\[\[[A-Za-z][\w.-]*(?:[@:?]|\]\])/.test(text.slice(start, start + 80)))
      return null
    let depth = 0
    for (let i = start; i < text.length && i < start + 4000; i++) {
      if (text.startsWith('[[', i)) {
        depth++
        i++
      } else if (text.startsWith(']]', i)) {
        depth--
        i++
        if (depth === 0) return hole('modx', modxKind(text[start + 2] ?? ''), [start, i + 1], [start + 2, i - 1])
      }
    }
    return null
  })
}

function modxKind(mark: string): HoleKind {
  return mark === '-' ? 'comment' : mark === '$' ? 'include' : 'output'
}

/** Thymeleaf's inlined expressions: `[[${x}]]`, `[(${x})]`. Its attributes are markup. */
export function thymeleafIslands(text: string): Hole[] {
  return collect(text, /\[\[(?=[$*#@~]\{)|\[\((?=[$*#@~]\{)|<\/?th:block\b/g, match => {
    const start = match.index
    if (match[0].startsWith('<')) {
      const end = serverTagEnd(text, start)
      return end < 0 ? null : hole('thymeleaf', 'include', [start, end], [start + 1, start + 1])
    }
    const close = text.slice(start, start + 1000).indexOf(match[0] === '[[' ? ']]' : ')]')
    return close < 0 ? null : hole('thymeleaf', 'output', [start, start + close + 2], [start + 2, start + close])
  })
}
