import type { Argument, Method, Tracker } from '../../model/index.js'

const name: Argument = { role: 'name', types: ['string'], required: true }
const event: Method = { does: 'event', args: [name], about: 'Reports an event; it takes a name and no parameters.' }
const identify: Method = { does: 'other', args: [{ role: 'any' }, { role: 'user-data', types: ['object'] }] }
const stateChange: Method = { does: 'pageview', args: [{ role: 'url', types: ['string'], required: true }], listed: false }

/** Hotjar: session recordings, heat maps, surveys. */
export const hotjar: Tracker = {
  id: 'hotjar',
  title: 'Hotjar',
  noun: 'site ID',
  category: 'session-replay',
  docs: 'https://help.hotjar.com/hc/en-us/articles/36819965075473-Events-API-Reference',
  scents: ['hotjar', '_hjSettings', 'hj('],
  ids: {
    pattern: /^[1-9]\d*$/,
    words: 'a number above zero',
    example: '3184926',
    placeholders: [/^(?:YOUR_?HOTJAR_?ID|HOTJAR_?ID|SITE_?ID)$/i],
  },
  loaders: [
    {
      name: 'hotjar.js',
      url: { hosts: ['static.hotjar.com'], path: /^\/c\/hotjar-/ },
      id: { url: /\/hotjar-(\d+)\.js/ },
      async: 'recommended',
    },
  ],
  protocols: [
    {
      style: 'function',
      global: 'hj',
      commandAt: 0,
      queue: 'hj.q',
      methods: {
        event,
        identify,
        stateChange,
        vpv: { ...stateChange, retired: { since: null, successor: 'stateChange', level: 'old' } },
        trigger: { does: 'event', args: [name] },
        tagRecording: { does: 'other', args: [{ role: 'any', types: ['list'] }] },
        formSubmitSuccessful: { does: 'other', args: [] },
        formSubmitFailed: { does: 'other', args: [] },
      },
      closed: false,
    },
  ],
  pixels: [],
  settings: [{ global: '_hjSettings', key: 'hjid', starts: true }],
  several: false,
  cookies: ['_hjSessionUser_*', '_hjSession_*'],
  snippet: {
    head: `<script>
    (function(h,o,t,j,a,r){
        h.hj=h.hj||function(){(h.hj.q=h.hj.q||[]).push(arguments)};
        h._hjSettings={hjid:{id},hjsv:6};
        a=o.getElementsByTagName('head')[0];
        r=o.createElement('script');r.async=1;
        r.src=t+h._hjSettings.hjid+j+h._hjSettings.hjsv;
        a.appendChild(r);
    })(window,document,'https://static.hotjar.com/c/hotjar-','.js?sv=');
</script>
`,
  },
  sources: [
    {
      claims: 'event takes a name only',
      url: 'https://help.hotjar.com/hc/en-us/articles/36819965075473-Events-API-Reference',
      seen: '2026-11-24',
    },
    {
      claims: 'snippet: settings, address of the script, queue',
      url: 'https://github.com/nuxt/scripts/blob/main/packages/script/src/runtime/registry/hotjar.ts',
      seen: '2026-11-24',
    },
    {
      claims: 'the id is a number and not 0',
      url: 'https://github.com/segmentio/analytics.js-integrations/blob/master/integrations/hotjar/lib/index.js',
      seen: '2026-11-24',
    },
  ],
}
