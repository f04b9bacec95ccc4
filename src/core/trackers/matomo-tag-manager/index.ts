import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

/** Containers of a Matomo server. What is pushed to `_mtm` triggers tags there; nothing is sent by itself. */
export const matomoTagManager: Tracker = {
  id: 'matomo-tag-manager',
  title: 'Matomo Tag Manager',
  noun: 'container',
  category: 'tag-manager',
  docs: 'https://developer.matomo.org/guides/tagmanager/embedding',
  scents: ['_mtm', '/container_'],
  ids: { pattern: /^\w+$/, words: 'letters and digits', example: 'q4WmT9xK' },
  loaders: [
    {
      name: 'container.js',
      url: { path: /\/container_[A-Za-z0-9]{8}(?:_preview|_[a-z0-9]+_[0-9a-f]{24})?\.js$/ },
      id: { url: /\/container_([A-Za-z0-9]{8})/ },
      starts: true,
      async: 'recommended',
      test: /_preview\.js$|_(?:dev|staging)\w*_[0-9a-f]{24}\.js$/,
    },
  ],
  protocols: [{ style: 'data-layer', global: '_mtm', methods: {}, closed: false }],
  pixels: [],
  callbacks: ['matomoTagManagerAsyncInit'],
  several: true,
  twice: 'its tags run twice',
  snippet: {
    head: `<script>
  var _mtm=window._mtm=window._mtm||[];_mtm.push({'mtm.startTime':(new Date().getTime()),event:'mtm.Start'});
  (function(){var d=document,g=d.createElement('script'),s=d.getElementsByTagName('script')[0];g.async=true;g.src='https://YOUR-MATOMO.example/js/container_{id}.js';s.parentNode.insertBefore(g,s)})();
</script>
`,
  },
  sources: [
    { claims: 'snippet, _mtm', url: 'https://developer.matomo.org/guides/tagmanager/embedding', seen },
    {
      claims: 'names of the files: eight letters, preview and environments',
      url: 'https://github.com/matomo-org/tag-manager/blob/5.x-dev/Context/BaseContext.php',
      seen,
    },
  ],
}
