import type { Ask, Path, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { askedHead } from '../shared/asked-head.js'
import { remembered } from '../shared/remembered.js'
import { forbidsIndexing } from '../shared/robots.js'
import { sitePages } from '../shared/site-pages.js'

/** Sites of fewer pages have no menus to forget a page in. */
const ENOUGH = 4

export const pageOrphaned: Rule<'orphaned'> = rule({
  id: 'page-orphaned',
  title: 'No page links to a page',
  severity: 'info',
  optional: true,
  topic: 'meta',
  precision: 'medium',
  words: { orphaned: 'No page of the site links to this one: visitors do not come to it, and search engines think little of it' },
  *check(ask) {
    const head = askedHead(ask)
    const { path, kind } = ask.page
    if (head === null || kind !== 'html' || /(?:^|\/)index\.\w+$/i.test(path)) return
    const pages = sitePages(ask)
    if (pages.size < ENOUGH || !pages.has(path) || ask.facts('meta').some(forbidsIndexing)) return
    const linked = linkedPages(ask)
    // Where most pages have no link, scripts or a server make the menus.
    if (linked.has(path) || linked.size * 2 < pages.size) return
    yield { at: head.at, says: 'orphaned' }
  },
})

/** Pages that links of other pages lead to; worked out once for a site that does not change. */
function linkedPages(ask: Ask): ReadonlySet<Path> {
  const links = ask.site.all('link', 'link')
  return remembered(links, 'linked', [ask.site.pages], () => {
    const linked = new Set<Path>()
    for (const { fact, from } of links) {
      const target = fact.href.kind === 'text' ? ask.site.resolve(from, fact.href.text) : null
      if (target !== null && target !== from) linked.add(target)
    }
    return linked
  })
}
