import type { Fix, HeadFact, Page, Span } from '../../model/index.js'
import { asFirst } from '../shared/head-insertion.js'
import { headZone } from '../shared/head-of.js'
import { withLine } from '../shared/line-removal.js'
import { sourcePieces } from '../shared/source-pieces.js'

/** What a head may hold (https://developers.google.com/search/docs/crawling-indexing/valid-page-metadata), 2026-11-24. */
const HEAD_TAGS: ReadonlySet<string> = new Set(['title', 'meta', 'link', 'script', 'style', 'base', 'noscript', 'template'])
/** Invisible characters, and what is left over when a tag is closed twice. */
const RUBBISH = /^(?:[\u00a0\u200b-\u200f\u2060\ufeff]|&nbsp;|[/"']?>|;)+$/

/**
 * How the head is made whole: rubbish is deleted; a picture is moved to the beginning of the body, where browsers put it anyway. Safe only when
 * nothing else would end the head; else it is offered.
 */
export function repair(page: Page, head: HeadFact): { readonly fix?: Fix; readonly offers?: readonly Fix[] } {
  const { endedBy } = head
  if (endedBy === null) return {}
  const made = endedBy.what === 'text' ? deletion(page, endedBy.at) : endedBy.what === 'img' ? move(page, head, endedBy.at) : null
  if (made === null) return {}
  return endsAgain(page, head, endedBy.at) ? { offers: [made] } : { fix: made }
}

function deletion(page: Page, at: Span): Fix | null {
  const text = page.text.slice(at.start, at.end)
  const [, before = '', rubbish = ''] = /^([\t\n\f\r ]*)([^]*?)[\t\n\f\r ]*$/.exec(text) ?? []
  const start = at.start + before.length
  if (!RUBBISH.test(rubbish)) return null
  return { title: 'Delete what ends the head', edits: () => [{ at: { start, end: start + rubbish.length }, text: '' }] }
}

function move(page: Page, head: HeadFact, at: Span): Fix | null {
  const { body } = head
  const tag = page.text.slice(at.start, at.end)
  if (body === null || body.start < at.end || !/^<img\b[^]*>$/i.test(tag)) return null
  return { title: 'Move the picture into the body', edits: () => [{ at: withLine(page, at), text: '' }, asFirst(page, body, tag)] }
}

/** Something behind it ends the head as well. */
function endsAgain(page: Page, head: HeadFact, at: Span): boolean {
  const zone = headZone(page, head)
  for (const piece of sourcePieces(page, { start: Math.min(at.end, zone.end), end: zone.end })) {
    if (piece.is === 'text' && /[^\t\n\f\r ]/.test(page.text.slice(piece.start, piece.end))) return true
    if (piece.is === 'tag' && !HEAD_TAGS.has(piece.name.replace('/', ''))) return true
  }
  return false
}
