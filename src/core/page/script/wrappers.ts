const CDATA = '<![CDATA['

/**
 * Blanks what XHTML and old templates wrap around code and what is no JavaScript: a bare `<![CDATA[` with its `]]>`.
 * The commented forms (`//<![CDATA[`, `<!--//--><![CDATA[//><!--`) need nothing: to JavaScript they are comments. Keeps the length.
 */
export function unwrap(code: string): string {
  const start = code.search(/\S/)
  if (start < 0 || !code.startsWith(CDATA, start)) return code
  const body = code.slice(0, start) + ' '.repeat(CDATA.length) + code.slice(start + CDATA.length)
  const end = body.lastIndexOf(']]>')
  return end < 0 || body.slice(end + 3).trim() !== '' ? body : `${body.slice(0, end)}   ${body.slice(end + 3)}`
}
