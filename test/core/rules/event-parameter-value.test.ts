import { eventParameterValue } from '../../../src/core/rules/event-parameter-value/index.js'
import { rows } from '../../kit/rows.js'

const GA4 = `<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments)} gtag('config', 'G-7RW3K9QZ2M')</script>`
const long = 'words '.repeat(20)

rows(eventParameterValue, [
  {
    name: 'numbers in quotes and sums with signs',
    speaks: `${GA4}<script>gtag('event', 'purchase', { value: '«12.50»', tax: "«1 200 ₽»", shipping: 3, items })</script>`,
    words: [
      '`value` is a number for Google Analytics 4: write 12.50 without quotes',
      '`tax` is a number for Google Analytics 4: “1 200 ₽” is none',
    ],
    fixed: `${GA4}<script>gtag('event', 'purchase', { value: 12.50, tax: "1 200 ₽", shipping: 3, items })</script>`,
  },
  {
    name: 'in a data layer',
    path: 'a.js',
    speaks: `dataLayer.push({ event: 'add_to_cart', ecommerce: { currency: 'EUR', value: '«9»', items: [{ item_id: 'A' }] } })`,
    words: ['`value` is a number for Google Analytics 4: write 9 without quotes'],
    fixed: `dataLayer.push({ event: 'add_to_cart', ecommerce: { currency: 'EUR', value: 9, items: [{ item_id: 'A' }] } })`,
  },
  {
    name: 'Meta reads numbers in quotes, but no signs, and wants lists',
    path: 'a.js',
    speaks: `fbq('track', 'Purchase', { value: '10.50', currency: 'EUR', content_ids: '«SKU-1»', content_type: '«products»' })
fbq('track', 'Lead', { value: '«€10»', currency: 'EUR' })
fbq('track', 'CompleteRegistration', { status: '«true»' })`,
    words: [
      '`content_ids` is a list for Meta Pixel: even a single one stands in brackets',
      '`content_type` is one of product, product_group for Meta Pixel, not “products”',
      '`value` is a number for Meta Pixel: “€10” is none',
      '`status` is true or false for Meta Pixel: write true without quotes',
    ],
    fixed: `fbq('track', 'Purchase', { value: '10.50', currency: 'EUR', content_ids: 'SKU-1', content_type: 'products' })
fbq('track', 'Lead', { value: '€10', currency: 'EUR' })
fbq('track', 'CompleteRegistration', { status: true })`,
    offers: ['Put it into a list', 'Write product'],
  },
  {
    name: 'a price with a comma reaches no report of Metrica',
    path: 'a.js',
    speaks: `ym(1, 'reachGoal', 'order', { order_price: '«1 000,35»', currency: 'RUB' })`,
    words: ['`order_price` is a number for Yandex Metrica: “1 000,35” is none'],
  },
  {
    name: 'an object where a text belongs, and a text that is too long',
    speaks: `${GA4}<script>gtag('event', 'login', { method: «{ name: 'phone' }», comment: '«${long}»' })</script>`,
    words: [
      '`method` is a text for Google Analytics 4, not an object',
      'The value of `comment` has 120 letters, Google Analytics 4 takes 100: the rest is cut off',
    ],
  },
  {
    name: 'right kinds',
    silent: `${GA4}<script>gtag('event', 'purchase', { value: 12.5, tax: total, items: list, coupon: 5 }); fbq('track', 'Lead', { value: '10' })</script>`,
  },
  { name: 'one alternative is right', silent: `${GA4}<script>gtag('event', 'purchase', { value: a ? 1 : '2' })</script>` },
  { name: 'an empty text may stand for nothing', silent: `${GA4}<script>gtag('event', 'purchase', { value: '', tax: '' })</script>` },
  { name: 'Metrica takes texts', path: 'a.js', silent: `ym(1, 'reachGoal', 'order', { order_price: '1000.35' })` },
  {
    name: 'less than nothing',
    speaks: `<script>fbq('track', 'Purchase', { value: «-5», currency: 'EUR' })</script>`,
    words: ['`value` is at least 0 for Meta Pixel, not -5'],
  },
  { name: 'nothing at all', silent: `<script>fbq('track', 'Purchase', { value: 0, currency: 'EUR' })</script>` },
  {
    name: 'in the address of an image',
    speaks: `<img src="https://www.awin1.com/sread.img?tt=ns&tv=2&merchant=48217&amount=«9,90»&ch=aw&cr=EUR&ref=77&testmode=«1»">`,
    words: ['`amount` is a number for Awin: “9,90” is none', '`testmode` is one of 0 for Awin, not “1”'],
  },
  {
    name: 'an image with all in order',
    silent: `<img src="https://www.awin1.com/sread.img?tt=ns&tv=2&merchant=48217&amount=9.90&ch=aw&cr=EUR&ref=77&testmode=0"><img src="https://www.facebook.com/tr?id=284710934857612&ev=Purchase&cd[value]=9.90&cd[currency]=EUR">`,
  },
  {
    name: 'an image whose amount a template writes',
    path: 'thanks.php',
    silent: `<img src="https://www.awin1.com/sread.img?tt=ns&tv=2&merchant=48217&amount=<?= $total ?>&ch=aw&cr=EUR&ref=77">`,
  },
])
