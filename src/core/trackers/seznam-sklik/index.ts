import type { Argument, Tracker } from '../../model/index.js'

const seen = '2026-11-24'

const data: Argument = { role: 'parameters', types: ['object'] }

/** The ads of Seznam: Sklik and Zboží. */
export const seznamSklik: Tracker = {
  id: 'seznam-sklik',
  title: 'Seznam Sklik',
  noun: 'ID',
  category: 'advertising',
  docs: 'https://napoveda.sklik.cz/',
  scents: ['c.seznam.cz/js/rc.js', 'retargetingHit', 'conversionHit'],
  ids: { pattern: /^\d+$/, words: 'digits only', example: '1482057', placeholders: [/^0+$/] },
  loaders: [{ name: 'rc.js', url: { hosts: ['c.seznam.cz'], path: /^\/js\/rc\.js$/ }, async: 'recommended' }],
  protocols: [
    {
      style: 'methods',
      global: 'rc',
      methods: {
        retargetingHit: {
          does: 'start',
          args: [{ role: 'counter', key: 'rtgId', types: ['number', 'string'] }],
          about: 'Remembers the visitor for ads.',
        },
        conversionHit: {
          does: 'conversion',
          args: [{ role: 'counter', key: 'id', types: ['number', 'string'] }, data],
          about: 'Reports a conversion.',
        },
      },
      closed: false,
    },
  ],
  pixels: [],
  csp: { 'script-src': ['https://c.seznam.cz'] },
  several: true,
  sources: [
    { claims: 'rc.js, retargetingHit, conversionHit: seen in the code of public sites', url: 'https://napoveda.sklik.cz/', seen },
    { claims: 'where it sends to', url: 'https://github.com/MisterPhilip/omnibug/blob/ce9a0aac/src/providers/SeznamSklik.js', seen },
  ],
}
