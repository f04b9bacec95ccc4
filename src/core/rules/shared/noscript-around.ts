import type { Page, Span } from '../../model/index.js'

/** Longer ones hold more than a pixel. */
const LONGEST = 4000

/** The `<noscript>` that holds a tag, with both its ends; `null` when none does or an end is not written. */
export function noscriptAround(page: Page, at: Span): Span | null {
  const from = Math.max(0, at.start - LONGEST)
  const before = page.text.slice(from, at.start)
  const open = [...before.matchAll(/<(\/?)noscript(?=[\s>])/gi)].at(-1)
  if (open === undefined || open[1] === '/') return null
  const close = /<\/noscript\s*>/i.exec(page.text.slice(at.end, at.end + LONGEST))
  return close === null ? null : { start: from + open.index, end: at.end + close.index + close[0].length }
}
