import assert from 'node:assert/strict'
import { readPage } from '../../../src/core/facts/index.js'
import { yandexMetrica } from '../../../src/core/trackers/yandex-metrica/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { loads, recognises } from '../../kit/recognise.js'

describe('yandex-metrica, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://mc.yandex.ru/metrika/tag.js', 'loader tag.js'],
    ['//mc.yandex.ru/metrika/tag.js?id=48213905', 'loader tag.js 48213905'],
    ['https://mc.yandex.com/metrika/tag.js', 'loader tag.js'],
    ['https://mc.yandex.com.tr/metrika/tag.js', 'loader tag.js'],
    ['https://mc.webvisor.org/metrika/tag_ww.js?id=48213905', 'loader tag.js 48213905'],
    ['https://cdn.jsdelivr.net/npm/yandex-metrica-watch/tag.js', 'loader tag.js'],
    ['../../mc.yandex.ru/metrika/tag.js', 'loader tag.js'],
    ['http://mc.yandex.ru/metrika/watch.js', 'loader watch.js'],
    ['https://mc.webvisor.org/metrika/watch_ww.js', 'loader watch.js'],
    ['https://cdn.jsdelivr.net/npm/yandex-metrica-watch/watch.js', 'loader watch.js'],
    ['https://mc.yandex.ru/watch/48213905', 'counter pixel 48213905'],
    ['//mc.yandex.ru/watch/48213905?ut=noindex', 'counter pixel 48213905'],
    ['https://mc.yandex.ru/watch/XXXXXXXX', 'counter pixel XXXXXXXX'],
    ['https://informer.yandex.ru/informer/48213905/3_1_FFFFFFFF_EFEFEFFF_0_pageviews', 'badge pixel 48213905'],
    ['//bs.yandex.ru/informer/48213905/3_1_FFFFFFFF_FFFFFFFF_0_pageviews', 'badge pixel 48213905'],
    ['https://mc.yandex.ru/pixel/2597235161527018393?rnd=%aw_random%', 'nothing'],
    ['https://metrika.yandex.ru/stat/?id=48213905&from=informer', 'nothing'],
    ['https://yastatic.net/share2/share.js', 'nothing'],
    ['/js/metrika.js', 'nothing'],
    ['https://mc.yandex.ru.example.com/metrika/tag.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(yandexMetrica, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['48213905', 'usual'],
    ['104430694', 'usual'],
    ['215', 'well-formed'],
    ['48213905:1', 'well-formed'],
    ['', 'malformed'],
    ['48213905abc', 'malformed'],
    ['UA-1234-1', 'malformed'],
    ['48 213 905', 'malformed'],
    ['12345678901', 'malformed'],
    ['XXXXXX', 'placeholder'],
    ['xxxxxxxx', 'placeholder'],
    ['00000000', 'placeholder'],
    ['12345678', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(yandexMetrica, id), what))

  it('knows the methods with their case, by which alone they work', () => {
    const [ym] = yandexMetrica.protocols
    assert.deepEqual(Object.keys(ym?.methods ?? {}).sort(), [
      'accurateTrackBounce',
      'addFileExtension',
      'clickmap',
      'destruct',
      'enableAll',
      'extLink',
      'file',
      'firstPartyParams',
      'firstPartyParamsHashed',
      'getClientID',
      'hit',
      'init',
      'notBounce',
      'params',
      'reachGoal',
      'replacePhones',
      'setUserID',
      'trackHash',
      'trackLinks',
      'userParams',
    ])
  })

  it('names the object every generation makes', () => {
    const pattern = yandexMetrica.protocols.find(one => one.style === 'methods' && one.from === undefined)?.global
    assert.ok(pattern instanceof RegExp)
    const rows = { yaCounter48213905: '48213905', yaCounterXXXXXX: 'XXXXXX', yaCounter: null, yaCounterId: null, myyaCounter1: null }
    for (const [name, id] of Object.entries(rows)) assert.equal(pattern.exec(name)?.[1] ?? null, id, name)
  })

  it('tells goals that are not sent from goals that are only unwise', () => {
    const { forbidden, discouraged } = yandexMetrica.names ?? {}
    for (const lost of ['form/sent', 'a&b', 'really?', '#order', 'a=b']) assert.ok(forbidden?.test(lost), lost)
    for (const unwise of ['a\\b', 'say "hi"', 'a+b']) assert.ok(!forbidden?.test(unwise) && discouraged?.test(unwise), unwise)
    for (const fine of ['order', 'zakaz_zvonka', 'ORDER-2', 'заявка', 'a%2Bb', 'two words']) {
      assert.ok(!forbidden?.test(fine) && !discouraged?.test(fine), fine)
    }
  })

  it('knows the options that the generated code carries', () => {
    const generated = ['ssr', 'webvisor', 'clickmap', 'ecommerce', 'referrer', 'url', 'accurateTrackBounce', 'trackLinks', 'trackHash']
    for (const name of generated) assert.ok(yandexMetrica.options && Object.hasOwn(yandexMetrica.options.known, name), name)
    for (const slip of ['clickMap', 'tracklinks', 'webVisor', 'hash'])
      assert.ok(!Object.hasOwn(yandexMetrica.options?.known ?? {}, slip), slip)
  })

  it('knows the actions of e-commerce that are not dropped', () => {
    const { ecommerce } = yandexMetrica
    assert.ok(ecommerce)
    const { actions, converts } = ecommerce
    for (const kept of ['impressions', 'click', 'detail', 'add', 'remove', 'purchase', 'promoView', 'promoClick'])
      assert.ok(actions[kept], kept)
    for (const dropped of ['buy', 'purchased', 'refund', 'checkout_option', 'Purchase']) assert.ok(!actions[dropped], dropped)
    for (const [name, action] of Object.entries(converts ?? {})) assert.ok(actions[action], `${name} becomes ${action}`)
  })
})

