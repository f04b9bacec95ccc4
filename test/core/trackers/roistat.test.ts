import assert from 'node:assert/strict'
import { roistat } from '../../../src/core/trackers/roistat/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('roistat, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://cloud.roistat.com/api/site/1.0/5b1e0c7d92f84a63b0d7e9a1c3f52860/init', 'loader init 5b1e0c7d92f84a63b0d7e9a1c3f52860'],
    [
      'https://cloud.roistat.com/api/site/1.0/5b1e0c7d92f84a63b0d7e9a1c3f52860/init?referrer=https%3A%2F%2Fexample.ru',
      'loader init 5b1e0c7d92f84a63b0d7e9a1c3f52860',
    ],
    ['https://cloud.roistat.com/dist/module.js', 'loader module.js'],
    ['https://cloud.roistat.com/api/proxy/1.0/leads/add?key=1', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(roistat, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['5b1e0c7d92f84a63b0d7e9a1c3f52860', 'usual'],
    ['5b1e0c7d92f84a63', 'malformed'],
    ['', 'malformed'],
    ['00000000000000000000000000000000', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(roistat, id), what))
})

describe('roistat, on pages', () => {
  recognises([
    {
      what: 'the snippet',
      source: `<script>
(function(w, d, s, h, id) {
    w.roistatProjectId = id; w.roistatHost = h;
    var p = d.location.protocol == "https:" ? "https://" : "http://";
    var u = /^.*roistat_visit=[^;]+(.*)?$/.test(d.cookie) ? "/dist/module.js" : "/api/site/1.0/"+id+"/init?referrer="+encodeURIComponent(d.location.href);
    var js = d.createElement(s); js.charset="UTF-8"; js.async = 1; js.src = p+h+u; var js2 = d.getElementsByTagName(s)[0]; js2.parentNode.insertBefore(js, js2);
})(window, document, 'script', 'cloud.roistat.com', '5b1e0c7d92f84a63b0d7e9a1c3f52860');
</script>`,
      counters: ['roistat 5b1e0c7d92f84a63b0d7e9a1c3f52860 snippet'],
    },
    {
      what: 'an event',
      source: `<script>jQuery('#whatsapp').click(function () { roistat.event.send('whats-app', { page: 1 }) });</script>`,
      events: ['roistat - event whats-app (click on #whatsapp)'],
    },
  ])
})
