import type { Method, Retirement, Tracker } from '../../model/index.js'
import { events, items, parameters } from './events.data.js'
import { commands, formerCommands } from './methods.data.js'
import { sources } from './sources.data.js'

const former: Retirement = { since: null, successor: "fbevents.js with fbq('init', …)", level: 'old' }

const wrong: Method = { does: 'other', args: [] }

const beacon = { hosts: ['www.facebook.com', 'facebook.com'], path: /^\/tr\/?$/ }

export const metaPixel: Tracker = {
  id: 'meta-pixel',
  title: 'Meta Pixel',
  noun: 'pixel',
  category: 'advertising',
  docs: 'https://developers.facebook.com/docs/meta-pixel/get-started',
  scents: ['fbq', '_fbq', 'connect.facebook.net', 'facebook.com/tr'],
  ids: {
    pattern: /^\d+$/,
    usual: /^\d{13,17}$/,
    words: 'digits only, usually 15 or 16 of them',
    example: '738291046518273',
    placeholders: [
      /^0+$/,
      /^(?:FB_|META_|FACEBOOK_)?PIXEL[-_ ]?ID$/i,
      /^\{?your[-_ ]pixel[-_ ]id(?:[-_ ]goes[-_ ]here)?\}?$/i,
      /^123456789\d*$/,
    ],
  },
  loaders: [
    {
      name: 'fbevents.js',
      url: { hosts: ['connect.facebook.net'], path: /^\/[a-z]{2}_[A-Z]{2}\/fbevents\.js$/ },
      async: 'recommended',
      generation: 'fbevents.js',
    },
    {
      name: 'fbds.js',
      url: { hosts: ['connect.facebook.net'], path: /^\/[a-z]{2}_[A-Z]{2}\/fbds\.js$/ },
      async: 'recommended',
      generation: 'fbds.js',
      retired: former,
    },
  ],
  protocols: [
    { style: 'function', global: 'fbq', commandAt: 0, methods: commands, generation: 'fbevents.js', closed: true },
    {
      style: 'methods',
      global: 'fbq',
      methods: { init: wrong, track: wrong, trackCustom: wrong },
      mistaken: "fbq('track', 'Lead')",
      closed: false,
    },
    { style: 'queue', global: '_fbq', commandAt: 0, methods: formerCommands, generation: 'fbds.js', retired: former, closed: false },
  ],
  pixels: [
    // The first that fits counts. Base codes of all years name the page view in one of these words.
    {
      tag: 'img',
      url: { ...beacon, query: { id: /./, ev: /^(?!(?:PageView|PixelInitialized|NoScript)$)./ } },
      id: { query: 'id' },
      means: 'event',
      name: 'ev',
      parameters: { 'cd[value]': 'value', 'cd[currency]': 'currency', 'cd[content_type]': 'content_type' },
    },
    { tag: 'img', url: { ...beacon, query: { id: /./ } }, id: { query: 'id' }, means: 'counter' },
  ],
  events,
  parameters: { known: parameters },
  items,
  visitor: {
    keys: 'em ph fn ln ge db ct st zp country external_id fbp fbc subscription_id fb_login_id lead_id'.split(' '),
    former: {
      email: 'em',
      phone: 'ph',
      phone_number: 'ph',
      firstName: 'fn',
      first_name: 'fn',
      lastName: 'ln',
      last_name: 'ln',
      gender: 'ge',
      city: 'ct',
      state: 'st',
      zip: 'zp',
      zip_code: 'zp',
      externalId: 'external_id',
    },
  },
  twin: { key: 'eventID', in: 'options' },
  consent: { actions: ['grant', 'revoke'], holds: { action: 'revoke', before: ['init'] }, keys: [], values: [] },
  several: false,
  twice: 'the library reports a duplicate and drops it',
  cookies: ['_fbp', '_fbc', 'fr'],
  csp: {
    'script-src': ['https://connect.facebook.net'],
    'img-src': ['https://www.facebook.com'],
    'connect-src': ['https://www.facebook.com'],
  },
  snippet: {
    head: `<script>
  !function(f,b,e,v,n,t,s){if(f.fbq)return;n=f.fbq=function(){n.callMethod?
  n.callMethod.apply(n,arguments):n.queue.push(arguments)};if(!f._fbq)f._fbq=n;
  n.push=n;n.loaded=!0;n.version='2.0';n.queue=[];t=b.createElement(e);t.async=!0;
  t.src=v;s=b.getElementsByTagName(e)[0];s.parentNode.insertBefore(t,s)}(window,
  document,'script','https://connect.facebook.net/en_US/fbevents.js');
  fbq('init', '{id}');
  fbq('track', 'PageView');
</script>
`,
    body: `<noscript><img height="1" width="1" style="display:none" alt="" src="https://www.facebook.com/tr?id={id}&amp;ev=PageView&amp;noscript=1" /></noscript>
`,
  },
  sources,
}
