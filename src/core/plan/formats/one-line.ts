/** A heading as it is looked up: white space and line breaks do not matter. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
