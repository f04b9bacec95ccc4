import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { askedHead } from '../shared/asked-head.js'
import { forbiddingAll, GREAT_ROBOTS, robotsAround, servedPaths } from '../shared/robots-txt.js'
import { forbidsIndexing } from '../shared/robots.js'
import { sitePages } from '../shared/site-pages.js'

export const pageUnlisted: Rule<'unlisted'> = rule({
  id: 'page-unlisted',
  title: 'A page is in no sitemap',
  severity: 'info',
  optional: true,
  topic: 'meta',
  precision: 'medium',
  words: { unlisted: '{sitemap} lists most pages of the site and not this one: search engines find it late' },
  *check(ask) {
    const head = askedHead(ask)
    const { path, kind, holes } = ask.page
    if (head === null || kind !== 'html' || holes.length > 0) return
    const { sitemap } = ask.site
    const pages = sitePages(ask)
    const [first] = sitemap.values()
    if (first === undefined || sitemap.has(path) || !pages.has(path) || sitemap.size * 2 < pages.size) return
    if (ask.reached('meta').some(({ fact }) => forbidsIndexing(fact))) return
    const robots = robotsAround(ask.site, path)
    const served = servedPaths(ask, robots?.from ?? '')
    // A page with another canonical is not to be listed.
    if (served.length === 0 || (robots !== null && forbiddingAll(robots.fact, GREAT_ROBOTS, served) !== null)) return
    yield { at: head.at, says: 'unlisted', with: { sitemap: first } }
  },
})
