import assert from 'node:assert/strict'
import { varioqub } from '../../../src/core/trackers/varioqub/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('varioqub, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://abt.s3.yandex.net/expjs/latest/exp.js', 'loader exp.js'],
    ['https://abt.s3.yandex.net/other.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(varioqub, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['metrika.48213905', 'usual'],
    ['48213905', 'malformed'],
    ['metrica.48213905', 'malformed'],
    ['metrika.', 'malformed'],
    ['metrika.XXXXXXXX', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(varioqub, id), what))
})

describe('varioqub, on pages', () => {
  recognises([
    {
      what: 'the code of the vendor',
      source: `<script type="text/javascript">
(function(e, x, pe, r, i, me, nt){
e[i]=e[i]||function(){(e[i].a=e[i].a||[]).push(arguments)},
me=x.createElement(pe),me.async=1,me.src=r,nt=x.getElementsByTagName(pe)[0],me.addEventListener("error",function(){function cb(t){t=t[t.length-1],"function"==typeof t&&t({flags:{}})};Array.isArray(e[i].a)&&e[i].a.forEach(cb);e[i]=function(){cb(arguments)}}),nt.parentNode.insertBefore(me,nt)})
(window, document, "script", "https://abt.s3.yandex.net/expjs/latest/exp.js", "ymab");
ymab("metrika.48213905", "init");
</script>`,
      counters: ['varioqub metrika.48213905 snippet'],
    },
    {
      what: 'the object form',
      source: `<script>ymab({ clientId: 'metrika.48213905', callback: function () {} }); ymab('metrika.48213905', 'getFlags', function (flags) {});</script>`,
      counters: ['varioqub metrika.48213905 snippet'],
    },
  ])
})
