import { richResultGone } from '../../../src/core/rules/rich-result-gone/index.js'
import { rows } from '../../kit/rows.js'

const ld = (json: string): string =>
  `<!doctype html><html><head><script type="application/ld+json">${json}</script></head><body></body></html>`
const of = (json: string): string => ld(`{"@context": "https://schema.org", ${json}}`)

rows(richResultGone, [
  {
    name: 'questions and answers',
    speaks: of('"@type": "«FAQPage»", "mainEntity": []'),
    words: ['Google shows no results with questions and answers since May 2026: FAQPage does no harm, and promises nothing'],
  },
  {
    name: 'the search box of a site',
    speaks: of('"@type": "WebSite", "potentialAction": {"@type": "«SearchAction»"}'),
    words: ['Google shows no results with a search box since November 2024: SearchAction does no harm, and promises nothing'],
  },
  {
    name: 'praise of oneself',
    speaks: of('"@type": "ToyStore", "aggregateRating": {"@type": "«AggregateRating»", "ratingValue": 5, "ratingCount": 9}'),
    words: ['Google shows no stars for ratings that a ToyStore publishes of itself'],
  },
  {
    name: 'the vocabulary of the past',
    speaks: ld('{"@context": "http://data-vocabulary.org", "@type": "«http://data-vocabulary.org/Product»"}'),
    words: ['Google no longer reads data-vocabulary.org: schema.org took its place'],
  },
  { name: 'a product may be rated', silent: of('"@type": "Product", "aggregateRating": {"@type": "AggregateRating"}') },
  { name: 'no structured data', silent: '<p>HowTo</p>' },
])
