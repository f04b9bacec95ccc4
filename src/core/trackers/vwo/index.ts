import type { Method, Tracker } from '../../model/index.js'
import { methodsNamed } from '../../model/index.js'

const seen = '2026-11-24'

const event: Method = {
  does: 'event',
  args: [
    { role: 'name', types: ['string'], required: true },
    { role: 'parameters', types: ['object'] },
  ],
  about: 'Reports a custom event.',
}

/** VWO: experiments, heatmaps, recordings. */
export const vwo: Tracker = {
  id: 'vwo',
  title: 'VWO',
  noun: 'account',
  category: 'product',
  docs: 'https://help.vwo.com/',
  scents: ['visualwebsiteoptimizer.com', '_vwo_code', 'VWO.', '_vis_opt'],
  ids: { pattern: /^\d+$/, words: 'digits', example: '784120' },
  loaders: [
    {
      name: 'j.php',
      url: { hosts: ['dev.visualwebsiteoptimizer.com'], path: /^\/(?:j\.php|deploy\/js_visitor_settings\.php)$/, query: { a: /^/ } },
      id: { query: 'a' },
      starts: true,
    },
    {
      name: 'lib.js',
      url: { hosts: ['dev.visualwebsiteoptimizer.com'], path: /^\/lib\/\d+\.js$/ },
      id: { url: /\/lib\/(\d+)\.js/ },
      starts: true,
    },
  ],
  protocols: [
    { style: 'methods', global: 'VWO', methods: { event, ...methodsNamed('visitor onVWOLoaded') }, closed: false },
    {
      style: 'queue',
      global: 'VWO',
      commandAt: 0,
      methods: { event, ...methodsNamed('onVWOLoaded onEventReceive activate visitor') },
      closed: false,
    },
    {
      style: 'function',
      global: '_vis_opt_register_conversion',
      methods: {},
      otherwise: {
        does: 'conversion',
        args: [
          { role: 'name', required: true },
          { role: 'any', required: true },
        ],
      },
      closed: true,
    },
    {
      style: 'function',
      global: '_vis_opt_revenue_conversion',
      methods: {},
      otherwise: { does: 'conversion', event: 'revenue', args: [{ role: 'value', required: true }] },
      closed: true,
    },
  ],
  pixels: [],
  callbacks: ['_vis_opt_queue'],
  several: false,
  place: 'head',
  csp: { 'script-src': ['https://dev.visualwebsiteoptimizer.com'] },
  sources: [
    { claims: 'SmartCode, its place, _vis_opt_register_conversion, _vis_opt_revenue_conversion', url: 'https://help.vwo.com/', seen },
    { claims: 'VWO.push with onVWOLoaded, onEventReceive', url: 'https://developers.vwo.com/reference', seen },
    { claims: 'VWO.event: seen in the code of public sites', url: 'https://developers.vwo.com/reference', seen },
  ],
}
