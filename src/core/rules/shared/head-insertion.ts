import type { Edit, Page, Span } from '../../model/index.js'

/** Puts a tag first into an element (`<head>`, `<body>`): on a line of its own, indented as its next neighbour is, where the page is written in lines. */
export function asFirst(page: Page, open: Span, tag: string): Edit {
  const at = { start: open.end, end: open.end }
  const lines = /^[ \t]*(\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))*([ \t]*)/.exec(page.text.slice(open.end, open.end + 2000))
  return { at, text: lines === null ? tag : `${lines[1] ?? '\n'}${lines[2] ?? ''}${tag}` }
}

/** Puts a tag last into an element, before its end tag. */
export function asLast(page: Pick<Page, 'text'>, close: Span, tag: string): Edit {
  const before = page.text.slice(0, close.start)
  const own = /(\r\n|\n|\r)([ \t]*)$/.exec(before)
  if (own === null) return { at: { start: close.start, end: close.start }, text: tag }
  const lineEnd = own.index
  const neighbour = /(?:^|[\r\n])([ \t]*)[^\r\n]*$/.exec(before.slice(Math.max(0, lineEnd - 2000), lineEnd))?.[1] ?? own[2] ?? ''
  return { at: { start: lineEnd, end: lineEnd }, text: `${own[1] ?? '\n'}${neighbour}${tag}` }
}
