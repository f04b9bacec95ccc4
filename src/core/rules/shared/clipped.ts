/** The beginning of a long text, cut at a word where one is near: for messages. */
export function clipped(text: string, length = 60): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  const space = cut.lastIndexOf(' ')
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}
