import type { Span } from '../../model/index.js'
import { tokensOf } from './clike.js'
import type { Token } from './clike.js'
import { PHP_OPENER } from './php.js'
import { addLiteral, PieceText } from './pieces.js'

/** Markup or code that stands in string literals of a server language: `echo '<script>…</script>'`. */
export interface Embedded {
  /** What is printed, as far as literals tell: unescaped, with fillers where variables and other values go. */
  readonly text: string
  /** From the first to the last character of the literals it was put together from. */
  readonly at: Span
  /** It stands in a comment of the server language and is printed for nobody. */
  readonly commented: boolean
  /** The call it is an argument of, its position from 0, and what is known of the first argument; absent where it is none. */
  readonly argument?: { readonly of: string; readonly at: number; readonly first: string | null }
  /** Offset in the file for an offset in `text`. */
  toSource(offset: number): number
  /** The stretch of the file from which a stretch of `text` came. */
  toSpan(start: number, end: number): Span
}

export type Scents = readonly string[] | ((text: string) => boolean)

const TAGS = /<(?:script|noscript|meta|img|iframe|link|title)\b/i
const PRINTS = new Set(['echo', 'print'])
/** Tokens; nobody writes calls this long by hand. */
const LONGEST_CALL = 60
const FORMATS = new Set(['printf', 'sprintf', 'vsprintf', 'vprintf', 'wp_sprintf'])

/**
 * Finds such literals. Parts joined by `.`, printed one after the other or added to one variable (`$html .= …`) are read as one text.
 * @param language `php` or `blade`; other languages have none
 * @param scents further substrings that make a literal worth reading, or a test for them
 */
export function embeddedMarkup(text: string, language: string | null, scents: Scents = []): readonly Embedded[] {
  if (language !== 'php' && language !== 'blade') return []
  const scented = typeof scents === 'function' ? scents : (one: string): boolean => scents.some(scent => one.includes(scent))
  const telling = (one: string): boolean => TAGS.test(one) || scented(one)
  if (!telling(text)) return []
  const found: Embedded[] = []
  const opener = new RegExp(PHP_OPENER.source, 'gi')
  for (let match = opener.exec(text); match; match = opener.exec(text)) {
    const { tokens, end } = tokensOf(text, opener.lastIndex, text.length, 'php')
    opener.lastIndex = Math.max(end, opener.lastIndex)
    if (!telling(text.slice(match.index, end))) continue
    const all = [
      ...commentTexts(text, tokens),
      ...new LiteralReader(
        text,
        tokens.filter(it => it.kind !== 'comment'),
      ).read(),
    ]
    found.push(...all.filter(it => telling(it.text)))
  }
  return found.sort((a, b) => a.at.start - b.at.start)
}

/** Comments, with neighbouring line comments as one text. */
function commentTexts(text: string, tokens: readonly Token[]): Embedded[] {
  const found: PieceText[] = []
  let last = -1
  for (const token of tokens) {
    if (token.kind !== 'comment') continue
    const line = !token.text.startsWith('/*')
    const follows = line && last >= 0 && text.slice(last, token.start).trim() === ''
    const pieces = follows ? found.at(-1) : undefined
    if (pieces) pieces.add(text.slice(last, token.start), last)
    const into = pieces ?? new PieceText()
    into.add(token.text.slice(token.innerStart - token.start, token.innerEnd - token.start), token.innerStart)
    if (!pieces) found.push(into)
    last = line ? token.end : -1
  }
  return found.map(it => it.embedded(true))
}

