import type { Argument, Method, Tracker } from '../../model/index.js'

const seen = '2026-11-24'
const libraries = 'https://github.com/nuxt/scripts/tree/5052a9fd/packages/script/src/runtime/registry'

const conversion: Argument = { role: 'name', key: 'conversion_id', types: ['number', 'string'], required: true }

const track: Method = {
  does: 'conversion',
  args: [conversion, { role: 'parameters', types: ['object'] }],
  nameless: { does: 'pageview', args: [{ role: 'parameters', types: ['object'] }], about: 'Counts a page view.' },
  about: 'Reports a conversion by its number in Campaign Manager; without one it is a page view.',
}

const collect = { hosts: /^(?:px|px4|dc)\.ads\.linkedin\.com$/, path: /^\/collect\/?$/ }

/** LinkedIn's tag for conversions and audiences. */
export const linkedinInsight: Tracker = {
  id: 'linkedin-insight',
  title: 'LinkedIn Insight Tag',
  noun: 'partner ID',
  category: 'advertising',
  docs: 'https://www.linkedin.com/help/lms/answer/a418880',
  scents: ['lintrk', '_linkedin_', 'snap.licdn.com', 'ads.linkedin.com'],
  ids: {
    pattern: /^\d+$/,
    words: 'digits only',
    example: '4796834',
    placeholders: [/^0+$/, /^1234567?8?9?$/, /^(?:LINKEDIN_)?PARTNER[-_ ]?ID$/i],
  },
  loaders: [
    {
      name: 'insight.min.js',
      url: { hosts: ['snap.licdn.com'], path: /^\/li\.lms-analytics\/insight[\w.-]*\.js$/ },
      async: 'recommended',
    },
  ],
  protocols: [
    {
      style: 'function',
      global: 'lintrk',
      commandAt: 0,
      methods: {
        track,
        setUserData: {
          does: 'other',
          args: [{ role: 'user-data' }],
          about: 'Hands over an e-mail address.',
        },
      },
      closed: false,
    },
    {
      style: 'methods',
      global: 'lintrk',
      methods: { track: { does: 'other', args: [] }, setUserData: { does: 'other', args: [] } },
      mistaken: "lintrk('track', { conversion_id: … })",
      closed: false,
    },
  ],
  pixels: [
    { tag: 'img', url: { ...collect, query: { pid: /^/, conversionId: /./ } }, id: { query: 'pid' }, means: 'event', name: 'conversionId' },
    { tag: 'img', url: { ...collect, query: { pid: /^/ } }, id: { query: 'pid' }, means: 'counter' },
  ],
  settings: [
    { global: '_linkedin_partner_id', starts: true },
    {
      global: '_linkedin_data_partner_id',
      starts: true,
      generation: 'before 2018',
      retired: { since: null, successor: '_linkedin_partner_id and _linkedin_data_partner_ids', level: 'old' },
    },
  ],
  parameters: {
    known: {
      conversion_id: { type: 'number', texts: true, about: 'The number of the conversion in Campaign Manager.' },
      event_id: { type: 'string', about: 'The id under which the server reports the same conversion.' },
      conversion_value: { type: 'number', texts: true },
      currency: { type: 'currency' },
    },
    former: { conversionId: 'conversion_id', conversionID: 'conversion_id' },
  },
  twin: { key: 'event_id', in: 'parameters' },
  several: true,
  cookies: ['li_fat_id', 'ln_or'],
  csp: {
    'script-src': ['https://snap.licdn.com'],
    'img-src': ['https://px.ads.linkedin.com'],
  },
  snippet: {
    body: `<script>
  _linkedin_partner_id = "{id}";
  window._linkedin_data_partner_ids = window._linkedin_data_partner_ids || [];
  window._linkedin_data_partner_ids.push(_linkedin_partner_id);
  (function(l) {
    if (!l) {window.lintrk = function(a,b){window.lintrk.q.push([a,b])}; window.lintrk.q = []}
    var s = document.getElementsByTagName("script")[0];
    var b = document.createElement("script");
    b.type = "text/javascript"; b.async = true;
    b.src = "https://snap.licdn.com/li.lms-analytics/insight.min.js";
    s.parentNode.insertBefore(b, s);
  })(window.lintrk);
</script>
<noscript><img height="1" width="1" style="display:none" alt="" src="https://px.ads.linkedin.com/collect/?pid={id}&amp;fmt=gif" /></noscript>
`,
  },
  sources: [
    { claims: 'installation, partner ID', url: 'https://www.linkedin.com/help/lms/answer/a418880', seen },
    { claims: 'event_id and its key', url: 'https://learn.microsoft.com/en-us/linkedin/marketing/conversions/deduplication', seen },
    {
      claims: 'lintrk, its two commands, page views without an object, several partner IDs',
      url: `${libraries}/linkedin-insight.ts`,
      seen,
    },
    { claims: 'conversion_value and currency', url: 'https://github.com/elbwalker/walkerOS/tree/dc29a82d/packages/web/destinations', seen },
    {
      claims: 'the singular variable of older installations',
      url: 'https://github.com/rudderlabs/rudder-sdk-js/tree/eecb517e/packages/analytics-js-integrations/src/integrations',
      seen,
    },
    { claims: 'pid, conversionId and li_fat_id', url: 'https://github.com/managed-components/linkedin/tree/d4428d8', seen },
    { claims: 'cookies', url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0ee5a17/open-cookie-database.csv', seen },
  ],
}
