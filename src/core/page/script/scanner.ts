/** Where in JavaScript's grammar of characters an offset stands. */
export type CodePlace = 'code' | 'string' | 'template' | 'regexp' | 'line-comment' | 'block-comment'

/** What a scanner tells while it goes: one call for each token that shapes a program. `first` = first token on its line. */
export interface CodeSink {
  bracket?(char: string, at: number, first: boolean): void
  semicolon?(at: number, first: boolean): void
  /** Any other token: word, number, string, template, regular expression, operator. */
  token?(start: number, first: boolean): void
  comment?(start: number, end: number, block: boolean): void
}

const REGEXP_AFTER = new Set(
  'return typeof instanceof in of new delete void throw case do else yield await if while for with default extends var let const function class import export'.split(
    ' ',
  ),
)
const BLOCK_AFTER = new Set(['do', 'else', 'try', 'finally'])
const WORD = /[\p{ID_Continue}$\u200c\u200d\\]/u

/** Letters, digits, `$`, `_` and escapes; the slow question only beyond ASCII. */
function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code > 127) return WORD.test(text[at] ?? '')
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code === 36 || code === 92
  )
}

/**
 * Reads JavaScript by characters only: strings, templates, regular expressions, comments, brackets. It never fails, so it serves where
 * a parser gave up and where template islands cut the code in pieces. It can stop at any offset and go on later.
 * Guesses only one thing, as every lexer without a grammar must: whether `/` divides.
 */
export class CodeScanner {
  place: CodePlace = 'code'
  /** The quote that ends the string in which it stands; empty elsewhere. */
  quote = ''
  /** The last token is a value, so that an operator may follow. */
  afterValue = false
  /** The last character of code that is neither blank nor comment; empty at the start. */
  last = ''
  readonly #sink: CodeSink
  /** What is open: `(`, `[`, `object`, `block`, or `${` of a template. */
  readonly #open: string[] = []
  #first = true
  #word = ''
  #inClass = false
  #began = 0

  constructor(sink: CodeSink = {}) {
    this.#sink = sink
  }

  /** Number of brackets open at this point, as far as they were written. */
  get depth(): number {
    return this.#open.length
  }

  /** The innermost bracket that is open: `(`, `[`, `object`, `block`, `${` of a template, or nothing. */
  get within(): string {
    return this.#open.at(-1) ?? ''
  }

  /** No token stands on this line yet. */
  get fresh(): boolean {
    return this.#first
  }

  /** A template island that stands here as code and prints something: to JavaScript it is a value. */
  island(): void {
    if (this.place !== 'code') return
    this.#settle(true, 'x')
  }

  /** Reads `text` from `from` up to `to`. */
  scan(text: string, from: number, to: number): void {
    let i = from
    while (i < to) i = this.place === 'code' ? this.#code(text, i, to) : this.#inside(text, i, to)
  }

  /** Call at the end of the code: closes a comment that runs to the end. */
  end(at: number): void {
    if (this.place === 'line-comment' || this.place === 'block-comment') this.#endComment(at)
  }

  #code(text: string, i: number, to: number): number {
    const char = text[i] ?? ''
    if (char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029') {
      this.#first = true
      return i + 1
    }
    if (char === ' ' || char === '\t' || char === '\ufeff' || char === '\u00a0' || char === '\f' || char === '\v') return i + 1
    if (char === '/') return this.#slash(text, i, to)
    if (char === '<' && text.startsWith('<!--', i)) return this.#startComment('line-comment', i, 4)
    if (char === '-' && this.#first && text.startsWith('-->', i)) return this.#startComment('line-comment', i, 3)
    if (char === '"' || char === "'" || char === '`') {
      this.#tell(i)
      this.place = char === '`' ? 'template' : 'string'
      this.quote = char
      return i + 1
    }
    if (char === '(' || char === '[' || char === '{') return this.#begin(char, i)
    if (char === ')' || char === ']' || char === '}') return this.#finish(char, i)
    if (char === ';') {
      this.#sink.semicolon?.(i, this.#first)
      this.#settle(false, char)
      return i + 1
    }
    return this.#token(text, i, to)
  }

