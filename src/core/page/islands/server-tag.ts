/**
 * Where a tag that only the server knows ends, after its `>`; -1 when it does not end. Such a tag is no element to the browser: left in
 * place, it would seem to end the head.
 */
export function serverTagEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + 4000)
  for (let i = start + 1; i < limit; i++) {
    const char = text[i]
    if (char === '>') return i + 1
    if (char === '"' || char === "'") {
      const close = text.slice(i + 1, limit).indexOf(char)
      if (close < 0) return -1
      i += close + 1
    }
  }
  return -1
}
