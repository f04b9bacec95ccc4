import { eventParameterMissing } from '../../../src/core/rules/event-parameter-missing/index.js'
import { rows } from '../../kit/rows.js'

const GA4 = `<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments)} gtag('config', 'G-7RW3K9QZ2M')</script>`

rows(eventParameterMissing, [
  {
    name: 'what GA4 asks for',
    speaks: `${GA4}<script>gtag('event', '«purchase»', { value: 1, currency: 'EUR' }); gtag('event', '«search»')</script>`,
    words: [
      'Google Analytics 4 asks for `transaction_id` and `items` with `purchase`',
      'Google Analytics 4 asks for `search_term` with `search`',
    ],
  },
  {
    name: 'a value without a currency',
    speaks: `${GA4}<script>gtag('event', 'generate_lead', { «value»: 10 })</script>`,
    words: ['`value` says nothing to Google Analytics 4 without `currency`'],
  },
  {
    name: 'what only makes reports better',
    speaks: `${GA4}<script>gtag('event', '«add_to_cart»', { items: list })</script>`,
    words: ['Google Analytics 4 shows `add_to_cart` poorly without `value` and `currency`'],
    severities: ['info'],
  },
  {
    name: 'what Meta asks for',
    path: 'a.js',
    speaks: `fbq('track', '«Purchase»')
fbq('track', 'Lead', { «value»: 5 })`,
    words: ['Meta Pixel asks for `value` and `currency` with `Purchase`', '`value` says nothing to Meta Pixel without `currency`'],
  },
  {
    name: 'in a data layer',
    path: 'a.js',
    speaks: `dataLayer.push({ event: '«purchase»', ecommerce: { currency: 'EUR', value: 1, items: list } })`,
    words: ['Google Analytics 4 asks for `transaction_id` with `purchase`'],
  },
  { name: 'an open object', silent: `${GA4}<script>gtag('event', 'purchase', { ...order, value: 1 })</script>` },
  {
    name: 'parameters that are computed',
    silent: `${GA4}<script>gtag('event', 'purchase', order); fbq('track', 'Purchase', data)</script>`,
  },
  {
    name: 'a currency set for the whole page',
    silent: `${GA4}<script>gtag('set', { currency: 'EUR' }); gtag('event', 'generate_lead', { value: 10 })</script>`,
  },
  {
    name: 'a currency set in config',
    silent: `<script>function gtag(){dataLayer.push(arguments)} gtag('config', 'G-7RW3K9QZ2M', { currency: 'EUR' }); gtag('event', 'generate_lead', { value: 10 })</script>`,
  },
  {
    name: 'a wrapper whose callers are elsewhere',
    path: 'a.js',
    silent: `window.order = function (parameters) { fbq('track', 'Purchase', parameters) }`,
  },
  { name: 'nobody knows who hears it', path: 'a.js', silent: `gtag('event', 'purchase', { value: 1 })` },
  {
    name: 'a push without items is between the page and its container',
    path: 'a.js',
    silent: `dataLayer.push({ event: 'purchase', ecommerce: { value: 1 } })`,
  },
  { name: 'spread arguments', silent: `${GA4}<script>gtag('event', 'search', ...rest)</script>` },
])
