import assert from 'node:assert/strict'
import { universalAnalytics } from '../../../src/core/trackers/universal-analytics/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('universal-analytics, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://www.google-analytics.com/analytics.js', 'loader analytics.js'],
    ['//www.google-analytics.com/analytics.js', 'loader analytics.js'],
    ['https://ssl.google-analytics.com/analytics.js', 'loader analytics.js'],
    ['https://www.google-analytics.com/analytics_debug.js', 'loader analytics.js'],
    ['../../www.google-analytics.com/analytics.js', 'loader analytics.js'],
    ['../www.google-analytics.com/analytics7c2d.js', 'loader analytics.js'],
    ['https://www.google-analytics.com/collect?v=1&tid=UA-58724190-2&cid=1&t=pageview&dp=%2F', 'counter pixel UA-58724190-2'],
    ['https://www.google-analytics.com/collect?v=1&tid=UA-58724190-2&cid=1&t=event&ec=mail&ea=open', 'event pixel UA-58724190-2'],
    ['https://www.google-analytics.com/ga.js', 'nothing'],
    ['https://www.google-analytics.com/plugins/ua/ec.js', 'nothing'],
    ['/assets/js/analytics.js', 'nothing'],
    ['https://www.google-analytics.com.example.com/analytics.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(universalAnalytics, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['UA-58724190-2', 'usual'],
    ['UA-1234-1', 'usual'],
    ['ua-58724190-2', 'malformed'],
    ['UA-58724190', 'malformed'],
    ['UA58724190-2', 'malformed'],
    ['G-7RW3K9QZ2M', 'malformed'],
    ['', 'malformed'],
    ['UA-XXXXX-Y', 'placeholder'],
    ['UA-XXXXXXXX-X', 'placeholder'],
    ['UA-00000000-0', 'placeholder'],
    ['UA-12345678-1', 'placeholder'],
    ['UA-123456-7', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(universalAnalytics, id), what))

  it('has ended', () => {
    assert.equal(universalAnalytics.retired?.level, 'dead')
    assert.equal(universalAnalytics.retired.since, '2023-07-01')
  })
})

describe('universal-analytics, on pages', () => {
  const snippet = (address: string, name = 'ga') => `(function(i,s,o,g,r,a,m){i['GoogleAnalyticsObject']=r;i[r]=i[r]||function(){
  (i[r].q=i[r].q||[]).push(arguments)},i[r].l=1*new Date();a=s.createElement(o),
  m=s.getElementsByTagName(o)[0];a.async=1;a.src=g;m.parentNode.insertBefore(a,m)
  })(window,document,'script','${address}','${name}');`

  recognises([
    {
      what: 'the official snippet',
      source: `<script>${snippet('//www.google-analytics.com/analytics.js')}
ga('create', 'UA-58724190-2', 'auto');
ga('send', 'pageview');
</script>`,
      counters: ['universal-analytics UA-58724190-2 snippet'],
    },
    {
      what: 'a mirrored copy',
      source: `<script>${snippet('../../www.google-analytics.com/analytics.js')}
ga('create', 'UA-58724190-2', 'flowershop.example');ga('send', 'pageview');</script>`,
      counters: ['universal-analytics UA-58724190-2 snippet'],
    },
    {
      what: 'the function under another name',
      source: `<script>${snippet('//www.google-analytics.com/analytics.js', '__gaTracker')}
__gaTracker('create', 'UA-58724190-2', 'auto');
__gaTracker('send', 'event', 'form', 'sent');</script>`,
      counters: ['universal-analytics UA-58724190-2 snippet'],
      events: ['universal-analytics - event form/sent'],
    },
    {
      what: 'the asynchronous snippet',
      source: `<script>
window.ga=window.ga||function(){(ga.q=ga.q||[]).push(arguments)};ga.l=+new Date;
ga('create', 'UA-58724190-2', 'auto');
ga('send', 'pageview');
</script>
<script async src='https://www.google-analytics.com/analytics.js'></script>`,
      counters: ['universal-analytics UA-58724190-2 snippet'],
    },
    {
      what: 'events in all their forms',
      source: `<script>
ga('send', 'event', 'order', 'send');
ga('send', 'event', 'video', 'play', 'Autumn', 42, { nonInteraction: true });
ga('send', { hitType: 'event', eventCategory: 'form', eventAction: 'sent', eventLabel: 'call me' });
ga('send', 'event', { eventCategory: 'cart', eventAction: 'add' });
ga('send', 'social', 'Mastodon', 'share', '/autumn');
ga('send', 'timing', 'library', 'load', 120);
ga('set', 'dimension1', 'x');
ga('require', 'displayfeatures');
</script>`,
      events: [
        'universal-analytics - event order/send',
        'universal-analytics - event video/play',
        'universal-analytics - event form/sent',
        'universal-analytics - event cart/add',
        'universal-analytics - event Mastodon/share',
      ],
    },
    {
      what: 'named trackers and their counters',
      source: `<script>
ga('create', 'UA-58724190-2', 'auto');
ga('create', 'UA-58724190-5', 'auto', 'shop');
ga('create', { trackingId: 'UA-58724190-7', cookieDomain: 'auto', name: 'blog' });
ga('shop.send', 'event', 'order', 'paid');
ga('blog.send', 'pageview');
</script>`,
      counters: [
        'universal-analytics UA-58724190-2 snippet',
        'universal-analytics UA-58724190-5 snippet',
        'universal-analytics UA-58724190-7 snippet',
      ],
      events: ['universal-analytics - event order/paid'],
    },
    {
      what: 'the e-commerce plugins',
      source: `<script>
ga('require', 'ecommerce');
ga('ecommerce:addTransaction', { id: '1234', revenue: '11.99' });
ga('ecommerce:addItem', { id: '1234', name: 'Tulips' });
ga('ecommerce:send');
ga('ec:addProduct', { id: 'P17', name: 'Tulips' });
ga('ec:setAction', 'purchase', { id: 'T17' });
</script>`,
      events: ['universal-analytics - ecommerce ecommerce:addTransaction', 'universal-analytics - ecommerce purchase'],
    },
    {
      what: 'a property behind gtag.js',
      source: `<script async src="https://www.googletagmanager.com/gtag/js?id=UA-58724190-2"></script>
<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}gtag('js',new Date());gtag('config','UA-58724190-2',{'anonymize_ip':true});</script>`,
      counters: ['universal-analytics UA-58724190-2 loader', 'universal-analytics UA-58724190-2 snippet'],
    },
    {
      what: 'trackers that ga gives',
      source: `<script>
var shop = ga.create('UA-58724190-5', 'auto');
shop.send('event', 'order', 'paid');
ga.getByName('blog').send('event', 'article', 'read');
</script>`,
      counters: ['universal-analytics UA-58724190-5 snippet'],
      events: ['universal-analytics UA-58724190-5 event order/paid', 'universal-analytics - event article/read'],
    },
    {
      what: 'react-ga in a bundle',
      path: 'src/track.js',
      source: `import ReactGA from 'react-ga'
ReactGA.initialize('UA-58724190-2')
export const sent = () => ReactGA.event({ category: 'form', action: 'sent' })`,
      counters: ['universal-analytics UA-58724190-2 snippet'],
      events: ['universal-analytics - event form/sent'],
    },
  ])
})