  #token(text: string, i: number, to: number): number {
    this.#tell(i)
    let end = i
    while (end < to && isWord(text, end)) end++
    if (end > i) {
      this.#word = text.slice(i, end)
      this.#settle(!REGEXP_AFTER.has(this.#word), text[end - 1] ?? '', this.#word)
      return end
    }
    const char = text[i] ?? ''
    // `i++ / 2` divides; `+ /x/` does not.
    const postfix = (char === '+' || char === '-') && this.last === char && this.afterValue
    this.#settle(postfix || (char === '+' || char === '-' ? this.afterValue && text[i + 1] === char : false), char)
    return i + 1
  }

  #slash(text: string, i: number, to: number): number {
    const next = i + 1 < to ? text[i + 1] : ''
    if (next === '/') return this.#startComment('line-comment', i, 2)
    if (next === '*') return this.#startComment('block-comment', i, 2)
    this.#tell(i)
    if (this.afterValue) this.#settle(false, '/')
    else {
      this.place = 'regexp'
      this.#inClass = false
    }
    return i + 1
  }

  #startComment(place: 'line-comment' | 'block-comment', i: number, length: number): number {
    this.place = place
    this.#began = i
    return i + length
  }

  #endComment(end: number): void {
    this.#sink.comment?.(this.#began, end, this.place === 'block-comment')
    this.place = 'code'
  }

  #begin(char: string, i: number): number {
    this.#sink.bracket?.(char, i, this.#first)
    this.#open.push(char === '{' ? this.#sort() : char)
    this.#settle(false, char)
    return i + 1
  }

  /** Whether a brace that stands here begins an object or a block. */
  #sort(): 'object' | 'block' {
    if (this.afterValue) return 'block'
    if (this.#word !== '') return BLOCK_AFTER.has(this.#word) ? 'block' : 'object'
    if (this.last === ':') return this.within === 'block' || this.within === '' ? 'block' : 'object'
    return this.last === '' || ';{})>'.includes(this.last) ? 'block' : 'object'
  }

  #finish(char: string, i: number): number {
    if (char === '}' && this.within === '${') {
      this.#open.pop()
      this.place = 'template'
      this.quote = '`'
      return i + 1
    }
    this.#sink.bracket?.(char, i, this.#first)
    const opener = char === ')' ? '(' : char === ']' ? '[' : '{'
    // Deeper than that nobody looks: a text of openers must not make each closer a long search.
    const depth = lastOf(this.#open, 256, it => it === opener || it === '${' || (opener === '{' && it.length > 1))
    const object = this.#open[depth] === 'object'
    if (depth >= 0 && this.#open[depth] !== '${') this.#open.length = depth
    this.#settle(char !== '}' || object, char)
    return i + 1
  }

  #inside(text: string, i: number, to: number): number {
    switch (this.place) {
      case 'string':
        return this.#string(text, i, to)
      case 'template':
        return this.#template(text, i, to)
      case 'regexp':
        return this.#regexp(text, i, to)
      case 'line-comment': {
        while (i < to && !isLineBreak(text[i])) i++
        if (i < to) this.#endComment(i)
        return i
      }
      default: {
        const from = Math.max(i, this.#began + 2)
        const end = text.slice(from, to).indexOf('*/')
        if (end < 0) return to
        this.#endComment(from + end + 2)
        return from + end + 2
      }
    }
  }

  #string(text: string, i: number, to: number): number {
    for (; i < to; i++) {
      const char = text[i]
      if (char === '\\') i += text[i + 1] === '\r' && text[i + 2] === '\n' ? 2 : 1
      else if (char === this.quote) return this.#leave(i + 1, char)
      else if (char === '\n' || char === '\r') return this.#leave(i, this.quote)
    }
    return i
  }

  #template(text: string, i: number, to: number): number {
    for (; i < to; i++) {
      const char = text[i]
      if (char === '\\') i++
      else if (char === '`') return this.#leave(i + 1, char)
      else if (char === '$' && text[i + 1] === '{') {
        this.place = 'code'
        this.quote = ''
        this.#open.push('${')
        this.#settle(false, '${')
        return i + 2
      }
    }
    return i
  }

  #regexp(text: string, i: number, to: number): number {
    for (; i < to; i++) {
      const char = text[i]
      if (char === '\\') i++
      else if (isLineBreak(char)) return this.#leave(i, '/')
      else if (char === '[') this.#inClass = true
      else if (char === ']') this.#inClass = false
      else if (char === '/' && !this.#inClass) return this.#leave(i + 1, '/')
    }
    return i
  }

  #leave(end: number, last: string): number {
    this.place = 'code'
    this.quote = ''
    this.#settle(true, last)
    return end
  }

  #tell(at: number): void {
    this.#sink.token?.(at, this.#first)
    this.#first = false
  }

  #settle(afterValue: boolean, last: string, word = ''): void {
    this.afterValue = afterValue
    this.last = last
    this.#word = word
    this.#first = false
  }
}

/** Like `findLastIndex`, but looks at the last `reach` items only. */
export function lastOf<T>(items: readonly T[], reach: number, fits: (item: T) => boolean): number {
  for (let i = items.length - 1; i >= 0 && i >= items.length - reach; i--) {
    const item = items[i]
    if (item !== undefined && fits(item)) return i
  }
  return -1
}

function isLineBreak(char: string | undefined): boolean {
  return char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029'
}
