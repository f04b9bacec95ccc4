import type { Path, Site } from '../model/index.js'

/** Where what a file sends happens: in the file itself, and in those that load it. */
export function homesOf(site: Pick<Site, 'loadedBy'>, from: Path): readonly Path[] {
  return [from, ...site.loadedBy(from)]
}

const SETS = new WeakMap<readonly Path[], ReadonlySet<Path>>()

/** Those of them that visitors see. */
export function homePages(site: Pick<Site, 'loadedBy' | 'pages'>, from: Path): readonly Path[] {
  const { pages } = site
  const seen = SETS.get(pages) ?? new Set(pages)
  // The list stays the same object as long as nothing in it changes: a script of many events is loaded by thousands of pages.
  SETS.set(pages, seen)
  return homesOf(site, from).filter(path => seen.has(path))
}
