import type { Span, Value } from '../../model/index.js'
import { argumentsIn, composed, dynamic, type Found, literal, quotedAt, skipBlanks } from './found.js'

type Reader = (text: string, code: Span, language: string) => readonly Found[]

/** Handlebars and Mustache: `{{> name key="v"}}`, `{{#> layout}}`, `{{#extend "layout"}}`, and `{{!< layout}}` of Express and Ghost. */
export const handlebarsIncludes: Reader = (text, code, language) => {
  const words = text.slice(code.start, code.end)
  const match = /^[~\s]*(#?>|#extend\s|<)\s*&?\s*(["']?)([\w@./ -]*[\w@/])\2/.exec(words)
  if (!match) return /^[~\s]*#?>\s*\(/.test(words) ? [{ target: dynamic(code), as: 'part', language, arguments: [] }] : []
  const [all, mark = '', quote = '', whole = ''] = match
  const name = quote ? whole : (whole.split(' ', 1)[0] ?? '')
  const start = code.start + all.length - quote.length - whole.length
  if (/^(?:layout|content)$/.test(name) && mark === '#>' && name === 'content') return []
  return [
    {
      target: literal(name, start),
      as: mark === '>' ? 'part' : 'layout',
      language,
      arguments: argumentsIn(text, start + name.length, code.end),
    },
  ]
}

/** Go and Hugo: `partial "x.html" .`, `template "x"`, and `define "main"`, which the base page pours in. */
export const goIncludes: Reader = (text, code, language) => {
  const words = text.slice(code.start, code.end)
  const define = /^[-\s]*define\s+"(?:main|content|body)"/.exec(words)
  if (define) return [{ target: composed('baseof.html', code), as: 'layout', language, arguments: [] }]
  return [...words.matchAll(/(?:^|[\s(|-])(partialCached|partial|template)\s+(?=["`])/g)].flatMap(match => {
    const name = quotedAt(text, code.start + match.index + match[0].length)
    if (!name || name.value.kind !== 'text' || name.value.text.startsWith('_internal/')) return []
    return [{ target: name.value, as: 'part' as const, language, arguments: dictionary(text.slice(name.end, code.end), name.end) }]
  })
}

/** `(dict "key" "value")`. */
function dictionary(words: string, at: number): Found['arguments'] {
  const dict = words.indexOf('dict ')
  if (dict < 0) return []
  return [...words.slice(dict).matchAll(/"([\w-]+)"\s+"([^"\r\n]*)"/g)].map(match => {
    const end = at + dict + match.index + match[0].length
    return { key: match[1] ?? '', value: literal(match[2] ?? '', end - 1 - (match[2] ?? '').length) }
  })
}

/** EJS: `include('x', { key: 'v' })`, the older `include x`, `layout('x')`. */
export const ejsIncludes: Reader = (text, code, language) => {
  const words = text.slice(code.start, code.end)
  const bare = /^\s*include\s+([\w./-]+)\s*$/.exec(words)
  if (bare)
    return [
      {
        target: literal(bare[1] ?? '', code.start + words.indexOf(bare[1] ?? '', words.indexOf('include') + 7)),
        as: 'part',
        language,
        arguments: [],
      },
    ]
  return calls(text, code, language, /(?:^|[^\w.'"])(include|includeFile|partial|layout)\s*\(/g)
}

/** Rails and its kin: `render 'x'`, `render partial: 'x', locals: { key: 'v' }`, `partial 'x'`, and the scripts of asset helpers. */
export const erbIncludes: Reader = (text, code) => {
  const words = text.slice(code.start, code.end)
  const scripts =
    /^[\s=-]*(javascript_include_tag|javascript_pack_tag|vite_javascript_tag|javascript_packs_with_chunks_tag)\b([^\r\n]*)/.exec(words)
  if (scripts) {
    const at = code.start + words.indexOf(scripts[2] ?? '', scripts[0].length - (scripts[2] ?? '').length)
    return [...(scripts[2] ?? '').matchAll(/(["'])([\w./-]+)\1(?!\s*(?:=>|:))/g)]
      .filter(match => !/(?::|=>)\s*$/.test((scripts[2] ?? '').slice(0, match.index)))
      .map(match => ({
        target: literal(match[2] ?? '', at + match.index + 1),
        as: 'part' as const,
        language: 'rails-script',
        arguments: [],
      }))
  }
  const call = /^[\s=-]*(?:render|partial)\b[\s(]*(?:partial:\s*|:partial\s*=>\s*|template:\s*|layout:\s*|:layout\s*=>\s*)?/.exec(words)
  if (!call) return []
  const at = code.start + call[0].length
  const name = quotedAt(text, at)
  if (!name || name.end > code.end) return [{ target: dynamic(code), as: 'part', language: 'erb', arguments: [] }]
  if (/#\{/.test(text.slice(at, name.end)))
    return [{ target: dynamic({ start: at + 1, end: name.end - 1 }), as: 'part', language: 'erb', arguments: [] }]
  return [{ target: name.value, as: 'part', language: 'erb', arguments: argumentsIn(text, name.end, code.end) }]
}

/** Razor: `Html.Partial("x")`, `Html.RenderPartial("x")`, `Layout = "x"`. */
export const razorIncludes: Reader = (text, code, language) => {
  const words = text.slice(code.start, code.end)
  const parts = calls(text, code, language, /\bHtml\.(PartialAsync|Partial|RenderPartialAsync|RenderPartial)\s*\(/g)
  const layout = /(?:^|[^\w.])Layout\s*=\s*(?=")/.exec(words)
  const name = layout ? quotedAt(text, code.start + layout.index + layout[0].length) : null
  return name ? [...parts, { target: name.value, as: 'layout', language, arguments: [] }] : parts
}

/** JSP: `<%@ include file="x" %>`, `<jsp:include page="x">`, `<c:import url="x">`. */
export const jspIncludes: Reader = (text, code, language) => {
  const words = text.slice(code.start, code.end)
  const match = /^\s*(?:include|jsp:include|c:import)\b[^>]*?\b(?:file|page|url)\s*=\s*(?=["'])/.exec(words)
  const name = match ? quotedAt(text, code.start + match[0].length) : null
  if (!name || name.value.kind !== 'text') return []
  const holed = /[$#]\{|<%/.test(name.value.text)
  return [{ target: holed ? dynamic(name.value.at) : name.value, as: 'part', language, arguments: [] }]
}

/** Smarty: `{include file='x.tpl' key='v'}`, `{extends file='x.tpl'}`. */
export const smartyIncludes: Reader = (text, code, language) => {
  const words = text.slice(code.start, code.end)
  const match = /^(include|extends)\s+(?:[\w-]+=\S+\s+)*?(?:file\s*=\s*)?(?=["'$])/.exec(words)
  if (!match) return []
  const as = match[1] === 'extends' ? 'layout' : 'part'
  const name = quotedAt(text, code.start + match[0].length)
  if (name?.value.kind !== 'text' || /[${`]/.test(name.value.text)) return [{ target: dynamic(code), as, language, arguments: [] }]
  const path = name.value.text.replace(/^(?:file|extends|parent|db|string):/, '')
  const target: Value = path === name.value.text ? name.value : composed(path, name.value.at)
  return [{ target, as, language, arguments: argumentsIn(text, name.end, code.end) }]
}

/** MODX: `[[$chunk? &key=`v`]]`. */
export const modxIncludes: Reader = (text, code, language) => {
  const match = /^\$([\w./-]+)/.exec(text.slice(code.start, code.end))
  if (!match) return []
  return [
    {
      target: literal(match[1] ?? '', code.start + 1),
      as: 'part',
      language,
      arguments: argumentsIn(text, code.start + match[0].length, code.end),
    },
  ]
}

/** A settings block at the start of a file: `layout: default`. */
export const frontMatterIncludes: Reader = (text, code) => {
  const match = /^([ \t]*layout[ \t]*[:=][ \t]*)(["']?)([\w@./-]+)\2[ \t]*(?:#.*)?$/m.exec(text.slice(code.start, code.end))
  const name = match?.[3] ?? ''
  if (!match || /^(?:null|none|nil|false|~)$/.test(name)) return []
  const start = code.start + match.index + (match[1] ?? '').length + (match[2] ?? '').length
  return [{ target: literal(name, start), as: 'layout', language: 'jekyll', arguments: [] }]
}

function calls(text: string, code: Span, language: string, pattern: RegExp): readonly Found[] {
  return [...text.slice(code.start, code.end).matchAll(pattern)].map(match => {
    const at = skipBlanks(text, code.start + match.index + match[0].length)
    const name = quotedAt(text, at)
    const as = match[1] === 'layout' ? 'layout' : 'part'
    if (!name || name.end > code.end || /^\s*[+.]/.test(text.slice(name.end, code.end)) || /\$\{/.test(text.slice(at, name.end)))
      return { target: dynamic(code), as, language, arguments: [] }
    return { target: name.value, as, language, arguments: argumentsIn(text, name.end, code.end) }
  })
}
