import type { Page, Path } from '../model/index.js'
import { sourcesWantedBy } from './second-look.js'

/** What bundlers make `@/x` and `~/x` mean, most usual first. */
const ROOTS = ['src/', '', 'app/']

/**
 * JSON files whose names pages report: `import names from './data/names.json'` and then `track(names.buy)`. Others are not worth reading.
 * @param exists whether a path of the site exists
 */
export function wantedTables(pages: Iterable<Page>, exists: (path: Path) => boolean): ReadonlySet<Path> {
  const found = new Set<Path>()
  for (const page of pages) {
    if (page.origin !== 'site') continue
    for (const source of sourcesWantedBy(page)) {
      const there = source.endsWith('.json') ? placesOf(source, page.path).find(exists) : undefined
      if (there !== undefined) found.add(there)
    }
  }
  return found
}

function placesOf(source: string, from: Path): readonly Path[] {
  const alias = /^[@~]\/(.+)$/.exec(source)?.[1]
  if (alias !== undefined) return ROOTS.map(root => root + alias)
  if (!source.startsWith('.')) return [source, ...ROOTS.map(root => root + source)]
  const segments = from.split('/').slice(0, -1)
  for (const step of source.split('/')) {
    if (step === '..') segments.pop()
    else if (step !== '.') segments.push(step)
  }
  return [segments.join('/')]
}
