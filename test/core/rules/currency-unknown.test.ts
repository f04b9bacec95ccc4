import { currencyUnknown } from '../../../src/core/rules/currency-unknown/index.js'
import { rows } from '../../kit/rows.js'

const GA4 = `<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments)} gtag('config', 'G-7RW3K9QZ2M')</script>`

rows(currencyUnknown, [
  {
    name: 'small letters',
    speaks: `${GA4}<script>gtag('event', 'purchase', { value: 1, currency: '«eur»', items: [{ item_id: 'A', currency: "«usd»" }] })</script>`,
    words: ['Currency codes are written in capitals: EUR', 'Currency codes are written in capitals: USD'],
    fixed: `${GA4}<script>gtag('event', 'purchase', { value: 1, currency: 'EUR', items: [{ item_id: 'A', currency: "USD" }] })</script>`,
    severities: ['warning', 'warning'],
  },
  {
    name: 'signs and words of everyday life',
    path: 'a.js',
    speaks: `ym(1, 'reachGoal', 'order', { order_price: 100, currency: '«руб.»' })
fbq('track', 'Purchase', { value: 1, currency: '«€»' })
fbq('track', 'Lead', { value: 1, currency: '«coins»' })`,
    words: [
      '`руб.` is no currency code of ISO 4217: Yandex Metrica counts no money. Is RUB meant?',
      '`€` is no currency code of ISO 4217: Meta Pixel counts no money. Is EUR meant?',
      '`coins` is no currency code of ISO 4217: Meta Pixel counts no money',
    ],
    offers: ['Write RUB', 'Write EUR'],
  },
  {
    name: 'currencies of the past',
    path: 'a.js',
    speaks: `dataLayer.push({ ecommerce: { currencyCode: '«RUR»', detail: { products: [{ id: 1 }] } } })
fbq('track', 'Lead', { value: 1, currency: '«HRK»' })`,
    words: ['RUR is a currency of the past: RUB took its place', 'HRK is a currency of the past: EUR took its place'],
    offers: ['Write RUB', 'Write EUR'],
    severities: ['warning', 'warning'],
  },
  {
    name: 'in GA4’s form of a data layer',
    path: 'a.js',
    speaks: `dataLayer.push({ event: 'view_item', ecommerce: { currency: '«rub»', items: [{ item_id: 'A' }] } })`,
    words: ['Currency codes are written in capitals: RUB'],
    fixed: `dataLayer.push({ event: 'view_item', ecommerce: { currency: 'RUB', items: [{ item_id: 'A' }] } })`,
    severities: ['warning'],
  },
  {
    name: 'codes in force',
    path: 'a.js',
    silent: `fbq('track', 'Lead', { value: 1, currency: 'KZT' }); ym(1, 'reachGoal', 'x', { currency: 'BYN' })`,
  },
  {
    name: 'codes that are not known',
    path: 'a.js',
    silent: `fbq('track', 'Lead', { currency }); fbq('track', 'Lead', { currency: a ? 'EUR' : 'eur' })`,
  },
  {
    name: 'a key of that name in events where it means nothing to the vendor',
    path: 'a.js',
    silent: `umami.track('x', { currency: 'coins' })`,
  },
  {
    name: 'in the address of an image',
    speaks: `<img src="https://www.facebook.com/tr?id=284710934857612&ev=Purchase&cd[value]=9.90&cd[currency]=«eur»">`,
    words: ['Currency codes are written in capitals: EUR'],
    fixed: `<img src="https://www.facebook.com/tr?id=284710934857612&ev=Purchase&cd[value]=9.90&cd[currency]=EUR">`,
  },
])
