import { eventItems } from '../../../src/core/rules/event-items/index.js'
import { rows } from '../../kit/rows.js'

const GA4 = `<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments)} gtag('config', 'G-7RW3K9QZ2M')</script>`
const former = (key: string, today: string): string => `Google Analytics 4 does not read \`${key}\` in an item: it is called \`${today}\``

rows(eventItems, [
  {
    name: 'keys of Universal Analytics',
    speaks: `${GA4}<script>gtag('event', 'add_to_cart', { items: [{ «id»: 'A1', «'name'»: 'Mug', «"category"»: 'Kitchen', price: 5 }] })</script>`,
    words: [former('id', 'item_id'), former('name', 'item_name'), former('category', 'item_category')],
    fixed: `${GA4}<script>gtag('event', 'add_to_cart', { items: [{ item_id: 'A1', 'item_name': 'Mug', "item_category": 'Kitchen', price: 5 }] })</script>`,
  },
  {
    name: 'a shorthand cannot be renamed in place',
    path: 'a.js',
    speaks: `dataLayer.push({ event: 'view_item', ecommerce: { items: [{ «id», item_name: name }] } })`,
    words: [former('id', 'item_id')],
  },
  {
    name: 'an item without name and id, and items that are none',
    speaks: `${GA4}<script>gtag('event', 'add_to_cart', { items: [«{ price: 5 }», '«A1»'] })</script>`,
    words: [
      'An item without `item_id` and `item_name` says nothing to Google Analytics 4',
      '`items` is a list of objects for Google Analytics 4, not of plain values',
    ],
  },
  {
    name: 'contents of Meta',
    path: 'a.js',
    speaks: `fbq('track', 'AddToCart', { contents: [«{ id: 'A1' }»] })`,
    words: ['An item without `quantity` says nothing to Meta Pixel'],
  },
  {
    name: 'both the old keys and today’s, for two readers',
    silent: `${GA4}<script>gtag('event', 'add_to_cart', { items: [{ id: 'A1', item_id: 'A1', item_name: 'Mug' }] })</script>`,
  },
  {
    name: 'items that may hold more',
    silent: `${GA4}<script>gtag('event', 'add_to_cart', { items: [{ ...product, price: 5 }] })</script>`,
  },
  {
    name: 'items filled later',
    silent: `${GA4}<script>const items = []; for (const p of cart) items.push(p); gtag('event', 'purchase', { items })</script>`,
  },
  {
    name: 'Google Ads reads the old keys',
    silent: `${GA4}<script>gtag('config', 'AW-817563420'); gtag('event', 'add_to_cart', { items: [{ id: 'A1' }] })</script>`,
  },
])