class LiteralReader {
  readonly #text: string
  readonly #tokens: readonly Token[]
  /** Texts that grow: what the function prints, and variables by name. */
  readonly #growing = new Map<string, PieceText>()
  readonly #done = new Set<PieceText>()
  readonly #functions: number[] = []
  readonly #arguments = new Map<PieceText, NonNullable<Embedded['argument']>>()
  #depth = 0

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text
    this.#tokens = tokens
  }

  read(): Embedded[] {
    let begins = false
    for (let i = 0; i < this.#tokens.length; i++) {
      const token = this.#tokens[i]
      if (!token) break
      if (token.kind === 'word' && /^(?:function|fn)$/i.test(token.text)) begins = true
      else if (token.text === '{') {
        if (begins) this.#enter()
        begins = false
        this.#depth++
      } else if (token.text === '}') {
        this.#depth--
        if (this.#functions.at(-1) === this.#depth) this.#leave()
      } else if (token.text === ';') begins = false
      else if (token.kind === 'word' && PRINTS.has(token.text.toLowerCase())) i = this.#run(i + 1, 'echo', true)
      else if (token.kind === 'string') i = this.#run(i, this.#target(i), false)
    }
    this.#leave()
    return [...this.#done]
      .filter(it => it.length > 0)
      .map(it => {
        const argument = this.#arguments.get(it)
        return { ...it.embedded(false), ...(argument && { argument }) }
      })
  }

  /** Which call a literal at `index` is an argument of: `wp_enqueue_script('ga', 'https://…')`. */
  #argument(index: number): Embedded['argument'] {
    let at = 0
    let depth = 0
    for (let i = index - 1; i >= 0 && index - i < LONGEST_CALL; i--) {
      const text = this.#tokens[i]?.text ?? ''
      if (')]}'.includes(text)) depth++
      else if (text === '(' && depth === 0) {
        const [name, first] = [this.#tokens[i - 1], this.#tokens[i + 1]]
        if (name?.kind !== 'word') return undefined
        const known = first?.kind === 'string' ? first.text.slice(1, -1) : null
        return { of: name.text.toLowerCase(), at, first: known }
      } else if ('([{'.includes(text)) {
        if (depth === 0) return undefined
        depth--
      } else if (depth === 0 && text === ',') at++
      else if (depth === 0 && (text === ';' || text === '=')) return undefined
    }
    return undefined
  }

  #enter(): void {
    this.#leave()
    this.#functions.push(this.#depth)
  }

  #leave(): void {
    this.#functions.pop()
    this.#growing.clear()
  }

  /** What the literal at `index` is added to: a variable, or a text of its own. */
  #target(index: number): string | null {
    const sign = this.#tokens[index - 1]
    if (sign?.text !== '=') return null
    const appended = this.#tokens[index - 2]?.text === '.'
    let from = index - (appended ? 3 : 2)
    const to = from
    while (from > 0 && !/^[;{}(,]$/.test(this.#tokens[from - 1]?.text ?? ';')) from--
    const name = this.#tokens
      .slice(from, to + 1)
      .map(it => it.text)
      .join('')
    if (!appended) this.#growing.delete(name)
    return name
  }

  /** Reads operands joined by `.` (and by `,` after `echo`) from `index`. Returns the index of the last token of it. */
  #run(index: number, target: string | null, prints: boolean): number {
    const pieces = (target !== null && this.#growing.get(target)) || new PieceText()
    this.#done.add(pieces)
    const argument = target === null ? this.#argument(index) : undefined
    if (argument) this.#arguments.set(pieces, argument)
    if (target !== null) this.#growing.set(target, pieces)
    let i = index
    for (;;) {
      i = this.#operand(i, pieces)
      const next = this.#tokens[i]?.text
      if (next === '.' || (prints && next === ',')) i++
      else return Math.max(index, i) - 1
    }
  }

  /** One operand; returns the index after it. */
  #operand(from: number, pieces: PieceText): number {
    const first = this.#tokens[from]
    if (!first) return from
    if (first.kind === 'string' && this.#ends(from + 1)) {
      addLiteral(pieces, this.#text, first, this.#formats(from))
      return from + 1
    }
    let depth = 0
    let i = from
    for (; i < this.#tokens.length; i++) {
      const { text } = this.#tokens[i] ?? first
      if ('([{'.includes(text)) depth++
      else if (')]}'.includes(text) && --depth < 0) break
      else if (depth === 0 && /^[.,;:?]$/.test(text)) {
        if (text === '.' || text === ',' || text === ';') break
      }
    }
    if (i > from) pieces.hole(first.start, (this.#tokens[i - 1] ?? first).end)
    return i
  }

  #ends(index: number): boolean {
    const text = this.#tokens[index]?.text
    return text === undefined || /^[.,;)\]}:?]$|^=>$/.test(text)
  }

  #formats(index: number): boolean {
    const name = this.#tokens[index - 1]?.text === '(' ? this.#tokens[index - 2]?.text : undefined
    return name !== undefined && FORMATS.has(name.toLowerCase())
  }
}
