import type { DefinitionFact, Page } from '../model/index.js'
import { trackers as builtIn } from '../frameworks/trackers.js'
import { readPage, type ReadOptions } from './read.js'
import { calleeOf } from './code/plain.js'
import { catalogueOf, type Catalogue } from './recognise/catalogue.js'

/** Names shorter than this stand in every script; looking for them would read everything. */
const SHORTEST = 4

/**
 * Names of functions of the site that report something with their parameters. Files that smell of nothing else are worth a second look when
 * they mention one: `onclick="trackOrder('phone')"`, `import { sendGoal } from './metrika'`.
 */
export function wrapperNames(pages: Iterable<Page>, options: ReadOptions = {}): ReadonlySet<string> {
  const catalogue = catalogueOf(options.trackers ?? builtIn)
  const definitions: DefinitionFact[] = []
  for (const page of pages)
    if (page.origin === 'site') for (const fact of page.facts) if (fact.kind === 'definition') definitions.push(fact)
  const names = new Set<string>()
  const reports = (callee: string | null): boolean => callee !== null && (isVendors(callee, catalogue) || names.has(lastWord(callee)))
  let before = -1
  // Wrappers of wrappers are found round by round.
  while (names.size > before) {
    before = names.size
    for (const { names: own, effects } of definitions) {
      if (!effects.some(effect => reports(calleeOf(effect.callee)))) continue
      for (const name of own.map(lastWord)) if (name.length >= SHORTEST && name !== 'default' && !catalogue.reserved(name)) names.add(name)
    }
  }
  return names
}

function isVendors(callee: string, catalogue: Catalogue): boolean {
  const imported = /^import:(.*)#/.exec(callee)?.[1]
  return imported === undefined ? catalogue.reserved(callee) : catalogue.packages.has(imported)
}

function lastWord(name: string): string {
  return (
    name
      .replace(/^(?:export:|import:.*#)/, '')
      .split('.')
      .at(-1) ?? ''
  )
}

/** The page read again with these names as scents; `null` when that would find nothing new. */
export function secondLook(page: Page, names: ReadonlySet<string>, options: ReadOptions = {}): Page | null {
  if (names.size === 0 || page.origin !== 'site' || catalogueOf(options.trackers ?? builtIn).scented(page.text)) return null
  for (const name of names) if (page.text.includes(name)) return readPage(page, { ...options, names })
  return null
}
