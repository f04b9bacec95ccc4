import type { Page } from '../model/index.js'
import { trackers as builtIn } from '../trackers/index.js'
import { readPage, type ReadOptions } from './read.js'
import { catalogueOf } from './recognise/catalogue.js'

/** Names shorter than this stand in every script; looking for them would read everything. */
const SHORTEST = 4

/**
 * Names of functions of the site that report something with their parameters. Files that smell of nothing else are worth a second look when
 * they mention one: `onclick="trackOrder('phone')"`, `import { sendGoal } from './metrika'`.
 */
export function wrapperNames(pages: Iterable<Page>, options: ReadOptions = {}): ReadonlySet<string> {
  const { reserved } = catalogueOf(options.trackers ?? builtIn)
  const names = new Set<string>()
  for (const page of pages) {
    if (page.origin !== 'site') continue
    for (const fact of page.facts) {
      if (fact.kind !== 'definition') continue
      for (const name of fact.names) {
        const last =
          name
            .replace(/^export:/, '')
            .split('.')
            .at(-1) ?? ''
        if (last.length >= SHORTEST && last !== 'default' && !reserved(last)) names.add(last)
      }
    }
  }
  return names
}

/** The page read again with these names as scents; `null` when that would find nothing new. */
export function secondLook(page: Page, names: ReadonlySet<string>, options: ReadOptions = {}): Page | null {
  if (names.size === 0 || page.origin !== 'site' || catalogueOf(options.trackers ?? builtIn).scented(page.text)) return null
  for (const name of names) if (page.text.includes(name)) return readPage(page, { ...options, names })
  return null
}
