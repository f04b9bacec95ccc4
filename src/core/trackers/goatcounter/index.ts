import type { Tracker } from '../../model/index.js'

/** GoatCounter, hosted or on a server of one's own. */
export const goatcounter: Tracker = {
  id: 'goatcounter',
  title: 'GoatCounter',
  noun: 'endpoint',
  category: 'analytics',
  docs: 'https://www.goatcounter.com/help/start',
  scents: ['goatcounter', 'gc.zgo.at'],
  ids: {
    pattern: /^(?:https?:)?\/\/[^\s/?#]+(?:\/[^\s?#]*)?\/count$/i,
    words: 'the address that counts: https://CODE.goatcounter.com/count',
    example: 'https://pottery.goatcounter.com/count',
    placeholders: [/^(?:https?:)?\/\/(?:MYCODE|CODE|YOURCODE|YOUR[_-]?GOATCOUNTER[_-]?CODE)\.goatcounter\.com\/count$/i],
    fold: true,
  },
  loaders: [
    {
      name: 'count.js',
      url: { hosts: ['gc.zgo.at'], path: /^\/count(?:\.v\d+)?\.js$/ },
      id: { attribute: 'data-goatcounter' },
      starts: true,
      async: 'recommended',
    },
    {
      name: 'count.js',
      url: {},
      id: { attribute: 'data-goatcounter' },
      starts: true,
      async: 'recommended',
      marks: { 'data-goatcounter': /^/ },
    },
  ],
  protocols: [
    {
      style: 'methods',
      global: 'goatcounter',
      late: true,
      methods: {
        count: {
          does: 'pageview',
          args: [{ role: 'parameters', types: ['object'] }],
          listed: false,
          firstKey: 'event',
          about: 'Counts a page view, or an event when told `event: true`.',
          when: [
            {
              first: /^true$/,
              then: { does: 'event', args: [{ role: 'parameters' }, { role: 'name', key: 'path', types: ['string', 'function'] }] },
            },
          ],
        },
        bind_events: { does: 'other', args: [] },
        count_onload: { does: 'other', args: [] },
        get_query: { does: 'other', args: [] },
        visit_count: { does: 'other', args: [] },
        url: { does: 'other', args: [] },
        filter: { does: 'other', args: [] },
      },
      closed: false,
    },
  ],
  pixels: [
    {
      tag: 'img',
      url: { hosts: /\.goatcounter\.com$/, path: /^\/count$/, query: { p: /^/ } },
      id: { url: /^((?:https?:)?\/\/[^?#]+\/count)/ },
      means: 'counter',
    },
  ],
  attributes: [{ attribute: 'data-goatcounter-click', trigger: 'click', fallback: ['name', 'id'] }],
  settings: [{ global: 'goatcounter', key: 'endpoint', starts: true }],
  // Event names share the column of paths: a slash in front makes them look like pages.
  names: { discouraged: /^\//, words: 'no slash in front' },
  several: false,
  csp: { 'script-src': ['https://gc.zgo.at'] },
  snippet: { body: `<script data-goatcounter="{id}" async src="//gc.zgo.at/count.js"></script>\n` },
  sources: [
    { claims: 'script, pixel, events in HTML, count()', url: 'https://www.goatcounter.com/help/start', seen: '2026-11-24' },
    { claims: 'an event’s path does not begin with a slash', url: 'https://www.goatcounter.com/help/events', seen: '2026-11-24' },
    {
      claims: 'how the script finds itself, its settings, what an empty data-goatcounter-click falls back to',
      url: 'https://github.com/arp242/goatcounter/blob/master/public/count.js',
      seen: '2026-11-24',
    },
  ],
}
