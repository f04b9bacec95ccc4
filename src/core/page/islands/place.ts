import { CodeScanner } from '../script/scanner.js'

/** Where in a page's markup an offset stands. `open` = right after `<` or `</`; `before-value` = after the `=` of an attribute. */
export type MarkupPlace = 'text' | 'open' | 'tag-name' | 'tag' | 'attribute-name' | 'before-value' | 'value' | 'comment' | 'raw' | 'script'

/** Script types whose text is neither code nor data but markup of some other language. */
const FOREIGN = /template|html|handlebars|mustache|ejs|nunjucks|jsrender|x-tmpl|glsl|shader|markdown/i
const HANDLER = /^(?:on|x-on:|@|v-on:|hx-on)/i

/**
 * Follows markup through its states, in pieces: between two pieces stands a template island. Inside scripts and handler attributes
 * `code` follows the JavaScript.
 */
export class PlaceScanner {
  place: MarkupPlace
  /** The quote around the value in which it stands. */
  quote = ''
  code: CodeScanner | null = null
  readonly #file: boolean
  #tag = ''
  #attribute = ''
  #value = ''
  #type = ''

  constructor(start: 'markup' | 'script') {
    this.#file = start === 'script'
    this.place = this.#file ? 'script' : 'text'
    if (this.#file) this.code = new CodeScanner()
  }

  /** Reads a piece of the page. */
  scan(text: string, from: number, to: number): void {
    let i = from
    while (i < to) i = this.#step(text, i, to)
  }

  /** An island has been filled with something that reads as part of a name or value. */
  filled(): void {
    if (this.place === 'open') this.#tag = 'x'
    if (this.place === 'open' || this.place === 'tag-name' || this.place === 'tag') this.place = 'attribute-name'
    if (this.place === 'before-value') this.#startValue('')
    if (this.place === 'value') this.#value += 'ꙮ'
  }

  #step(text: string, i: number, to: number): number {
    switch (this.place) {
      case 'text':
        return this.#text(text, i, to)
      case 'open':
        return this.#open(text, i)
      case 'tag-name':
        return this.#tagName(text, i)
      case 'comment':
        return this.#until(text, i, to, '-->', 'text')
      case 'raw':
      case 'script':
        return this.#raw(text, i, to)
      case 'value':
        return this.#inValue(text, i, to)
      default:
        return this.#inTag(text, i)
    }
  }

  #text(text: string, i: number, to: number): number {
    const at = within(text, '<', i, to)
    if (at < 0) return to
    if (text.startsWith('<!--', at)) {
      this.place = 'comment'
      return at + 4
    }
    const next = at + 1 < to ? text[at + 1] : ''
    if (next === '' || next === '/' || /[A-Za-z]/.test(next ?? '')) {
      this.place = 'open'
      this.#tag = ''
      this.#type = ''
    }
    return at + 1
  }

  #open(text: string, i: number): number {
    const char = text[i] ?? ''
    if (char === '/') {
      this.#tag = '/'
      return i + 1
    }
    this.place = /[A-Za-z]/.test(char) ? 'tag-name' : 'text'
    return i
  }

  #tagName(text: string, i: number): number {
    const char = text[i] ?? ''
    if (/[\s/>]/.test(char)) {
      this.place = 'tag'
      return i
    }
    this.#tag += char.toLowerCase()
    return i + 1
  }

  #inTag(text: string, i: number): number {
    const char = text[i] ?? ''
    const blank = char === ' ' || char === '\n' || char === '\t' || char === '\r' || char === '\f'
    if (char === '>') this.#endTag()
    else if (this.place === 'before-value') {
      if (!blank) {
        const quoted = char === '"' || char === "'"
        this.#startValue(quoted ? char : '')
        if (!quoted) return i
      }
    } else if (char === '=' && this.place === 'attribute-name') this.place = 'before-value'
    else if (blank || char === '/') {
      // `name = "value"`: blanks before the sign belong to neither.
      if (this.place === 'attribute-name' && !/^\s*=/.test(text.slice(i, i + 40))) this.place = 'tag'
    } else {
      if (this.place === 'tag') this.#attribute = ''
      this.place = 'attribute-name'
      this.#attribute += char.toLowerCase()
    }
    return i + 1
  }

  #startValue(quote: string): void {
    this.place = 'value'
    this.quote = quote
    this.#value = ''
    this.code = HANDLER.test(this.#attribute) ? new CodeScanner() : null
  }

  #inValue(text: string, i: number, to: number): number {
    const found = this.quote ? within(text, this.quote, i, to) : text.slice(i, to).search(/[\s>]/)
    const end = found < 0 ? to : this.quote ? found : i + found
    this.#value += text.slice(i, end)
    if (!this.code && /^\s*javascript:/i.test(this.#value)) this.code = new CodeScanner()
    this.code?.scan(text, i, end)
    if (end >= to) return end
    if (this.#attribute === 'type') this.#type = this.#value
    this.place = 'tag'
    this.code = null
    this.#attribute = ''
    return this.quote ? end + 1 : end
  }

  #endTag(): void {
    this.place = 'text'
    if (this.#tag === 'script' && !FOREIGN.test(this.#type)) {
      this.place = 'script'
      this.code = new CodeScanner()
    } else if (this.#tag === 'script' || this.#tag === 'style' || this.#tag === 'textarea' || this.#tag === 'title') this.place = 'raw'
  }

  #raw(text: string, i: number, to: number): number {
    const end = this.#file ? -1 : closeOf(text, i, to, this.#tag)
    this.code?.scan(text, i, end < 0 ? to : end)
    if (end < 0) return to
    this.code = null
    this.place = 'text'
    return end
  }

  #until(text: string, i: number, to: number, mark: string, next: MarkupPlace): number {
    const end = within(text, mark, i, to)
    if (end < 0) return to
    this.place = next
    return end + mark.length
  }
}

/** Searches a piece only: what lies beyond the next island is looked at in its turn. */
function within(text: string, mark: string, from: number, to: number): number {
  if (mark.length > 1) {
    const at = text.slice(from, to).indexOf(mark)
    return at < 0 ? -1 : from + at
  }
  const code = mark.charCodeAt(0)
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === code) return at
  return -1
}

function closeOf(text: string, from: number, to: number, tag: string): number {
  const at = text.slice(from, to).search(new RegExp(`</${tag}(?=[\\s/>]|$)`, 'i'))
  return at < 0 ? -1 : from + at
}
