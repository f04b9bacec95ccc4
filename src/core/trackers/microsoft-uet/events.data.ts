import type { ParameterShape } from '../../model/index.js'

const number: ParameterShape = { type: 'number', texts: true }
const string: ParameterShape = { type: 'string' }
const pages = ['home', 'searchresults', 'category', 'product', 'cart', 'purchase', 'other']
const journey = ['home', 'searchresults', 'offerdetail', 'conversionintent', 'conversion']

/** What the library reads; other names are dropped. */
export const parameters: Readonly<Record<string, ParameterShape>> = {
  event_category: string,
  event_label: string,
  event_value: number,
  revenue_value: { ...number, about: 'Variable revenue, from 0 on, three decimals at most.' },
  currency: { type: 'currency', about: 'Three capital letters of ISO 4217.' },
  transaction_id: string,
  search_term: string,
  page_path: string,
  page_title: string,
  page_location: string,
  coupon: string,
  tax: number,
  shipping: number,
  checkout_step: number,
  items: { type: 'list' },
  promotions: { type: 'list' },
  ecomm_prodid: { type: 'any', about: 'Product identifiers: letters, digits and hyphens; together with ecomm_pagetype.' },
  ecomm_pagetype: { type: 'string', values: pages },
  ecomm_totalvalue: number,
  ecomm_category: string,
  hct_pagetype: { type: 'string', values: [...journey, 'property', 'cart', 'purchase', 'cancel', 'other'] },
  hct_base_price: number,
  hct_total_price: number,
  hct_length_of_stay: number,
  travel_pagetype: { type: 'string', values: [...journey, 'cancel', 'other'] },
  travel_totalvalue: number,
}

/** Keys of the older objects. In today's form the library takes an object that holds one for an event of the older form. */
export const former: Readonly<Record<string, string>> = {
  ec: 'event_category',
  el: 'event_label',
  ev: 'event_value',
  gv: 'revenue_value',
  gc: 'currency',
}
