import assert from 'node:assert/strict'
import { ramblerTop100 } from '../../../src/core/trackers/rambler-top100/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('rambler-top100, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['//st.top100.ru/top100/top100.js', 'loader top100.js'],
    ['https://st.top100.ru/top100/top100.js', 'loader top100.js'],
    ['//counter.rambler.ru/top100.cnt?pid=7719305', 'counter pixel 7719305'],
    ['http://counter.rambler.ru/top100.cnt?7719305', 'counter pixel 7719305'],
    ['https://top100.rambler.ru/navi/7719305/', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(ramblerTop100, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['7719305', 'usual'],
    ['482', 'well-formed'],
    ['', 'malformed'],
    ['top100', 'malformed'],
    ['0000000', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(ramblerTop100, id), what))
})

describe('rambler-top100, on pages', () => {
  recognises([
    {
      what: 'the code of today with its noscript image',
      source: `<script>
(function (w, d, c) {
(w[c] = w[c] || []).push(function() {
    var options = {
        project: 7719305,
        element: 'top100_widget',
    };
    try {
        w.top100Counter = new top100(options);
    } catch(e) { }
});
var n = d.getElementsByTagName("script")[0],
s = d.createElement("script"),
f = function () { n.parentNode.insertBefore(s, n); };
s.type = "text/javascript";
s.async = true;
s.src =
(d.location.protocol == "https:" ? "https:" : "http:") +
"//st.top100.ru/top100/top100.js";

if (w.opera == "[object Opera]") {
d.addEventListener("DOMContentLoaded", f, false);
} else { f(); }
})(window, document, "_top100q");
</script>
<noscript><img src="//counter.rambler.ru/top100.cnt?pid=7719305" alt="Top-100" /></noscript>`,
      counters: ['rambler-top100 7719305 noscript unknown', 'rambler-top100 7719305 snippet'],
    },
    {
      what: 'the form before',
      source: `<script>var _top100q = _top100q || []; _top100q.push(['setAccount', '2416929']); _top100q.push(['trackPageviewByLogo', document.getElementById('Rambler-counter')]);</script>`,
      counters: ['rambler-top100 2416929 snippet'],
    },
  ])
})
