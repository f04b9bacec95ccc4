import { angleIslands } from './angle.js'
import { collect, hole } from './hole.js'
import type { BlockKind, Hole } from './hole.js'
import { searcher } from './search.js'

const BLOCKS: Readonly<Record<string, BlockKind>> = {
  'c:if': 'if',
  'c:choose': 'block',
  'c:when': 'if',
  'c:otherwise': 'if',
  'c:foreach': 'for',
  'c:fortokens': 'for',
  'logic:present': 'if',
  'logic:notpresent': 'if',
  'logic:equal': 'if',
  'logic:iterate': 'for',
  's:if': 'if',
  's:else': 'if',
  's:iterator': 'for',
  'sec:authorize': 'if',
}
const TAG = /<(\/?)((?:c|fmt|fn|jsp|s|spring|form|tiles|sec|logic|bean|html|sql|x|ui|h|f|cms|template|decorator|page):[A-Za-z]\w*)/y

/** JSP: scriptlets, expressions `${ }` and `#{ }`, and the tags of the usual tag libraries. */
export function jspIslands(text: string): Hole[] {
  const scriptlets = angleIslands(text, 'jsp')
  let next = 0
  const find = searcher(text)
  return collect(text, /<%|<\/?[a-z]+:[A-Za-z]|[$#]\{/g, match => {
    const start = match.index
    if (match[0] === '<%') {
      while ((scriptlets[next]?.start ?? Infinity) < start) next++
      const found: Hole[] = []
      for (let end = start; scriptlets[next]?.start === end; next++) {
        const one = scriptlets[next]
        if (!one) break
        found.push(one)
        end = one.end
      }
      return found
    }
    if (match[0].endsWith('{')) return expressionAt(text, start)
    TAG.lastIndex = start
    const tag = TAG.exec(text)
    return tag ? tagAt(text, find, start, TAG.lastIndex, tag[1] === '/', (tag[2] ?? '').toLowerCase()) : null
  })
}

function expressionAt(text: string, start: number): Hole | null {
  if (text[start - 1] === '\\') return null
  for (let i = start + 2; i < text.length && i < start + 2000; i++) {
    const char = text[i]
    if (char === '}') return hole('jsp', 'output', [start, i + 1], [start + 2, i])
    if (char === '\n' || char === '{' || char === '`') return null
    if (char === "'" || char === '"') {
      const rest = text.slice(i + 1, i + 500)
      const close = rest.indexOf(char)
      if (close < 0 || rest.slice(0, close).includes('\n')) return null
      i += close + 1
    }
  }
  return null
}

type Search = (mark: string, from: number) => number

function tagAt(text: string, find: Search, start: number, nameEnd: number, closing: boolean, name: string): Hole | null {
  let end = -1
  for (let i = nameEnd; i < text.length && i < start + 4000; i++) {
    const char = text[i]
    if (char === '>') {
      end = i + 1
      break
    }
    if (char === '<' && text[i + 1] !== '%') return null
    if (char === '"' || char === "'") {
      const close = find(char, i + 1)
      if (close < 0) return null
      i = close
    }
  }
  if (end < 0) return null
  const empty = text[end - 2] === '/'
  const code = [start + 1, end - 1] as const
  if (closing) return hole('jsp', 'statement', [start, end], code, BLOCKS[name] ? { closes: 'any' } : {})
  if (/^(?:jsp:include|c:import|tiles:insert)/.test(name)) return hole('jsp', 'include', [start, end], code)
  const opens = Object.hasOwn(BLOCKS, name) ? BLOCKS[name] : undefined
  if (opens) return hole('jsp', 'statement', [start, end], code, empty ? {} : { opens })
  const prints = empty && !/^(?:c:set|c:remove|jsp:usebean|jsp:param|fmt:set|c:param|bean:define)/.test(name)
  return hole('jsp', prints ? 'output' : 'statement', [start, end], code)
}
