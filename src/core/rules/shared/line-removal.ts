import type { Page, Span } from '../../model/index.js'

/** What to take out so that a tag is gone: its whole line where nothing else stands there, else the tag alone. */
export function withLine(page: Page, at: Span): Span {
  const { text } = page
  let start = at.start
  while (start > 0 && isBlank(text.charAt(start - 1))) start--
  let end = at.end
  while (end < text.length && isBlank(text.charAt(end))) end++
  const opens = start === 0 || isBreak(text.charAt(start - 1))
  const breaks = text.startsWith('\r\n', end) ? 2 : isBreak(text.charAt(end)) ? 1 : 0
  if (!opens || (breaks === 0 && end < text.length)) return at
  return { start, end: end + breaks }
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t'
}

function isBreak(character: string): boolean {
  return character === '\n' || character === '\r'
}
