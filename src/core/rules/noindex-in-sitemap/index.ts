import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { forbidsIndexing } from '../shared/robots.js'

export const noindexInSitemap: Rule = rule({
  id: 'noindex-in-sitemap',
  title: 'A page is in the sitemap and forbids its indexing',
  severity: 'warning',
  topic: 'meta',
  precision: 'very-high',
  words: {
    listed: '{sitemap} asks search engines to show this page, and this tag forbids it: they leave the page out',
    elsewhere: '{sitemap} asks search engines to show this page, and {file} forbids it: they leave the page out',
  },
  *check(ask) {
    const found = ask.reached('meta').find(({ fact }) => forbidsIndexing(fact))
    if (found === undefined) return
    const { path } = ask.page
    const sitemap = ask.site.sitemap.get(path)
    if (sitemap === undefined) return
    const { fact, from } = found
    if (from === path) yield { at: fact.at, says: 'listed', with: { sitemap } }
    else {
      const related = [{ path: from, at: fact.at, says: 'The tag that forbids it' }]
      yield { at: { start: 0, end: 0 }, says: 'elsewhere', with: { sitemap, file: from }, related }
    }
  },
})
