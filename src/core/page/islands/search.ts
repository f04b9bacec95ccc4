/** Finds the next place of a mark. Remembers the last answer for each, so that a text full of openers without an end costs one search. */
export function searcher(text: string): (mark: string, from: number) => number {
  const known = new Map<string, { readonly from: number; readonly at: number }>()
  return (mark, from) => {
    const last = known.get(mark)
    if (last && last.from <= from && (last.at < 0 || last.at >= from)) return last.at
    const at = text.indexOf(mark, from)
    known.set(mark, { from, at })
    return at
  }
}
