import type { Fact, Path } from '../model/index.js'
import { isMarkup, readRobots } from '../page/crawling/robots.js'
import { readSitemap } from '../page/crawling/sitemap.js'
import { directiveFacts } from './comments/directives.js'

/** What a site's file for crawlers says: `robots.txt` or a sitemap. */
export function crawlingFacts(path: Path, text: string): readonly Fact[] {
  const base = { at: { start: 0, end: 0 }, whole: { start: 0, end: text.length } }
  if (!/robots\.txt$/i.test(path)) return [...directiveFacts(text), { kind: 'sitemap', ...base, ...readSitemap(text) }]
  const markup = isMarkup(text)
  return [...directiveFacts(text), { kind: 'robots', ...base, markup, lines: markup ? [] : readRobots(text) }]
}
