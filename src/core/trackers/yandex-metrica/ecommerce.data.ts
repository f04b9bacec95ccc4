import type { EcommerceShape, ParameterShape } from '../../model/index.js'

const product: Readonly<Record<string, ParameterShape>> = {
  id: { type: 'string', about: 'Identifier of the product (SKU); id or name is required.' },
  name: { type: 'string', about: 'Name of the product; id or name is required.' },
  brand: { type: 'string' },
  category: { type: 'string', about: 'Up to five levels, separated by /.' },
  coupon: { type: 'string' },
  discount: { type: 'number' },
  list: { type: 'string' },
  position: { type: 'number' },
  price: { type: 'number' },
  quantity: { type: 'number' },
  variant: { type: 'string' },
}

const promotion: Readonly<Record<string, ParameterShape>> = {
  id: { type: 'string', required: true, about: 'Identifier of the promotion.' },
  name: { type: 'string' },
  creative: { type: 'string' },
  creative_slot: { type: 'string' },
  position: { type: 'string' },
}

const purchase: Readonly<Record<string, ParameterShape>> = {
  id: { type: 'string', required: true, about: 'Identifier of the order.' },
  coupon: { type: 'string' },
  goal_id: { type: 'number', about: "Number of the goal that the order reached, not the goal's identifier." },
  revenue: { type: 'number', about: 'Income from the order; without it the sum of the products.' },
}

const idOrName = [['id', 'name']] as const

const products = { list: 'products', required: idOrName, fields: product }
const promotions = { list: 'promotions', required: ['id'], fields: promotion }

/** What the counter reads from `window.dataLayer`, or from the list that its option `ecommerce` names. */
export const ecommerce: EcommerceShape = {
  option: 'ecommerce',
  layer: 'dataLayer',
  key: 'ecommerce',
  currencyKey: 'currencyCode',
  actions: {
    impressions: { list: null, required: idOrName, fields: product },
    click: products,
    detail: products,
    add: products,
    remove: products,
    purchase: { ...products, actionField: purchase },
    checkout: products,
    delete: products,
    promoView: promotions,
    promoClick: promotions,
  },
  converts: {
    view_item: 'detail',
    add_to_cart: 'add',
    remove_from_cart: 'remove',
    begin_checkout: 'checkout',
    purchase: 'purchase',
    view_item_list: 'impressions',
    select_item: 'click',
    view_promotion: 'promoView',
    select_promotion: 'promoClick',
  },
}
