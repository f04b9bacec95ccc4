import { campaignKept } from '../../../src/core/rules/campaign-kept/index.js'
import { rows } from '../../kit/rows.js'

const head = (tags: string): string => `<!doctype html><html><head>${tags}</head><body></body></html>`
const says = (what: string, names: string): string =>
  `The ${what} carries ${names}: search engines and shared links take every later visitor for one of that campaign`

rows(campaignKept, [
  {
    name: 'canonical link',
    speaks: head('<link rel="canonical" href="«https://shop.ru/sale?utm_source=vk&amp;page=2»">'),
    words: [says('canonical link', 'utm_source')],
    fixed: head('<link rel="canonical" href="https://shop.ru/sale?page=2">'),
  },
  {
    name: 'og:url with a click id',
    speaks: head('<meta property="og:url" content="«https://shop.ru/?fbclid=IwAR0x»">'),
    words: [says('og:url', 'fbclid')],
    fixed: head('<meta property="og:url" content="https://shop.ru/">'),
  },
  {
    name: 'hreflang link',
    speaks: head('<link rel="alternate" hreflang="en" href="«https://shop.ru/en?yclid=7»">'),
    words: [says('hreflang link', 'yclid')],
    fixed: head('<link rel="alternate" hreflang="en" href="https://shop.ru/en">'),
  },
  { name: 'parameters of the page', silent: head('<link rel="canonical" href="https://shop.ru/sale?page=2">') },
  { name: 'the word in the path', silent: head('<link rel="canonical" href="https://shop.ru/utm_source">') },
  { name: 'a template writes it', path: 'a.twig', silent: head('<link rel="canonical" href="{{ url }}?utm_source=x">') },
  { name: 'commented out', silent: head('<!-- <link rel="canonical" href="https://shop.ru/?utm_source=x"> -->') },
  { name: 'another tag', silent: head('<meta name="x" content="https://shop.ru/?utm_source=x">') },
])
