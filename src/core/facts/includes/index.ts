import type { IncludeFact, Path, Place, Span } from '../../model/index.js'
import type { Hole } from '../../page/islands.js'
import { bladeComponents, bladeIncludes } from './blade.js'
import { curlyIncludes } from './curly.js'
import { composed, type Found, literal, toFact } from './found.js'
import { impliedLayout } from './implied.js'
import {
  ejsIncludes,
  erbIncludes,
  frontMatterIncludes,
  goIncludes,
  handlebarsIncludes,
  jspIncludes,
  modxIncludes,
  razorIncludes,
  smartyIncludes,
} from './others.js'
import { phpIncludes } from './php.js'

export { candidates } from './candidates.js'

const READERS: Readonly<Record<string, (text: string, code: Span, language: string) => readonly Found[]>> = {
  twig: curlyIncludes,
  jinja: curlyIncludes,
  django: curlyIncludes,
  nunjucks: curlyIncludes,
  volt: curlyIncludes,
  liquid: curlyIncludes,
  handlebars: handlebarsIncludes,
  mustache: handlebarsIncludes,
  moustaches: handlebarsIncludes,
  go: goIncludes,
  ejs: ejsIncludes,
  erb: erbIncludes,
  razor: razorIncludes,
  jsp: jspIncludes,
  smarty: smartyIncludes,
  modx: modxIncludes,
  'front-matter': frontMatterIncludes,
  toml: frontMatterIncludes,
}

const SSI = /<!--#\s*include\s+(?:virtual|file)\s*=\s*(["'])([^"'\r\n]*)\1[^>]*-->/g
const FRAGMENT = /\bth:(?:replace|insert|include)\s*=\s*(["'])(?:~\{\s*)?([\w./-]+)\s*(?:::|\}|\1)/g
const PARTIAL_TAG = /<partial\b[^>]*?\bname\s*=\s*(["'])([^"'@\r\n]+)\1[^>]*>/g

/**
 * What a file pulls in, and what it is poured into. Islands that are commented out, in the template's language or in HTML, are none.
 * @param text the file as it is; @param holes its islands; @param path its path, for layouts that a framework implies
 */
export function includeFacts(text: string, holes: readonly Hole[], path: Path): IncludeFact[] {
  const hidden = commentsOf(text, holes)
  const marked = hasMarkup(text, holes)
  const placeAt = placesOf(text, holes)
  const facts = holes.flatMap(hole => {
    if (hidden.some(it => hole.start > it.start && hole.end < it.end)) return []
    return readHole(text, hole, marked).map(found => toFact(found, { start: hole.start, end: hole.end }, placeAt))
  })
  for (const { found, whole } of inMarkup(text, path)) {
    const covered = holes.some(it => it.start <= whole.start && whole.start < it.end)
    if (!covered && !hidden.some(it => whole.start > it.start && whole.end <= it.end)) facts.push(toFact(found, whole, placeAt))
  }
  const implied = impliedLayout(path, facts)
  if (implied) {
    const at = { start: 0, end: 0 }
    facts.push(toFact({ target: composed(implied.name, at), as: 'layout', language: implied.language, arguments: [] }, at, placeAt))
  }
  return facts.sort((a, b) => a.at.start - b.at.start)
}

function readHole(text: string, hole: Hole, marked: boolean): readonly Found[] {
  const { language, kind, code } = hole
  // `{{!< layout}}` looks like a comment and is none.
  const layout = kind === 'comment' && language === 'handlebars' && text[code.start] === '<'
  if (kind === 'comment' && !layout) return []
  if (language === 'php') return phpIncludes(text, code, marked)
  if (language === 'blade')
    return text.startsWith('<?', hole.start) || text.startsWith('@php', hole.start)
      ? phpIncludes(text, code, marked)
      : bladeIncludes(text, code)
  return READERS[language]?.(text, code, language) ?? []
}

/** Includes that are written as markup. */
function inMarkup(text: string, path: Path): readonly { readonly found: Found; readonly whole: Span }[] {
  const server = [...text.matchAll(SSI)].map(match => pair(match, 'ssi', match[2] ?? ''))
  if (path.endsWith('.blade.php')) return [...server, ...bladeComponents(text)]
  if (text.includes('th:')) server.push(...[...text.matchAll(FRAGMENT)].map(match => pair(match, 'thymeleaf', match[2] ?? '')))
  if (!/\.(?:cshtml|razor)$/.test(path)) return server
  return [...server, ...[...text.matchAll(PARTIAL_TAG)].map(match => pair(match, 'razor', match[2] ?? ''))]
}

function pair(match: RegExpExecArray, language: string, name: string): { found: Found; whole: Span } {
  const start = match.index + match[0].indexOf(name, match[0].search(/["']/) + 1)
  return {
    found: { target: literal(name, start), as: 'part', language, arguments: [] },
    whole: { start: match.index, end: match.index + match[0].length },
  }
}

/** HTML comments: what a template puts into them nobody sees. An island may hold `-->` without ending one. */
function commentsOf(text: string, holes: readonly Hole[]): readonly Span[] {
  const spans: Span[] = []
  const inHole = (at: number): Hole | undefined => holes.find(it => it.start <= at && at < it.end)
  for (let start = text.indexOf('<!--'); start >= 0;) {
    const hole = inHole(start)
    if (hole || text[start + 4] === '#' || /<script[^<>]*>\s*$/i.test(text.slice(Math.max(0, start - 200), start))) {
      start = text.indexOf('<!--', hole ? hole.end : start + 4)
      continue
    }
    let end = text.indexOf('-->', start + 4)
    for (let inside = inHole(end); end >= 0 && inside; inside = inHole(end)) end = text.indexOf('-->', inside.end)
    if (end < 0) break
    spans.push({ start, end: end + 3 })
    start = text.indexOf('<!--', end + 3)
  }
  return spans
}

/** Head or body, as the tags around are written; `null` where the file does not tell. */
function placesOf(text: string, holes: readonly Hole[]): (offset: number) => Place {
  const outside = (pattern: RegExp): number => {
    for (const { index } of text.matchAll(pattern)) if (!holes.some(it => it.start <= index && index < it.end)) return index
    return -1
  }
  const open = outside(/<head(?=[\s>])/gi)
  const close = outside(/<\/head\s*>|<body(?=[\s>])/gi)
  return offset => {
    if (close >= 0 && offset > close) return 'body'
    return open >= 0 && offset > open ? 'head' : null
  }
}

function hasMarkup(text: string, holes: readonly Hole[]): boolean {
  let at = 0
  for (const hole of holes) {
    if (/<[A-Za-z/!]/.test(text.slice(at, hole.start))) return true
    at = hole.end
  }
  return /<[A-Za-z/!]/.test(text.slice(at))
}
