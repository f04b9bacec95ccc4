import type { CommonAsk, HeadFact, Hole, Page, Span } from '../../model/index.js'
import { headZone } from './head-of.js'
import { holesWithin, sourcePieces } from './source-pieces.js'

/** Statements of one island that print nothing, whatever the language. */
const SILENT = /^[{<@]%?[-~+\s#]*(?:assign|set|capture|load|do|with|from|import|macro|liquid\s+assign|layout|extends)\b|^---/i
/** In code that begins or ends a block: something is printed besides. */
const PRINTS = /\b(?:echo|print|printf|readfile|wp_head|ShowHead|ShowMeta|ShowTitle)\b/
/** Blocks that print their own content and nothing else; pages put what they like into all others. */
const KEEPS = /^\{%[-~+]?\s*(?:capture|with|autoescape|spaceless|apply|filter|cache|macro|trans|blocktrans\w*)\b/
/** Comments that a build step or a server puts something in the place of: `<!--app-head-->`, `<!-- inject:head -->`, `<!--#include …-->`. */
const FILLED_COMMENT = /^<!--(?:(?:app|ssr|vue|react|head|preload)-[\w-]+-->|\s*(?:inject|esi|build)\b[: ]|#\s*\w)/i
/** Text where somebody else puts something: `%sveltekit.head%`, `[[$head]]`, `{head}`, `$meta$`. */
const FILLED_TEXT = /%[\w.]+%|[{}[\]]|\$\w+\$|##?\w+##?/

/**
 * Something in the head, or a part of the page that is not seen, may print what the file does not hold: an unknown island (`{% seo %}`, `wp_head()`),
 * an include, a placeholder. What may be supplied is never missed.
 */
export function maySupply(ask: CommonAsk, head: HeadFact): boolean {
  const { page } = ask
  const zone = headZone(page, head)
  const includes = ask.reached('include')
  if (includes.length > 0) {
    if (!ask.complete || includes.some(({ fact, from }) => from === page.path && overlaps(fact.whole, zone))) return true
  }
  const holes = holesWithin(page, zone)
  for (const piece of sourcePieces(page, zone)) {
    const text = page.text.slice(piece.start, piece.end)
    if (piece.is === 'comment' && FILLED_COMMENT.test(text)) return true
    if (piece.is === 'tag' && piece.name.includes(':')) return true
    if (piece.is !== 'text') continue
    const inside = holes.filter(hole => overlaps(hole, piece))
    if (inside.length === 0 ? FILLED_TEXT.test(text) : inside.some(hole => mayPrint(page, hole))) return true
  }
  return false
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start
}

function mayPrint(page: Page, hole: Hole): boolean {
  if (hole.kind === 'comment') return false
  if (hole.kind === 'output' || hole.kind === 'include') return true
  const source = page.text.slice(hole.start, hole.end)
  if (hole.opens === undefined && hole.closes === undefined) return !SILENT.test(source)
  return PRINTS.test(source) || (hole.opens === 'block' && !KEEPS.test(source))
}
