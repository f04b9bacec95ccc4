import type { Ask, Path, Reached } from '../../model/index.js'

const SETS = new WeakMap<readonly unknown[], ReadonlySet<Path>>()

/** Pages that visitors see, as a set; made once for a site that does not change. */
export function sitePages(ask: Ask): ReadonlySet<Path> {
  return remembered(ask.site.pages, pages => new Set(pages))
}

/** The files in which these facts stand. */
export function filesOf(facts: readonly Reached[]): ReadonlySet<Path> {
  return remembered(facts, all => new Set(all.map(({ from }) => from)))
}

function remembered<T>(list: readonly T[], make: (list: readonly T[]) => ReadonlySet<Path>): ReadonlySet<Path> {
  const known = SETS.get(list)
  if (known !== undefined) return known
  const made = make(list)
  SETS.set(list, made)
  return made
}
