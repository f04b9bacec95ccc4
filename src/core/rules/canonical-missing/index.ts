import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { headPlace } from '../shared/head-of.js'
import { lacking } from '../shared/lacking.js'
import { forbidsIndexing } from '../shared/robots.js'
import { filesOf, sitePages } from '../shared/site-pages.js'

/** A site of fewer pages has no habit. */
const FEWEST = 4

export const canonicalMissing: Rule = rule({
  id: 'canonical-missing',
  title: 'A page has no canonical link, while most pages of the site do',
  severity: 'info',
  topic: 'meta',
  precision: 'high',
  words: {
    missing: 'The page has no canonical link, {count} of {all} pages have one: search engines choose among its addresses by themselves',
  },
  options: {
    share: {
      default: 80,
      minimum: 1,
      maximum: 100,
      about: 'Percentage of the site’s pages that must have one before the others are asked',
    },
  },
  *check(ask) {
    const head = lacking(ask, 'canonical')
    if (head === null || ask.facts('meta').some(forbidsIndexing)) return
    const pages = sitePages(ask)
    if (pages.size < FEWEST || !pages.has(ask.page.path)) return
    const having = [...filesOf(ask.site.all('meta', 'canonical'))].filter(path => pages.has(path)).length
    if (having * 100 < pages.size * Number(ask.option('share'))) return
    yield { at: headPlace(head), says: 'missing', with: { count: having, all: pages.size }, essence: 'missing' }
  },
})
