import { GREATER_THAN, DASH, SLASH, isSpace } from './characters.js'

/**
 * Where the end tag of an element with raw text (script, style, title, textarea, noscript, iframe …) begins.
 * @param from first character of the raw text
 * @param name lower-case name of the element
 * @returns offset of `</`, or -1 when the rest of the text belongs to the element
 */
export function endOfRawText(html: string, from: number, name: string): number {
  return name === 'script' ? endOfScript(html, from) : nextEndTag(html, from, name)
}

function nextEndTag(html: string, from: number, name: string): number {
  for (let at = html.indexOf('</', from); at !== -1; at = html.indexOf('</', at + 2)) {
    if (isNamed(html, at + 2, name)) return at
  }
  return -1
}

/** The name stands there, in any case, and ends there. */
function isNamed(html: string, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const code = html.charCodeAt(at + i)
    const wanted = name.charCodeAt(i)
    if (code !== wanted && (code | 0x20) !== wanted) return false
  }
  const behind = html.charCodeAt(at + name.length)
  return behind === GREATER_THAN || behind === SLASH || isSpace(behind)
}

/** Once a script says `<!--`, a `<script>` in it needs an end of its own until `-->` comes: the standard's "escaped" states. */
function endOfScript(html: string, from: number): number {
  const end = nextEndTag(html, from, 'script')
  if (end === -1) return -1
  const comment = html.slice(from, end).indexOf('<!--')
  return comment === -1 ? end : endOfEscapedScript(html, from + comment)
}

function endOfEscapedScript(html: string, comment: number): number {
  const marks = /<!--|-->|<\/?script(?=[\t\n\f\r />])/gi
  let escaped = false
  let twice = false
  marks.lastIndex = comment
  for (let mark = marks.exec(html); mark; mark = marks.exec(html)) {
    const word = mark[0]
    if (word === '<!--') {
      escaped = true
      // `<!-->` opens and closes at once: its dashes count for both.
      marks.lastIndex = mark.index + 2
    } else if (word === '-->') {
      escaped = false
      twice = false
    } else if (word.charCodeAt(1) !== SLASH) {
      twice = escaped
    } else if (twice) {
      twice = false
    } else return mark.index
  }
  return -1
}

/** Where a comment ends whose `<!--` stands at `start`: `content` is behind its last character, `end` behind the `>`. */
export function endOfComment(html: string, start: number): { readonly content: number; readonly end: number; readonly closed: boolean } {
  const from = start + 4
  if (html.charCodeAt(from) === GREATER_THAN) return { content: from, end: from + 1, closed: true }
  if (html.charCodeAt(from) === DASH && html.charCodeAt(from + 1) === GREATER_THAN) return { content: from, end: from + 2, closed: true }
  for (let at = html.indexOf('--', from); at !== -1; at = html.indexOf('--', at + 1)) {
    const behind = html.charCodeAt(at + 2)
    if (behind === GREATER_THAN) return { content: at, end: at + 3, closed: true }
    if (behind === 0x21 && html.charCodeAt(at + 3) === GREATER_THAN) return { content: at, end: at + 4, closed: true }
  }
  return { content: html.length, end: html.length, closed: false }
}
