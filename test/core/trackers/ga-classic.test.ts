import assert from 'node:assert/strict'
import { gaClassic } from '../../../src/core/trackers/ga-classic/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('ga-classic, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['http://www.google-analytics.com/ga.js', 'loader ga.js'],
    ['https://ssl.google-analytics.com/ga.js', 'loader ga.js'],
    ['//www.google-analytics.com/u/ga_debug.js', 'loader ga.js'],
    ['../../www.google-analytics.com/ga.js', 'loader ga.js'],
    ['//stats.g.doubleclick.net/dc.js', 'loader ga.js'],
    ['http://www.google-analytics.com/urchin.js', 'loader urchin.js'],
    ['http://www.google-analytics.com/__utm.gif?utmwv=5.4&utmac=UA-5872419-1&utmn=1', 'counter pixel UA-5872419-1'],
    ['https://www.google-analytics.com/analytics.js', 'nothing'],
    ['/js/ga.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(gaClassic, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['UA-5872419-1', 'usual'],
    ['UA-5872419', 'malformed'],
    ['MO-5872419-1', 'malformed'],
    ['UA-XXXXX-X', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(gaClassic, id), what))

  it('is dead in every generation', () => {
    for (const loader of gaClassic.loaders) assert.equal(loader.retired?.level, 'dead', loader.name)
    for (const protocol of gaClassic.protocols) assert.equal(protocol.retired?.level, 'dead', String(protocol.global))
  })
})

describe('ga-classic, on pages', () => {
  recognises([
    {
      what: 'the asynchronous snippet',
      source: `<script type="text/javascript">
  var _gaq = _gaq || [];
  _gaq.push(['_setAccount', 'UA-5872419-1']);
  _gaq.push(['_trackPageview']);
  (function() {
    var ga = document.createElement('script'); ga.type = 'text/javascript'; ga.async = true;
    ga.src = ('https:' == document.location.protocol ? 'https://ssl' : 'http://www') + '.google-analytics.com/ga.js';
    var s = document.getElementsByTagName('script')[0]; s.parentNode.insertBefore(ga, s);
  })();
</script>`,
      counters: ['ga-classic UA-5872419-1 snippet'],
    },
    {
      what: 'several commands in one push',
      source: `<script>_gaq.push(['_setAccount','UA-5872419-1'],['b._setAccount','UA-5872419-2'],['_trackPageview'],['b._trackEvent','form','sent','top'])</script>`,
      counters: ['ga-classic UA-5872419-1 snippet', 'ga-classic UA-5872419-2 snippet'],
      events: ['ga-classic - event form/sent'],
    },
    {
      what: 'a queue that begins as a list',
      source: `<script>var _gaq=[['_setAccount','UA-5872419-1'],['_trackPageview']];
(function(d,t){var g=d.createElement(t),s=d.getElementsByTagName(t)[0];g.src='//www.google-analytics.com/ga.js';s.parentNode.insertBefore(g,s)}(document,'script'))</script>`,
      counters: ['ga-classic UA-5872419-1 snippet'],
    },
    {
      what: 'the synchronous snippet',
      source: `<script type="text/javascript">
var gaJsHost = (("https:" == document.location.protocol) ? "https://ssl." : "http://www.");
document.write(unescape("%3Cscript src='" + gaJsHost + "google-analytics.com/ga.js' type='text/javascript'%3E%3C/script%3E"));
</script>
<script type="text/javascript">
try {
var pageTracker = _gat._getTracker("UA-5872419-1");
pageTracker._trackPageview();
pageTracker._trackEvent('video', 'play');
} catch(err) {}</script>`,
      counters: ['ga-classic UA-5872419-1 snippet'],
      events: ['ga-classic - event video/play'],
    },
    {
      what: 'an outgoing link of a page whose tracker is elsewhere',
      source: `<a href="http://partner.example/" onclick="pageTracker._trackEvent('out','partner'); return true">partner</a>`,
      events: ['ga-classic - event out/partner (click on a)'],
    },
    {
      what: 'an order, by its first command',
      source: `<script>
_gaq.push(['_addTrans', '1234', 'Flower shop', '11.99', '1.29', '5', 'Delft', '', 'NL']);
_gaq.push(['_addItem', '1234', 'DD44', 'Tulips', 'Red', '11.99', '1']);
_gaq.push(['_trackTrans']);
</script>`,
      events: ['ga-classic - ecommerce _addTrans'],
    },
    {
      what: 'urchin.js',
      source: `<script src="http://www.google-analytics.com/urchin.js" type="text/javascript"></script>
<script type="text/javascript">_uacct = "UA-5872419-1"; urchinTracker();</script>`,
      counters: ['ga-classic UA-5872419-1 snippet'],
    },
  ])
})
