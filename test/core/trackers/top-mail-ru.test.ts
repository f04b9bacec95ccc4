import assert from 'node:assert/strict'
import { topMailRu } from '../../../src/core/trackers/top-mail-ru/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('top-mail-ru, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://top-fwz1.mail.ru/js/code.js', 'loader code.js'],
    ['//top-fwz1.mail.ru/js/code.js', 'loader code.js'],
    ['https://top-fwz1.mail.ru/counter?id=3407215;js=na', 'counter pixel 3407215'],
    ['https://top-fwz1.mail.ru/counter?id=3407215;t=479;l=1', 'badge pixel 3407215'],
    ['http://d4.c1.ba.a1.top.mail.ru/counter?js=na;id=1709195', 'counter pixel 1709195'],
    ['http://d5.c5.b3.a2.top.mail.ru/counter?id=2315743;t=170', 'counter pixel 2315743'],
    ['https://top.mail.ru/jump?from=3407215', 'nothing'],
    ['https://mail.ru/counter?id=3407215', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(topMailRu, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['3407215', 'usual'],
    ['15784', 'well-formed'],
    ['', 'malformed'],
    ['VK-RTRG-482913-7hQfM', 'malformed'],
    ['XXXXXXX', 'placeholder'],
    ['PIXEL_ID', 'placeholder'],
    ['0000000', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(topMailRu, id), what))

  it('starts by a page view and reports goals under their key', () => {
    const methods = topMailRu.protocols[0]?.methods ?? {}
    assert.equal(methods['pageView']?.does, 'start')
    assert.equal(methods['reachGoal']?.does, 'goal')
    assert.equal(methods['reachGoal'].args.find(one => one.role === 'name')?.key, 'goal')
  })
})

describe('top-mail-ru, on pages', () => {
  const loader = `(function (d, w, id) {
  if (d.getElementById(id)) return;
  var ts = d.createElement("script"); ts.type = "text/javascript"; ts.async = true; ts.id = id;
  ts.src = "https://top-fwz1.mail.ru/js/code.js";
  var f = function () {var s = d.getElementsByTagName("script")[0]; s.parentNode.insertBefore(ts, s);};
  if (w.opera == "[object Opera]") { d.addEventListener("DOMContentLoaded", f, false); } else { f(); }
})(document, window, "tmr-code");`

  recognises([
    {
      what: 'an image written by a script',
      source: `<script>document.write('<a href="http://top.mail.ru/jump?from=2283305"><img src="http://d7.cd.b2.a2.top.mail.ru/counter?id=2283305;t=130;js=13;_='+Math.random()+'" height="40" width="88" alt=""><\\/a>');</script>`,
      counters: ['top-mail-ru 2283305 snippet'],
    },
    {
      what: 'the code of today with its noscript image',
      source: `<script type="text/javascript">
var _tmr = window._tmr || (window._tmr = []);
_tmr.push({id: "3407215", type: "pageView", start: (new Date()).getTime(), pid: "USER_ID"});
${loader}
</script>
<noscript><div><img src="https://top-fwz1.mail.ru/counter?id=3407215;js=na" style="position:absolute;left:-9999px;" alt="Top.Mail.Ru" /></div></noscript>`,
      counters: ['top-mail-ru 3407215 snippet', 'top-mail-ru 3407215 noscript unknown'],
    },
    {
      what: 'the picture beside the counter is no second one',
      source: `<a href="https://top.mail.ru/jump?from=3407215"><img src="https://top-fwz1.mail.ru/counter?id=3407215;t=479;l=1" alt="Top.Mail.Ru" /></a>`,
    },
    {
      what: 'goals',
      source: `<form onsubmit="ym(48213905,'reachGoal','send'); var _tmr = window._tmr || (window._tmr = []); _tmr.push({ type: 'reachGoal', id: 3407215, goal: 'send_form'});"></form>
<script>
var _tmr = window._tmr || [];
_tmr.push({ type: "reachGoal", id: 3407215, value: 500, goal: "order", params: { product_id: "7" } });
_tmr.push({ type: 'itemView', productid: ['1', '2'], pagetype: 'cart', totalvalue: '100', list: '1' });
_tmr.push({ type: 'setUserID', userid: 'u1' });
</script>`,
      events: [
        'top-mail-ru 3407215 goal order',
        'top-mail-ru - ecommerce itemView',
        'yandex-metrica 48213905 goal send (submit of form)',
        'top-mail-ru 3407215 goal send_form (submit of form)',
      ],
    },
    {
      what: 'an image asked for by a script, the older code',
      source: `<script>(new Image).src='http://db.ce.b2.a2.top.mail.ru/counter?id=2288412;js=13'+((r=d.referrer)?';r='+escape(r):'')+';_='+Math.random();</script>`,
      counters: ['top-mail-ru 2288412 snippet'],
    },
  ])
})
