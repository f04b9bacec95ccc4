import type { Argument, Method } from '../../model/index.js'

const pixel: Argument = { role: 'counter', types: ['string'], required: true }
const name: Argument = { role: 'name', types: ['string'], required: true }
const parameters: Argument = { role: 'parameters', types: ['object'] }

export const goals: readonly string[] = [
  'add_payment_info',
  'add_to_cart',
  'add_to_wishlist',
  'complete_registration',
  'contact',
  'conversion',
  'customize_product',
  'donate',
  'find_location',
  'initiate_checkout',
  'lead',
  'page_view',
  'purchase',
  'schedule',
  'search',
  'start_trial',
  'submit_application',
  'subscribe',
  'view_content',
]

export const productEvents: readonly string[] = [
  'view_home',
  'view_category',
  'view_product',
  'view_search',
  'view_other',
  'add_to_wishlist',
  'add_to_cart',
  'remove_from_wishlist',
  'remove_from_cart',
  'init_checkout',
  'add_payment_info',
  'purchase',
]

const hit: Method = { does: 'pageview', args: [], about: 'Counts the visitor into the audience of the site.' }

const event: Method = {
  does: 'event',
  args: [name],
  about: 'Reports an event with a name of your own; audiences in the advertising cabinet are built from it.',
}

const add: Method = {
  does: 'other',
  args: [{ role: 'any', types: ['number', 'string'], required: true }],
  about: 'Puts the visitor into an audience by its number.',
}

const goal: Method = {
  does: 'goal',
  args: [name, parameters],
  takes: { names: goals, others: 'unknown' },
  about: 'Reports a goal from the fixed list; the second argument may carry its value.',
}

/** `VK.Retargeting.<method>(…)`: all calls go to the pixel of the last Init. */
export const retargeting: Readonly<Record<string, Method>> = {
  Init: { does: 'start', args: [pixel], about: 'Starts the pixel; the calls that follow go to it.' },
  Hit: hit,
  Event: event,
  Add: add,
  ProductEvent: {
    does: 'ecommerce',
    args: [{ role: 'any', types: ['number', 'string'], required: true }, name, parameters],
    takes: { names: productEvents, others: 'unknown' },
    about: 'Reports what the visitor does with products of a price list, for dynamic retargeting.',
  },
}

/** `VK.Goal(…)`; the rest of `VK` has nothing to do with the pixel. */
export const vk: Readonly<Record<string, Method>> = { Goal: goal }

/** `const pixel = new VK.Pixel('VK-RTRG-…'); pixel.<method>(…)`. */
export const pixelObject: Readonly<Record<string, Method>> = { Hit: hit, Event: event, Add: add, Goal: goal }
