import type { Argument, Method } from '../../model/index.js'

const HIT_TYPE: Argument = { role: 'any', key: 'hitType' }
const FIELDS: Argument = { role: 'parameters', types: ['object'] }
const other: Method = { does: 'other', args: [] }
const hidden: Method = { does: 'ecommerce', args: [{ role: 'parameters' }], listed: false }

/** `send` and what its hit types do. Fields may follow one by one or in an object, which may also be the only argument. */
const SEND: Method = {
  does: 'pageview',
  args: [HIT_TYPE, FIELDS],
  listed: false,
  firstKey: 'hitType',
  about: 'Sends a hit of the type named first.',
  when: [
    {
      first: /^event$/,
      then: {
        does: 'event',
        args: [
          HIT_TYPE,
          { role: 'name-part', key: 'eventCategory', types: ['string'], required: true },
          { role: 'name-part', key: 'eventAction', types: ['string'], required: true },
          { role: 'label', key: 'eventLabel', types: ['string'] },
          { role: 'value', key: 'eventValue', types: ['number'] },
          FIELDS,
        ],
      },
    },
    {
      first: /^social$/,
      then: {
        does: 'event',
        args: [
          HIT_TYPE,
          { role: 'name-part', key: 'socialNetwork', types: ['string'], required: true },
          { role: 'name-part', key: 'socialAction', types: ['string'], required: true },
          { role: 'label', key: 'socialTarget', types: ['string'] },
          FIELDS,
        ],
      },
    },
    {
      first: /^(?:pageview|screenview)$/,
      then: { does: 'pageview', args: [HIT_TYPE, { role: 'url', key: 'page' }, FIELDS], listed: false },
    },
    { first: /^(?:timing|exception)$/, then: { does: 'other', args: [HIT_TYPE, FIELDS] } },
    { first: /^(?:transaction|item)$/, then: { does: 'ecommerce', args: [HIT_TYPE, FIELDS], listed: false } },
  ],
}

/** Names the property, and the tracker where there are several. */
export const CREATE: Method = {
  does: 'start',
  args: [
    { role: 'counter', key: 'trackingId', types: ['string'], required: true },
    { role: 'options', key: 'cookieDomain' },
    { role: 'counter-name', key: 'name', types: ['string'] },
    { role: 'options', types: ['object'] },
  ],
  about: 'Creates a tracker for a property.',
}

/** Commands of `ga(…)`, those of its two e-commerce plugins included. */
export const METHODS: Readonly<Record<string, Method>> = {
  create: CREATE,
  send: SEND,
  set: other,
  require: other,
  provide: other,
  remove: other,
  'linker:autoLink': other,
  'linker:decorate': other,
  'linker:passthrough': other,
  'ecommerce:addTransaction': { does: 'ecommerce', event: 'ecommerce:addTransaction', args: [{ role: 'parameters', types: ['object'] }] },
  'ecommerce:addItem': hidden,
  'ecommerce:send': hidden,
  'ecommerce:clear': hidden,
  'ec:addProduct': hidden,
  'ec:addImpression': hidden,
  'ec:addPromo': hidden,
  'ec:setAction': {
    does: 'ecommerce',
    args: [
      { role: 'name', types: ['string'], required: true },
      { role: 'parameters', types: ['object'] },
    ],
    about: 'Says what happened to the products added before; goes out with the next hit.',
  },
}

/** What a tracker object can do that `ga.create` or `ga.getByName` returns. */
export const TRACKER_METHODS: Readonly<Record<string, Method>> = { send: SEND, set: other, get: other }
