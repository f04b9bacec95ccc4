import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

/** The dot of Yahoo (Gemini, later the DSP). */
export const yahooDot: Tracker = {
  id: 'yahoo-dot',
  title: 'Yahoo Dot',
  noun: 'pixel ID',
  category: 'advertising',
  docs: 'https://help.yahooinc.com/dsp-help',
  scents: ['s.yimg.com/wi/ytc.js', 'dotq', 'sp.analytics.yahoo.com/spp.pl', 'YAHOO.ywa'],
  ids: {
    pattern: /^\d+$/,
    usual: /^\d{5,8}$/,
    words: '5 to 8 digits',
    example: '10174385',
    placeholders: [/^0+$/, /^1234567?8?9?$/, /^PIXEL[-_ ]?ID$/i],
  },
  loaders: [{ name: 'ytc.js', url: { hosts: ['s.yimg.com'], path: /^\/wi\/ytc\.js$/ }, async: 'recommended' }],
  protocols: [
    {
      style: 'object-queue',
      global: 'dotq',
      counterKey: 'properties.pixelId',
      commandKey: 'properties.qstrings.et',
      methods: {
        custom: {
          does: 'event',
          args: [
            { role: 'counter', key: 'properties.pixelId', types: ['string', 'number'] },
            { role: 'name', key: 'properties.qstrings.ea' },
          ],
        },
      },
      otherwise: { does: 'start', args: [{ role: 'counter', key: 'properties.pixelId', types: ['string', 'number'], required: true }] },
      closed: false,
    },
  ],
  pixels: [
    {
      tag: 'img',
      url: { hosts: ['sp.analytics.yahoo.com'], path: /^\/spp\.pl$/, query: { '.yp': /./ } },
      id: { query: '.yp' },
      means: 'counter',
    },
  ],
  several: true,
  csp: { 'script-src': ['https://s.yimg.com'], 'img-src': ['https://sp.analytics.yahoo.com'] },
  sources: [
    {
      claims: 'ytc.js, dotq, both ids, custom events, the form before it: seen in the code of public sites',
      url: 'https://help.yahooinc.com/dsp-help',
      seen,
    },
  ],
}
