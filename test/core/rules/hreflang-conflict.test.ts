import { hreflangConflict } from '../../../src/core/rules/hreflang-conflict/index.js'
import { rows } from '../../kit/rows.js'

const page = (head: string): string => `<!doctype html><html><head><title>Cubes</title>${head}</head><body></body></html>`
const link = (code: string, href: string): string => `<link rel="alternate" hreflang="${code}" href="${href}">`

rows(hreflangConflict, [
  {
    name: 'two pages for one language',
    speaks: page(link('de', 'https://a.example/de/') + link('DE', '«https://a.example/at/»')),
    words: ['Two links name different pages for DE: search engines take one of them, or none'],
  },
  {
    name: 'a page that hides',
    speaks: {
      'a.html': page(link('de', '«/de.html»')),
      'de.html': page('<meta name="robots" content="noindex">'),
    },
    words: ['The page for de is de.html, which forbids its indexing: search engines cannot show it'],
  },
  {
    name: 'a page that names another',
    speaks: {
      'a.html': page(link('de', '«/de.html»')),
      'de.html': page('<link rel="canonical" href="/a.html">'),
    },
    words: ['The page for de is de.html, which names a.html as the page to show: search engines ignore the link'],
  },
  {
    name: 'the same page twice, feeds, and one page for two languages',
    silent: page(
      link('de', 'https://a.example/de/') +
        link('de', 'https://www.a.example/de') +
        '<link rel="alternate" hreflang="de" type="application/rss+xml" href="https://a.example/feed">' +
        link('de-AT', 'https://a.example/de/'),
    ),
  },
  { name: 'a template writes them', path: 'a.twig', silent: page(link('de', '{{ a }}') + link('de', '{{ b }}')) },
  {
    name: 'a page that is right',
    silent: { 'a.html': page(link('de', '/de.html')), 'de.html': page('<link rel="canonical" href="/de.html">') },
  },
])
