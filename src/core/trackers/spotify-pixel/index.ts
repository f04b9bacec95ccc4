import type { Argument, Method, StandardEvent, Tracker } from '../../model/index.js'

const seen = '2026-11-24'
const rudder = 'https://github.com/rudderlabs/rudder-sdk-js/tree/eecb517e/packages/analytics-js-integrations/src/integrations'

const data: Argument = { role: 'parameters', types: ['object'] }
const successor = 'the Spotify Pixel: pixel.byspotify.com/ping.min.js'

const events: readonly StandardEvent[] = [
  { name: 'lead', means: 'lead' },
  { name: 'product', means: 'view' },
  { name: 'addtocart', means: 'cart' },
  { name: 'checkout', means: 'checkout' },
  { name: 'purchase', means: 'purchase' },
]

const methods: Readonly<Record<string, Method>> = {
  conf: { does: 'start', args: [{ role: 'counter', key: 'key', types: ['string'], required: true }], about: 'Starts the pixel.' },
  view: { does: 'pageview', args: [data], listed: false, about: 'Counts the page.' },
  alias: { does: 'other', args: [{ role: 'user-data', types: ['object'] }], about: 'Hands over a hashed identity.' },
  ...Object.fromEntries(events.map(({ name }): [string, Method] => [name, { does: 'event', event: name, args: [data] }])),
}

/** The Spotify Pixel, and Podsights, from which it came. */
export const spotifyPixel: Tracker = {
  id: 'spotify-pixel',
  title: 'Spotify Pixel',
  noun: 'pixel key',
  category: 'advertising',
  docs: 'https://help.adanalytics.spotify.com/technical-pixel-docs',
  scents: ['spdt(', 'pixel.byspotify.com', 'pdst('],
  ids: {
    pattern: /^[0-9a-z]+$/i,
    words: 'letters and digits',
    example: '8c41e7d05a9b4f62b3107de9a6c5f284',
    placeholders: [/^0+$/, /^(?:PIXEL_?)?KEY$/i],
  },
  loaders: [
    { name: 'ping.min.js', url: { hosts: ['pixel.byspotify.com'], path: /^\/ping\.min\.js$/ }, async: 'recommended' },
    {
      name: 'ping.min.js of Podsights',
      url: { hosts: ['cdn.pdst.fm'], path: /^\/ping\.min\.js$/ },
      async: 'recommended',
      generation: 'Podsights',
      retired: { since: null, successor, level: 'old' },
    },
  ],
  protocols: [
    { style: 'function', global: 'spdt', commandAt: 0, methods, closed: false },
    {
      style: 'function',
      global: 'pdst',
      commandAt: 0,
      methods,
      generation: 'Podsights',
      retired: { since: null, successor, level: 'old' },
      closed: false,
    },
  ],
  pixels: [],
  parameters: {
    known: {
      value: { type: 'number', texts: true },
      currency: { type: 'currency' },
      quantity: { type: 'number', texts: true },
      line_items: { type: 'list' },
    },
  },
  events,
  several: false,
  twice: 'every event is sent twice',
  csp: { 'script-src': ['https://pixel.byspotify.com'], 'connect-src': ['https://pixels.spotify.com'] },
  sources: [
    { claims: 'loader, conf, view, events and their parameters, alias; Podsights', url: `${rudder}/SpotifyPixel`, seen },
    { claims: 'where it sends to', url: 'https://github.com/MisterPhilip/omnibug/tree/ce9a0aac/src/providers', seen },
  ],
}
