import type { Hole, Page, Span } from '../../model/index.js'

/** One piece of a stretch of source: text between tags, a comment, or a tag. Script, style, title, textarea, noscript and template go with their content. */
export interface Piece extends Span {
  readonly is: 'text' | 'comment' | 'tag'
  /** Lower-case name of a tag, with `/` before it when it closes; empty for the others. */
  readonly name: string
}

const TAG = /<(\/?[a-z][^\s/>]*)/iy
const HOLDS_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea', 'noscript', 'template'])

/**
 * A rough reading of a head's source, for asking whether something unknown stands between its tags. Islands count as blanks, so that their quotes and
 * brackets are no markup. Linear in the text; offsets are the page's.
 */
export function* sourcePieces(page: Page, zone: Span): Iterable<Piece> {
  const text = withoutHoles(page, zone)
  const { start } = zone
  let at = 0
  while (at < text.length) {
    const open = text.indexOf('<', at)
    const end = open < 0 ? text.length : open
    if (end > at) yield { is: 'text', name: '', start: start + at, end: start + end }
    if (open < 0) return
    TAG.lastIndex = open
    const name = TAG.exec(text)?.[1]?.toLowerCase() ?? ''
    if (name === '') {
      at = text.startsWith('<!--', open)
        ? after(text, '-->', open + 4)
        : /^<[!?]/.test(text.slice(open, open + 2))
          ? after(text, '>', open)
          : open + 1
      yield { is: at === open + 1 ? 'text' : 'comment', name: '', start: start + open, end: start + at }
    } else {
      at = tagEnd(text, open)
      if (HOLDS_TEXT.has(name)) at = after(text, '>', closing(text, name, at))
      yield { is: 'tag', name, start: start + open, end: start + at }
    }
  }
}

/** Islands within a stretch of the page. */
export function holesWithin(page: Page, zone: Span): readonly Hole[] {
  return page.holes.filter(hole => hole.start < zone.end && hole.end > zone.start)
}

function withoutHoles(page: Page, zone: Span): string {
  let text = ''
  let done = zone.start
  for (const hole of holesWithin(page, zone)) {
    const start = Math.max(done, hole.start)
    const end = Math.min(zone.end, hole.end)
    if (end <= start) continue
    text += page.text.slice(done, start) + ' '.repeat(end - start)
    done = end
  }
  return text + page.text.slice(done, zone.end)
}

/** Behind the `>` that is in no quotes; a quote that is never closed is none. */
function tagEnd(text: string, from: number): number {
  const mark = /["'>]/g
  mark.lastIndex = from
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    if (found[0] === '>') return found.index + 1
    const close = text.indexOf(found[0], found.index + 1)
    if (close < 0) break
    mark.lastIndex = close + 1
  }
  return after(text, '>', from)
}

function closing(text: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'ig')
  close.lastIndex = from
  return close.exec(text)?.index ?? text.length
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at + mark.length
}
