import type { CodeScanner } from '../script/scanner.js'
import { blocksOf } from './blocks.js'
import { FILLER } from './hole.js'
import type { Hole } from './hole.js'
import { PlaceScanner } from './place.js'
import { scriptTags } from './script-tags.js'

/** A condition of the template that began in code: what was expected there decides whether all its arms can stay. */
interface Arms {
  readonly slot: Slot | null
  readonly depth: number
}

/** What the code expects where an island stands: a statement, an entry of an object, or a value. */
type Slot = 'statement' | 'entry' | 'value'

/** Writes fillers and blanks over the islands, as the place of each demands. The length stays. */
export function fill(text: string, holes: readonly Hole[], start: 'markup' | 'script'): string {
  return new Filler(text, holes, start).run()
}

class Filler {
  readonly #text: string
  readonly #holes: readonly Hole[]
  readonly #where: PlaceScanner
  readonly #closeOf: ReadonlyMap<number, number>
  readonly #tags: ReadonlyMap<number, string>
  readonly #arms: Arms[] = []

  constructor(text: string, holes: readonly Hole[], start: 'markup' | 'script') {
    this.#text = text
    this.#holes = holes
    this.#where = new PlaceScanner(start)
    this.#tags = start === 'markup' ? scriptTags(text, holes) : new Map()
    this.#closeOf = new Map(blocksOf(holes).map(block => [block.open, block.close]))
  }

