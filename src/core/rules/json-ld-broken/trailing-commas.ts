/** Where the commas before closing brackets stand, when the text is valid JSON without them; `null` when there are none, or more is wrong. */
export function trailingCommas(text: string): readonly number[] | null {
  const commas: number[] = []
  const token = /"(?:[^"\\]|\\[^])*"|,(?=\s*[}\]])/g
  for (let match = token.exec(text); match !== null; match = token.exec(text)) if (match[0] === ',') commas.push(match.index)
  if (commas.length === 0) return null
  const without = [...commas].reverse().reduce((left, comma) => left.slice(0, comma) + left.slice(comma + 1), text)
  try {
    JSON.parse(without)
    return commas
  } catch {
    return null
  }
}
