import type { Ask, MetaFact, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { askedHead } from '../shared/asked-head.js'
import { certainMetas } from '../shared/live-metas.js'
import { forbidsIndexing } from '../shared/robots.js'
import { filesOf, sitePages } from '../shared/site-pages.js'

export const noindexLeftOver: Rule = rule({
  id: 'noindex-left-over',
  title: 'A page that wants to be found forbids its indexing',
  severity: 'warning',
  topic: 'meta',
  precision: 'medium',
  words: {
    home: 'The home page keeps itself out of search engines, while most other pages do not',
    all: 'The home page keeps itself out of search engines: left over from a test site?',
    wanted: 'This page keeps itself out of search engines and is marked up for them as {type}: left over from a test site?',
  },
  *check(ask) {
    const forbidding = ask.facts('meta').find(forbidsIndexing)
    if (
      forbidding === undefined ||
      askedHead(ask) === null ||
      ask.site.pageKind(ask.page.path) !== 'page' ||
      ask.site.sitemap.has(ask.page.path)
    )
      return
    const { at } = forbidding
    if (isHome(ask.page.path)) {
      if (mostAreOpen(ask, forbidding)) yield { at, says: 'home' }
      else yield { at, says: 'all', severity: 'info' }
      return
    }
    const type = markedUpAs(ask)
    if (type !== null) yield { at, says: 'wanted', with: { type }, severity: 'info' }
  },
})

function isHome(path: string): boolean {
  return /^(?:index|default|home)\.(?:html?|xhtml|shtml|php)$/i.test(path)
}

/** At least three other pages, and most of them without such a tag. */
function mostAreOpen(ask: Ask, forbidding: MetaFact): boolean {
  const pages = sitePages(ask)
  if (pages.size < 4) return false
  const closed = filesOf(ask.site.all('meta', forbidding.name).filter(({ fact, from }) => pages.has(from) && forbidsIndexing(fact)))
  return closed.size * 2 <= pages.size
}

/** Types of things that are described for search results, and a picture for social networks: somebody wants the page to be seen. */
function markedUpAs(ask: Ask): string | null {
  if (certainMetas(ask, 'og:image').length === 0) return null
  for (const fact of ask.facts('structured-data')) {
    const type = fact.types.find(it =>
      /^(?:Product|Article|NewsArticle|BlogPosting|Recipe|Event|JobPosting|LocalBusiness|VideoObject)$/.test(it),
    )
    if (type !== undefined && fact.state === 'active') return type
  }
  return null
}