  run(): string {
    const out: string[] = []
    let at = 0
    for (let index = 0; index < this.#holes.length; index++) {
      const hole = this.#holes[index]
      if (!hole || hole.start < at) continue
      out.push(this.#text.slice(at, hole.start))
      this.#where.scan(this.#text, at, hole.start)
      const drop = this.#dropped(index, hole)
      if (drop > index) {
        at = this.#holes[drop]?.start ?? hole.end
        out.push(blank(this.#text.slice(hole.start, at)))
        index = drop - 1
        continue
      }
      out.push(this.#tag(index, hole) ?? this.#one(hole))
      at = hole.end
    }
    out.push(this.#text.slice(at))
    return out.join('')
  }

  /** When a further arm cannot stay beside the first, the index of the island after it; else -1. */
  #dropped(index: number, hole: Hole): number {
    const { code } = this.#where
    if (hole.opens && hole.opens !== 'else')
      this.#arms.push({ slot: code?.place === 'code' ? slotOf(code) : null, depth: code?.depth ?? 0 })
    if (hole.closes && !hole.opens) this.#arms.pop()
    if (hole.opens !== 'else') return -1
    const first = this.#arms.at(-1)
    const close = this.#closeOf.get(index) ?? -1
    const end = this.#holes[close]?.start ?? -1
    if (!first?.slot || code?.place !== 'code' || end < 0 || /<\/script/i.test(this.#text.slice(hole.end, end))) return -1
    const stays = code.depth === first.depth && (first.slot !== 'value' || (!code.afterValue && ',[('.includes(code.last)))
    return stays ? -1 : close
  }

  /** The tag of a script that an island begins or ends. */
  #tag(index: number, hole: Hole): string | null {
    const tag = this.#tags.get(index)
    if (tag === undefined || this.#where.place !== (tag.startsWith('</') ? 'script' : 'text')) return null
    this.#where.scan(tag, 0, tag.length)
    return tag + blank(this.#text.slice(hole.start + tag.length, hole.end))
  }

  #one(hole: Hole): string {
    const where = this.#where
    const source = this.#text.slice(hole.start, hole.end)
    const prints = hole.kind === 'output' || hole.kind === 'include'
    switch (where.place) {
      case 'text':
      case 'raw':
        return blank(source)
      case 'comment':
        return prints ? filler(source) : blank(source)
      case 'open':
        where.filled()
        return `x${filler(source.slice(1))}`
      case 'tag-name':
        if (!prints) return blank(source)
        where.filled()
        return ` ${filler(source.slice(1))}`
      case 'tag':
      case 'attribute-name':
        if (!prints) return blank(source)
        where.filled()
        return filler(source)
      case 'before-value':
        where.filled()
        return FILLER.repeat(source.length)
      case 'value':
        if (where.code) return this.#inCode(hole, source, where.code)
        where.filled()
        return where.quote ? filler(source) : FILLER.repeat(source.length)
      case 'script':
        return where.code ? this.#inCode(hole, source, where.code) : blank(source)
    }
  }

  #inCode(hole: Hole, source: string, code: CodeScanner): string {
    switch (code.place) {
      case 'string':
      case 'regexp':
        return FILLER.repeat(source.length)
      case 'template':
        return filler(source)
      case 'line-comment':
        return ' '.repeat(source.length)
      case 'block-comment':
        return blank(source)
      case 'code':
        return hole.kind === 'output' || hole.kind === 'include' ? this.#value(hole, source, code) : this.#separator(hole, source, code)
    }
  }

  /** An island that prints: a value where one can stand. */
  #value(hole: Hole, source: string, code: CodeScanner): string {
    const before = this.#text[hole.start - 1] ?? ''
    const word = /[\w$ꙮ]/.test(before)
    const glued = code.afterValue && word
    const slot = slotOf(code)
    const ended = code.afterValue && !glued && (!code.fresh || code.within === '(' || code.within === '[' || code.within === 'object')
    if (ended || (hole.kind === 'include' && slot !== 'value')) return blank(source)
    const next = this.#next(hole.end)
    const lone = slot === 'entry' && !glued && !/^[:(]/.test(next.text)
    // Several entries may come out of it, so it reads as a spread: then the object is known to be open.
    const prefix = lone ? '...' : word && !glued ? ' ' : ''
    const value = firstLine(source, prefix)
    code.island()
    if (lone && /^[\w$"'[]/.test(next.text)) return endWith(value, ',')
    const runsOn = next.newLine
      ? /^[([`+\-/]/.test(next.text)
      : /^[\w$"'({]/.test(next.text) && (next.blank || /^[A-Za-z_$]/.test(next.text))
    if (slot === 'statement' && !glued && code.within !== 'object' && runsOn) {
      return this.#text[hole.end] === '(' ? value : endWith(value, ';')
    }
    return value
  }

  /** An island that prints nothing: blanks, with a separator where two arms on one line would run together. */
  #separator(hole: Hole, source: string, code: CodeScanner): string {
    const { newLine } = this.#next(hole.end)
    const inner = hole.closes !== undefined && code.afterValue && !code.fresh && !newLine && code.last !== ';'
    if (!inner || code.within === '(' || code.within === '[' || source.length < 2) return blank(source)
    const arms = hole.opens ? this.#arms.at(-1) : null
    if (code.within === 'object') return arms?.slot === 'entry' ? endWith(blank(source), ',') : blank(source)
    return arms?.slot === 'statement' ? endWith(blank(source), ';') : blank(source)
  }

  /** What follows an offset: the first text that is not blank, and whether it stands on a later line. Islands count as blank. */
  #next(offset: number): { text: string; newLine: boolean; blank: boolean } {
    const rest = this.#text.slice(offset, offset + 400)
    const space = /^\s*/.exec(rest)?.[0] ?? ''
    return { text: rest.slice(space.length), newLine: /[\r\n]/.test(space), blank: space !== '' }
  }
}

function slotOf(code: CodeScanner): Slot {
  if (code.within === 'object' && (code.last === '{' || code.last === ',')) return 'entry'
  const begins = code.last === '' || ';{}'.includes(code.last) || (code.afterValue && code.fresh)
  return begins && (code.within === 'block' || code.within === '') ? 'statement' : 'value'
}

function blank(source: string): string {
  return source.replace(/[^\r\n]/g, ' ')
}

function filler(source: string): string {
  return source.replace(/[^\r\n]/g, FILLER)
}

/** A value must not run over lines: the rest of the island is blank. */
function firstLine(source: string, prefix: string): string {
  const end = source.search(/[\r\n]/)
  const length = end < 0 ? source.length : end
  const start = prefix.length < length ? prefix : ''
  return start + FILLER.repeat(length - start.length) + blank(source.slice(length))
}

function endWith(masked: string, last: string): string {
  return masked.length < 2 || /[\r\n]$/.test(masked) ? masked : masked.slice(0, -1) + last
}
