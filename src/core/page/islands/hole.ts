import type { Span } from '../../model/index.js'

/** U+A66E, a letter to HTML and to JavaScript: it may stand in names, values and identifiers, and no real page has it. */
export const FILLER = 'ꙮ'

/** What an island prints or does. `include` = it pulls in another file, and so may print anything. */
export type HoleKind = 'output' | 'statement' | 'comment' | 'include'

/** `any` closes whatever was opened last, and is closed by anything. `else` = every further arm; `block` is shown always (sections, functions). */
export type BlockKind = 'if' | 'else' | 'for' | 'block' | 'any'

/** A template island: text of the page that the server replaces, so that we must not pretend to know it. Delimiters included. */
export interface Hole extends Span {
  /** The language that wrote it: `php`, `twig`, `handlebars` … as {@link languageOf} names them. */
  readonly language: string
  readonly kind: HoleKind
  /** What it begins, when its end is another island. An `else` both closes and opens. */
  readonly opens?: BlockKind
  readonly closes?: BlockKind
  /** What stands between the delimiters. For comments: the text that is hidden. */
  readonly code: Span
}

/** A text without its islands. */
export interface Masked {
  /** As long as the original. Islands are fillers where a value stands and blanks elsewhere; line breaks stay outside strings. */
  readonly text: string
  /** Sorted, not overlapping. */
  readonly holes: readonly Hole[]
}

/** Makes a hole without undefined fields. */
export function hole(
  language: string,
  kind: HoleKind,
  [start, end]: readonly [number, number],
  [codeStart, codeEnd]: readonly [number, number],
  block: { readonly opens?: BlockKind | undefined; readonly closes?: BlockKind | undefined } = {},
): Hole {
  return {
    start,
    end,
    language,
    kind,
    code: { start: codeStart, end: Math.max(codeStart, codeEnd) },
    ...(block.opens && { opens: block.opens }),
    ...(block.closes && { closes: block.closes }),
  }
}

/** Walks over a text from one opener to the next. `read` gives the holes that begin at a match, or `null` when it is none. */
export function collect(text: string, opener: RegExp, read: (match: RegExpExecArray) => Hole | readonly Hole[] | number | null): Hole[] {
  const holes: Hole[] = []
  const pattern = new RegExp(opener.source, opener.flags.includes('g') ? opener.flags : `${opener.flags}g`)
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const found = read(match)
    if (typeof found === 'number') {
      pattern.lastIndex = Math.max(found, match.index + 1)
      continue
    }
    const more: readonly Hole[] = found === null ? [] : 'start' in found ? [found] : found
    holes.push(...more)
    pattern.lastIndex = Math.max(more.at(-1)?.end ?? 0, match.index + 1)
  }
  return holes
}
