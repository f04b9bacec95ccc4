import type { Method, Tracker } from '../../model/index.js'

const seen = '2026-11-24'

const conversion = (name: string): Method => ({
  does: 'conversion',
  args: [{ role: 'label', types: ['string'] }],
  event: name,
  about: 'Reports a conversion by its label.',
})

/** Parse.ly, the analytics of publishers. */
export const parsely: Tracker = {
  id: 'parsely',
  title: 'Parse.ly',
  noun: 'site ID',
  category: 'analytics',
  docs: 'https://docs.parse.ly/tracking-code-setup/',
  scents: ['cdn.parsely.com/keys/', 'PARSELY'],
  ids: {
    pattern: /^[\w.-]+$/,
    words: 'the domain of the site',
    example: 'flowershop.example',
    placeholders: [/^(?:YOUR[-_ ]?)?(?:SITE|API)[-_ ]?(?:ID|KEY)$/i],
  },
  loaders: [
    {
      name: 'p.js',
      url: { hosts: ['cdn.parsely.com'], path: /^\/keys\/[^/]+\/p\.js$/ },
      id: { url: /\/keys\/([^/?#]+)\/p\.js/ },
      starts: true,
      async: 'recommended',
    },
  ],
  protocols: [
    {
      style: 'methods',
      global: 'PARSELY.conversions',
      methods: Object.fromEntries(
        ['trackLeadCapture', 'trackNewsletterSignup', 'trackSubscription', 'trackLinkClick', 'trackPurchase', 'trackCustom'].map(
          (name): [string, Method] => [name, conversion(name)],
        ),
      ),
      closed: false,
    },
  ],
  pixels: [],
  csp: { 'script-src': ['https://cdn.parsely.com'] },
  several: false,
  sources: [
    { claims: 'tag', url: 'https://github.com/Parsely/wp-parsely', seen },
    { claims: 'conversions: seen in the code of public sites', url: 'https://docs.parse.ly/', seen },
    { claims: 'where it sends to', url: 'https://github.com/MisterPhilip/omnibug/blob/ce9a0aac/src/providers/Parsely.js', seen },
  ],
}
