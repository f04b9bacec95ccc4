import { structuredDataValue } from '../../../src/core/rules/structured-data-value/index.js'
import { rows } from '../../kit/rows.js'

const ld = (json: string): string =>
  `<!doctype html><html><head><script type="application/ld+json">${json}</script></head><body></body></html>`
const of = (json: string): string => ld(`{"@context": "https://schema.org", ${json}}`)
const offer = (json: string): string => of(`"@type": "Product", "offers": {"@type": "Offer", ${json}}`)
const wrong = (property: string, value: string): string => `${property} is ${value}: search engines read plain numbers with a point`

rows(structuredDataValue, [
  {
    name: 'a price with its currency',
    speaks: offer('"price": "«1 299,50 ₽»", "priceCurrency": "«руб»"'),
    words: [wrong('price', '1 299,50 ₽'), 'priceCurrency is руб: RUB may be meant'],
    fixed: offer('"price": "1299.50", "priceCurrency": "RUB"'),
  },
  { name: 'a price from to', speaks: offer('"price": "«10 - 20»"'), words: [wrong('price', '10 - 20')] },
  {
    name: 'a currency that is none',
    speaks: offer('"priceCurrency": "«$»"'),
    words: ['priceCurrency is $, no currency code of ISO 4217: the price is not shown'],
  },
  {
    name: 'availability in words',
    speaks: offer('"availability": "«in stock»", "itemCondition": "«new»"'),
    words: [
      'availability is in stock: https://schema.org/InStock may be meant',
      'itemCondition is new: https://schema.org/NewCondition may be meant',
    ],
    fixed: offer('"availability": "https://schema.org/InStock", "itemCondition": "https://schema.org/NewCondition"'),
  },
  {
    name: 'availability nobody knows',
    speaks: offer('"availability": "«tomorrow»"'),
    words: ['availability is tomorrow, which schema.org does not know'],
  },
  {
    name: 'a date in the order of the house',
    speaks: of('"@type": "Event", "startDate": "«05.12.2026»", "endDate": "«next week»"'),
    words: [
      'startDate is 05.12.2026: 2026-12-05 may be meant',
      'endDate is next week: search engines read dates as 2026-11-24 or 2026-11-24T09:30:00+03:00',
    ],
    fixed: of('"@type": "Event", "startDate": "2026-12-05", "endDate": "next week"'),
  },
  {
    name: 'minutes',
    speaks: of('"@type": "Recipe", "cookTime": "«30 min»", "prepTime": "«an hour»"'),
    words: ['cookTime is 30 min: PT30M may be meant', 'prepTime is an hour: search engines read durations as PT1H30M'],
    fixed: of('"@type": "Recipe", "cookTime": "PT30M", "prepTime": "an hour"'),
  },
  {
    name: 'the address of an example',
    speaks: of('"@type": "Organization", "logo": "«https://www.example.com/logo.png»", "url": "https://example.com"'),
    words: ['logo is https://www.example.com/logo.png, the placeholder of an example'],
  },
  {
    name: 'no context',
    speaks: ld('{"@type": "«Product»"}'),
    words: ['The structured data has no @context: nobody knows whose words these are'],
  },
  {
    name: 'another vocabulary',
    speaks: ld('{"@context": "«https://shema.org»", "@type": "Product"}'),
    words: ['https://shema.org is not the vocabulary that search engines read: that is https://schema.org'],
  },
  {
    name: 'type without its sign',
    speaks: of('"type": "«Product»"'),
    words: ['type stands where @type belongs: search engines do not know what this is'],
  },
  {
    name: 'letters of types and properties',
    speaks: of('"@type": "«Website»", "datepublished": "«2026-01-01»"'),
    words: ['There is no type Website: WebSite is meant', 'There is no property datepublished: datePublished is meant'],
    fixed: of('"@type": "WebSite", "datepublished": "2026-01-01"'),
  },
  {
    name: 'more stars than there are, and no votes',
    speaks: of(
      '"@type": "Product", "aggregateRating": {"@type": "AggregateRating", "ratingValue": "«9.2»", "ratingCount": 3}, "review": {"@type": "AggregateRating", "ratingValue": 4, "reviewCount": «0»}',
    ),
    words: ['The rating 9.2 is above its best, 5: Google shows no stars', 'The rating counts no votes: Google shows no stars for it'],
  },
  {
    name: 'two steps at one place',
    speaks: of(
      '"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1}, {"@type": "ListItem", "position": «1»}]',
    ),
    words: ['Two steps of the breadcrumbs have the position 1'],
  },
  {
    name: 'all is right',
    silent: of(
      '"@type": "Product", "datePublished": "2026-11-24T09:30:00+03:00", "aggregateRating": {"ratingValue": "92", "bestRating": "100", "ratingCount": "7"}, "offers": {"price": 5.5, "priceCurrency": "RUB", "availability": "http://schema.org/InStock"}',
    ),
  },
  { name: 'a type that no result needs', silent: of('"@type": "Article", "mainEntityOfPage": {"@type": "itemPage"}') },
  { name: 'a type that brings its vocabulary', silent: ld('{"@type": "http://schema.org/Product"}') },
  { name: 'a template’s marks', silent: offer('"price": "{price}", "priceCurrency": "%CUR%"') },
  { name: 'a template writes them', path: 'a.twig', silent: offer('"price": "{{ price }} €"') },
  { name: 'a vocabulary of another world', silent: ld('{"@context": "https://www.w3.org/ns/activitystreams", "@type": "Note"}') },
  {
    name: 'a vocabulary beside others',
    silent: ld('{"@context": ["https://schema.org", {"x": "https://a.example"}], "@type": "Product"}'),
  },
  { name: 'a test page', path: 'tests/a.html', silent: ld('{"@type": "Recipe"}') },
])
