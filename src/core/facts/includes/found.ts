import type { IncludeArgument, IncludeFact, Place, Span, Value } from '../../model/index.js'

/** An include before it is a fact. */
export interface Found {
  readonly target: Value
  readonly as: 'part' | 'layout'
  /** Whose folders and endings count: mostly the template language, else the system or framework (`wordpress`, `rails`, `jekyll`). */
  readonly language: string
  readonly arguments: readonly IncludeArgument[]
}

export function toFact(found: Found, whole: Span, place: Place): IncludeFact {
  return { kind: 'include', at: found.target.at, whole, place, ...found }
}

/** A name as it stands in the source. */
export function literal(text: string, start: number): Value {
  return { kind: 'text', text, at: { start, end: start + text.length }, exact: true }
}

/** A path that code puts together: known, but not in one piece. */
export function composed(text: string, at: Span): Value {
  return { kind: 'text', text, at, exact: false }
}

/** A part is pulled in, but which one only the server knows. */
export function dynamic(at: Span): Value {
  return { kind: 'unknown', why: 'the template decides which file', at }
}

const PAIR = /(["']?)([A-Za-z_$][\w-]*)\1\s*(?:=>|[:=])\s*(?:(["'`])((?:\\.|(?!\3)[^\\\r\n])*)\3|(-?\d+(?:\.\d+)?)(?![\w.]))/g

/** `key: 'v'`, `key="v"`, `'key' => 'v'`, `key=1` in `text` between two offsets. Values that are no literals are left out. */
export function argumentsIn(text: string, from: number, to: number): readonly IncludeArgument[] {
  const found: IncludeArgument[] = []
  const code = text.slice(from, to)
  for (const match of code.matchAll(PAIR)) {
    const [all, , key = '', , words, digits] = match
    const end = from + match.index + all.length
    if (words !== undefined) {
      // An island in a literal is the part's business, not a known value.
      if (!/\{\{|<\?|<%|\[\[/.test(words)) found.push({ key, value: literal(words, end - 1 - words.length) })
    } else if (digits !== undefined)
      found.push({ key, value: { kind: 'number', value: Number(digits), at: { start: end - digits.length, end } } })
  }
  return found
}

const QUOTED = /(["'`])((?:\\.|(?!\1)[^\\\r\n])*)\1/y

/** A literal in quotes that begins at `at`, or `null`. `end` = after its closing quote. */
export function quotedAt(text: string, at: number): { readonly value: Value; readonly end: number } | null {
  QUOTED.lastIndex = at
  const match = QUOTED.exec(text)
  if (!match) return null
  return { value: literal(match[2] ?? '', at + 1), end: QUOTED.lastIndex }
}

/** Offset of the first character at or after `at` that is not blank. */
export function skipBlanks(text: string, at: number): number {
  let i = at
  while (i < text.length && /[\s(]/.test(text[i] ?? '')) i++
  return i
}
