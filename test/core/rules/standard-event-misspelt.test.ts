import { standardEventMisspelt } from '../../../src/core/rules/standard-event-misspelt/index.js'
import { rows } from '../../kit/rows.js'

const GA4 = `<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments)} gtag('config', 'G-7RW3K9QZ2M')</script>`
const said = (name: string, best: string): string =>
  `\`${name}\` is almost \`${best}\`, which Google Analytics 4 reports on by itself: under this name it is just another event`

rows(standardEventMisspelt, [
  {
    name: 'the same letters in another dress',
    speaks: `${GA4}<script>gtag('event', '«addToCart»'); gtag('event', '«Purchase»')</script>`,
    words: [said('addToCart', 'add_to_cart'), said('Purchase', 'purchase')],
    offers: ['Write add_to_cart', 'Write purchase'],
  },
  {
    name: 'a slip in a long name',
    speaks: `${GA4}<script>gtag('event', '«begin_chekout»'); gtag('event', '«genreate_lead»')</script>`,
    words: [said('begin_chekout', 'begin_checkout'), said('genreate_lead', 'generate_lead')],
    offers: ['Write begin_checkout', 'Write generate_lead'],
    severities: ['info', 'info'],
  },
  {
    name: 'names of one’s own',
    silent: `${GA4}<script>gtag('event', 'view_items'); gtag('event', 'logout'); gtag('event', 'searched')</script>`,
  },
  { name: 'standard names', silent: `${GA4}<script>gtag('event', 'purchase'); gtag('event', 'sign_up')</script>` },
  { name: 'methods for standard names have a rule of their own', path: 'a.js', silent: `fbq('track', 'purchase')` },
  { name: 'a push', silent: `${GA4}<script>dataLayer.push({ event: 'addToCart' })</script>` },
])
