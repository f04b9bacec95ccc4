import { structuredDataIncomplete } from '../../../src/core/rules/structured-data-incomplete/index.js'
import { rows } from '../../kit/rows.js'

const ld = (json: string): string =>
  `<!doctype html><html><head><script type="application/ld+json">${json}</script></head><body></body></html>`
const of = (json: string): string => ld(`{"@context": "https://schema.org", ${json}}`)
const missing = (type: string, what: string): string =>
  `The ${type} has no ${what}: Google requires it, and shows nothing of this but a plain link`

rows(structuredDataIncomplete, [
  {
    name: 'a product nobody can buy or rate',
    speaks: of('"@type": "«Product»", "name": "Cubes"'),
    words: [missing('Product', 'review or aggregateRating or offers')],
  },
  {
    name: 'an offer without a price',
    speaks: of('"@type": "Product", "name": "Cubes", "offers": {"@type": "«Offer»", "priceCurrency": "EUR", "price": ""}'),
    words: [missing('Offer', 'price or priceSpecification')],
  },
  {
    name: 'one of several offers',
    speaks: of('"@type": "Product", "name": "Cubes", "offers": [{"@type": "Offer", "price": 5}, {"@type": "«Offer»"}]'),
    words: [missing('Offer', 'price or priceSpecification')],
  },
  {
    name: 'a rating without votes, in a graph',
    speaks: of('"@graph": [{"@type": "Product", "name": "Cubes", "aggregateRating": {"@type": "«AggregateRating»", "ratingValue": 4.5}}]'),
    words: [missing('AggregateRating', 'ratingCount or reviewCount')],
  },
  {
    name: 'a rating of nothing',
    speaks: of('"@type": "«AggregateRating»", "ratingValue": "4", "ratingCount": "3"'),
    words: [missing('AggregateRating', 'itemReviewed')],
  },
  {
    name: 'a step of the breadcrumbs without address',
    speaks: of(
      '"@type": "BreadcrumbList", "itemListElement": [{"@type": "«ListItem»", "position": 1, "name": "Home"}, {"@type": "ListItem", "position": 2, "name": "Cubes"}]',
    ),
    words: [missing('ListItem', 'item')],
  },
  {
    name: 'a step that has only an address',
    speaks: of('"@type": "BreadcrumbList", "itemListElement": {"@type": "«ListItem»", "position": 1, "item": "https://a.example/"}'),
    words: [missing('ListItem', 'name or item.name')],
  },
  {
    name: 'a shop without address',
    speaks: of('"@type": ["«ToyStore»", "Organization"], "name": "Cubes & Co"'),
    words: [missing('ToyStore', 'address')],
  },
  {
    name: 'a text written by a template is there, the rest is not',
    path: 'a.twig',
    marks: ['‹', '›'],
    speaks: of('"@type": "‹VideoObject›", "name": "{{ name }}", "uploadDate": "2026-01-02"'),
    words: [missing('VideoObject', 'thumbnailUrl')],
  },
  {
    name: 'a type with the vocabulary before it',
    speaks: of('"@type": "«http://schema.org/Recipe»", "name": "Borscht"'),
    words: [missing('Recipe', 'image')],
  },
  { name: 'a whole product', silent: of('"@type": "Product", "name": "Cubes", "offers": {"@type": "Offer", "price": "5.00"}') },
  {
    name: 'what an id leads to',
    silent: of(
      '"@graph": [{"@type": "Product", "@id": "#p", "name": "Cubes"}, {"@id": "#p", "offers": {"@type": "Offer", "price": 1}}, {"@type": "Event", "name": "Fair", "startDate": "2026-12-01", "location": {"@id": "https://a.example/#hall"}}]',
    ),
  },
  { name: 'things within things are only named', silent: of('"@type": "Article", "about": {"@type": "Product", "name": "Cubes"}') },
  { name: 'a template writes members', path: 'b.twig', silent: of('"@type": "Product", "name": "Cubes" {{ offers }}') },
  { name: 'a type nobody shows', silent: of('"@type": "WebPage"') },
  { name: 'broken', silent: of('"@type": "Product",') },
  { name: 'commented out', silent: `<!-- ${of('"@type": "Recipe"')} -->` },
  { name: 'a test page', path: 'tests/a.html', silent: of('"@type": "Dataset"') },
])
