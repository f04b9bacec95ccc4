import { lex } from './clike.js'
import { hole } from './hole.js'
import type { BlockKind, Hole, HoleKind } from './hole.js'
import { serverTagEnd } from './server-tag.js'

const BLOCKS: Readonly<Record<string, BlockKind>> = {
  if: 'if',
  else: 'else',
  switch: 'if',
  for: 'for',
  foreach: 'for',
  while: 'for',
  do: 'for',
  using: 'block',
  lock: 'block',
  try: 'block',
  catch: 'else',
  finally: 'block',
  section: 'block',
}
const LINES = new Set(
  'model inject inherits namespace layout page addTagHelper removeTagHelper tagHelperPrefix implements attribute typeparam preservewhitespace rendermode using'.split(
    ' ',
  ),
)
const AT_RULES = new Set('media import charset supports keyframes font property counter tailwind apply'.split(' '))
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
/** Code, and the tag helpers that leave no element behind. */
const OPENER = /@|<\/?(?:environment|cache|distributed-cache|partial|component|vc:[a-z-]+)(?=[\s/>])/g
const DEEPEST = 60

/**
 * Razor. Inside `@if (…) { }` stands code in which every `<tag>` begins markup, and in the markup every `@` begins code: so this reader goes
 * down and up with them. E-mail addresses, `@@` and unescaped at-rules of CSS are text.
 */
export function razorIslands(text: string): Hole[] {
  const reader = new RazorReader(text)
  reader.markup(0, text.length)
  return reader.holes
}

class RazorReader {
  readonly holes: Hole[] = []
  readonly #text: string
  #depth = 0
  /** Characters of code that may still be read ahead: a text of open brackets must not cost more. */
  #budget: number

  constructor(text: string) {
    this.#text = text
    this.#budget = 50_000 + 2 * text.length
  }

  /** Markup up to `to`. */
  markup(from: number, to: number): void {
    const opener = new RegExp(OPENER)
    opener.lastIndex = from
    for (let match = opener.exec(this.#text); match && match.index < to; match = opener.exec(this.#text)) {
      opener.lastIndex = Math.max(match[0] === '@' ? this.#at(match.index) : this.#serverTag(match.index, match[0]), match.index + 1)
    }
  }

  #put(
    kind: HoleKind,
    start: number,
    end: number,
    codeStart: number,
    codeEnd: number,
    block: { opens?: BlockKind; closes?: BlockKind } = {},
  ): void {
    if (end > start && start >= (this.holes.at(-1)?.end ?? 0))
      this.holes.push(hole('razor', kind, [start, end], [codeStart, codeEnd], block))
  }

  #serverTag(start: number, opener: string): number {
    const end = serverTagEnd(this.#text, start)
    if (end < 0) return start + 1
    const block: { opens?: BlockKind; closes?: BlockKind } =
      opener === '<environment' ? { opens: 'if' } : opener === '</environment' ? { closes: 'any' } : {}
    this.#put('include', start, end, start + 1, start + 1, block)
    return end
  }

  /** `@` in markup. Returns where markup goes on. */
  #at(start: number): number {
    const text = this.#text
    const next = text[start + 1] ?? ''
    if (next === '@') return start + 2
    if (next === '*') {
      const close = text.indexOf('*@', start + 2)
      if (close < 0) return start + 2
      this.#put('comment', start, close + 2, start + 2, close)
      return close + 2
    }
    if (next === '(') {
      const end = this.#balanced(start + 1)
      if (end < 0) return start + 1
      this.#put('output', start, end, start + 2, end - 1)
      return end
    }
    if (/\w/.test(text[start - 1] ?? '')) return start + 1
    if (next === '{') return this.#block(start, start + 2, 'block')
    const word = /^[A-Za-z_]\w*/.exec(text.slice(start + 1, start + 60))?.[0] ?? ''
    if (word === '' || AT_RULES.has(word)) return start + 1
    return this.#word(start, word)
  }

