import { pageUnlisted } from '../../../src/core/rules/page-unlisted/index.js'
import { rows } from '../../kit/rows.js'

const page = (more = ''): string => `«<head>»<title>Tea</title>${more}</head><body></body></html>`
const listed = (more = ''): string => page(more).replace(/[«»]/g, '')
const sitemap = (...paths: readonly string[]): string =>
  `<urlset>${paths.map(it => `<url><loc>https://tea.ru/${it}</loc></url>`).join('')}</urlset>`
const WORDS = 'sitemap.xml lists most pages of the site and not this one: search engines find it late'
const html = (text: string): string => `<!doctype html><html>${text}`

rows(pageUnlisted, [
  {
    name: 'a page that was forgotten',
    speaks: { 'a.html': html(listed()), 'b.html': html(page()), 'sitemap.xml': sitemap('a.html') },
    words: [WORDS],
  },
  { name: 'every page is listed', silent: { 'a.html': html(listed()), 'b.html': html(listed()), 'sitemap.xml': sitemap('a.html', 'b') } },
  {
    name: 'a page that forbids it',
    silent: {
      'a.html': html(listed()),
      'b.html': html(listed('<meta name="robots" content="noindex">')),
      'sitemap.xml': sitemap('a.html'),
    },
  },
  {
    name: 'a page with another canonical link',
    silent: {
      'a.html': html(listed()),
      'b.html': html(listed('<link rel="canonical" href="https://tea.ru/a.html">')),
      'sitemap.xml': sitemap('a.html'),
    },
  },
  {
    name: 'a page that crawlers may not read',
    silent: {
      'a.html': html(listed()),
      'b.html': html(listed()),
      'sitemap.xml': sitemap('a.html'),
      'robots.txt': 'User-agent: *\nDisallow: /b',
    },
  },
  {
    name: 'a sitemap of the few great pages',
    silent: { 'a.html': html(listed()), 'b.html': html(listed('<p>')), 'c.html': html(listed('<p>')), 'sitemap.xml': sitemap('a.html') },
  },
  { name: 'no sitemap', silent: { 'a.html': html(listed()) } },
  { name: 'an error page', silent: { 'a.html': html(listed()), '404.html': html(listed()), 'sitemap.xml': sitemap('a.html') } },
])
