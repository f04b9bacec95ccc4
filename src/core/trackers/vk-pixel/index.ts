import type { Tracker } from '../../model/index.js'
import { pixelObject, retargeting, vk } from './methods.data.js'

const seen = '2026-11-24'

export const vkPixel: Tracker = {
  id: 'vk-pixel',
  title: 'VK retargeting pixel',
  noun: 'pixel',
  category: 'advertising',
  docs: 'https://vkcom.github.io/vk-ads-retargeting-demo/',
  // openapi.js is no scent: most pages that load it only show a widget.
  scents: ['VK.Retargeting', 'VK.Pixel', 'VK.Goal', 'VK-RTRG', '/rtrg?', 'vkAsyncInit'],
  ids: {
    pattern: /^VK-[A-Za-z]+-\d+(?:-[\w-]+)?$/,
    usual: /^VK-(?:RTRG|Boo)-\d+-[A-Za-z0-9]{4,8}$/,
    words: 'VK-RTRG-, a number, - and 4 to 8 letters and digits',
    example: 'VK-RTRG-482913-7hQfM',
    placeholders: [/^VK-RTRG-X+(?:-X+)?$/i, /^VK-RTRG-0+-X*$/i, /^VK-RTRG-123456(?:-\w+)?$/],
  },
  loaders: [
    {
      name: 'openapi.js',
      url: { hosts: ['vk.com', 'www.vk.com', 'vk.ru', 'userapi.com', 'vkontakte.ru'], path: /^\/js\/api\/openapi\.js$/ },
      shared: true,
      async: 'recommended',
    },
  ],
  protocols: [
    { style: 'methods', global: 'VK.Retargeting', methods: retargeting, closed: false },
    {
      style: 'constructor',
      global: 'VK.Pixel',
      counterAt: 0,
      methods: {},
      otherwise: { does: 'start', args: [] },
      instance: pixelObject,
      closed: false,
    },
    { style: 'methods', global: 'VK', methods: vk, closed: false },
  ],
  pixels: [
    {
      tag: 'img',
      url: { hosts: ['vk.com', 'www.vk.com', 'vk.ru'], path: /^\/rtrg$/, query: { p: /./, event: /./ } },
      id: { query: 'p' },
      means: 'event',
      name: 'event',
    },
    {
      tag: 'img',
      url: { hosts: ['vk.com', 'www.vk.com', 'vk.ru'], path: /^\/rtrg$/, query: { p: /./ } },
      id: { query: 'p' },
      means: 'counter',
    },
  ],
  callbacks: ['vkAsyncInit', 'vkAsyncInitCallbacks'],
  several: true,
  csp: { 'script-src': ['https://vk.com'], 'img-src': ['https://vk.com'] },
  snippet: {
    head: `<script>
  !function(){var t=document.createElement('script');t.async=!0,t.src='https://vk.com/js/api/openapi.js?169',
  t.onload=function(){VK.Retargeting.Init('{id}'),VK.Retargeting.Hit()},document.head.appendChild(t)}();
</script>
`,
    body: `<noscript><img src="https://vk.com/rtrg?p={id}" style="position:fixed; left:-999px;" alt="" /></noscript>
`,
  },
  sources: [
    { claims: 'openapi.js, vkAsyncInit, VK.Pixel with Hit, Event, Add', url: 'https://vkcom.github.io/vk-ads-retargeting-demo/', seen },
    { claims: 'image form: p, event, audience', url: 'https://vkcom.github.io/vk-ads-retargeting-demo/nojs.html', seen },
    { claims: 'ids of mini apps: VK-Boo-…', url: 'https://dev.vk.com/bridge/VKWebAppRetargetingPixel', seen },
    {
      claims:
        'names of goals and product events: from type definitions of third parties, not from the vendor; the vendor says nothing of other names',
      url: 'https://gist.github.com/dimasites/3b131d87',
      seen,
    },
    {
      claims: 'VK.Retargeting.Init and Hit in onload, vk.ru and userapi.com as hosts, Goal on VK.Pixel: seen in the code of public sites',
      url: 'https://vkcom.github.io/vk-ads-retargeting-demo/',
      seen,
    },
    { claims: 'new VK Ads counts by _tmr', url: 'https://docs.modx.pro/components/fetchit/', seen },
  ],
}
