/** Tells whether any of some substrings stands in a text. */
export type Scented = (text: string) => boolean

/** Two characters are looked up as one number; what is not ASCII shares a few of them. */
const PAIRS = 1 << 14
const pairOf = (first: number, second: number): number => ((first & 127) << 7) | (second & 127)

/** Beside what a word does not count. */
interface Bounds {
  readonly before?: RegExp
  readonly after?: RegExp
}

/**
 * `heap.` and `qp(` are names by themselves: they do not stand in `cheap.` or in `aqp(`, as minified code has them. Names of three letters stand
 * anywhere in pictures and fonts that are written as text, `s_code` in `goods_code`, and `UA-` in the `X-UA-Compatible` of every other page.
 */
function boundsOf(word: string): Bounds {
  if (/^[\w$]+[.(]$/.test(word)) return { before: /[\w$]/ }
  if (/^[a-z]{3}$/.test(word)) return { before: /[\w$]/, after: /[\w$]/ }
  if (/^s_\w+$/.test(word)) return { before: /[A-Za-z0-9]/ }
  return /^[A-Z]+-$/.test(word) ? { before: /-/ } : {}
}

/** A word, and how many of its characters stand before the two by which it is found. */
interface Anchored {
  readonly word: string
  readonly before: number
  readonly bounds: Bounds
}

/** What scripts and pages are mostly written with, most frequent first. */
const FREQUENT = ' etanoirsldcuhmpgfb/.="-v()y'

/** How often a character stands in scripts and pages, roughly. */
function commonness(character: string): number {
  const rank = FREQUENT.indexOf(character)
  return rank < 0 ? 0.5 : FREQUENT.length / (rank + 3)
}

/**
 * A search for many substrings at once. As the shortest has three characters, only every second pair of the text's characters is looked up: a word has
 * two pairs in a row, and one of them stands there. Each word is found by those of its characters that are rarest. No lookup waits for another, so
 * this is several times as fast as searches that leap, and many times as fast as one regular expression of them all.
 */
export function scentSearch(scents: readonly string[]): Scented {
  const words = [...new Set(scents)].filter(word => word.length >= 2).sort((one, other) => one.length - other.length)
  const [shortest] = words
  if (shortest === undefined) return () => false
  const step = shortest.length - 1
  const found: (readonly Anchored[] | undefined)[] = new Array<undefined>(PAIRS).fill(undefined)
  // Small enough to stay near: nearly all that is looked up ends here.
  const stops = new Uint8Array(PAIRS)
  // What may stand before a pair and behind it, as sets of bits: most places are told by them to be no word's.
  const left = new Int32Array(PAIRS)
  const right = new Int32Array(PAIRS)
  for (const word of words) {
    const bit = (at: number): number => (at < 0 || at >= word.length ? -1 : 1 << word.charCodeAt(at))
    const from = rarest(word, step, stops)
    for (let before = from; before < from + step; before++) {
      const pair = pairOf(word.charCodeAt(before), word.charCodeAt(before + 1))
      stops[pair] = 1
      left[pair] = (left[pair] ?? 0) | bit(before - 1)
      right[pair] = (right[pair] ?? 0) | bit(before + 2)
      found[pair] = [...(found[pair] ?? []), { word, before, bounds: boundsOf(word) }]
    }
  }
  return text => {
    for (let at = 0; at + 1 < text.length; at += step) {
      const pair = pairOf(text.charCodeAt(at), text.charCodeAt(at + 1))
      if (stops[pair] === 0) continue
      if (at > 0 && (((left[pair] ?? 0) >> text.charCodeAt(at - 1)) & 1) === 0) continue
      if (at + 2 < text.length && (((right[pair] ?? 0) >> text.charCodeAt(at + 2)) & 1) === 0) continue
      for (const one of found[pair] ?? NONE) if (standsAt(text, one, at)) return true
    }
    return false
  }
}

const NONE: readonly Anchored[] = []

function standsAt(text: string, { word, before, bounds }: Anchored, at: number): boolean {
  const from = at - before
  if (from < 0 || !text.startsWith(word, from)) return false
  return bounds.before?.test(text.charAt(from - 1)) !== true && bounds.after?.test(text.charAt(from + word.length)) !== true
}

/** Where in a word the pairs stand that stop the search least often, given what stops it already. */
function rarest(word: string, count: number, stops: Uint8Array): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let from = 0; from + count < word.length; from++) {
    let cost = 0
    for (let at = from; at < from + count; at++) {
      const isNew = stops[pairOf(word.charCodeAt(at), word.charCodeAt(at + 1))] === 0
      if (isNew) cost += commonness(word.charAt(at)) * commonness(word.charAt(at + 1))
    }
    if (cost < least) {
      least = cost
      best = from
    }
  }
  return best
}
