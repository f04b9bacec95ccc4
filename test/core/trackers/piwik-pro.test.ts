import { piwikPro } from '../../../src/core/trackers/piwik-pro/index.js'
import { knows } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

knows(piwikPro, {
  addresses: [
    [
      'https://flowershop.containers.piwik.pro/b40e7c15-2d98-4f63-a1c7-95e3d06f8b2a.js',
      'loader container.js b40e7c15-2d98-4f63-a1c7-95e3d06f8b2a',
    ],
    [
      '//flowershop.containers.piwik.pro/b40e7c15-2d98-4f63-a1c7-95e3d06f8b2a/noscript.html',
      'counter pixel b40e7c15-2d98-4f63-a1c7-95e3d06f8b2a',
    ],
    ['https://piwik.pro/blog/', 'nothing'],
  ],
  ids: [
    ['b40e7c15-2d98-4f63-a1c7-95e3d06f8b2a', 'usual'],
    ['12', 'malformed'],
  ],
})

describe('piwik-pro, on pages', () => {
  recognises([
    {
      what: 'the snippet, its frame and an order',
      source: `<script type="text/javascript">
(function(window, document, dataLayerName, id) {
window[dataLayerName]=window[dataLayerName]||[],window[dataLayerName].push({start:(new Date).getTime(),event:"stg.start"});var scripts=document.getElementsByTagName('script')[0],tags=document.createElement('script');
tags.async=!0,tags.src="https://flowershop.containers.piwik.pro/"+id+".js",scripts.parentNode.insertBefore(tags,scripts);
})(window, document, 'dataLayer', 'b40e7c15-2d98-4f63-a1c7-95e3d06f8b2a');
_paq.push(['ecommerceOrder', [{ sku: '1' }], { orderId: '7', grandTotal: 12 }]);
</script><noscript><iframe src="//flowershop.containers.piwik.pro/b40e7c15-2d98-4f63-a1c7-95e3d06f8b2a/noscript.html" height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript>`,
      counters: [
        'piwik-pro b40e7c15-2d98-4f63-a1c7-95e3d06f8b2a snippet',
        'piwik-pro b40e7c15-2d98-4f63-a1c7-95e3d06f8b2a noscript unknown',
      ],
      events: ['piwik-pro - ecommerce ecommerceOrder'],
    },
    {
      what: 'the package',
      path: 'src/main.js',
      source: `import PiwikPro from '@piwikpro/react-piwik-pro'
PiwikPro.initialize('b40e7c15-2d98-4f63-a1c7-95e3d06f8b2a', 'https://flowershop.containers.piwik.pro')`,
      counters: ['piwik-pro b40e7c15-2d98-4f63-a1c7-95e3d06f8b2a snippet'],
    },
    {
      what: 'services of the packages for React and Vue',
      path: 'src/stats.js',
      source: `import VuePiwikPro, { CustomEvent, GoalConversions, PageViews } from '@piwikpro/vue-piwik-pro'
VuePiwikPro.initialize('b40e7c15-2d98-4f63-a1c7-95e3d06f8b2a', 'https://flowershop.piwik.pro')
PageViews.trackPageView()
CustomEvent.trackEvent('shop', 'order')
GoalConversions.trackGoal(3, 100)`,
      counters: ['piwik-pro b40e7c15-2d98-4f63-a1c7-95e3d06f8b2a snippet'],
      events: ['piwik-pro - event shop/order', 'piwik-pro - goal 3'],
    },
    {
      what: 'the module of Angular and a service that a class is given',
      path: 'src/app.module.ts',
      source: `import { CustomEventsService, NgxPiwikProModule } from '@piwikpro/ngx-piwik-pro'
@NgModule({ imports: [NgxPiwikProModule.forRoot('b40e7c15-2d98-4f63-a1c7-95e3d06f8b2a', 'https://flowershop.piwik.pro')] })
export class AppModule {}
export class Shop {
  constructor(private stats: CustomEventsService) {}
  order() { this.stats.trackEvent('shop', 'order') }
}`,
      counters: ['piwik-pro b40e7c15-2d98-4f63-a1c7-95e3d06f8b2a snippet'],
      events: ['piwik-pro - event shop/order'],
    },
    {
      what: 'the provider and the hook of Next.js',
      path: 'app/layout.tsx',
      source: `import PiwikProProvider, { usePiwikPro } from '@piwikpro/next-piwik-pro'
export const Buy = () => {
  const { CustomEvent } = usePiwikPro()
  return <button id="buy" onClick={() => CustomEvent.trackEvent('shop', 'buy')} />
}
export default ({ children }) => (
  <PiwikProProvider containerId="b40e7c15-2d98-4f63-a1c7-95e3d06f8b2a" containerUrl="https://flowershop.piwik.pro">{children}</PiwikProProvider>
)`,
      counters: ['piwik-pro b40e7c15-2d98-4f63-a1c7-95e3d06f8b2a component'],
      events: ['piwik-pro - event shop/buy (click on #buy)'],
    },
    {
      what: 'nothing in a file of the site',
      path: 'src/stats.js',
      source: `import PiwikPro, { CustomEvent } from './piwik-pro'
PiwikPro.initialize('b40e7c15-2d98-4f63-a1c7-95e3d06f8b2a', 'https://flowershop.piwik.pro')
CustomEvent.trackEvent('shop', 'order')`,
    },
  ])
})
