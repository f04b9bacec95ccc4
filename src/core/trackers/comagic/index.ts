import type { Method, Tracker } from '../../model/index.js'

const seen = '2026-11-24'

const contact: Method = {
  does: 'event',
  args: [
    { role: 'user-data', types: ['object'], required: true },
    { role: 'callback', types: ['function'] },
  ],
}

/** UIS, CoMagic and CallGear: calls, chats and leads by one script. */
export const comagic: Tracker = {
  id: 'comagic',
  title: 'UIS, CoMagic',
  noun: 'account key',
  category: 'analytics',
  docs: 'https://comagic.github.io/javascript_api/',
  scents: ['__cs', 'Comagic', 'uiscom.ru', 'comagic.ru', 'callgear.com'],
  ids: {
    pattern: /^[\w-]+$/,
    words: 'letters, digits, dashes and underscores',
    example: 'Qm7sT0dVx4Lb2Rk9Zc6WfYh1Jp3Ng8Ua',
  },
  loaders: [
    {
      name: 'cs.min.js',
      url: { hosts: ['app.uiscom.ru', 'app.comagic.ru', 'app.callgear.com'], path: /^\/static\/cs\.min\.js$/ },
      id: { query: 'k' },
      async: 'recommended',
    },
  ],
  protocols: [
    {
      style: 'queue',
      global: '__cs',
      commandAt: 0,
      methods: {
        setCsAccount: {
          does: 'start',
          args: [{ role: 'counter', types: ['string'], required: true }],
          about: 'Starts with the key of the account.',
        },
        setCsHost: { does: 'other', args: [{ role: 'url', types: ['string'] }] },
      },
      closed: false,
    },
    {
      style: 'methods',
      global: 'Comagic',
      methods: {
        trackEvent: {
          does: 'event',
          args: [{ role: 'name-part', required: true }, { role: 'name-part', required: true }, { role: 'label' }, { role: 'value' }],
          about: 'Reports an event by category and action.',
        },
        addOfflineRequest: { ...contact, about: 'Reports a request of a visitor.' },
        sitePhoneCall: { ...contact, about: 'Orders a call.' },
      },
      closed: false,
    },
  ],
  pixels: [],
  several: false,
  csp: { 'script-src': ['https://app.uiscom.ru', 'https://app.comagic.ru', 'https://app.callgear.com'] },
  sources: [
    {
      claims: 'trackEvent needs category and action, addOfflineRequest, sitePhoneCall',
      url: 'https://comagic.github.io/javascript_api/',
      seen,
    },
    {
      claims: 'addresses of the script, setCsAccount: seen in the code of public sites',
      url: 'https://uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/javascript_api',
      seen,
    },
  ],
}
