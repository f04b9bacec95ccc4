import type { ItemShape, ParameterShape, StandardEvent } from '../../model/index.js'

/** Parameters that the library knows in any event. */
export const parameters: Readonly<Record<string, ParameterShape>> = {
  content_category: { type: 'string', about: 'Category of the page or product.' },
  content_ids: { type: 'list', about: 'Product identifiers.' },
  content_name: { type: 'string', about: 'Name of the page or product.' },
  content_type: { type: 'string', values: ['product', 'product_group'], about: 'What content_ids or contents name.' },
  contents: { type: 'list', about: 'Objects with id and quantity.' },
  currency: { type: 'currency', about: 'Three letters of ISO 4217; goes together with value.' },
  delivery_category: { type: 'string', values: ['in_store', 'curbside', 'home_delivery'] },
  num_items: { type: 'number', texts: true, about: 'Number of items.' },
  order_id: { type: 'string' },
  predicted_ltv: { type: 'number', texts: true, about: 'Predicted lifetime value of the subscriber.' },
  search_string: { type: 'string', about: 'What the visitor searched for.' },
  status: { type: 'boolean', about: 'Whether the registration is complete.' },
  subscription_id: { type: 'string' },
  value: { type: 'number', texts: true, least: 0, about: 'A number from 0 on, without currency sign; goes together with currency.' },
}

/** Entries of `contents`. */
export const items: ItemShape = {
  list: 'contents',
  keys: {
    id: { type: 'string', about: 'Product identifier.' },
    quantity: { type: 'number' },
    item_price: { type: 'number', about: 'Price of one.' },
    delivery_category: { type: 'string', values: ['in_store', 'curbside', 'home_delivery'] },
  },
  required: ['id', 'quantity'],
}

/** The vendor's diagnostics report a value without a currency. */
const needs = { value: ['currency'] } as const

function taking(...names: readonly string[]): Readonly<Record<string, ParameterShape>> {
  return Object.fromEntries(names.flatMap(name => (parameters[name] ? [[name, parameters[name]]] : [])))
}

/** The library looks names up as they are written: `purchase` is not `Purchase`. */
export const events: readonly StandardEvent[] = [
  {
    name: 'AddPaymentInfo',
    means: 'payment',
    about: 'Payment data was entered.',
    parameters: taking('content_category', 'content_ids', 'contents', 'currency', 'value'),
    needs,
  },
  {
    name: 'AddToCart',
    means: 'cart',
    about: 'A product was put into the cart.',
    parameters: taking('content_ids', 'content_name', 'content_type', 'contents', 'currency', 'value'),
    needs,
  },
  {
    name: 'AddToWishlist',
    means: 'wish',
    about: 'A product was put on the wish list.',
    parameters: taking('content_name', 'content_category', 'content_ids', 'contents', 'currency', 'value'),
    needs,
  },
  {
    name: 'CompleteRegistration',
    means: 'sign-up',
    about: 'A registration form was completed.',
    parameters: taking('content_name', 'currency', 'status', 'value'),
    needs,
  },
  { name: 'Contact', about: 'The visitor got in touch by phone, message, e-mail or chat.' },
  { name: 'CustomizeProduct', about: 'A product was customised.' },
  { name: 'Donate', about: 'The visitor donated.' },
  { name: 'FindLocation', about: 'The visitor looked for a place of business.' },
  {
    name: 'InitiateCheckout',
    means: 'checkout',
    about: 'The checkout was entered.',
    parameters: taking('content_category', 'content_ids', 'contents', 'currency', 'num_items', 'value'),
    needs,
  },
  {
    name: 'Lead',
    means: 'lead',
    about: 'The visitor signed up.',
    parameters: taking('content_category', 'content_name', 'currency', 'value'),
    needs,
  },
  { name: 'PageView', means: 'page', about: 'The page was seen.' },
  {
    name: 'Purchase',
    means: 'purchase',
    about: 'A purchase was completed.',
    required: ['value', 'currency'],
    parameters: taking('content_ids', 'content_name', 'content_type', 'contents', 'currency', 'num_items', 'value'),
    needs,
  },
  { name: 'Schedule', about: 'An appointment was booked.' },
  {
    name: 'Search',
    means: 'search',
    about: 'The visitor searched.',
    parameters: taking('content_category', 'content_ids', 'contents', 'currency', 'search_string', 'value'),
    needs,
  },
  {
    name: 'StartTrial',
    means: 'trial',
    about: 'A free trial was started.',
    parameters: taking('currency', 'predicted_ltv', 'value'),
    needs,
  },
  { name: 'SubmitApplication', about: 'An application was submitted.' },
  {
    name: 'Subscribe',
    means: 'subscribe',
    about: 'A paid subscription was started.',
    parameters: taking('currency', 'predicted_ltv', 'value'),
    needs,
  },
  {
    name: 'ViewContent',
    means: 'view',
    about: 'A page of interest, such as a product, was seen.',
    parameters: taking('content_ids', 'content_name', 'content_type', 'contents', 'currency', 'value'),
    needs,
  },
]
