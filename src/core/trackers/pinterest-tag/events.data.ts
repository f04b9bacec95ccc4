import type { ItemShape, ParameterShape, StandardEvent } from '../../model/index.js'

const string: ParameterShape = { type: 'string' }

export const parameters: Readonly<Record<string, ParameterShape>> = {
  value: { type: 'number', texts: true, about: 'Value of the whole order.' },
  order_quantity: { type: 'number', texts: true },
  currency: { type: 'currency' },
  order_id: { type: 'any' },
  event_id: { type: 'string', about: 'The id under which the server reports the same event.' },
  promo_code: string,
  coupon: string,
  property: string,
  search_query: string,
  video_title: string,
  lead_type: string,
  product_name: string,
  product_category: string,
  product_brand: string,
  line_items: { type: 'list', about: 'Objects with product_id, product_price, product_quantity …' },
}

export const items: ItemShape = {
  list: 'line_items',
  keys: Object.fromEntries(
    'product_name product_id product_category product_brand product_price product_quantity product_variant_id product_variant'
      .split(' ')
      .map((name): [string, ParameterShape] => [name, { type: 'any' }]),
  ),
  required: [],
}

/** Case does not matter to the vendor; an underscore does. Any other name is one of one's own, for audiences only. */
export const events: readonly StandardEvent[] = [
  { name: 'Checkout', means: 'purchase', about: 'A purchase was completed.' },
  { name: 'AddToCart', means: 'cart', about: 'A product was put into the cart.' },
  { name: 'PageVisit', means: 'page', about: 'A page was seen.' },
  { name: 'Signup', means: 'sign-up', about: 'Somebody signed up.' },
  { name: 'WatchVideo', about: 'A video was watched.' },
  { name: 'Lead', means: 'lead', about: 'Interest was shown.' },
  { name: 'Search', means: 'search', about: 'The visitor searched.' },
  { name: 'ViewCategory', means: 'category', about: 'A category was seen.' },
  { name: 'Custom', about: 'Anything else.' },
]
