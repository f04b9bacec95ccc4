import type { Argument, Method, Protocol, Tracker } from '../../model/index.js'

const name: Argument = { role: 'name', types: ['string'], required: true }
const parameters: Argument = { role: 'parameters', types: ['object'] }
const any: Argument = { role: 'any' }
const other: Method = { does: 'other', args: [] }

const methods: Protocol['methods'] = {
  init: {
    does: 'start',
    args: [
      { role: 'counter', types: ['string'], required: true },
      { role: 'options', types: ['object'] },
      { role: 'counter-name', types: ['string'] },
    ],
    about: 'Starts the project with its token.',
  },
  track: { does: 'event', args: [name, parameters, any, any], about: 'Reports an event.' },
  track_links: { does: 'event', args: [any, name, parameters], about: 'Reports an event at each click on links that a selector finds.' },
  track_forms: { does: 'event', args: [any, name, parameters], about: 'Reports an event when forms that a selector finds are sent.' },
  track_pageview: { does: 'pageview', args: [any], listed: false, about: 'Reports a page view.' },
  identify: { does: 'other', args: [{ role: 'user-data', types: ['string'] }], about: 'Says who the visitor is.' },
  ...Object.fromEntries(
    'time_event register register_once unregister reset alias opt_in_tracking opt_out_tracking set_config get_distinct_id'
      .split(' ')
      .map((word): [string, Method] => [word, other]),
  ),
}

/** Mixpanel: product analytics. */
export const mixpanel: Tracker = {
  id: 'mixpanel',
  title: 'Mixpanel',
  noun: 'token',
  category: 'product',
  docs: 'https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript',
  scents: ['mixpanel', 'cdn.mxpnl.com'],
  ids: {
    pattern: /^[0-9A-Za-z]+$/,
    words: '32 digits and letters from a to f',
    example: '9d3b7e1f5a8c2460be94d7a13f6c8052',
    placeholders: [/^<?(?:YOUR[-_ ])?(?:MIXPANEL[-_ ])?(?:PROJECT[-_ ])?TOKEN>?$/i],
  },
  loaders: [
    {
      name: 'mixpanel.js',
      url: { hosts: ['cdn.mxpnl.com'], path: /^\/libs\/mixpanel-[\w.-]*\.js$/ },
      async: 'recommended',
    },
  ],
  protocols: [
    { style: 'methods', global: 'mixpanel', methods, closed: false },
    { style: 'methods', from: 'mixpanel-browser', global: 'default', methods, closed: false },
    // With a name of its own, `init` gives back that project's object.
    { style: 'methods', from: 'mixpanel-browser', global: 'default.init()', methods, closed: false },
  ],
  pixels: [],
  names: { maxLength: 255 },
  several: false,
  cookies: ['mp_*_mixpanel'],
  sources: [
    {
      claims: 'init, track, track_links, track_forms, the library, the package',
      url: 'https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript',
      seen: '2026-11-24',
    },
    {
      claims: 'names are cut after 255 characters',
      url: 'https://docs.mixpanel.com/docs/data-structure/events-and-properties',
      seen: '2026-11-24',
    },
  ],
}
