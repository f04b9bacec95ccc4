import { meant } from '../config/globs.js'
import type { Path } from '../model/index.js'

/** A few pages by name; many are not listed: empty = any page. Paths are relative to the plan's folder. */
export function namesOfPages(pages: readonly Path[]): readonly string[] {
  if (pages.length > MOST_PAGES || pages.some(path => globFor(path) !== nameFor(path))) return []
  return pages.toSorted().map(nameFor)
}

const MOST_PAGES = 8

/**
 * Globs that mean some of a site's pages and no others: whole folders where all of one are meant, by what is left out where that is shorter.
 * Empty = all pages. Where no globs can tell the pages from others, they are named as well as can be.
 */
export function globsOf(pages: readonly Path[], all: readonly Path[]): readonly string[] {
  if (pages.length === all.length) return []
  const meantOnes = new Set(pages)
  const rest = all.filter(path => !meantOnes.has(path))
  const [within, without] = [foldersAndNames(pages, rest), foldersAndNames(rest, pages).map(it => `!${it}`)]
  const [shorter, longer] = without.length < within.length ? [without, within] : [within, without]
  return [shorter, longer].find(globs => all.every(path => meant(globs, path) === meantOnes.has(path))) ?? within
}

/** `shop/**` where nothing else lies in the folder; single pages by name. */
function foldersAndNames(pages: readonly Path[], others: readonly Path[]): readonly string[] {
  const taken = new Set(others.flatMap(foldersOf))
  const globs = pages.map(path => {
    const whole = foldersOf(path).find(folder => !taken.has(folder))
    return whole === undefined ? globFor(path) : `${globFor(whole)}/**`
  })
  return [...new Set(globs)].sort()
}

/** The folders a page lies in, from the outermost. */
function foldersOf(path: Path): readonly Path[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'))
}

/** A name without a slash would mean any depth. */
function nameFor(path: Path): string {
  return path.includes('/') ? path : `/${path}`
}

/** What a glob would take for something else stands for any letter. */
function globFor(path: Path): string {
  return nameFor(path).replace(/[*?[\]{}!()\\]|^\s|\s$/g, '?')
}
