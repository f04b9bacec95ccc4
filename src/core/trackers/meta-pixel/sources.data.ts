import type { Source } from '../../model/index.js'

const seen = '2026-11-24'
const vendor = 'https://developers.facebook.com'

/** "Library" is fbevents.js 2.9.33 as the vendor's host served it: what it accepts and what it says in the console. */
export const sources: readonly Source[] = [
  { claims: 'loader, base code, noscript image', url: `${vendor}/docs/meta-pixel/get-started`, seen },
  { claims: 'standard events and their properties', url: `${vendor}/docs/meta-pixel/reference`, seen },
  { claims: 'eventID, value and currency of Purchase', url: `${vendor}/documentation/meta-pixel/reference`, seen },
  {
    claims: 'consent is revoked on every page, before init',
    url: 'https://developers.facebook.com/docs/meta-pixel/implementation/gdpr',
    seen: '2026-11-24',
  },
  {
    claims: 'library: commands, id of digits only, event names by exact case, REQUIRED_PARAM_MISSING, consent words',
    url: 'https://connect.facebook.net/en_US/fbevents.js',
    seen,
  },
  { claims: 'content_ids or contents for catalog ads', url: `${vendor}/documentation/meta-pixel/get-started/advantage-catalog-ads`, seen },
  {
    claims: 'contact data belongs into the third argument of init',
    url: `${vendor}/documentation/meta-pixel/advanced/advanced-matching`,
    seen,
  },
  { claims: 'autoConfig stands above init', url: `${vendor}/docs/ads-for-websites/pixel-events`, seen },
  {
    claims: 'value is a decimal from 0 on, currency an ISO code, both together',
    url: 'https://www.facebook.com/business/help/490934944618455',
    seen,
  },
  {
    claims: 'content_type and delivery_category values',
    url: 'https://github.com/nuxt/scripts/blob/5052a9fd/packages/script/src/runtime/registry/meta-pixel.ts',
    seen,
  },
  {
    claims: 'shape of contents',
    url: 'https://github.com/segmentio/action-destinations/tree/970a17ee/packages/browser-destinations/destinations/facebook-conversions-api-web',
    seen,
  },
  {
    claims:
      'fbds.js, addPixelId, PixelInitialized and conversions by number: seen in the code of public sites; that they no longer count is not stated anywhere read',
    url: `${vendor}/docs/meta-pixel`,
    seen,
  },
  { claims: 'usual length of an id, 13 to 17 digits: from samples', url: `${vendor}/docs/meta-pixel/get-started`, seen },
  {
    claims: '_fbp, _fbc and third-party cookies',
    url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0ee5a17/open-cookie-database.csv',
    seen,
  },
  {
    claims: 'hosts for a content security policy',
    url: 'https://github.com/spatie/laravel-csp/blob/8b72a2c/src/Presets/MetaPixel.php',
    seen,
  },
]
