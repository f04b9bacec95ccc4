import type { Method, Tracker } from '../../model/index.js'
import { events, items, parameters } from './events.data.js'

const seen = '2026-11-24'

const track: Method = {
  does: 'event',
  args: [
    { role: 'name', types: ['string'], required: true },
    { role: 'parameters', types: ['object'] },
    { role: 'callback', types: ['function'] },
  ],
  about: 'Reports an event; the third argument is a function.',
}

const beacon = { hosts: ['ct.pinterest.com'], path: /^\/v3\/?$/ }

export const pinterestTag: Tracker = {
  id: 'pinterest-tag',
  title: 'Pinterest Tag',
  noun: 'tag ID',
  category: 'advertising',
  docs: 'https://developers.pinterest.com/docs/api-features/pinterest-tag/',
  scents: ['pintrk', 's.pinimg.com/ct', 'ct.pinterest.com'],
  ids: {
    pattern: /^\d+$/,
    words: 'digits only',
    example: '2617394058261',
    placeholders: [/^0+$/, /^1234567890?\d*$/, /^(?:PINTEREST_)?TAG[-_ ]?ID$/i],
  },
  loaders: [{ name: 'core.js', url: { hosts: ['s.pinimg.com'], path: /^\/ct\/core\.js$/ }, async: 'recommended' }],
  protocols: [
    {
      style: 'function',
      global: 'pintrk',
      commandAt: 0,
      methods: {
        load: {
          does: 'start',
          args: [
            { role: 'counter', types: ['string', 'number'], required: true },
            { role: 'user-data', types: ['object'] },
          ],
          about: 'Starts the tag; the third argument is contact data for matching.',
        },
        page: { does: 'pageview', args: [{ role: 'parameters', types: ['object'] }], listed: false, about: 'Counts the page.' },
        track,
        set: {
          does: 'other',
          args: [{ role: 'any' }],
          about: 'Sets contact data or limits the use of data.',
        },
        setconsent: {
          does: 'consent',
          args: [{ role: 'consent-action' }],
          about: 'false holds everything back, true lets it go.',
        },
      },
      closed: false,
    },
    { style: 'methods', global: 'pintrk', methods: { load: track, page: track, track }, mistaken: "pintrk('track', …)", closed: false },
  ],
  pixels: [
    {
      tag: 'img',
      url: { ...beacon, query: { tid: /^/, event: /^(?!init$)./ } },
      id: { query: 'tid' },
      means: 'event',
      name: 'event',
    },
    { tag: 'img', url: { ...beacon, query: { tid: /^/ } }, id: { query: 'tid' }, means: 'counter' },
  ],
  events,
  parameters: {
    known: parameters,
    former: { quantity: 'order_quantity', num_items: 'order_quantity', search_string: 'search_query', eventID: 'event_id' },
  },
  items,
  consent: { actions: [], holds: { action: 'false' }, keys: [], values: [] },
  twin: { key: 'event_id', in: 'parameters' },
  names: { fold: true },
  visitor: { keys: ['em', 'external_id', 'np', 'opt_out_type', 'st', 'country'], former: { email: 'em' } },
  several: false,
  twice: 'every event is sent twice',
  cookies: ['_pin_unauth', '_epik', '_derived_epik', '_pinterest_ct_ua'],
  csp: {
    'script-src': ['https://s.pinimg.com'],
    'img-src': ['https://ct.pinterest.com'],
  },
  snippet: {
    head: `<script>
  !function(e){if(!window.pintrk){window.pintrk=function(){window.pintrk.queue.push(Array.prototype.slice.call(arguments))};var
  n=window.pintrk;n.queue=[],n.version="3.0";var t=document.createElement("script");t.async=!0,t.src=e;var
  r=document.getElementsByTagName("script")[0];r.parentNode.insertBefore(t,r)}}("https://s.pinimg.com/ct/core.js");
  pintrk('load', '{id}');
  pintrk('page');
</script>
`,
    body: `<noscript><img height="1" width="1" style="display:none" alt="" src="https://ct.pinterest.com/v3/?event=init&amp;tid={id}&amp;noscript=1" /></noscript>
`,
  },
  sources: [
    { claims: 'loader, load, page, track, parameters', url: 'https://developers.pinterest.com/docs/api-features/pinterest-tag/', seen },
    { claims: 'the events and what they are for, own names', url: 'https://help.pinterest.com/en/business/article/add-event-codes', seen },
    { claims: 'the image', url: 'https://help.pinterest.com/en/business/article/img-tag', seen },
    { claims: 'setconsent', url: 'https://c15t.com/docs/integrations/pinterest-tag', seen },
    {
      claims: 'set, lower-case event names, keys of line_items',
      url: 'https://github.com/rudderlabs/rudder-sdk-js/tree/eecb517e/packages/analytics-js-integrations/src/integrations',
      seen,
    },
    { claims: 'cookies', url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0ee5a17/open-cookie-database.csv', seen },
  ],
}
