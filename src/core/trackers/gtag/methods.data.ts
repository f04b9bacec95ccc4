import type { Argument, Method } from '../../model/index.js'

const TARGET: Argument = { role: 'counter', types: ['string'], required: true }
const NAME: Argument = { role: 'name', types: ['string'], required: true }
const PARAMETERS: Argument = { role: 'parameters', types: ['object'], counterKey: 'send_to' }

/** Events that GA4 counts as e-commerce. */
const ECOMMERCE =
  /^(?:add_payment_info|add_shipping_info|add_to_cart|add_to_wishlist|begin_checkout|purchase|refund|remove_from_cart|view_cart|view_item|view_item_list|select_item|view_promotion|select_promotion)$/

/** What `gtag('event', …)` does: the name decides what kind of event it is, `send_to` among the parameters who gets it. */
const EVENT: Method = {
  does: 'event',
  args: [NAME, PARAMETERS],
  about: 'Sends an event to the targets named in send_to, or to all that are configured.',
  when: [
    { first: /^conversion$/, then: { does: 'conversion', args: [NAME, PARAMETERS] } },
    { first: /^page_view$/, then: { does: 'pageview', args: [NAME, PARAMETERS], listed: true } },
    { first: ECOMMERCE, then: { does: 'ecommerce', args: [NAME, PARAMETERS] } },
  ],
}

/** The six commands of the function; any other first word is a mistake. */
export const METHODS: Readonly<Record<string, Method>> = {
  js: { does: 'other', args: [{ role: 'any', required: true }], about: 'Tells the time at which the page began to load.' },
  config: {
    does: 'start',
    args: [TARGET, { role: 'options', types: ['object'] }],
    about: 'Configures a target and, for analytics, sends the first page view.',
    // With a label behind the id the command sets up phone conversions of a target that has its own config.
    when: [
      {
        first: /^AW-\d+\/./i,
        then: { does: 'other', args: [TARGET, { role: 'options', types: ['object'] }], about: 'Replaces phone numbers to count calls.' },
      },
    ],
  },
  event: EVENT,
  set: {
    does: 'other',
    args: [{ role: 'any', types: ['string', 'object'], required: true }, { role: 'any' }],
    about: 'Sets parameters for all later events of the page.',
    when: [{ first: /^user_data$/, then: { does: 'other', args: [{ role: 'any' }, { role: 'user-data', types: ['object'] }] } }],
  },
  get: {
    does: 'other',
    args: [TARGET, { role: 'any', types: ['string'], required: true }, { role: 'callback', types: ['function'] }],
    about: 'Asks for the client_id, session_id or gclid of a target.',
  },
  consent: {
    does: 'consent',
    args: [
      { role: 'consent-action', types: ['string'], required: true, values: ['default', 'update'] },
      { role: 'consent-settings', types: ['object'], required: true },
    ],
    about: 'Says what the visitor allows.',
  },
}