/** Installations as they stand on sites. What is expected: one line for each counter and event, in order of running. */
describe('yandex-metrica, on pages', () => {
  const load = 'k=e.createElement(t),a=e.getElementsByTagName(t)[0],k.async=1,k.src=r,a.parentNode.insertBefore(k,a)'
  const older = `n = d.getElementsByTagName("script")[0], s = d.createElement("script"), f = function () { n.parentNode.insertBefore(s, n); };
      s.type = "text/javascript"; s.async = true;`

  recognises([
    {
      what: 'a React package, whose function needs no counter',
      path: 'src/app.jsx',
      source: `import ym, { YMInitializer } from 'react-yandex-metrika'
export const App = () => (
  <div>
    <YMInitializer accounts={[48213905, 30561287]} options={{ webvisor: true }} version="2" />
    <button onClick={() => ym('reachGoal', 'cart')}>Cart</button>
  </div>
)
ym('hit', '/start')
ym('reachGoal', 'opened')`,
      counters: ['yandex-metrica 48213905 component', 'yandex-metrica 30561287 component'],
      events: ['yandex-metrica - goal opened', 'yandex-metrica - goal cart (click on button)'],
    },
    {
      what: 'a Next.js package with a hook',
      path: 'src/shop.tsx',
      source: `import { YandexMetricaProvider, useMetrica } from 'next-yandex-metrica'
export function Shop({ children }: { children: React.ReactNode }) {
  return <YandexMetricaProvider tagID={48213905} initParameters={{ clickmap: true }}>{children}</YandexMetricaProvider>
}
export function Buy() {
  const { reachGoal, ymEvent } = useMetrica()
  return <button onClick={() => { reachGoal('buy', { price: 1 }); ymEvent('reachGoal', 'bought') }}>Buy</button>
}`,
      counters: ['yandex-metrica 48213905 component'],
      events: ['yandex-metrica - goal buy (click on button)', 'yandex-metrica - goal bought (click on button)'],
    },
    {
      what: 'a snippet in the text of a script component',
      path: 'src/layout.tsx',
      source: `import Script from 'next/script'
export default function Layout() {
  return (
    <>
      <Script id="metrika" strategy="afterInteractive">
        {\`(function(m,e,t,r,i,k,a){m[i]=m[i]||function(){(m[i].a=m[i].a||[]).push(arguments)};m[i].l=1*new Date();${load}})(window,document,'script','https://mc.yandex.ru/metrika/tag.js','ym');
        ym(48213905, 'init', { clickmap: true });\`}
      </Script>
      <noscript><div><img src="https://mc.yandex.ru/watch/48213905" style={{ position: 'absolute', left: '-9999px' }} alt="" /></div></noscript>
    </>
  )
}`,
      counters: ['yandex-metrica 48213905 snippet', 'yandex-metrica 48213905 noscript unknown'],
    },
    {
      what: 'a bound function',
      source: `<script>var bound = ym.bind(null, 48213905, 'reachGoal'); bound('bound');</script>`,
      events: ['yandex-metrica 48213905 goal bound'],
    },
    {
      what: 'a wrapper with rest parameters',
      source: `<script>const send = (method, ...rest) => window.ym?.(48213905, method, ...rest); send('reachGoal', 'arrow');</script>`,
      events: ['yandex-metrica 48213905 goal arrow'],
    },
    {
      what: 'the code of today, with its noscript image',
      source: `<head>
<!-- Yandex.Metrika counter -->
<script type="text/javascript">
    (function(m,e,t,r,i,k,a){
        m[i]=m[i]||function(){(m[i].a=m[i].a||[]).push(arguments)};
        m[i].l=1*new Date();
        for (var j = 0; j < document.scripts.length; j++) {if (document.scripts[j].src === r) { return; }}
        ${load}
    })(window, document,'script','https://mc.yandex.ru/metrika/tag.js?id=48213905', 'ym');

    ym(48213905, 'init', {ssr:true, webvisor:true, clickmap:true, ecommerce:"dataLayer", referrer: document.referrer, url: location.href, accurateTrackBounce:true, trackLinks:true});
</script>
<noscript><div><img src="https://mc.yandex.ru/watch/48213905" style="position:absolute; left:-9999px;" alt="" /></div></noscript>
<!-- /Yandex.Metrika counter -->
</head>`,
      counters: ['yandex-metrica 48213905 loader', 'yandex-metrica 48213905 snippet', 'yandex-metrica 48213905 noscript unknown'],
    },
    {
      what: 'the code of 2018, whose arguments stand on a line of their own',
      source: `<body><script type="text/javascript" >
   (function(m,e,t,r,i,k,a){m[i]=m[i]||function(){(m[i].a=m[i].a||[]).push(arguments)};
   m[i].l=1*new Date();${load}})
   (window, document, "script", "https://mc.yandex.ru/metrika/tag.js", "ym");

   ym(48213905, "init", {
        clickmap:true,
        trackLinks:true,
        accurateTrackBounce:true
   });
</script></body>`,
      counters: ['yandex-metrica 48213905 snippet'],
    },
    {
      what: 'a snippet that a minifier has renamed and joined',
      source: `<script>!function(e,t,a,n,c,r,o){e[c]=e[c]||function(){(e[c].a=e[c].a||[]).push(arguments)},e[c].l=1*new Date,r=t.createElement(a),o=t.getElementsByTagName(a)[0],r.async=1,r.src=n,o.parentNode.insertBefore(r,o)}(window,document,"script","https://mc.webvisor.org/metrika/tag_ww.js","ym"),ym(48213905,"init",{clickmap:!0,trackLinks:!0,defer:!0}),ym(48213905,"hit",location.pathname)</script>`,
      counters: ['yandex-metrica 48213905 snippet'],
    },
    {
      what: 'a snippet wrapped in the middle of an expression',
      source: `<script>
(function(m,e,t,r,i,k,a){m[i]=m[i]||function(){(m[i].a=m[i].a||[]).push(arguments)};
m[i].l=1*new
Date();k=e.createElement(t),a=e.getElementsByTagName(t)[0],k.async=1,
k.src=r,a.parentNode.insertBefore(k,
a)})
(window, document, "script", "https://mc.yandex.ru/metrika/tag.js", "ym"); ym(48213905, "init", {webvisor:true});
</script>`,
      counters: ['yandex-metrica 48213905 snippet'],
    },
    {
      what: 'the second generation: Ya.Metrika2 in a callback list',
      source: `<script type="text/javascript">
    (function (d, w, c) {
        (w[c] = w[c] || []).push(function() {
            try {
                w.yaCounter48213905 = new Ya.Metrika2({
                    id:48213905,
                    clickmap:true,
                    trackLinks:true,
                    accurateTrackBounce:true,
                    webvisor:true
                });
            } catch(e) { }
        });
        var ${older}
        s.src = "https://mc.yandex.ru/metrika/tag.js";
        if (w.opera == "[object Opera]") { d.addEventListener("DOMContentLoaded", f, false); } else { f(); }
    })(document, window, "yandex_metrika_callbacks2");
</script>`,
      counters: ['yandex-metrica 48213905 snippet'],
    },
    {
      what: 'the first generation: Ya.Metrika and watch.js, with a scheme that is chosen at run time',
      source: `<script type="text/javascript">
(function (d, w, c) {
    (w[c] = w[c] || []).push(function() {
        try {
            w.yaCounter9613675 = new Ya.Metrika({id:9613675, webvisor:true, clickmap:true, params:window.yaParams||{ }});
        } catch(e) { }
    });
    var ${older}
    s.src = (d.location.protocol == "https:" ? "https:" : "http:") + "//mc.yandex.ru/metrika/watch.js";
    if (w.opera == "[object Opera]") { d.addEventListener("DOMContentLoaded", f, false); } else { f(); }
})(document, window, "yandex_metrika_callbacks");
</script>
<noscript><div><img src="//mc.yandex.ru/watch/9613675" style="position:absolute; left:-9999px;" alt="" /></div></noscript>`,
      counters: ['yandex-metrica 9613675 noscript unknown', 'yandex-metrica 9613675 snippet'],
    },
    {
      what: 'the very first form: a plain script and a number for the constructor',
      source: `<script src="//mc.yandex.ru/metrika/watch.js" type="text/javascript"></script>
<script type="text/javascript">try { var yaCounter215830 = new Ya.Metrika(215830); } catch(e) { }</script>`,
      counters: ['yandex-metrica 215830 snippet'],
    },
    {
      what: 'a site export of a page builder that waits for the page and for two seconds',
      source: `<script type="text/javascript" data-tilda-cookie-type="analytics">setTimeout(function(){(function(m,e,t,r,i,k,a){m[i]=m[i]||function(){(m[i].a=m[i].a||[]).push(arguments)};m[i].l=1*new Date();${load}})(window, document, "script", "https://mc.yandex.ru/metrika/tag.js", "ym");window.mainMetrikaId = '48213905';ym(window.mainMetrikaId , "init", {clickmap:true,trackLinks:true,accurateTrackBounce:true,webvisor:true,params: {__ym: {"tilda": 1}},ecommerce:"dataLayer"});}, 2000);</script>`,
      counters: ['yandex-metrica 48213905 snippet'],
    },
    {
      what: 'a plugin of a blog, which prints a table of counters',
      source: `<script>
window.yandexMetrikaOptions = {"number":"48213905","webvisor":true};
(function (m, e, t, r, i, k, a) {
  m[i] = m[i] || function () { (m[i].a = m[i].a || []).push(arguments) };
  m[i].l = 1 * new Date();
  ${load.replaceAll(',', ', ')}
})(window, document, 'script', 'https://mc.yandex.ru/metrika/tag.js', 'ym');
var yandexMetrikaId = yandexMetrikaOptions.number;
ym(yandexMetrikaId, 'init', { webvisor: yandexMetrikaOptions.webvisor, clickmap: true });
</script>`,
      counters: ['yandex-metrica 48213905 snippet'],
    },
    {
      what: 'a counter that waits for the first scroll',
      source: `<script>
var started = false;
window.addEventListener('scroll', function () {
  if (started) return;
  started = true;
  (function(m,e,t,r,i,k,a){m[i]=m[i]||function(){(m[i].a=m[i].a||[]).push(arguments)};m[i].l=1*new Date();${load}})(window,document,'script','https://mc.yandex.ru/metrika/tag.js','ym');
  ym(48213905, 'init', { clickmap: true });
}, { once: true });
</script>`,
      counters: ['yandex-metrica 48213905 snippet'],
    },
    {
      what: 'several counters, one of them by a text, with images in one noscript unknown',
      source: `<script>
(function(m,e,t,r,i,k,a){m[i]=m[i]||function(){(m[i].a=m[i].a||[]).push(arguments)};m[i].l=1*new Date();${load}})(window,document,'script','https://mc.yandex.ru/metrika/tag.js','ym');
ym(48213905, 'init', { webvisor: true });
ym('30561287', 'init', {});
</script>
<noscript><div><img src="https://mc.yandex.ru/watch/48213905" alt=""><img src="https://mc.yandex.ru/watch/30561287" alt=""></div></noscript>`,
      counters: [
        'yandex-metrica 48213905 snippet',
        'yandex-metrica 30561287 snippet',
        'yandex-metrica 48213905 noscript unknown',
        'yandex-metrica 30561287 noscript unknown',
      ],
    },
    {
      what: 'ids in a list, one after the other',
      source: `<script>[48213905, 30561287].forEach(function (id) { ym(id, 'init', { clickmap: true }); });</script>`,
      counters: ['yandex-metrica 48213905 snippet', 'yandex-metrica 30561287 snippet'],
    },
    {
      what: 'an informer beside the counter is no second counter',
      source: `<a href="https://metrika.yandex.ru/stat/?id=48213905&amp;from=informer"><img src="https://informer.yandex.ru/informer/48213905/3_1_FFFFFFFF_EFEFEFFF_0_pageviews" class="ym-advanced-informer" data-cid="48213905" alt="" onclick="try{Ya.Metrika.informer({i:this,id:48213905,lang:'ru'});return false}catch(e){}" /></a>`,
    },
    {
      what: 'a counter in an HTML comment',
      source: `<!-- <script>ym(48213905, 'init', { clickmap: true });</script> -->`,
      counters: ['yandex-metrica 48213905 snippet commented'],
    },
    {
      what: 'a counter that waits for consent',
      source: `<script type="text/plain" data-category="analytics">ym(48213905, 'init', { clickmap: true });</script>`,
      counters: ['yandex-metrica 48213905 snippet blocked'],
    },
    {
      what: 'a placeholder that runs',
      source: `<script>ym(XXXXXX, 'init', {}); ym('XXXXXX', 'init', {});</script>`,
      counters: ['yandex-metrica ? snippet', 'yandex-metrica XXXXXX snippet'],
    },
    {
      what: 'goals by handlers, links, listeners and submit',
      source: `<a href="#" onclick="ym(48213905,'reachGoal','call_me'); return true;">Call me</a>
<a href="javascript:ym(48213905,'reachGoal','old_link')">Old</a>
<form id="order" onsubmit="ym(48213905, 'reachGoal', 'order', {order_price: 1500, currency: 'RUB'}); return true;"></form>
<script>
document.querySelector('#buy').addEventListener('click', function () { ym(48213905, 'reachGoal', 'buy') });
$('.callback form').on('submit', function () { ym(48213905, 'reachGoal', 'callback_send'); ga('send', 'event', 'callback', 'send'); });
</script>`,
      events: [
        'yandex-metrica 48213905 goal call_me (click on a)',
        'yandex-metrica 48213905 goal old_link (click on a)',
        'yandex-metrica 48213905 goal order (submit of form#order)',
        'yandex-metrica 48213905 goal buy (click on #buy)',
        'yandex-metrica 48213905 goal callback_send (submit of .callback form)',
        'universal-analytics - event callback/send (submit of .callback form)',
      ],
    },
    {
      what: 'goals of the older objects, however they are reached',
      source: `<script>
yaCounter48213905.reachGoal('plain');
window.yaCounter48213905.reachGoal('window');
window['yaCounter48213905'].reachGoal('brackets');
window.yaCounter48213905?.reachGoal('optional');
var id = 48213905; window['yaCounter' + id].reachGoal('joined');
var counter = new Ya.Metrika({ id: 48213905 }); counter.reachGoal('instance');
</script>`,
      counters: ['yandex-metrica 48213905 snippet'],
      events: [
        'yandex-metrica 48213905 goal plain',
        'yandex-metrica 48213905 goal window',
        'yandex-metrica 48213905 goal brackets',
        'yandex-metrica 48213905 goal optional',
        'yandex-metrica 48213905 goal joined',
        'yandex-metrica 48213905 goal instance',
      ],
    },
    {
      what: 'goals through functions of the site, with names that are known, known in part and unknown',
      source: `<script>
var YM = 48213905;
function goal(name, data) { if (typeof ym !== 'undefined') ym(YM, 'reachGoal', name, data); }
goal('lead');
goal('order_' + order.id, { price: 100 });
goal(button.dataset.goal);
</script>`,
      events: ['yandex-metrica 48213905 goal lead', 'yandex-metrica 48213905 goal order_…', 'yandex-metrica 48213905 goal ?'],
    },
    {
      what: 'aliases, call and apply',
      source: `<script>
var metrika = window.ym;
metrika(48213905, 'reachGoal', 'alias');
ym.call(null, 48213905, 'reachGoal', 'call');
ym.apply(window, [48213905, 'reachGoal', 'apply']);
</script>`,
      events: ['yandex-metrica 48213905 goal alias', 'yandex-metrica 48213905 goal call', 'yandex-metrica 48213905 goal apply'],
    },
    {
      what: 'the function of a React package, which needs no counter',
      path: 'src/cart.jsx',
      source: `import ym from 'react-yandex-metrika'
export const Cart = () => <button onClick={() => ym('reachGoal', 'cart')}>Cart</button>
ym('hit', '/start')
ym('reachGoal', 'opened')`,
      events: ['yandex-metrica - goal opened', 'yandex-metrica - goal cart (click on button)'],
    },
    {
      what: 'the hook of a Next.js package',
      path: 'src/buy.tsx',
      source: `import { useMetrica } from 'next-yandex-metrica'
export function Buy() {
  const { reachGoal, ymEvent } = useMetrica()
  return <button onClick={() => { reachGoal('buy', { price: 1 }); ymEvent('reachGoal', 'bought') }}>Buy</button>
}`,
      events: ['yandex-metrica - goal buy (click on button)', 'yandex-metrica - goal bought (click on button)'],
    },
    {
      what: 'a snippet in the text of a script component',
      path: 'src/metrika.tsx',
      source: `import Script from 'next/script'
export const Metrika = () => (
  <Script id="metrika" strategy="afterInteractive">
    {\`(function(m,e,t,r,i,k,a){m[i]=m[i]||function(){(m[i].a=m[i].a||[]).push(arguments)};m[i].l=1*new Date();${load}})(window,document,'script','https://mc.yandex.ru/metrika/tag.js','ym');
    ym(48213905, 'init', { clickmap: true });\`}
  </Script>
)`,
      counters: ['yandex-metrica 48213905 snippet'],
    },
    {
      what: 'an object that a plugin hangs on every component',
      path: 'src/Form.vue',
      source: `<template><form @submit.prevent="send"></form></template>
<script>
export default { methods: { send() { this.$metrika.reachGoal('form_sent') } } }
</script>`,
      events: ['yandex-metrica - goal form_sent (submit of form)'],
    },
    {
      what: 'calls of typed code, with casts and guards',
      path: 'src/track.ts',
      source: `const METRIKA_ID = 48213905 as const
export function track(goal: string, params?: Record<string, unknown>): void {
  if (typeof window === 'undefined') return
  ;(window as any).ym?.(METRIKA_ID, 'reachGoal', goal, params ?? {})
}
track('registered')`,
      // Other files may call it too: with which goal is not known here.
      events: ['yandex-metrica 48213905 goal ?', 'yandex-metrica 48213905 goal registered'],
    },
    {
      what: 'ids that a template fills in',
      path: 'footer.php',
      source: `<script>
ym(<?php echo $metrika; ?>, 'init', { clickmap: true });
ym('<?= $second ?>', 'init', {});
</script>
<noscript><div><img src="https://mc.yandex.ru/watch/<?php echo $metrika; ?>" alt=""></div></noscript>
<a onclick="ym(<?= $metrika ?>, 'reachGoal', 'call')">Call</a>`,
      counters: ['yandex-metrica ? snippet', 'yandex-metrica ? snippet', 'yandex-metrica ? noscript unknown'],
      events: ['yandex-metrica ? goal call (click on a)'],
    },
    {
      what: 'page views and visit parameters are no events',
      source: `<script>ym(48213905, 'hit', '/cart'); ym(48213905, 'params', { shop: 'a' }); ym(48213905, 'notBounce'); ym(48213905, 'getClientID', function (id) {});</script>`,
    },
    {
      what: 'what only looks like it',
      source: `<p>ym(48213905, 'reachGoal', 'text')</p>
<pre>ym(48213905, 'init', {})</pre>
<script>
var text = "ym(48213905, 'reachGoal', 'string')";
function ym() {}
console.log(\`ym(48213905, 'reachGoal', 'template')\`);
// ym(48213905, 'reachGoal', 'comment')
var yaCounterId = 48213905;
</script>`,
    },
  ])

  const snippet = (url: string): string =>
    `<script>(function(m,e,t,r,i,k,a){m[i]=m[i]||function(){(m[i].a=m[i].a||[]).push(arguments)};m[i].l=1*new Date();${load}})(window,document,'script','${url}','ym');ym(48213905,'init',{clickmap:true,"webvisor":!0,accurateTrackBounce:10000});</script>`
  const callback = (name: string, file: string, list: string): string =>
    `<script>(function (d, w, c) {(w[c] = w[c] || []).push(function() {try {w.yaCounter48213905 = new Ya.${name}({id:48213905, clickmap:true});} catch(e) { }});var ${older}
    s.src = "${file}"; if (w.opera == "[object Opera]") { d.addEventListener("DOMContentLoaded", f, false); } else { f(); }})(document, window, "${list}");</script>`

  const generations: readonly (readonly [source: string, load: string, generation: string, by: string, options: readonly string[]])[] = [
    [snippet('https://mc.yandex.ru/metrika/tag.js'), 'tag.js', 'tag.js', 'init', ['clickmap', 'webvisor', 'accurateTrackBounce']],
    [snippet('https://mc.webvisor.org/metrika/tag_ww.js'), 'tag.js', 'tag.js', 'init', ['clickmap', 'webvisor', 'accurateTrackBounce']],
    [
      callback('Metrika2', 'https://mc.yandex.ru/metrika/tag.js', 'yandex_metrika_callbacks2'),
      'tag.js',
      'Ya.Metrika2',
      'constructor',
      ['id', 'clickmap'],
    ],
    [
      callback('Metrika', 'https://cdn.jsdelivr.net/npm/yandex-metrica-watch/watch.js', 'yandex_metrika_callbacks'),
      'watch.js',
      'watch.js',
      'constructor',
      ['id', 'clickmap'],
    ],
  ]
  for (const [source, load, generation, by, options] of generations) {
    it(`tells what ${load} of ${generation} is started by and with`, () => {
      assert.deepEqual(loads(source), [`yandex-metrica ${load}`])
      const counters = readPage({ path: 'page.html', text: source }).facts.filter(fact => fact.kind === 'counter')
      assert.deepEqual(
        counters.map(one => [one.generation, one.by, one.options?.kind === 'object' ? one.options.entries.map(entry => entry.key) : null]),
        [[generation, by, options]],
      )
    })
  }
})
