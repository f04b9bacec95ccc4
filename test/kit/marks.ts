import type { Span } from '../../src/core/model/index.js'

/** A source with its marks taken out, and the places they showed: in order of the opening marks. */
export interface Marked {
  readonly text: string
  readonly spans: readonly Span[]
}

/** Reads `« »` marks, which may be nested. Sources that need these quotes themselves use `⟦ ⟧`. */
export function readMarks(source: string, [open, close]: readonly [string, string] = ['«', '»']): Marked {
  const spans: { start: number; end: number }[] = []
  const pending: number[] = []
  let text = ''
  for (const letter of source) {
    if (letter === open) {
      pending.push(spans.length)
      spans.push({ start: text.length, end: -1 })
    } else if (letter === close) {
      const index = pending.pop()
      const span = index === undefined ? undefined : spans[index]
      if (span === undefined) throw new RangeError(`a mark is closed that was not opened, after ${JSON.stringify(text.slice(-30))}`)
      span.end = text.length
    } else text += letter
  }
  if (pending.length > 0) throw new RangeError('a mark is opened and not closed')
  return { text, spans }
}
