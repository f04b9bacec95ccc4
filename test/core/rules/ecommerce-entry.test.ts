import { ecommerceEntry } from '../../../src/core/rules/ecommerce-entry/index.js'
import { rows } from '../../kit/rows.js'

rows(ecommerceEntry, [
  {
    name: 'products and banners nobody can tell apart',
    path: 'a.js',
    speaks: `dataLayer.push({ ecommerce: { detail: { products: [{ id: 1 }, «{ price: 5, brand: 'A' }»] } } })
dataLayer.push({ ecommerce: { impressions: [«{ list: 'Search' }»] } })
dataLayer.push({ ecommerce: { promoView: { promotions: [«{ name: 'Sale' }»] } } })`,
    words: [
      'An entry of `detail` without `id` or `name` cannot be told from others',
      'An entry of `impressions` without `id` or `name` cannot be told from others',
      'An entry of `promoView` without `id` cannot be told from others',
    ],
  },
  {
    name: 'an order without its number, an action without products',
    path: 'a.js',
    speaks: `dataLayer.push({ ecommerce: { «purchase»: { actionField: { revenue: 5 }, products: [{ id: 1 }] } } })
dataLayer.push({ ecommerce: { «add»: { product: { id: 1 } } } })`,
    words: ['`purchase` has no `id` in `actionField`: orders without it are not told apart', '`add` has no `products`: nothing is counted'],
  },
  {
    name: 'all is there',
    path: 'a.js',
    silent: `dataLayer.push({ ecommerce: { purchase: { actionField: { id: n }, products: [{ name: 'Mug' }] } } })
dataLayer.push({ ecommerce: { impressions: list, detail: { products: list } } })`,
  },
  {
    name: 'what is not seen',
    path: 'a.js',
    silent: `dataLayer.push({ ecommerce: { detail: { products: [{ ...product, price: 5 }] }, purchase: { ...order }, add: data } })`,
  },
  { name: 'GA4’s form', path: 'a.js', silent: `dataLayer.push({ event: 'purchase', ecommerce: { items: [{}] } })` },
])
