import type { Span } from '../../model/index.js'
import type { Attribute } from '../markup.js'
import {
  AMPERSAND,
  CARRIAGE_RETURN,
  DOUBLE_QUOTE,
  EQUALS,
  GREATER_THAN,
  HASH,
  SINGLE_QUOTE,
  SLASH,
  SPACE,
  asciiLower,
  isLetter,
  isSpace,
} from './characters.js'

/** More attributes than this, and duplicates are sought in a set. */
const FEW = 24

/** An attribute with its places as numbers: one object serves the parser, which reads `name` and `value`, and us. */
export class SourceAttribute implements Attribute {
  name: string
  value: string
  readonly nameStart: number
  readonly nameEnd: number
  readonly valueStart: number
  readonly valueEnd: number
  readonly quote: '"' | "'" | ''
  duplicate = false
  holed = false

  constructor(
    name: string,
    value: string,
    nameStart: number,
    nameEnd: number,
    valueStart: number,
    valueEnd: number,
    quote: '"' | "'" | '',
  ) {
    this.name = name
    this.value = value
    this.nameStart = nameStart
    this.nameEnd = nameEnd
    this.valueStart = valueStart
    this.valueEnd = valueEnd
    this.quote = quote
  }

  get nameAt(): Span {
    return { start: this.nameStart, end: this.nameEnd }
  }

  get valueAt(): Span {
    return { start: this.valueStart, end: this.valueEnd }
  }

  /** The same attribute, with all its places at one span. */
  pinned(at: Span): SourceAttribute {
    const copy = new SourceAttribute(this.name, this.value, at.start, at.end, at.start, at.end, this.quote)
    copy.duplicate = this.duplicate
    copy.holed = this.holed
    return copy
  }
}

/** Reads the source of one tag by the standard's tokenizer rules. Reused from tag to tag: what it found stands in its fields. */
export class TagScanner {
  /** Behind the tag's `>`. */
  end = 0
  nameEnd = 0
  /** Lower-case. */
  name = ''
  selfClosing = false
  /** Those that count. */
  attributes: SourceAttribute[] = []
  /** All of them; the same list when none is a duplicate. */
  written: SourceAttribute[] = []
  /** Values are what the browser reads. False when an entity may stand in one: then the full tokenizer must read the tag. */
  plain = true

  /**
   * @param start offset of the tag's `<`
   * @param nameStart offset of the first letter of its name
   * @returns false when the text ends inside the tag: then there is no tag
   */
  read(html: string, start: number, nameStart: number): boolean {
    this.attributes = []
    this.written = this.attributes
    this.selfClosing = false
    this.plain = true
    let at = nameStart
    let odd = false
    for (; ; at++) {
      const code = html.charCodeAt(at)
      if (code <= SPACE ? isSpace(code) : code === GREATER_THAN || code === SLASH) break
      if (isOdd(code)) odd = true
      else if (Number.isNaN(code)) return false
    }
    this.nameEnd = at
    this.name = odd ? nameOf(html.slice(nameStart, at)) : wordAt(html, nameStart, at)
    return this.#readAttributes(html, at, start)
  }

  /** An end tag: its attributes are nothing, but a `>` in a value does not end it. */
  readEnd(html: string, start: number): boolean {
    const end = html.indexOf('>', start + 2)
    if (end === -1) return false
    for (let i = start + 2; i < end; i++) {
      const code = html.charCodeAt(i)
      if (code <= SLASH || isOdd(code)) return this.read(html, start, start + 2)
    }
    this.name = wordAt(html, start + 2, end)
    this.end = end + 1
    return true
  }

