import assert from 'node:assert/strict'
import { matomo } from '../../../src/core/trackers/matomo/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('matomo, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['//stats.flowershop.example/matomo.js', 'loader matomo.js'],
    ['https://cdn.matomo.cloud/flowershop.matomo.cloud/matomo.js', 'loader matomo.js'],
    ['https://stats.flowershop.example/piwik/piwik.js', 'loader piwik.js'],
    ['/piwik.min.js', 'loader piwik.js'],
    ['//stats.flowershop.example/matomo.php?idsite=7&rec=1', 'counter pixel 7'],
    ['http://stats.flowershop.example/piwik.php?idsite=12&amp;rec=1', 'counter pixel 12'],
    ['https://stats.flowershop.example/matomo.php', 'nothing'],
    ['https://stats.flowershop.example/js/container_6OMh6taM.js', 'nothing'],
    ['/js/my-matomo.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(matomo, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['7', 'usual'],
    ['1204', 'usual'],
    ['', 'malformed'],
    ['7a', 'malformed'],
    ['{$IDSITE}', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(matomo, id), what))

  it('knows every public method, so that a misspelt one can be told', () => {
    const [queue] = matomo.protocols
    assert.ok(queue?.closed)
    for (const name of [
      'trackPageView',
      'enableLinkTracking',
      'setTrackerUrl',
      'setCustomDimension',
      'setConsentGiven',
      'enableHeartBeatTimer',
    ]) {
      assert.ok(Object.hasOwn(queue.methods, name), name)
    }
    for (const name of ['trackPageview', 'TrackEvent', 'setSiteID']) assert.ok(!Object.hasOwn(queue.methods, name), name)
  })
})

describe('matomo, on pages', () => {
  recognises([
    {
      what: 'the official snippet with its image',
      source: `<script>
  var _paq = window._paq = window._paq || [];
  _paq.push(['trackPageView']);
  _paq.push(['enableLinkTracking']);
  (function() {
    var u="//stats.flowershop.example/";
    _paq.push(['setTrackerUrl', u+'matomo.php']);
    _paq.push(['setSiteId', '7']);
    var d=document, g=d.createElement('script'), s=d.getElementsByTagName('script')[0];
    g.async=true; g.src=u+'matomo.js'; s.parentNode.insertBefore(g,s);
  })();
</script>
<noscript><p><img referrerpolicy="no-referrer-when-downgrade" src="//stats.flowershop.example/matomo.php?idsite=7&amp;rec=1" style="border:0;" alt="" /></p></noscript>`,
      counters: ['matomo 7 snippet', 'matomo 7 noscript unknown'],
    },
    {
      what: 'Piwik with a number for an id, minified',
      source: `<script>var _paq=_paq||[];_paq.push(["trackPageView"]),function(){var a="https://stats.flowershop.example/piwik/";_paq.push(["setTrackerUrl",a+"piwik.php"],["setSiteId",12]);var b=document,c=b.createElement("script"),d=b.getElementsByTagName("script")[0];c.async=c.defer=!0,c.src=a+"piwik.js",d.parentNode.insertBefore(c,d)}()</script>`,
      counters: ['matomo 12 snippet'],
    },
    {
      what: 'events, goals and orders',
      source: `<script>
_paq.push(['trackEvent', 'Form', 'Sent', 'callback', 1]);
_paq.push(['trackGoal', 3, 9.5]);
_paq.push(['addEcommerceItem', 'P17', 'Tulips', 'Flowers', 11.99, 1]);
_paq.push(['trackEcommerceOrder', 'A-17', 11.99]);
_paq.push(['trackSiteSearch', 'tulips', false, 12]);
_paq.push(['setCustomDimension', 1, 'member']);
</script>`,
      events: ['matomo - event Form/Sent', 'matomo - goal 3', 'matomo - ecommerce trackEcommerceOrder', 'matomo - event trackSiteSearch'],
    },
    {
      what: 'a second site and a tracker of one’s own',
      source: `<script>
_paq.push(['setSiteId', '7']);
_paq.push(['addTracker', 'https://all.flowershop.example/matomo.php', '40']);
var shop = Matomo.getTracker('https://stats.flowershop.example/matomo.php', 8);
shop.trackEvent('Cart', 'Open');
</script>`,
      counters: ['matomo 7 snippet', 'matomo 40 snippet', 'matomo 8 snippet'],
      events: ['matomo 8 event Cart/Open'],
    },
    {
      what: 'an event on a click',
      source: `<button onclick="_paq.push(['trackEvent', 'Video', 'Play'])">play</button>`,
      events: ['matomo - event Video/Play (click on button)'],
    },
  ])
})
