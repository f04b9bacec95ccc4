import type { Method, Protocol } from '../../model/index.js'
import { BELONGS } from './belongs.data.js'
import { METHODS } from './methods.data.js'

const other: Method = { does: 'other', args: [] }
const nothing: Readonly<Record<string, Method>> = {}

/** Libraries whose functions end in `gtag`: what they are handed is what the function gets. */
export const PACKAGES: readonly Protocol[] = [
  {
    style: 'methods',
    from: 'react-ga4',
    global: 'default',
    belongs: BELONGS,
    methods: {
      // Also a list of `{ trackingId }`, which only the reader of lists can follow.
      initialize: {
        does: 'start',
        args: [
          { role: 'counter', types: ['string', 'list'], required: true },
          { role: 'options', types: ['object'] },
        ],
      },
      event: {
        does: 'event',
        args: [
          { role: 'name', types: ['string', 'object'], required: true, key: 'action' },
          { role: 'parameters', types: ['object'] },
        ],
      },
      send: { does: 'pageview', args: [{ role: 'any' }], listed: false },
      set: other,
      gtag: other,
      reset: other,
      isInitialized: other,
    },
    closed: false,
  },
  {
    style: 'function',
    from: '@next/third-parties/google',
    global: 'sendGAEvent',
    commandAt: 0,
    belongs: BELONGS,
    methods: METHODS,
    closed: true,
  },
  {
    style: 'function',
    from: 'vue-gtag',
    global: 'createGtag',
    belongs: BELONGS,
    methods: nothing,
    otherwise: {
      does: 'start',
      args: [
        { role: 'counter', key: 'tagId', types: ['string'] },
        { role: 'options', key: 'config' },
      ],
    },
    closed: true,
  },
  {
    style: 'function',
    from: 'vue-gtag',
    global: 'event',
    belongs: BELONGS,
    methods: nothing,
    otherwise: {
      does: 'event',
      args: [
        { role: 'name', types: ['string'], required: true },
        { role: 'parameters', types: ['object'], counterKey: 'send_to' },
      ],
    },
    closed: true,
  },
]
