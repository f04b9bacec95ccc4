import { structuredDataDisagrees } from '../../../src/core/rules/structured-data-disagrees/index.js'
import { rows } from '../../kit/rows.js'

const page = (head: string, json: string, language = 'en'): string =>
  `<!doctype html><html lang="${language}"><head>${head}<script type="application/ld+json">${json}</script></head><body></body></html>`
const canonical = (path: string): string => `<link rel="canonical" href="https://a.example/${path}">`
const price = '<meta property="product:price:amount" content="5.00"><meta property="product:price:currency" content="EUR">'

rows(structuredDataDisagrees, [
  {
    name: 'the address of another page',
    speaks: page(canonical('red'), '{"@type": "Product", "url": "«https://a.example/blue»"}'),
    words: [
      'The Product has the address https://a.example/blue, the canonical link of the page is https://a.example/red: one of them is of another page',
    ],
  },
  {
    name: 'what an article is the main thing of',
    speaks: page(canonical('red'), '{"@type": "Article", "mainEntityOfPage": «{"@type": "WebPage", "@id": "https://a.example/blue"}»}'),
    words: [
      'The Article has the address https://a.example/blue, the canonical link of the page is https://a.example/red: one of them is of another page',
    ],
  },
  {
    name: 'another price and another currency',
    speaks: page(price, '{"@type": "Product", "offers": {"@type": "Offer", "price": "«6»", "priceCurrency": "«USD»"}}'),
    words: ['The Product costs 6, product:price:amount says 5.00', 'The currency is USD, product:price:currency says EUR'],
  },
  {
    name: 'another language',
    speaks: page('', '{"@type": "Article", "inLanguage": "«ru-RU»"}'),
    words: ['The Article is in ru-RU, the page says it is in en'],
  },
  {
    name: 'another date',
    speaks: page(
      '<meta property="article:published_time" content="2026-03-01T10:00:00Z">',
      '{"@type": "Article", "datePublished": "«2025-03-01»"}',
    ),
    words: ['The Article was published on 2025-03-01, article:published_time says 2026-03-01T10:00:00Z'],
  },
  {
    name: 'two names of the site',
    speaks: page('', '[{"@type": "WebSite", "name": "Cubes"}, {"@type": "«WebSite»", "name": "Cubes & Co"}]'),
    words: ['Two things here are the WebSite, Cubes and Cubes & Co: Google takes one name'],
  },
  {
    name: 'the same address in other clothes',
    silent: page(canonical('red/'), '{"@type": "WebPage", "url": "http://www.a.example/red?size=2#top"}'),
  },
  {
    name: 'a list of products',
    silent: page(
      canonical('toys'),
      '[{"@type": "Product", "url": "https://a.example/1"}, {"@type": "Product", "url": "https://a.example/2"}]',
    ),
  },
  { name: 'a publisher has a home', silent: page(canonical('red'), '{"@type": "Organization", "url": "https://a.example/"}') },
  { name: 'the same price', silent: page(price, '{"@type": "Product", "offers": {"@type": "Offer", "price": 5, "priceCurrency": "EUR"}}') },
  {
    name: 'days apart by time zones',
    silent: page(
      '<meta property="article:published_time" content="2026-03-01T01:00:00+03:00">',
      '{"@type": "Article", "datePublished": "2026-02-28", "inLanguage": "en-GB"}',
    ),
  },
  { name: 'a template writes the address', path: 'a.twig', silent: page(canonical('red'), '{"@type": "Product", "url": "{{ url }}"}') },
])
