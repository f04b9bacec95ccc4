import type { LoaderShape, Tracker } from '../../model/index.js'

const shared: Pick<LoaderShape, 'name' | 'id' | 'starts' | 'async' | 'layer'> = {
  name: 'gtm.js',
  id: { query: 'id' },
  starts: true,
  async: 'required',
  layer: { name: 'dataLayer', query: 'l' },
}

/** Files that take a container's id in their query and are not the container: the Google tag, Optimize, the no-script frame, debugging. */
const container = /^(?!.*\/(?:gtag\/js|optimize\.js|ns[0-9a-f]{0,4}\.html?|debug\/|a$|td$))/

/** Google Tag Manager: the container's loader, its no-script frame, and the data layer that its triggers listen to. */
export const gtm: Tracker = {
  id: 'gtm',
  title: 'Google Tag Manager',
  noun: 'container',
  category: 'tag-manager',
  docs: 'https://developers.google.com/tag-platform/tag-manager/web',
  scents: ['googletagmanager', 'gtm.js', 'GTM-', 'dataLayer'],
  ids: {
    pattern: /^GTM-[A-Z0-9]{4,}$/,
    words: 'GTM- and at least four capital letters and digits',
    example: 'GTM-K8WQ3TZ',
    placeholders: [/^GTM-(?:X+|0+|XXXX\w*|ABC123|ABCDEF|123456|CONTAINER|ID)$/i],
    fold: true,
  },
  loaders: [
    // Mirrors give the file a hash and an ending: `gtm5a3f.html?id=…`.
    { ...shared, url: { hosts: /(?:^|\.)googletagmanager\.com$/, path: /^\/gtm[0-9a-f]{0,4}(?:\.js|\.html?|\.txt)$/ } },
    // Server containers and proxies serve it from the site's own host, under its own name or another one.
    { ...shared, url: { path: /\/gtm\.js$/, query: { id: /^/ } } },
    { ...shared, url: { path: container, query: { id: /^GTM-[A-Z0-9]/i } } },
  ],
  protocols: [
    {
      style: 'data-layer',
      global: 'dataLayer',
      commandKey: 'event',
      methods: {},
      otherwise: {
        does: 'event',
        args: [{ role: 'name', key: 'event', types: ['string'] }, { role: 'parameters' }],
        about: 'Tells the container that something happened; triggers listen to the name in `event`.',
      },
      closed: true,
    },
  ],
  pixels: [
    {
      tag: 'iframe',
      url: { path: /\/ns[0-9a-f]{0,4}\.html?$/, query: { id: /^/ } },
      id: { query: 'id' },
      means: 'counter',
    },
  ],
  names: {
    // Names the container pushes itself; one's own pushes under these names start the triggers twice.
    reserved: [
      'gtm.js',
      'gtm.dom',
      'gtm.load',
      'gtm.init',
      'gtm.init_consent',
      'gtm.click',
      'gtm.linkClick',
      'gtm.formSubmit',
      'gtm.historyChange',
      'gtm.historyChange-v2',
      'gtm.timer',
      'gtm.video',
      'gtm.scrollDepth',
      'gtm.elementVisibility',
      'gtm.triggerGroup',
      'gtm.pageError',
    ],
  },
  several: false,
  twice: 'every tag of the container fires twice',
  place: 'head',
  csp: {
    'script-src': ['https://www.googletagmanager.com'],
    'img-src': ['https://www.googletagmanager.com'],
    'connect-src': ['https://www.googletagmanager.com', 'https://www.google.com'],
  },
  snippet: {
    head: `<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':
new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],
j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src=
'https://www.googletagmanager.com/gtm.js?id='+i+dl;f.parentNode.insertBefore(j,f);
})(window,document,'script','dataLayer','{id}');</script>
`,
    body: `<noscript><iframe src="https://www.googletagmanager.com/ns.html?id={id}"
height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript>
`,
  },
  sources: [
    {
      claims: 'snippet, its order and place, the renamed data layer, data layer rules',
      url: 'https://developers.google.com/tag-manager/devguide',
      seen: '2026-11-24',
    },
    {
      claims: 'data layer: triggers listen to the key event',
      url: 'https://support.google.com/tagmanager/answer/6164391',
      seen: '2026-11-24',
    },
    {
      claims: 'one container for a domain is the best practice',
      url: 'https://support.google.com/tagmanager/answer/6103576',
      seen: '2026-11-24',
    },
    {
      claims: 'form of container ids (ids of real exports have six to eight characters)',
      url: 'https://github.com/tlamedia/gtm-kit/blob/main/src/Options/OptionSchema.php',
      seen: '2026-11-24',
    },
    {
      claims: 'environments, no-script frame, ampersands within attributes',
      url: 'https://github.com/duracelltomi/gtm4wp/blob/master/src/Frontend/ScriptTag.php',
      seen: '2026-11-24',
    },
    {
      claims: 'names of the container’s own events (as triggers of the API name them)',
      url: 'https://developers.google.com/tag-platform/tag-manager/api/reference/rest/v2/accounts.containers.workspaces.triggers',
      seen: '2026-11-24',
    },
    {
      claims: 'hosts of a content security policy',
      url: 'https://developers.google.com/tag-platform/security/guides/csp',
      seen: '2026-11-24',
    },
  ],
}
