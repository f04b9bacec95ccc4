import type { Ask, Finding, MetaFact, Path, Rule } from '../../model/index.js'
import { metaKey, rule } from '../../model/index.js'
import { askedHead } from '../shared/asked-head.js'
import { clipped } from '../shared/clipped.js'
import { knownText } from '../shared/known-text.js'
import { certainMetas } from '../shared/live-metas.js'
import { examples } from '../shared/same-elsewhere.js'
import { sitePages } from '../shared/site-pages.js'
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
  const { site, page } = ask
  const pages = sitePages(ask)
  const least = Number(ask.option('pages'))
  const key = metaKey('canonical', address)
  if (key === null || !pages.has(page.path)) return
  const all = site.all('meta', key).filter(({ fact, from }) => fact.state === 'active' && pages.has(from))
  // The page that is meant names itself, and is right.
  const astray = all.filter(({ from }) => site.resolve(from, address) !== from)
  const group = [...new Set(astray.map(({ from }) => from))]
  if (group.length < least || !group.includes(page.path)) return
  if (differentTitles(ask, new Set(group)) < least || !speaksFor(ask, group)) return
  const related = examples(
    astray.filter(({ from }) => from !== page.path),
    'The same address here',
  )
  yield { at, says: 'pages', with: { count: group.length, address: clipped(address, 80) }, related, essence: address }
}

/** Pages of a numbered list differ in numbers only: they are copies of one page. */
function differentTitles(ask: Ask, group: ReadonlySet<Path>): number {
  const titles = new Map<Path, string>()
  for (const { fact, from } of ask.site.all('meta', 'title')) {
    const text = group.has(from) && !titles.has(from) ? knownText(fact) : null
    if (text !== null && text !== '') titles.set(from, text.toLowerCase().replace(/\d+/g, '#'))
  }
  return new Set(titles.values()).size
}
