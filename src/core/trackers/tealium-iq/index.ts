import type { Method, Tracker } from '../../model/index.js'

const seen = '2026-11-24'

const library = { hosts: ['tags.tiqcdn.com'] }
const id = { url: /\/utag\/([^/?#]+\/[^/?#]+)\/[^/?#]+\/utag/ }
const test = /\/(?:dev|qa)\/utag/

const link: Method = {
  does: 'event',
  args: [
    { role: 'name', key: 'tealium_event' },
    { role: 'parameters', types: ['object'] },
  ],
  about: 'Reports an event.',
}

/** The tag manager of Tealium. */
export const tealiumIq: Tracker = {
  id: 'tealium-iq',
  title: 'Tealium iQ',
  noun: 'profile',
  category: 'tag-manager',
  docs: 'https://docs.tealium.com/platforms/javascript/install/',
  scents: ['tiqcdn.com/utag/', 'utag.link(', 'utag.view('],
  ids: {
    pattern: /^[\w.-]+\/[\w.-]+$/,
    words: 'account and profile, with a slash between',
    example: 'flowershop/main',
    placeholders: [/^(?:your[-_ ]?)?account\/(?:your[-_ ]?)?profile$/i],
  },
  loaders: [
    { name: 'utag.js', url: { ...library, path: /^\/utag\/[^/]+\/[^/]+\/[^/]+\/utag\.js$/ }, id, starts: true, async: 'recommended', test },
    { name: 'utag.sync.js', url: { ...library, path: /^\/utag\/[^/]+\/[^/]+\/[^/]+\/utag\.sync\.js$/ }, id, test },
  ],
  protocols: [
    {
      style: 'methods',
      global: 'utag',
      methods: { link, view: { does: 'pageview', args: [{ role: 'parameters', types: ['object'] }], about: 'Counts a page.' } },
      closed: false,
    },
  ],
  pixels: [],
  several: false,
  sources: [
    { claims: 'utag.js, utag.sync.js, environments, tealium_event', url: 'https://docs.tealium.com/platforms/javascript/track/', seen },
    { claims: 'addresses', url: 'https://github.com/MisterPhilip/omnibug/blob/ce9a0aac/src/providers/TealiumIQ.js', seen },
  ],
}
