/** How many bytes a text takes in a file: in UTF-8, or one for each character where the encoding is another. */
export function byteLength(text: string, encoding: string): number {
  if (!/^(?:utf-?8)?$/i.test(encoding)) return text.length
  let length = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return length
}
