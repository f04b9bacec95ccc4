/** Fills `{0}`, `{1}` … of a translated text; numbers as they are written in the reader's language. */
export function fill(text: string, ...parts: readonly (string | number)[]): string {
  return text.replace(/\{(\d+)\}/g, (hole, at: string) => parts[Number(at)]?.toLocaleString() ?? hole)
}