  #readAttributes(html: string, from: number, start: number): boolean {
    const length = html.length
    let at = from
    while (at < length) {
      const code = html.charCodeAt(at)
      if (code === GREATER_THAN) {
        this.selfClosing = html.charCodeAt(at - 1) === SLASH && at - 1 > start && this.#slashIsFree(at - 1)
        this.end = at + 1
        return true
      }
      if (code === SLASH || isSpace(code)) at++
      else at = this.#readAttribute(html, at)
    }
    return false
  }

  /** The slash before `>` belongs to the tag, not to an unquoted value or a name. */
  #slashIsFree(at: number): boolean {
    const last = this.written[this.written.length - 1]
    return last === undefined || (last.valueEnd <= at && last.nameEnd <= at)
  }

  #readAttribute(html: string, nameStart: number): number {
    // A name may begin with "=", but not hold one.
    let odd = isOdd(html.charCodeAt(nameStart))
    let at = nameStart + 1
    for (; at < html.length; at++) {
      const code = html.charCodeAt(at)
      if (code <= SPACE ? isSpace(code) : code === EQUALS || code === GREATER_THAN || code === SLASH) break
      if (isOdd(code)) odd = true
    }
    const nameEnd = at
    const name = odd ? nameOf(html.slice(nameStart, nameEnd)) : wordAt(html, nameStart, nameEnd)
    while (isSpace(html.charCodeAt(at))) at++
    if (html.charCodeAt(at) !== EQUALS) {
      this.#add(new SourceAttribute(name, '', nameStart, nameEnd, nameEnd, nameEnd, ''))
      return at
    }
    at++
    while (isSpace(html.charCodeAt(at))) at++
    const code = html.charCodeAt(at)
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) return this.#quoted(html, name, nameStart, nameEnd, at)
    return this.#unquoted(html, name, nameStart, nameEnd, at)
  }

  #quoted(html: string, name: string, nameStart: number, nameEnd: number, quoteAt: number): number {
    const quote = html.charCodeAt(quoteAt) === DOUBLE_QUOTE ? '"' : "'"
    const end = html.indexOf(quote, quoteAt + 1)
    if (end === -1) return html.length
    const value = this.#value(html, quoteAt + 1, end)
    this.#add(new SourceAttribute(name, value, nameStart, nameEnd, quoteAt + 1, end, quote))
    return end + 1
  }

  #unquoted(html: string, name: string, nameStart: number, nameEnd: number, start: number): number {
    let at = start
    for (; ; at++) {
      const code = html.charCodeAt(at)
      if (Number.isNaN(code) || code === GREATER_THAN || isSpace(code)) break
    }
    this.#add(new SourceAttribute(name, this.#value(html, start, at), nameStart, nameEnd, start, at, ''))
    return at
  }

  #value(html: string, start: number, end: number): string {
    let odd = false
    for (let i = start; i < end; i++) {
      const code = html.charCodeAt(i)
      if (code > AMPERSAND) continue
      if (code === AMPERSAND) this.plain &&= !beginsReference(html.charCodeAt(i + 1))
      else if (code === CARRIAGE_RETURN || code === 0) odd = true
    }
    const value = html.slice(start, end)
    return odd ? withoutOddities(value) : value
  }

  #add(attribute: SourceAttribute): void {
    if (this.#has(attribute.name)) {
      attribute.duplicate = true
      if (this.written === this.attributes) this.written = [...this.attributes]
      this.written.push(attribute)
      return
    }
    if (this.written !== this.attributes) this.written.push(attribute)
    this.attributes.push(attribute)
  }

  #names: Set<string> | null = null
  #namesOf: SourceAttribute[] | null = null

  #has(name: string): boolean {
    const { attributes } = this
    if (attributes.length < FEW) {
      for (const attribute of attributes) if (attribute.name === name) return true
      return false
    }
    if (this.#namesOf !== attributes || this.#names === null) {
      this.#namesOf = attributes
      this.#names = new Set(attributes.map(attribute => attribute.name))
    }
    const had = this.#names.has(name)
    this.#names.add(name)
    return had
  }
}

/** Names seen lately: most tags and attributes are among a few dozen, and need not become strings again. */
const WORDS: string[] = Array.from({ length: 256 }, () => '')
/** Longer slices would keep the whole page alive. */
const LONGEST_WORD = 12

function wordAt(html: string, start: number, end: number): string {
  const length = end - start
  if (length > LONGEST_WORD) return html.slice(start, end)
  const slot = (html.charCodeAt(start) * 31 + html.charCodeAt(end - 1) * 7 + length * 3) & 255
  const known = WORDS[slot]
  if (known?.length === length && html.startsWith(known, start)) return known
  return (WORDS[slot] = html.slice(start, end))
}

/** Not what the browser makes of it: a capital letter, or a NUL. */
function isOdd(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || code === 0
}

function nameOf(raw: string): string {
  return asciiLower(raw).replaceAll('\0', '\ufffd')
}

function withoutOddities(value: string): string {
  return value.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd')
}

function beginsReference(code: number): boolean {
  return isLetter(code) || code === HASH
}
