import { FILLER, hole } from '../islands/hole.js'
import type { BlockKind, Hole, HoleKind } from '../islands/hole.js'
import { CodeScanner } from '../script/scanner.js'
import type { Component } from '../markup.js'
import { endOfRawText } from './raw-text.js'

/** Elements in elements in expressions in … are followed no deeper than this. */
const DEEPEST = 100
/** Braces that nothing closes; with more of them the file is something else. */
const MOST_UNCLOSED = 20
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/
const SVELTE_BLOCKS: Readonly<Record<string, BlockKind>> = { if: 'if', each: 'for', await: 'if', key: 'block', snippet: 'block' }

/** A component's text without its expressions, and where they stand. */
export interface Expressions {
  readonly text: string
  readonly islands: readonly Hole[]
}

/** Takes the expressions (`{…}`, Vue's `{{…}}`) out of a component's markup, so that it reads as HTML. The length stays. */
export function withoutExpressions(text: string, component: Component, from: number): Expressions {
  if (component === 'vue') return withoutMoustaches(text)
  const reader = new ExpressionReader(text, component)
  reader.children(from, 0)
  return masked(text, reader.islands)
}

/** An island with what it is masked with. */
interface Masking {
  readonly island: Hole
  readonly filler: string
}

function masked(text: string, maskings: readonly Masking[]): Expressions {
  const out: string[] = []
  let at = 0
  for (const { island, filler } of maskings) {
    if (island.start < at) continue
    const source = text.slice(island.start, island.end)
    out.push(text.slice(at, island.start), filler === ' ' ? source.replace(/[^\r\n]/g, ' ') : filler.repeat(source.length))
    at = island.end
  }
  out.push(text.slice(at))
  return { text: out.join(''), islands: maskings.map(({ island }) => island) }
}

function withoutMoustaches(text: string): Expressions {
  const maskings: Masking[] = []
  for (let at = text.indexOf('{{'); at !== -1; at = text.indexOf('{{', at)) {
    const close = text.indexOf('}}', at + 2)
    if (close === -1) break
    // A `{{` of a script is none; what stands in an attribute's quotes is left to Vue, which refuses it.
    maskings.push({ island: hole('vue', 'output', [at, close + 2], [at + 2, close]), filler: ' ' })
    at = close + 2
  }
  return masked(text, outsideScripts(text, maskings))
}

function outsideScripts(text: string, maskings: readonly Masking[]): readonly Masking[] {
  const scripts = [...text.matchAll(/<(script|style)\b[^>]*>/gi)].map(({ index, 0: tag, 1: name = '' }) => {
    const end = endOfRawText(text, index + tag.length, name.toLowerCase())
    return { start: index, end: end < 0 ? text.length : end }
  })
  return maskings.filter(({ island }) => !scripts.some(({ start, end }) => island.start >= start && island.start < end))
}

/** Finds the expressions of Svelte and Astro by following tags, quotes and braces. */
class ExpressionReader {
  readonly islands: Masking[] = []
  readonly #text: string
  readonly #component: Component
  #unclosed = 0

  constructor(text: string, component: Component) {
    this.#text = text
    this.#component = component
  }

  /** Reads what stands between tags, up to the end tag that closes it. @returns the offset behind that */
  children(from: number, depth: number): number {
    const text = this.#text
    const marks = /<!--|<\/?[a-z>]|\{/gi
    marks.lastIndex = from
    let open = 0
    for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
      const at = mark.index
      if (mark[0] === '<!--') marks.lastIndex = endOf(text, '-->', at)
      else if (mark[0] === '{') marks.lastIndex = this.#expression(at, depth)
      else if (mark[0].startsWith('</')) {
        marks.lastIndex = endOf(text, '>', at)
        open--
      } else {
        const { end, closed } = this.#tag(at)
        marks.lastIndex = end
        if (!closed) open++
      }
      if (depth > 0 && open <= 0) return marks.lastIndex
    }
    return text.length
  }

