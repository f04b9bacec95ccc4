import type { Fact, Path } from '../model/index.js'
import { isMarkup, readRobots } from '../page/crawling/robots.js'
import { readSitemap } from '../page/crawling/sitemap.js'
import { directiveFacts } from './comments/directives.js'

/** Generators (Hugo, Jekyll, Eleventy) make such files from templates: a tag of theirs, or front matter. What comes out is not known. */
const TEMPLATE = /\{\{|\{%|<%|^\uFEFF?---[ \t]*\r?\n/

/** What a site's file for crawlers says: `robots.txt` or a sitemap. Nothing where a template writes it. */
export function crawlingFacts(path: Path, text: string): readonly Fact[] {
  if (TEMPLATE.test(text)) return directiveFacts(text)
  const base = { at: { start: 0, end: 0 }, whole: { start: 0, end: text.length } }
  if (!/robots\.txt$/i.test(path)) return [...directiveFacts(text), { kind: 'sitemap', ...base, ...readSitemap(text) }]
  const markup = isMarkup(text)
  return [...directiveFacts(text), { kind: 'robots', ...base, markup, lines: markup ? [] : readRobots(text) }]
}
