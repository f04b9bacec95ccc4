import type { Edit } from '../model/index.js'

/**
 * The text after all edits. Spans mean the text as given, whatever the order of the edits; several insertions at one place keep their order.
 * Throws RangeError when two edits overlap or one lies outside the text: such edits come from a mistake of ours, never from a page.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let done = 0
  for (const { at, text: replacement } of inOrder(text.length, edits)) {
    result += text.slice(done, at.start) + replacement
    done = at.end
  }
  return result + text.slice(done)
}

/** The edits sorted by place. Throws RangeError when two overlap or one lies outside a text of this length. */
export function inOrder(length: number, edits: readonly Edit[]): readonly Edit[] {
  const sorted = edits.toSorted((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)
  let done = 0
  for (const { at } of sorted) {
    if (!(at.start >= 0 && at.end >= at.start && at.end <= length)) {
      throw new RangeError(`The edit ${at.start}–${at.end} lies outside the text of ${length} characters`)
    }
    if (at.start < done) throw new RangeError(`The edit ${at.start}–${at.end} overlaps the one that ends at ${done}`)
    done = at.end
  }
  return sorted
}
