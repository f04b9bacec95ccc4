import type { Place, Span } from '../../model/index.js'
import type { Hole } from '../../page/islands.js'

/** What stands around an include, found out only when somebody asks. */
export interface Surroundings {
  /** The span stands in an HTML comment or in an island: what a template puts there nobody sees. */
  hidden(span: Span): boolean
  /** Head or body, as the tags around are written; `null` where the file does not tell. */
  placeAt(offset: number): Place
  /** The file holds markup outside its islands. */
  marked(): boolean
}

export function surroundingsOf(text: string, holes: readonly Hole[]): Surroundings {
  let comments: readonly Span[] | null = null
  let places: ((offset: number) => Place) | null = null
  let markup: boolean | null = null
  return {
    hidden(span) {
      comments ??= commentsOf(text, holes)
      const around = spanAt(comments, span.start)
      if (around && span.start > around.start && span.end <= around.end) return true
      const hole = spanAt(holes, span.start)
      return hole !== undefined && hole.start !== span.start
    },
    placeAt(offset) {
      places ??= placesOf(text, holes)
      return places(offset)
    },
    marked() {
      markup ??= hasMarkup(text, holes)
      return markup
    },
  }
}

/** The span that holds an offset, among spans in order. */
function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const span = spans[low - 1]
  return span && offset < span.end ? span : undefined
}

/** HTML comments. An island may hold `-->` without ending one; server-side includes are none. */
function commentsOf(text: string, holes: readonly Hole[]): readonly Span[] {
  const spans: Span[] = []
  for (let start = text.indexOf('<!--'); start >= 0;) {
    const hole = spanAt(holes, start)
    if (hole || text[start + 4] === '#' || /<script[^<>]*>\s*$/i.test(text.slice(Math.max(0, start - 200), start))) {
      start = text.indexOf('<!--', hole ? hole.end : start + 4)
      continue
    }
    let end = text.indexOf('-->', start + 4)
    for (let inside = spanAt(holes, end); end >= 0 && inside; inside = spanAt(holes, end)) end = text.indexOf('-->', inside.end)
    if (end < 0) break
    spans.push({ start, end: end + 3 })
    start = text.indexOf('<!--', end + 3)
  }
  return spans
}

function placesOf(text: string, holes: readonly Hole[]): (offset: number) => Place {
  const outside = (pattern: RegExp): number => {
    for (const { index } of text.matchAll(pattern)) if (!spanAt(holes, index)) return index
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
