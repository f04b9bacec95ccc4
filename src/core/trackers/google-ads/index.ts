import type { Method, Retirement, Tracker } from '../../model/index.js'

const replaced: Retirement = { since: null, successor: 'the Google tag (gtag.js with an AW- id)', level: 'old' }

/** The settings of a conversion as the old scripts take them, in an object or as globals of the same names. */
const conversion: Method = {
  does: 'conversion',
  event: 'conversion',
  args: [
    { role: 'parameters' },
    { role: 'counter', key: 'google_conversion_id' },
    { role: 'label', key: 'google_conversion_label', types: ['string'] },
    { role: 'value', key: 'google_conversion_value' },
  ],
}

/** Google Ads: conversions and remarketing, by the Google tag and by the two older scripts. */
export const googleAds: Tracker = {
  id: 'google-ads',
  title: 'Google Ads',
  noun: 'conversion ID',
  category: 'advertising',
  docs: 'https://support.google.com/google-ads/answer/6095821',
  scents: [
    'AW-',
    'gtag',
    'googleadservices.com',
    'google_conversion_id',
    'google_trackConversion',
    'goog_report_conversion',
    'viewthroughconversion',
  ],
  ids: {
    pattern: /^(?:AW-)?\d+$/,
    usual: /^(?:AW-)?\d{9,11}$/,
    words: 'AW- and digits, nine to eleven as a rule',
    example: 'AW-817563420',
    placeholders: [/^AW-(?:CONVERSION_ID|X+|0+|123456789\d{0,2})$/i],
    fold: true,
    prefix: 'AW-',
    address: /^(AW-\d+)\/([\w-]+)$/,
  },
  loaders: [
    {
      name: 'conversion.js',
      // A mirror saves it as f.txt, the name its header suggests.
      url: { hosts: /(?:^|\.)googleadservices\.com$/, path: /^\/pagead\/(?:conversion[0-9a-f]{0,4}\.js|f[0-9a-f]{0,4}\.txt)$/ },
      generation: 'conversion.js',
      retired: replaced,
    },
    {
      name: 'conversion_async.js',
      url: { hosts: /(?:^|\.)googleadservices\.com$/, path: /^\/pagead\/conversion_async[0-9a-f]{0,4}\.js$/ },
      generation: 'conversion_async.js',
      retired: replaced,
    },
  ],
  protocols: [
    {
      style: 'function',
      global: 'google_trackConversion',
      methods: {},
      otherwise: conversion,
      generation: 'conversion_async.js',
      retired: replaced,
      closed: true,
    },
    {
      // The page's own function, which the old snippet for clicks defines on every page that uses it.
      style: 'function',
      global: 'goog_report_conversion',
      methods: {},
      otherwise: { does: 'conversion', event: 'conversion', args: [{ role: 'url' }] },
      generation: 'conversion_async.js',
      retired: replaced,
      closed: true,
    },
  ],
  pixels: [
    {
      tag: 'img',
      url: {
        hosts: /(?:^|\.)(?:googleadservices\.com|googleads\.g\.doubleclick\.net)$/,
        path: /^\/pagead\/(?:conversion|viewthroughconversion)\/\d+\/?$/,
      },
      id: { url: /\/(?:conversion|viewthroughconversion)\/(\d+)/ },
      means: 'counter',
    },
  ],
  settings: [{ global: 'google_conversion_id', starts: true, generation: 'conversion.js', retired: replaced }],
  events: [
    {
      name: 'conversion',
      about: 'A conversion; send_to names the account and the action.',
      required: ['send_to'],
      needs: { value: ['currency'] },
      parameters: {
        send_to: { type: 'string', about: 'AW-id/label.' },
        value: { type: 'number' },
        currency: { type: 'currency' },
        transaction_id: { type: 'string', about: 'Unique for each order; the same one is not counted twice.' },
      },
    },
  ],
  parameters: {
    valueLengths: { transaction_id: 64 },
    control: {
      send_to: { types: ['string', 'list'], about: 'The account, with or without the label of an action.' },
      event_callback: { types: ['function'], about: 'Runs once the conversion is sent.' },
      event_timeout: { types: ['number'], about: 'Milliseconds after which the callback runs in any case.' },
    },
  },
  options: {
    closed: false,
    known: {
      phone_conversion_number: { types: ['string'], about: 'The number as it stands on the page.' },
      phone_conversion_callback: { types: ['function'], about: 'Gets the number to show instead.' },
      phone_conversion_css_class: { types: ['string'], about: 'Class of the elements that hold the number.' },
      phone_conversion_options: { types: ['object'], about: 'timeout and cache.' },
      phone_conversion_ids: { types: ['list'], about: 'Several actions at once.' },
      send_page_view: { types: ['boolean'], about: 'Sends a page view for remarketing.', default: 'true' },
      conversion_linker: { types: ['boolean'], about: 'Keeps the click in a cookie.', default: 'true' },
    },
  },
  several: true,
  cookies: ['_gcl_au', '_gcl_aw', '_gcl_gb', '_gac_*'],
  csp: {
    'script-src': [
      'https://www.googleadservices.com',
      'https://www.google.com',
      'https://www.googletagmanager.com',
      'https://pagead2.googlesyndication.com',
      'https://googleads.g.doubleclick.net',
    ],
    'connect-src': [
      'https://pagead2.googlesyndication.com',
      'https://www.googleadservices.com',
      'https://googleads.g.doubleclick.net',
      'https://www.google.com',
      'https://google.com',
    ],
    'frame-src': ['https://www.googletagmanager.com'],
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
      claims: 'the Google tag replaces conversion.js and conversion_async.js; two parts, tag and event',
      url: 'https://developers.google.com/adwords-remarketing-tag/',
      seen: '2026-11-24',
    },
    {
      claims: 'transaction_id: unique, at most 64 characters, no personal data',
      url: 'https://support.google.com/google-ads/answer/6386790',
      seen: '2026-11-24',
    },
    {
      claims: 'fields of a conversion (label and number of digits were seen on public pages; no document says their form)',
      url: 'https://developers.google.com/google-ads/api/docs/conversions/create-conversion-actions',
      seen: '2026-11-24',
    },
    {
      claims: 'hosts of a content security policy',
      url: 'https://developers.google.com/tag-platform/security/guides/csp',
      seen: '2026-11-24',
    },
    { claims: 'cookies', url: 'https://github.com/jkwakman/Open-Cookie-Database', seen: '2026-11-24' },
    { claims: 'cookies of campaigns', url: 'https://support.google.com/analytics/answer/7519794', seen: '2026-11-24' },
  ],
}
