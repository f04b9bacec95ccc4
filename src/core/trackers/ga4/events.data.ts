import type { ParameterShape, StandardEvent } from '../../model/index.js'

type Parameters = Readonly<Record<string, ParameterShape>>

const text: ParameterShape = { type: 'string' }
const number: ParameterShape = { type: 'number' }
const yes: ParameterShape = { type: 'boolean' }
const MONEY: Parameters = {
  currency: { type: 'currency' },
  value: { type: 'number', about: 'Sum of price × quantity, without shipping and tax.' },
}
const ITEMS: Parameters = { items: { type: 'items' } }
const LIST: Parameters = { item_list_id: text, item_list_name: text }
const PROMOTION: Parameters = { creative_name: text, creative_slot: text, promotion_id: text, promotion_name: text }

/** A value without a currency reaches no revenue report. */
const needs = { value: ['currency'] }

/** An event about money and the items it is paid for. */
function shop(name: string, about: string, more: Parameters = {}): StandardEvent {
  return { name, about, required: ['items'], expected: ['value', 'currency'], needs, parameters: { ...MONEY, ...ITEMS, ...more } }
}

/** A step in the life of a lead. */
function lead(name: string, about: string, more: Parameters = {}): StandardEvent {
  return { name, about, expected: ['value', 'currency'], needs, parameters: { ...MONEY, ...more } }
}

/** Recommended events of GA4 with their parameters. Sorted as in the vendor's reference: sales, leads, everything else. */
export const EVENTS: readonly StandardEvent[] = [
  shop('add_payment_info', 'Payment details were given in a checkout.', { coupon: text, payment_type: text }),
  shop('add_shipping_info', 'Shipping details were given in a checkout.', { coupon: text, shipping_tier: text }),
  shop('add_to_cart', 'Items were put into the cart.'),
  shop('add_to_wishlist', 'Items were put on a wish list.'),
  shop('begin_checkout', 'A checkout began.', { coupon: text }),
  {
    ...shop('purchase', 'An order was completed.', {
      transaction_id: { type: 'string', about: 'Unique for each order, never empty.' },
      coupon: text,
      shipping: number,
      tax: number,
      customer_type: { type: 'string', values: ['new', 'returning'] },
    }),
    required: ['transaction_id', 'items'],
  },
  {
    ...shop('refund', 'An order was paid back, wholly or in part.', { transaction_id: text, coupon: text, shipping: number, tax: number }),
    required: ['transaction_id'],
    expected: ['value', 'currency', 'items'],
  },
  shop('remove_from_cart', 'Items were taken out of the cart.'),
  shop('view_cart', 'The cart was looked at.'),
  shop('view_item', 'An item was looked at.'),
  {
    name: 'view_item_list',
    about: 'A list of items was shown.',
    required: ['items'],
    needs,
    parameters: { ...ITEMS, ...LIST, ...MONEY },
  },
  { name: 'select_item', about: 'An item was chosen from a list.', required: ['items'], parameters: { ...ITEMS, ...LIST } },
  {
    name: 'view_promotion',
    about: 'A promotion was shown. Only the first item counts.',
    expected: ['items'],
    parameters: { ...ITEMS, ...PROMOTION },
  },
  { name: 'select_promotion', about: 'A promotion was chosen.', parameters: { ...ITEMS, ...PROMOTION } },

  lead('generate_lead', 'A form was sent or contact was made.', { lead_source: text }),
  lead('qualify_lead', 'A lead was found fit.'),
  lead('working_lead', 'A lead is being worked on.', { lead_status: text }),
  lead('disqualify_lead', 'A lead was found unfit.', { disqualified_lead_reason: text }),
  lead('close_convert_lead', 'A lead became a customer.'),
  lead('close_unconvert_lead', 'A lead was lost.', { unconvert_lead_reason: text }),

  { name: 'login', about: 'A visitor logged in.', parameters: { method: text } },
  { name: 'sign_up', about: 'A visitor opened an account.', parameters: { method: text } },
  { name: 'search', about: 'Something was searched for.', required: ['search_term'], parameters: { search_term: text } },
  { name: 'view_search_results', about: 'Results of a search were shown.', parameters: { search_term: text } },
  { name: 'share', about: 'Content was shared.', parameters: { method: text, content_type: text, item_id: text } },
  { name: 'select_content', about: 'Content was chosen.', parameters: { content_type: text, content_id: text } },
  { name: 'join_group', about: 'A visitor joined a group.', parameters: { group_id: text } },
  { name: 'earn_virtual_currency', about: 'Play money was earned.', parameters: { virtual_currency_name: text, value: number } },
  {
    name: 'spend_virtual_currency',
    about: 'Play money was spent.',
    required: ['value', 'virtual_currency_name'],
    parameters: { virtual_currency_name: text, value: number, item_name: text },
  },
  { name: 'tutorial_begin', about: 'A tutorial began.' },
  { name: 'tutorial_complete', about: 'A tutorial was completed.' },
  { name: 'level_start', about: 'A level of a game began.', parameters: { level_name: text } },
  { name: 'level_end', about: 'A level of a game ended.', parameters: { level_name: text, success: yes } },
  { name: 'level_up', about: 'A player reached a level.', parameters: { level: number, character: text } },
  { name: 'post_score', about: 'A score was made.', required: ['score'], parameters: { score: number, level: number, character: text } },
  {
    name: 'unlock_achievement',
    about: 'An achievement was unlocked.',
    required: ['achievement_id'],
    parameters: { achievement_id: text },
  },
  {
    name: 'campaign_details',
    about: 'Tells the campaign a visit came from.',
    parameters: { campaign_id: text, campaign: text, source: text, medium: text, term: text, content: text },
  },
  { name: 'exception', about: 'An error occurred.', parameters: { description: text, fatal: yes } },
  {
    name: 'page_view',
    about: 'A page view sent by hand; config sends one by itself unless send_page_view is false.',
    parameters: {
      page_location: text,
      page_title: text,
      page_referrer: text,
      client_id: text,
      language: text,
      page_encoding: text,
      user_agent: text,
    },
  },
  { name: 'screen_view', about: 'For app streams.', parameters: { screen_class: text, screen_name: text } },

  // Of Universal Analytics; typings still offer them, GA4 does not know them.
  { name: 'checkout_progress', retired: { since: null, successor: 'add_shipping_info and add_payment_info', level: 'old' } },
  { name: 'set_checkout_option', retired: { since: null, successor: 'add_shipping_info and add_payment_info', level: 'old' } },
  { name: 'timing_complete', retired: { since: null, successor: 'an event with a name of your own', level: 'old' } },
]
