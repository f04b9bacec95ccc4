import type { ItemShape, ParameterShape, StandardEvent } from '../../model/index.js'

export const parameters: Readonly<Record<string, ParameterShape>> = {
  content_id: { type: 'string', about: 'Product identifier; inside contents.' },
  content_ids: { type: 'list', about: 'Product identifiers.' },
  content_type: {
    type: 'string',
    values: ['product', 'product_group', 'destination', 'hotel', 'flight', 'vehicle'],
    about: 'What content_id names.',
  },
  contents: { type: 'list', about: 'Objects with content_id, price, quantity.' },
  currency: { type: 'currency', about: 'Three letters of ISO 4217.' },
  description: { type: 'string' },
  order_id: { type: 'string' },
  quantity: { type: 'number' },
  query: { type: 'string', about: 'What the visitor searched for.' },
  search_string: { type: 'string', about: 'What the visitor searched for.' },
  status: { type: 'string' },
  value: { type: 'number', about: 'Value of the whole order.' },
}

/** Entries of `contents`. */
export const items: ItemShape = {
  list: 'contents',
  keys: {
    content_id: { type: 'string', about: 'Product identifier.' },
    content_type: { type: 'string' },
    content_name: { type: 'string' },
    content_category: { type: 'string' },
    price: { type: 'number', about: 'Price of one.' },
    quantity: { type: 'number' },
    brand: { type: 'string' },
  },
  required: [],
}

function taking(...names: readonly string[]): Readonly<Record<string, ParameterShape>> {
  return Object.fromEntries(names.flatMap(name => (parameters[name] ? [[name, parameters[name]]] : [])))
}

const product = taking('contents', 'content_type', 'content_id', 'content_ids', 'quantity', 'description', 'currency', 'value')

/** Names of the vendor's list; others are custom events. */
export const events: readonly StandardEvent[] = [
  { name: 'AddPaymentInfo', means: 'payment', about: 'Payment data was entered.' },
  { name: 'AddToCart', means: 'cart', about: 'A product was put into the cart.', parameters: product },
  { name: 'AddToWishlist', means: 'wish', about: 'A product was put on the wish list.' },
  { name: 'ApplicationApproval', about: 'An application was approved.' },
  { name: 'CompleteRegistration', means: 'sign-up', about: 'A registration was completed.' },
  { name: 'Contact', about: 'The visitor got in touch.' },
  { name: 'CustomizeProduct', about: 'A product was customised.' },
  { name: 'Download', about: 'A file was downloaded.' },
  { name: 'FindLocation', about: 'The visitor looked for a place of business.' },
  { name: 'InitiateCheckout', means: 'checkout', about: 'The checkout was entered.' },
  { name: 'Lead', means: 'lead', about: 'The visitor left contact data.' },
  { name: 'Purchase', means: 'purchase', about: 'A purchase was completed.', parameters: product },
  { name: 'Schedule', about: 'An appointment was booked.' },
  { name: 'Search', means: 'search', about: 'The visitor searched.', parameters: taking('query', 'search_string') },
  { name: 'StartTrial', means: 'trial', about: 'A trial was started.', parameters: taking('content_ids', 'currency', 'value') },
  { name: 'SubmitApplication', about: 'An application was submitted.' },
  { name: 'Subscribe', means: 'subscribe', about: 'A subscription was started.' },
  { name: 'ViewContent', means: 'view', about: 'A page of interest was seen.', parameters: product },
  {
    name: 'CompletePayment',
    about: 'Former name of Purchase.',
    parameters: product,
    retired: { since: null, successor: 'Purchase', level: 'old' },
  },
  { name: 'SubmitForm', about: 'Former name of Lead.', retired: { since: null, successor: 'Lead', level: 'old' } },
  {
    name: 'PlaceAnOrder',
    about: 'Left the list in 2025.',
    parameters: product,
    retired: { since: '2025', successor: 'Purchase', level: 'old' },
  },
  { name: 'ClickButton', about: 'Left the list in 2025.', retired: { since: '2025', successor: 'a custom event', level: 'old' } },
]
