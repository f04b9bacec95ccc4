import type { Span } from '../../model/index.js'
import { argumentsIn, dynamic, type Found, literal, quotedAt, skipBlanks } from './found.js'

const TAG = /^[-~+\s]*(include_relative|include_cached|includes|include|render|sections|section|embed|extends|import|from|layout|partial)\b/
const CALL = /(?:^|[^\w.'"|])(include|source|template_from_string|encore_entry_script_tags|render)\s*\(\s*(?=['"])/g
const LINE = /^[ \t]*(include|render|section)[ \t]+(?=['"])/gm
const SCRIPT_FILTER = /^[-~\s]*(["'])([^"'\r\n]+\.m?js)\1\s*\|[^}]*\b(?:asset_url|script_tag|javascript_tag)\b/

/** Includes of Twig, Jinja, Nunjucks, Django, Liquid and Volt. `code` = what stands between the marks of one island. */
export function curlyIncludes(text: string, code: Span, language: string): readonly Found[] {
  const words = text.slice(code.start, code.end)
  const tag = text[code.start - 1] === '%' ? TAG.exec(words) : null
  if (tag) {
    const found = tagInclude(text, code.start + tag[0].length, code.end, tag[1] ?? '', language)
    return found ? [found] : []
  }
  if (language === 'liquid' && /^[-\s]*liquid\b/.test(words)) return lines(text, code, language)
  const script = SCRIPT_FILTER.exec(words)
  if (script && /script_tag|javascript_tag/.test(words)) {
    return [{ target: literal(script[2] ?? '', code.start + words.indexOf(script[2] ?? '')), as: 'part', language, arguments: [] }]
  }
  return [...words.matchAll(CALL)].flatMap(match => {
    const name = quotedAt(text, code.start + match.index + match[0].length)
    if (!name || name.value.kind !== 'text') return []
    const target =
      match[1] === 'encore_entry_script_tags' ? { ...name.value, text: `assets/${name.value.text}.js`, exact: false } : name.value
    return [{ target, as: 'part' as const, language, arguments: argumentsIn(text, name.end, code.end) }]
  })
}

function tagInclude(text: string, from: number, to: number, word: string, language: string): Found | null {
  const start = skipBlanks(text, from)
  const as = word === 'extends' || word === 'layout' ? 'layout' : 'part'
  const kind = word === 'section' || word === 'sections' ? `${language}-section` : language
  // `['a.html', 'b.html']`: the first that is there.
  const quoted = quotedAt(text, text[start] === '[' ? skipBlanks(text, start + 1) : start)
  if (quoted && quoted.end <= to) {
    const rest = text.slice(quoted.end, to)
    if (/^\s*(?:\?|~|\+|\.)/.test(rest)) return { target: dynamic({ start, end: quoted.end }), as, language: kind, arguments: [] }
    return { target: quoted.value, as, language: kind, arguments: argumentsIn(text, quoted.end, to) }
  }
  const bare = /^[\w.][\w./-]*/.exec(text.slice(start, to))?.[0] ?? ''
  if (word === 'layout' && /^(?:none|false|null)$/.test(bare)) return null
  if (word === 'from' || word === 'import') return null
  // Jekyll writes names without quotes; a bare word without an ending is a variable.
  if (/\.\w+$/.test(bare) && (word.startsWith('include') || word === 'layout') && language === 'liquid') {
    const relative = word === 'include_relative' ? 'jekyll-relative' : 'jekyll'
    return { target: literal(bare, start), as, language: relative, arguments: argumentsIn(text, start + bare.length, to) }
  }
  return { target: dynamic({ start, end: Math.max(start, to) }), as, language: kind, arguments: [] }
}

/** `{% liquid … %}` holds one tag a line. */
function lines(text: string, code: Span, language: string): readonly Found[] {
  return [...text.slice(code.start, code.end).matchAll(LINE)].flatMap(match => {
    const at = code.start + match.index + match[0].length
    const lineEnd = text.indexOf('\n', at)
    const found = tagInclude(text, at, lineEnd < 0 ? code.end : Math.min(lineEnd, code.end), match[1] ?? '', language)
    return found ? [found] : []
  })
}
