import type { Page, Span } from '../../model/index.js'

/** Text that a server or a build step replaces before anybody sees it: `%sveltekit.head%`, `[[$head]]`, `{head}`, `$meta$`, `@yield`, `##head##`. */
const FILLED = /%[\w.]+%|[{}[\]@$]|##?\w|<%|\bGOES[ _]HERE\b/i

/** Between two islands that may leave it out, or keep it for another place: `{% if %}`, `{% capture %}`. */
function isInBlock(page: Page, at: Span): boolean {
  let depth = 0
  for (const hole of page.holes) {
    if (hole.start >= at.start) break
    if (hole.closes !== undefined) depth = Math.max(0, depth - 1)
    if (hole.opens !== undefined) depth++
  }
  return depth > 0
}

/** What seems to end the head is no content of the page, or nobody can tell. */
export function isPlaceholder(page: Page, endedBy: { readonly at: Span; readonly what: string }, documentStart: number): boolean {
  const { at, what } = endedBy
  // What a template captures or prepares before its document begins is not printed there.
  if (page.holes.length > 0 && at.start < documentStart) return true
  // Tags of server languages: `<asp:ContentPlaceHolder>`, `<jsp:include>`.
  if (what.includes(':')) return true
  if (page.holes.some(hole => hole.start < at.end && hole.end > at.start) || isInBlock(page, at)) return true
  if (what !== 'text') return false
  return FILLED.test(page.text.slice(at.start, Math.min(page.text.length, Math.max(at.end, at.start + 1), at.start + 400)))
}
