/** Where in a piece of code a person is typing, told from its letters alone: half-written code cannot be parsed. */
export interface CodeContext {
  /** Brackets that are open here, the outermost first. */
  readonly frames: readonly Frame[]
  /** The quote of the string one is in. */
  readonly quote: '"' | "'" | '`' | null
  /** Where the word or string begins that is being typed; behind its quote. */
  readonly start: number
  /** Dotted words directly before a word that is being typed: `ym` for `ym.in▮`; '' for none. */
  readonly owner: string
}

export interface Frame {
  readonly open: '(' | '[' | '{'
  /** What stands before a `(`: `ym`, `_paq.push`, `new Ya.Metrika`; before other brackets ''. */
  readonly callee: string
  /** Texts and numbers given so far, by position; `null` for anything else. */
  readonly items: readonly (string | null)[]
  /** Position of what is being typed. */
  readonly index: number
  /** `{`: keys written so far, with the texts they have, and the key whose value is being typed (`null` = a key is being typed). */
  readonly keys: ReadonlyMap<string, string | null>
  readonly key: string | null
}

interface Building {
  open: Frame['open']
  callee: string
  items: (string | null)[]
  keys: Map<string, string | null>
  key: string | null
  /** The only literal of the current item so far; `undefined` = nothing yet, `null` = something else. */
  item: string | null | undefined
}

/** In a comment or a regular expression nothing is offered: `null`. */
export function codeContext(text: string, start: number, offset: number): CodeContext | null {
  const frames: Building[] = []
  let at = start
  let wordStart = offset
  /** The code since the last bracket, comma or semicolon, for callees. */
  let since = start
  const top = (): Building | undefined => frames.at(-1)
  const put = (value: string | null): void => {
    const frame = top()
    if (frame !== undefined) frame.item = frame.item === undefined ? value : null
  }
  const endItem = (): void => {
    const frame = top()
    if (frame === undefined) return
    frame.items.push(frame.item ?? null)
    if (frame.open === '{' && frame.key !== null) frame.keys.set(frame.key, frame.item ?? null)
    frame.key = null
    frame.item = undefined
  }
  while (at < offset) {
    const letter = text.charAt(at)
    wordStart = offset
    if (/\s/.test(letter)) {
      at++
    } else if (letter === '"' || letter === "'" || letter === '`') {
      const end = endOfString(text, at, letter)
      if (end === null || end > offset || (end === offset && text.charAt(end - 1) !== letter)) {
        return { frames: frames.map(finished), quote: letter, start: at + 1, owner: '' }
      }
      put(text.slice(at + 1, end - 1))
      at = end
    } else if (text.startsWith('//', at) || text.startsWith('/*', at)) {
      const close = text.startsWith('//', at) ? /[\r\n]/g : /\*\//g
      close.lastIndex = at + 2
      const found = close.exec(text)
      if (found === null || found.index >= offset) return null
      at = found.index + found[0].length
    } else if (letter === '/' && startsPattern(text, start, at)) {
      const end = endOfPattern(text, at)
      if (end === null || end > offset) return null
      put(null)
      at = end
    } else if (letter === '(' || letter === '[' || letter === '{') {
      put(null)
      const callee = letter === '(' ? calleeBefore(text, since, at) : ''
      frames.push({ open: letter, callee, items: [], keys: new Map(), key: null, item: undefined })
      at++
      since = at
    } else if (letter === ')' || letter === ']' || letter === '}') {
      frames.pop()
      at++
    } else if (letter === ',') {
      endItem()
      at++
      since = at
    } else if (letter === ';') {
      at++
      since = at
    } else if (letter === ':' && top()?.open === '{' && top()?.key === null) {
      const frame = top()
      if (frame !== undefined) {
        frame.key = frame.item ?? ''
        frame.item = undefined
      }
      at++
      since = at
    } else if (/[\w$]/.test(letter) || letter.charCodeAt(0) > 127) {
      const word = /[\w$\u0080-\uffff]+/y
      word.lastIndex = at
      const length = word.exec(text)?.[0].length ?? 1
      if (at + length >= offset) {
        wordStart = at
        break
      }
      const whole = text.slice(at, at + length)
      const frame = top()
      const isKey = frame?.open === '{' && frame.key === null
      put(isKey || /^\d/.test(whole) ? whole : null)
      at += length
    } else {
      if (letter !== '.') put(null)
      at++
    }
  }
  const owner = /((?:[\w$]+\s*\.\s*)+)$/.exec(text.slice(Math.max(start, wordStart - 200), wordStart))?.[1] ?? ''
  return { frames: frames.map(finished), quote: null, start: wordStart, owner: owner.replace(/\s/g, '').replace(/\.$/, '') }
}

function finished({ open, callee, items, keys, key }: Building): Frame {
  return { open, callee, items, index: items.length, keys, key }
}

/** The offset behind a string; `null` when it is not closed on its line (templates: at all). */
function endOfString(text: string, start: number, quote: string): number | null {
  for (let at = start + 1; at < text.length; at++) {
    const letter = text.charAt(at)
    if (letter === '\\') at++
    else if (letter === quote) return at + 1
    else if (quote !== '`' && (letter === '\n' || letter === '\r')) return null
  }
  return null
}

function startsPattern(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - 50), at).trimEnd()
  return before === '' || /[(,=:[!&|?{};+\-*%<>~^]$/.test(before) || /(?:^|[^\w$.])(?:return|typeof|case)$/.test(before)
}

function endOfPattern(text: string, start: number): number | null {
  let inClass = false
  for (let at = start + 1; at < text.length; at++) {
    const letter = text.charAt(at)
    if (letter === '\\') at++
    else if (letter === '\n' || letter === '\r') return null
    else if (letter === '[') inClass = true
    else if (letter === ']') inClass = false
    else if (letter === '/' && !inClass) return at + 1
  }
  return null
}

function calleeBefore(text: string, since: number, at: number): string {
  const before = text.slice(Math.max(since, at - 200), at)
  const found = /(new\s+)?((?:[\w$]+\s*(?:\?\.|\.)\s*)*[\w$]+)\s*(?:\?\.)?\s*$/.exec(before)
  const name = (found?.[2] ?? '').replace(/\s|\?/g, '').replace(/^(?:window|self|globalThis|top|this)\./, '')
  return found?.[1] === undefined ? name : `new ${name}`
}
