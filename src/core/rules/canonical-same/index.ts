import type { Ask, Finding, MetaFact, Path, Reached, Rule } from '../../model/index.js'
import { metaKey, rule } from '../../model/index.js'
import { askedHead } from '../shared/asked-head.js'
import { clipped } from '../shared/clipped.js'
import { isGenuine } from '../shared/is-genuine.js'
import { knownText } from '../shared/known-text.js'
import { certainMetas } from '../shared/live-metas.js'
import { remembered } from '../shared/remembered.js'
import { examples } from '../shared/same-elsewhere.js'
import { pagesWith, sitePages } from '../shared/site-pages.js'
import { ONCE_SHARED, speaksFor } from '../shared/speaks-for.js'

type Words = 'pages' | 'layout'

export const canonicalSame: Rule<Words> = rule({
  id: 'canonical-same',
  title: 'Different pages name the same canonical address',
  severity: 'warning',
  topic: 'meta',
  precision: 'medium',
  words: {
    pages: '{count} pages with different titles name {address} as their canonical address: search engines show only that one',
    layout: 'All {count} pages of this layout name {address} as their canonical address: search engines show only that one',
  },
  options: {
    once: ONCE_SHARED,
    pages: { default: 3, minimum: 2, about: 'Fewer different titles under one canonical address are taken for copies of one page' },
  },
  *check(ask) {
    const [canonical] = certainMetas(ask, 'canonical')
    const address = canonical === undefined ? null : knownText(canonical)
    if (canonical === undefined || address === null || address === '' || canonical.place === 'body') return
    if (ask.site.pageKind(ask.page.path) === 'layout') yield* ofLayout(ask, canonical, address)
    else if (askedHead(ask) !== null) yield* ofPages(ask, canonical, address)
  },
})

function* ofLayout(ask: Ask, { at }: MetaFact, address: string): Iterable<Finding<Words>> {
  const pages = sitePages(ask)
  const count = ask.loadedBy.filter(path => pages.has(path)).length
  if (ask.complete && count >= Number(ask.option('pages')))
    yield { at, says: 'layout', with: { count, address: clipped(address, 80) }, essence: address }
}

function* ofPages(ask: Ask, { at }: MetaFact, address: string): Iterable<Finding<Words>> {
  const { path } = ask.page
  const least = Number(ask.option('pages'))
  const key = metaKey('canonical', address) ?? ''
  const { pages, titles } = astray(ask, key, address)
  if (pages.length < least || titles < least || !speaksFor(ask, pages) || !pages.includes(path)) return
  const others = ask.site.all('meta', key).filter(({ from }) => from !== path && pages.includes(from))
  const related = examples(others, 'The same address here')
  yield { at, says: 'pages', with: { count: pages.length, address: clipped(address, 80) }, related, essence: address }
}

interface Astray {
  /** Sorted. */
  readonly pages: readonly Path[]
  /** How many different titles they have. */
  readonly titles: number
}

/** The pages that name this address and are not found at it: the page that is meant names itself, and is right. */
function astray(ask: Ask, key: string, address: string): Astray {
  const naming = pagesWith(ask, key)
  if (naming.length < Number(ask.option('pages'))) return { pages: naming, titles: 0 }
  const titled = ask.site.all('meta', 'title')
  return remembered(naming, 'astray', [titled], () => {
    const pages = naming.filter(path => ask.site.resolve(path, address) !== path)
    return { pages, titles: differentTitles(titled, new Set(pages)) }
  })
}

/** Pages of a numbered list differ in numbers only: they are copies of one page. */
function differentTitles(titled: readonly Reached<MetaFact>[], group: ReadonlySet<Path>): number {
  const titles = new Map<Path, string>()
  for (const { fact, from } of titled) {
    const text = group.has(from) && !titles.has(from) && isGenuine(fact) ? knownText(fact) : null
    if (text !== null && text !== '') titles.set(from, text.toLowerCase().replace(/\d+/g, '#'))
  }
  return new Set(titles.values()).size
}
