import type { Argument, Method, Tracker } from '../../model/index.js'

const name: Argument = { role: 'name', types: ['string'], required: true }
const string: Argument = { role: 'any', types: ['string'] }
const other: Method = { does: 'other', args: [] }

const event: Method = { does: 'event', args: [name], about: 'Reports an event; it takes a name and nothing else.' }
const identify: Method = { does: 'other', args: [{ role: 'user-data', types: ['string'], required: true }, string, string, string] }
const set: Method = {
  does: 'other',
  args: [
    { role: 'any', types: ['string'], required: true },
    { role: 'any', types: ['string', 'list'], required: true },
  ],
  about: 'Gives the session a tag to filter by.',
}
const consent: Method = { does: 'consent', args: [{ role: 'any', types: ['boolean'] }] }
const consentV2: Method = { does: 'consent', args: [{ role: 'consent-settings', types: ['object'] }] }
const upgrade: Method = { does: 'other', args: [string], about: 'Has the session recorded with priority.' }

/** Microsoft Clarity: session recordings and heat maps. */
export const clarity: Tracker = {
  id: 'clarity',
  title: 'Microsoft Clarity',
  noun: 'project ID',
  category: 'session-replay',
  docs: 'https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-setup',
  scents: ['clarity.ms', 'clarity(', '@microsoft/clarity'],
  ids: {
    pattern: /^[a-z0-9]+$/,
    usual: /^[a-z0-9]{10,}$/,
    words: 'small letters and digits, ten as a rule',
    example: 'k7r2p9xw4d',
    placeholders: [/^(?:CLARITY_PROJECT_ID|PROJECT_ID|yourprojectid)$/i],
  },
  loaders: [
    {
      name: 'clarity tag',
      url: { hosts: /(?:^|\.)clarity\.ms$/, path: /^\/tag\/[^/]/ },
      id: { url: /\/tag\/([^/?#]+)/ },
      starts: true,
      async: 'recommended',
    },
  ],
  protocols: [
    {
      style: 'function',
      global: 'clarity',
      commandAt: 0,
      queue: 'clarity.q',
      methods: {
        event,
        set,
        identify,
        consent,
        consentv2: consentV2,
        upgrade,
        metadata: { does: 'other', args: [{ role: 'callback', types: ['function'], required: true }] },
        ...Object.fromEntries(
          'start stop pause resume signal maxMetric measure schedule time hashText register'
            .split(' ')
            .map((word): [string, Method] => [word, other]),
        ),
      },
      closed: true,
    },
    {
      style: 'methods',
      from: '@microsoft/clarity',
      global: 'default',
      methods: {
        init: { does: 'start', args: [{ role: 'counter', types: ['string'], required: true }] },
        event,
        setTag: set,
        identify,
        consent,
        consentV2,
        upgrade,
      },
      closed: false,
    },
  ],
  pixels: [],
  consent: {
    actions: [],
    keys: ['ad_Storage', 'analytics_Storage'],
    values: ['granted', 'denied'],
    expected: ['ad_Storage', 'analytics_Storage'],
  },
  several: false,
  cookies: ['_clck', '_clsk'],
  snippet: {
    head: `<script type="text/javascript">
    (function(c,l,a,r,i,t,y){
        c[a]=c[a]||function(){(c[a].q=c[a].q||[]).push(arguments)};
        t=l.createElement(r);t.async=1;t.src="https://www.clarity.ms/tag/"+i;
        y=l.getElementsByTagName(r)[0];y.parentNode.insertBefore(t,y);
    })(window, document, "clarity", "script", "{id}");
</script>
`,
  },
  sources: [
    {
      claims: 'snippet, event, set, identify, consent, consentv2, upgrade; the npm package',
      url: 'https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-api',
      seen: '2026-11-24',
    },
    {
      claims: 'the complete list of commands; spelling of the consent keys; cookies',
      url: 'https://github.com/microsoft/clarity/tree/master/packages/clarity-js',
      seen: '2026-11-24',
    },
    {
      claims: 'ids have at least ten characters (the schema of a library and all that were seen; the vendor does not say it)',
      url: 'https://github.com/nuxt/scripts/blob/main/packages/script/src/runtime/registry/clarity.ts',
      seen: '2026-11-24',
    },
  ],
}
