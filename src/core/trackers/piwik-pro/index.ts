import type { Argument, Method, Protocol, Tracker } from '../../model/index.js'
import { methodsNamed } from '../../model/index.js'
import { METHODS } from '../matomo/methods.data.js'

const seen = '2026-11-24'

const products: Argument = { role: 'any', types: ['list'] }

const initialize: Method = {
  does: 'start',
  args: [{ role: 'counter', types: ['string'], required: true }, { role: 'url' }, { role: 'any' }],
}

function methodsOf(from: string, global: string, methods: Protocol['methods']): Protocol {
  return { style: 'methods', from, global, methods, closed: false }
}

/** Services of the packages, each with the methods that its name tells; the words are those of `_paq`. */
const SERVICES = ['CustomEvent', 'GoalConversions', 'PageViews']

/** Containers of Piwik PRO. Its `_paq` speaks most of Matomo’s words; those that only Piwik PRO knows stand here. */
export const piwikPro: Tracker = {
  id: 'piwik-pro',
  title: 'Piwik PRO',
  noun: 'container',
  category: 'tag-manager',
  docs: 'https://developers.piwik.pro/',
  scents: ['piwik.pro', 'ppms.', 'stg.start', '_paq', '@piwikpro/'],
  ids: {
    pattern: /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
    words: 'a UUID: 32 hexadecimal digits in five groups',
    example: 'b40e7c15-2d98-4f63-a1c7-95e3d06f8b2a',
    fold: true,
  },
  loaders: [
    {
      name: 'container.js',
      url: { hosts: /(?:^|\.)piwik\.pro$/, path: /^\/(?:containers\/)?[0-9a-f-]{36}\.js$/i },
      id: { url: /\/([0-9a-f-]{36})\.js/i },
      starts: true,
      async: 'recommended',
    },
  ],
  protocols: [
    {
      style: 'queue',
      global: '_paq',
      commandAt: 0,
      methods: {
        ecommerceAddToCart: { does: 'ecommerce', args: [products] },
        ecommerceRemoveFromCart: { does: 'ecommerce', args: [products] },
        ecommerceProductDetailView: { does: 'ecommerce', args: [products] },
        ecommerceCartUpdate: { does: 'ecommerce', args: [products, { role: 'any' }] },
        ecommerceOrder: { does: 'ecommerce', args: [products, { role: 'any' }] },
        ...methodsNamed(
          'setCustomDimensionValue getCustomDimensionValue deleteCustomDimension setUserIsAnonymous trackError enableCrossDomainLinking',
        ),
      },
      closed: false,
    },
    ...['@piwikpro/react-piwik-pro', '@piwikpro/vue-piwik-pro', '@piwikpro/tracking-base-library'].flatMap(from => [
      methodsOf(from, 'default', { initialize }),
      ...SERVICES.map(service => methodsOf(from, service, METHODS)),
    ]),
    ...SERVICES.map(service => methodsOf('@piwikpro/next-piwik-pro', `usePiwikPro().${service}`, METHODS)),
    methodsOf('@piwikpro/ngx-piwik-pro', 'NgxPiwikProModule', { forRoot: initialize }),
    ...['CustomEventsService', 'GoalConversionsService', 'PageViewsService'].map(service =>
      methodsOf('@piwikpro/ngx-piwik-pro', `new ${service}`, METHODS),
    ),
  ],
  pixels: [
    {
      tag: 'iframe',
      url: { hosts: /(?:^|\.)piwik\.pro$/, path: /^\/(?:containers\/)?[0-9a-f-]{36}\/noscript\.html$/i },
      id: { url: /\/([0-9a-f-]{36})\/noscript/i },
      means: 'counter',
    },
  ],
  components: ['default', 'PiwikProProvider'].map(name => ({ from: '@piwikpro/next-piwik-pro', name, id: 'containerId' })),
  several: false,
  cookies: ['stg_debug'],
  sources: [
    {
      claims: 'snippet, address, ids, calls of the package',
      url: 'https://github.com/PiwikPRO/tracking-base-library/tree/master/src',
      seen,
    },
    { claims: 'the component and the hook of Next.js', url: 'https://github.com/PiwikPRO/next-piwik-pro', seen },
    {
      claims: 'the packages for React and Vue: initialize, CustomEvent, GoalConversions, PageViews',
      url: 'https://github.com/PiwikPRO/vue-piwik-pro/blob/master/README.md',
      seen,
    },
    {
      claims: 'the package for Angular: NgxPiwikProModule.forRoot, CustomEventsService and kin',
      url: 'https://github.com/PiwikPRO/ngx-piwik-pro/blob/master/README.md',
      seen,
    },
    { claims: 'frame for visitors without JavaScript: seen in the code of public sites', url: 'https://developers.piwik.pro/', seen },
  ],
}