  #word(start: number, word: string): number {
    const text = this.#text
    const after = start + 1 + word.length
    if (
      LINES.has(word) &&
      !(word === 'using' && /^\s*\(/.test(text.slice(after, after + 20))) &&
      /^[ \t]+\S/.test(text.slice(after, after + 20))
    ) {
      const end = lineEnd(text, start)
      this.#put('statement', start, end, start + 1, end)
      return end
    }
    if (word === 'functions' || word === 'code' || word === 'helper') {
      const open = text.indexOf('{', after)
      const end = open < 0 || text.slice(after, open).includes('<') ? -1 : this.#balanced(open)
      if (end > 0) {
        this.#put('statement', start, end, start + 1, end)
        return end
      }
    }
    const opens = Object.hasOwn(BLOCKS, word) ? BLOCKS[word] : undefined
    if (opens) {
      const open = this.#header(after)
      if (open > 0) return word === 'section' ? this.#section(start, open) : this.#block(start, open, opens)
    }
    return this.#expression(start, after, word)
  }

  /** `Model.Title`, `Html.Raw(x)`, `items[0]?.Name`. */
  #expression(start: number, after: number, word: string): number {
    const text = this.#text
    let end = after
    if (word === 'await') end += /^\s+[\w.]+/.exec(text.slice(end, end + 200))?.[0].length ?? 0
    for (;;) {
      const rest = text.slice(end, end + 200)
      const member = /^[?!]?\.[A-Za-z_]\w*/.exec(rest)
      if (member) end += member[0].length
      else if (/^[?!]?[([]/.test(rest)) {
        const open = end + rest.search(/[([]/)
        const close = this.#balanced(open)
        if (close < 0) break
        end = close
      } else break
    }
    const code = text.slice(start + 1, end)
    const kind =
      /^(?:await\s+)?(?:Html\.(?:Partial|RenderPartial|PartialAsync|RenderPartialAsync)|Component\.Invoke|RenderSection|RenderBody)/.test(
        code,
      )
    this.#put(kind ? 'include' : 'output', start, end, start + 1, end)
    return end
  }

  /** Where the body of a block begins, after its `{`; -1 when there is none. */
  #header(from: number): number {
    const text = this.#text
    const match = /^\s*(?:[A-Za-z_]\w*\s*)?/.exec(text.slice(from, from + 200))
    let i = from + (match?.[0].length ?? 0)
    if (text[i] === '(') {
      i = this.#balanced(i)
      if (i < 0) return -1
    }
    const brace = /^\s*\{/.exec(text.slice(i, i + 200))
    return brace ? i + brace[0].length : -1
  }

  /** A section's body is markup. */
  #section(start: number, open: number): number {
    const end = this.#balanced(open - 1)
    this.#put('statement', start, open, start + 1, open - 1, { opens: 'block' })
    if (end < 0) return open
    this.markup(open, end - 1)
    this.#put('statement', end - 1, end, end - 1, end - 1, { closes: 'any' })
    return end
  }

  /** A block whose body is code; `open` is after its `{`. Takes the `else` arms along. */
  #block(start: number, open: number, opens: BlockKind): number {
    const code = this.#text[start] === '@' ? start + 1 : start
    this.#put('statement', start, open, code, open - 1, opens === 'else' ? { closes: 'any', opens } : { opens })
    if (this.#depth >= DEEPEST) return open
    this.#depth++
    const close = this.#code(open)
    this.#depth--
    if (close >= this.#text.length) return close
    const arm = /^\}\s*(else|catch|finally)\b/.exec(this.#text.slice(close, close + 200))
    if (arm) {
      const word = close + arm[0].length
      const again = this.#header(word + (/^\s*if\b/.exec(this.#text.slice(word, word + 20))?.[0].length ?? 0))
      if (again > 0) return this.#block(close, again, 'else')
    }
    this.#put('statement', close, close + 1, close, close, { closes: 'any' })
    return close + 1
  }

  /** Code up to the `}` that ends it; returns the place of that brace. */
  #code(from: number): number {
    const text = this.#text
    let i = from
    while (i < text.length) {
      const char = text[i] ?? ''
      if (/\s/.test(char)) i++
      else if (char === '}') return i
      else if (char === '@' && text[i + 1] === ':') i = this.#line(i)
      else if (char === '@') i = Math.max(this.#at(i), i + 1)
      else if (char === '<' && /[A-Za-z]/.test(text[i + 1] ?? '')) i = this.#element(i)
      else i = this.#statement(i)
    }
    return text.length
  }

  /** `@: text` is markup to the end of its line. */
  #line(start: number): number {
    const end = lineEnd(this.#text, start)
    this.#put('statement', start, start + 2, start + 2, start + 2)
    this.markup(start + 2, end)
    return end
  }

  /** One statement of C#, or the head of a block within it. */
  #statement(start: number): number {
    const text = this.#text
    const limit = this.#limit(start, 20_000)
    const word = /^[A-Za-z_]\w*/.exec(text.slice(start, start + 60))?.[0] ?? ''
    const opens = Object.hasOwn(BLOCKS, word) ? BLOCKS[word] : undefined
    let depth = 0
    for (const token of lex(text, start, limit, 'csharp')) {
      this.#budget -= token.end - token.start
      if (token.kind === 'comment' && depth === 0 && token.start === start) return this.#done(start, token.end)
      if (token.kind !== 'punctuation') continue
      if (token.text === '{' && depth === 0 && opens) return this.#block(start, token.end, opens)
      if ('([{'.includes(token.text)) depth++
      else if (')]}'.includes(token.text)) {
        if (depth === 0) return this.#done(start, token.start)
        depth--
      } else if (token.text === ';' && depth === 0) return this.#done(start, token.end)
    }
    return this.#done(start, Math.min(limit, lineEnd(text, start)))
  }

  #done(start: number, end: number): number {
    const to = Math.max(end, start + 1)
    this.#put('statement', start, to, start, to)
    return to
  }

  /** An element within code: markup up to its end tag. */
  #element(start: number): number {
    const text = this.#text
    const name = /^<([A-Za-z][\w:-]*)/.exec(text.slice(start, start + 80))?.[1] ?? ''
    const end = this.#elementEnd(start, name)
    if (name !== 'text') {
      this.markup(start, end)
      return end
    }
    const inner = text.indexOf('>', start) + 1
    this.#put('statement', start, inner, start, start)
    this.markup(inner, Math.max(inner, end - 7))
    this.#put('statement', Math.max(inner, end - 7), end, end, end)
    return end
  }

  #elementEnd(start: number, name: string): number {
    const text = this.#text
    const pattern = new RegExp(`<(/?)${name}(?=[\\s/>])((?:"[^"]*"|'[^']*'|[^"'>])*)>`, 'gi')
    pattern.lastIndex = start
    let depth = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      if (match[1] === '/') depth--
      else if (!match[2]?.endsWith('/') && !VOID.has(name.toLowerCase())) depth++
      if (depth <= 0) return pattern.lastIndex
    }
    return lineEnd(text, start)
  }

  #limit(from: number, most: number): number {
    return Math.min(this.#text.length, from + (this.#budget > 0 ? most : 0))
  }

  /** After the bracket that closes the one at `open`; -1 when there is none. */
  #balanced(open: number): number {
    const limit = this.#limit(open, 60_000)
    let depth = 0
    for (const token of lex(this.#text, open, limit, 'csharp')) {
      this.#budget -= token.end - token.start
      if (token.kind !== 'punctuation') continue
      if ('([{'.includes(token.text)) depth++
      else if (')]}'.includes(token.text) && --depth === 0) return token.end
    }
    return -1
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.slice(from).search(/[\r\n]/)
  return end < 0 ? text.length : from + end
}
