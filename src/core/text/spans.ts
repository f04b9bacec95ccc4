import type { Span } from '../model/index.js'

/** The text that a span covers. */
export function textAt(text: string, at: Span): string {
  return text.slice(at.start, at.end)
}

/** The same length, further on: from the offsets of a part to those of the whole. */
export function shift(at: Span, by: number): Span {
  return { start: at.start + by, end: at.end + by }
}

/** `inner` lies wholly in `outer`; equal spans do. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** They share at least one character; neighbours do not, and an empty span shares nothing. */
export function overlaps(a: Span, b: Span): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end)
}