  /** Reads a start tag, and the content of script and style. */
  #tag(start: number): { readonly end: number; readonly closed: boolean } {
    const text = this.#text
    const name = /^<([^\s/>{]*)/.exec(text.slice(start, start + 80))?.[1] ?? ''
    let at = start + 1 + name.length
    while (at < text.length) {
      const char = text.charAt(at)
      if (char === '>') break
      if (char === '"' || char === "'") at = this.#quoted(at)
      else if (char === '{') at = this.#attribute(at)
      else if (char === '`' && this.#component === 'astro') at = this.#template(at)
      else at++
    }
    const closed = text.charAt(at - 1) === '/' || VOID.test(name)
    if (closed || !/^(?:script|style)$/i.test(name)) return { end: at + 1, closed }
    const end = endOfRawText(text, at + 1, name.toLowerCase())
    return { end: end === -1 ? text.length : endOf(text, '>', end), closed: true }
  }

  /** In Svelte a quoted value may hold expressions. */
  #quoted(start: number): number {
    const text = this.#text
    const quote = text.charAt(start)
    if (this.#component !== 'svelte') return endOf(text, quote, start + 1)
    let at = start + 1
    while (at < text.length && text.charAt(at) !== quote) at = text.charAt(at) === '{' ? this.#attribute(at) : at + 1
    return at + 1
  }

  #attribute(start: number): number {
    const end = this.#endOfBraces(start)
    if (end === -1) return start + 1
    this.#add('output', [start, end], FILLER)
    return end
  }

  #template(start: number): number {
    const end = endOf(this.#text, '`', start + 1)
    this.#add('output', [start, end], FILLER)
    return end
  }

  #expression(start: number, depth: number): number {
    if (this.#component === 'svelte') return this.#svelte(start)
    return depth < DEEPEST ? this.#astro(start, depth) : start + 1
  }

  #svelte(start: number): number {
    const text = this.#text
    const end = this.#endOfBraces(start)
    if (end === -1) return start + 1
    const [, sign = '', word = ''] = /^\{\s*([#:/@]?)(\w*)/.exec(text.slice(start, start + 40)) ?? []
    const block = SVELTE_BLOCKS[word]
    if (sign === '#' && block) this.#add('statement', [start, end], ' ', { opens: block })
    else if (sign === ':') this.#add('statement', [start, end], ' ', { opens: 'else', closes: 'any' })
    else if (sign === '/') this.#add('statement', [start, end], ' ', { closes: 'any' })
    else this.#add('output', [start, end], ' ')
    return end
  }

  /** Astro's expressions hold markup: `{show && <script … />}`. The code around it is blanked, piece by piece. */
  #astro(start: number, depth: number): number {
    const text = this.#text
    const code = new CodeScanner()
    const pieces: (readonly [number, number])[] = []
    let piece = start
    let at = start
    const marks = /[<}]/g
    marks.lastIndex = start + 1
    for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
      code.scan(text, at, mark.index)
      at = mark.index
      if (mark[0] === '<' && code.place === 'code' && /^<[a-z>]/i.test(text.slice(at, at + 2))) {
        pieces.push([piece, at])
        const inner = this.islands.length
        const end = this.children(at, depth + 1)
        this.#insert(inner, pieces)
        at = piece = end
        marks.lastIndex = end
        code.island()
        continue
      }
      code.scan(text, at, at + 1)
      at++
      if (code.depth === 0 && code.place === 'code') {
        pieces.push([piece, at])
        this.#insert(this.islands.length, pieces)
        this.#close(start, at)
        return at
      }
    }
    // Nothing closes it: what it holds has been read to the end, and once is enough.
    return text.length
  }

  /** Pieces go before the islands of the markup they stand before. */
  #insert(index: number, pieces: (readonly [number, number])[]): void {
    const found = pieces.splice(0).filter(([start, end]) => end > start)
    this.islands.splice(index, 0, ...found.map(span => ({ island: hole('astro', 'output', span, span), filler: ' ' })))
  }

  /** Markup between the first and the last piece is there only if the expression says so. */
  #close(start: number, end: number): void {
    const first = this.islands.findIndex(({ island }) => island.start === start)
    const last = this.islands.findIndex(({ island }) => island.end === end)
    const [opening, closing] = [this.islands[first], this.islands[last]]
    if (!opening || !closing || first >= last) return
    this.islands[first] = { ...opening, island: { ...opening.island, kind: 'statement', opens: 'if' } }
    this.islands[last] = { ...closing, island: { ...closing.island, kind: 'statement', closes: 'if' } }
  }

  /** Behind the brace that closes the one at `start`; -1 when none does. */
  #endOfBraces(start: number): number {
    const text = this.#text
    if (this.#unclosed > MOST_UNCLOSED) return -1
    const code = new CodeScanner()
    let at = start
    for (let close = text.indexOf('}', start); close !== -1; close = text.indexOf('}', close + 1)) {
      code.scan(text, at, close + 1)
      at = close + 1
      if (code.depth === 0 && code.place === 'code') return at
    }
    this.#unclosed++
    return -1
  }

  #add(
    kind: HoleKind,
    [start, end]: readonly [number, number],
    filler: string,
    block: { opens?: BlockKind; closes?: BlockKind } = {},
  ): void {
    this.islands.push({ island: hole(this.#component, kind, [start, end], [start + 1, end - 1], block), filler })
  }
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at === -1 ? text.length : at + mark.length
}
