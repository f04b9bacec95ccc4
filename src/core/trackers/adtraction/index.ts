import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'
const docs = 'https://adtraction.com/gtmtemplate.htm'

/** Adtraction, an affiliate network of the North: the tags of advertisers. */
export const adtraction: Tracker = {
  id: 'adtraction',
  title: 'Adtraction',
  noun: 'program ID',
  category: 'advertising',
  docs,
  scents: ['/jsTag?', 'ADT.Tag'],
  ids: {
    pattern: /^\d+$/,
    words: 'digits only',
    example: '1748203596',
    placeholders: [/^0+$/, /^(?:PROGRAM(?:ME)?[-_ ]?ID|X+)$/i],
  },
  loaders: [{ name: 'jsTag', url: { path: /^\/jsTag$/, query: { ap: /./ } }, id: { query: 'ap' }, starts: true, async: 'recommended' }],
  protocols: [
    {
      style: 'methods',
      global: 'ADT.Tag',
      methods: {
        doEvent: {
          does: 'conversion',
          // doEvent(t, am, c, ti, tp, cpn, xd)
          args: [{ role: 'any' }, { role: 'value' }, { role: 'any' }, { role: 'any' }, { role: 'name' }],
          about: 'Reports what the fields of ADT.Tag say, or the arguments.',
        },
      },
      closed: false,
    },
  ],
  pixels: [],
  several: false,
  cookies: ['at_gd'],
  sources: [
    { claims: 'the values of orders', url: docs, seen },
    { claims: 'jsTag on the shop’s own subdomain', url: 'https://adtraction.com/subdomain.htm', seen },
    { claims: 'ADT.Tag and doEvent: seen in the code of public sites', url: docs, seen },
    { claims: 'at_gd', url: 'https://github.com/stape-io/adtraction-tag', seen },
  ],
}
