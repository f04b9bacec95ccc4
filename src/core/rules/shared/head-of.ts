import type { CommonAsk, HeadFact, Page, Span } from '../../model/index.js'

export function headOf(ask: CommonAsk): HeadFact | null {
  return ask.facts('head')[0] ?? null
}

/** Where the head's tags stand in the source, as written. */
export function headZone(page: Page, head: HeadFact): Span {
  const start = head.open?.end ?? head.html?.end ?? 0
  const end = (head.close ?? head.body)?.start ?? page.text.length
  return { start, end: Math.max(start, end) }
}

/** Where a person would point who misses something in the head: its tag, the document's, or the very beginning. */
export function headPlace(head: HeadFact): Span {
  return head.open ?? head.html ?? { start: 0, end: 0 }
}
