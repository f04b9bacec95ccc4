import type { IncludeFact, Path, Span } from '../../model/index.js'
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
import { type Surroundings, surroundingsOf } from './surroundings.js'

export { candidates } from './candidates.js'
export { importFacts } from './imports.js'

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

/** `{% layout none %}` of Shopify and `@{ Layout = null; }` of Razor: what the framework implies is switched off. */
const STANDS_ALONE = /^\{%-?\s*layout\s+(?:none|false|null)\b|\bLayout\s*=\s*null\b/

const SSI = /<!--#\s*include\s+(?:virtual|file)\s*=\s*(["'])([^"'\r\n]*)\1[^>]*-->/g
const FRAGMENT = /\bth:(?:replace|insert|include)\s*=\s*(["'])(?:~\{\s*)?([\w./-]+)\s*(?:::|\}|\1)/g
const PARTIAL_TAG = /<partial\b[^>]*?\bname\s*=\s*(["'])([^"'@\r\n]+)\1[^>]*>/g

/**
 * What a file pulls in, and what it is poured into. Islands that are commented out, in the template's language or in HTML, are none.
 * @param text the file as it is; @param holes its islands; @param path its path, for layouts that a framework implies
 */
export function includeFacts(text: string, holes: readonly Hole[], path: Path): IncludeFact[] {
  const around = surroundingsOf(text, holes)
  const facts: IncludeFact[] = []
  const add = (found: Found, { start, end }: Span): void => {
    if (!around.hidden({ start, end })) facts.push(toFact(found, { start, end }, around.placeAt(start)))
  }
  for (const hole of holes) for (const found of readHole(text, hole, around)) add(found, hole)
  for (const { found, whole } of inMarkup(text, path)) add(found, whole)
  const implied = holes.some(({ start, end }) => STANDS_ALONE.test(text.slice(start, end))) ? null : impliedLayout(path, facts)
  if (implied) {
    const at = { start: 0, end: 0 }
    facts.push(toFact({ target: composed(implied.name, at), as: 'layout', language: implied.language, arguments: [] }, at, null))
  }
  return facts.sort((a, b) => a.at.start - b.at.start)
}

function readHole(text: string, hole: Hole, around: Surroundings): readonly Found[] {
  const { language, kind, code } = hole
  // `{{!< layout}}` looks like a comment and is none.
  const layout = kind === 'comment' && language === 'handlebars' && text[code.start] === '<'
  if (kind === 'comment' && !layout) return []
  if (language === 'php') return phpIncludes(text, code, () => around.marked())
  if (language === 'blade')
    return text.startsWith('<?', hole.start) || text.startsWith('@php', hole.start)
      ? phpIncludes(text, code, () => around.marked())
      : bladeIncludes(text, code)
  return READERS[language]?.(text, code, language) ?? []
}

/** Includes that are written as markup. */
function inMarkup(text: string, path: Path): readonly { readonly found: Found; readonly whole: Span }[] {
  const server = text.includes('<!--#') ? [...text.matchAll(SSI)].map(match => pair(match, 'ssi', match[2] ?? '')) : []
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
