import { ecommerceActionUnknown } from '../../../src/core/rules/ecommerce-action-unknown/index.js'
import { rows } from '../../kit/rows.js'

const dropped = (action: string): string => `\`${action}\` is no e-commerce action: Yandex Metrica drops it.`
const KNOWN = 'impressions, click, detail, add, remove, purchase, checkout, delete, promoView, promoClick'

rows(ecommerceActionUnknown, [
  {
    name: 'another case is surely meant',
    path: 'a.js',
    speaks: `dataLayer.push({ ecommerce: { currencyCode: 'RUB', «Purchase»: { actionField: { id: n }, products } } })`,
    words: [`${dropped('Purchase')} Is \`purchase\` meant?`],
    fixed: `dataLayer.push({ ecommerce: { currencyCode: 'RUB', purchase: { actionField: { id: n }, products } } })`,
  },
  {
    name: 'a near word is offered',
    path: 'a.js',
    speaks: `dataLayer.push({ ecommerce: { «'purchased'»: { products: [{ id: 1 }] } } })`,
    words: [`${dropped('purchased')} Is \`purchase\` meant?`],
    offers: ['Write purchase'],
  },
  {
    name: 'a word that is like nothing',
    path: 'a.js',
    speaks: `dataLayer.push({ ecommerce: { «orderSent»: { products: [{ id: 1 }] } } })`,
    words: [`${dropped('orderSent')} It knows ${KNOWN}`],
  },
  {
    name: 'known actions',
    path: 'a.js',
    silent: `dataLayer.push({ ecommerce: { add: { products: [{ id: 1 }] } } }); dataLayer.push({ ecommerce: null })`,
  },
  {
    name: 'what Google’s containers know besides',
    path: 'a.js',
    silent: `dataLayer.push({ ecommerce: { checkout_option: { actionField: {} } } })`,
  },
  {
    name: 'GA4’s form',
    path: 'a.js',
    silent: `dataLayer.push({ event: 'purchase', ecommerce: { transaction_id: n, items: [{ item_id: 1 }] } })`,
  },
  {
    name: 'other data under the same key',
    path: 'a.js',
    silent: `dataLayer.push({ ecommerce: { pageType: 'product', product: { id: 1 } } })`,
  },
])
