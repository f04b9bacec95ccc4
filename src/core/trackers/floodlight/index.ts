import type { PixelShape, Tracker } from '../../model/index.js'

const id: PixelShape['id'] = { url: /[/;?&]src=(\d+)/ }
/** Group and activity: `;type=sales0;cat=thank0`. */
const name = /;type=([^;?&]+)(?:;[^;?&]*){0,20};cat=([^;?&]+)/

const frames: PixelShape['url'] = { hosts: /(?:^|\.)fls\.doubleclick\.net$/, path: /^\/activityi(?:;|$)/ }
const images: PixelShape['url'] = { hosts: /^ad(?:-[a-z]+)?\.doubleclick\.net$/, path: /^\/(?:ddm\/)?activity[;/]/ }

/** Floodlight, the conversion measurement of Campaign Manager 360 and Search Ads 360. */
export const floodlight: Tracker = {
  id: 'floodlight',
  title: 'Floodlight (Campaign Manager 360)',
  noun: 'Floodlight configuration ID',
  category: 'advertising',
  docs: 'https://support.google.com/campaignmanager/answer/7554821',
  scents: ['DC-', 'gtag', 'fls.doubleclick.net', 'doubleclick.net/activity', 'doubleclick.net/ddm/activity'],
  ids: {
    pattern: /^(?:DC-)?\d+$/,
    words: 'DC- and digits',
    example: 'DC-9384715',
    placeholders: [/^DC-(?:X+|0+|1234567\d?|ID|FLOODLIGHT_ID)$/i],
    fold: true,
    prefix: 'DC-',
    address: /^(DC-\d+)\/([^/+\s]+\/[^/+\s]+\+(?:standard|unique|per_session|transactions|items_sold))$/,
  },
  loaders: [],
  protocols: [],
  pixels: [
    { tag: 'iframe', url: frames, id, means: 'event', declares: true, name },
    { tag: 'img', url: images, id, means: 'event', declares: true, name },
  ],
  events: [
    {
      name: 'conversion',
      about: 'An activity; send_to names the configuration, the group, the activity and how it is counted.',
      required: ['send_to'],
      parameters: {
        send_to: { type: 'string', about: 'DC-id/group/activity+method.' },
        allow_custom_scripts: { type: 'boolean' },
        value: { type: 'number' },
        transaction_id: { type: 'string' },
        quantity: { type: 'number', about: 'With items_sold.' },
        session_id: { type: 'string', about: 'With per_session.' },
        dc_custom_params: { type: 'object' },
      },
    },
  ],
  parameters: {
    control: {
      send_to: { types: ['string', 'list'], about: 'Configuration, group, activity and counting method.' },
      allow_custom_scripts: { types: ['boolean'], about: 'Runs tags that the activity brings along.' },
      event_callback: { types: ['function'], about: 'Runs once the activity is sent.' },
      event_timeout: { types: ['number'], about: 'Milliseconds after which the callback runs in any case.' },
    },
  },
  several: true,
  cookies: ['_gcl_dc', '_gcl_au'],
  csp: {
    'img-src': [
      'https://ad.doubleclick.net',
      'https://ade.googlesyndication.com',
      'https://adservice.google.com',
      'https://www.googletagmanager.com',
    ],
    'frame-src': ['https://www.googletagmanager.com'],
    'connect-src': [
      'https://pagead2.googlesyndication.com',
      'https://www.google.com',
      'https://www.googleadservices.com',
      'https://ad.doubleclick.net',
    ],
  },
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
      claims: 'loader, config, event with send_to, several configurations on one page',
      url: 'https://support.google.com/campaignmanager/answer/7554821',
      seen: '2026-11-24',
    },
    {
      claims: 'images and frames with src, type, cat, ord',
      url: 'https://support.google.com/campaignmanager/answer/2824087',
      seen: '2026-11-24',
    },
    {
      claims: 'counting methods and the fields each of them takes',
      url: 'https://github.com/rudderlabs/rudder-sdk-js/tree/develop/packages/analytics-js-integrations/src/integrations/DCMFloodlight',
      seen: '2026-11-24',
    },
    {
      claims: 'hosts of a content security policy',
      url: 'https://developers.google.com/tag-platform/security/guides/csp',
      seen: '2026-11-24',
    },
    { claims: 'cookies', url: 'https://github.com/jkwakman/Open-Cookie-Database', seen: '2026-11-24' },
  ],
}
