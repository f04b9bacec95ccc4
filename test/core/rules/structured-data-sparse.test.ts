import { structuredDataSparse } from '../../../src/core/rules/structured-data-sparse/index.js'
import { rows } from '../../kit/rows.js'

const ld = (json: string): string =>
  `<!doctype html><html><head><script type="application/ld+json">${json}</script></head><body></body></html>`
const of = (json: string): string => ld(`{"@context": "https://schema.org", ${json}}`)

rows(structuredDataSparse, [
  {
    name: 'an article without author and dates',
    speaks: of(
      '"@type": "«BlogPosting»", "headline": "Towers", "image": "https://a.example/a.png", "author": {"@type": "Person", "name": "Ann"}',
    ),
    words: [
      'The BlogPosting has no datePublished, dateModified and author.url or author.sameAs: Google recommends it, and results may show it',
    ],
  },
  {
    name: 'a picture without host',
    speaks: of('"@type": "WebSite", "image": ["«/a.png»", "https://a.example/b.png"]'),
    words: ['image is /a.png, no whole address: Google asks for one'],
  },
  {
    name: 'one crumb',
    speaks: of('"@type": "«BreadcrumbList»", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Home"}]'),
    words: ['The breadcrumbs have one step: Google asks for two at least'],
  },
  { name: 'a data address', silent: of('"@type": "WebSite", "image": "data:image/png;base64,AA"') },
  { name: 'a template’s mark', silent: of('"@type": "WebSite", "url": "{url}"') },
  { name: 'no types', silent: ld('{}') },
])
