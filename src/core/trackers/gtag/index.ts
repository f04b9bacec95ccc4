import type { Tracker } from '../../model/index.js'
import { BELONGS } from './belongs.data.js'
import { CONSENT } from './consent.data.js'
import { METHODS } from './methods.data.js'

/** The Google tag itself: one loader and one function for GA4, Ads, Floodlight and what is left of Universal Analytics. */
export const gtag: Tracker = {
  id: 'gtag',
  title: 'Google tag',
  noun: 'tag ID',
  category: 'analytics',
  docs: 'https://developers.google.com/tag-platform/gtagjs/reference',
  scents: ['gtag'],
  ids: {
    pattern: /^[A-Z]{1,4}-[A-Z0-9]+(?:-[A-Z0-9]+)*$/,
    words: 'a prefix such as GT-, then capital letters and digits',
    example: 'GT-5R8XKQ2',
    placeholders: [/^(?:TAG_ID|TARGET_ID|GA_MEASUREMENT_ID|GA_TRACKING_ID|VALUE_HERE|REPLACE_WITH_YOUR_DATA)$/i],
    fold: true,
  },
  loaders: [
    {
      name: 'gtag/js',
      // Mirrors give the file a hash and an ending: `gtag/js7a3f.html?id=…`.
      url: { hosts: /(?:^|\.)googletagmanager\.com$/, path: /^\/gtag\/js[0-9a-f]{0,4}(?:\.(?:js|html?|txt))?$/ },
      id: { query: 'id' },
      async: 'recommended',
      belongs: BELONGS,
      layer: { name: 'dataLayer', query: 'l' },
    },
    {
      name: 'gtag/js',
      url: { path: /\/gtag\/js$/, query: { id: /^/ } },
      id: { query: 'id' },
      async: 'recommended',
      belongs: BELONGS,
      layer: { name: 'dataLayer', query: 'l' },
    },
  ],
  protocols: [
    {
      style: 'function',
      global: 'gtag',
      commandAt: 0,
      belongs: BELONGS,
      queue: 'dataLayer',
      strict: true,
      methods: METHODS,
      closed: true,
    },
  ],
  pixels: [],
  consent: CONSENT,
  order: [
    {
      first: ['config'],
      then: ['event'],
      keys: 'client_id cookie_domain cookie_path cookie_prefix first_party_collection linker server_container_url session_id transport_url user_id'.split(
        ' ',
      ),
    },
  ],
  several: true,
  csp: { 'script-src': ['https://*.googletagmanager.com'] },
  snippet: {
    head: `<script async src="https://www.googletagmanager.com/gtag/js?id={id}"></script>
<script>
  window.dataLayer = window.dataLayer || [];
  function gtag(){dataLayer.push(arguments);}
  gtag('js', new Date());
  gtag('config', '{id}');
</script>
`,
  },
  sources: [
    {
      claims: 'the six commands, their arguments and the order config, event, set',
      url: 'https://developers.google.com/tag-platform/gtagjs/reference',
      seen: '2026-11-24',
    },
    {
      claims: 'commands and control parameters as types',
      url: 'https://github.com/DefinitelyTyped/DefinitelyTyped/blob/master/types/gtag.js/index.d.ts',
      seen: '2026-11-24',
    },
    {
      claims: 'loader, snippet, renamed data layer',
      url: 'https://developers.google.com/tag-manager/devguide',
      seen: '2026-11-24',
    },
    {
      claims: 'fields of config that an event before it goes without',
      url: 'https://support.google.com/tagmanager/answer/14779480',
      seen: '2026-11-24',
    },
    { claims: 'which prefix may run what', url: 'https://support.google.com/tagmanager/answer/17070049', seen: '2026-11-24' },
    {
      claims: 'consent keys, values, order, region and wait_for_update',
      url: 'https://developers.google.com/tag-platform/security/guides/consent',
      seen: '2026-11-24',
    },
    { claims: 'the two keys added with consent mode v2', url: 'https://support.google.com/analytics/answer/13802165', seen: '2026-11-24' },
    {
      claims: 'hosts of a content security policy',
      url: 'https://developers.google.com/tag-platform/security/guides/csp',
      seen: '2026-11-24',
    },
  ],
}
