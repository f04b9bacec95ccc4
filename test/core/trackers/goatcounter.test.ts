import assert from 'node:assert/strict'
import { goatcounter } from '../../../src/core/trackers/goatcounter/index.js'
import { idIs } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('goatcounter, as data', () => {
  const ids: readonly (readonly [string, string])[] = [
    ['https://pottery.goatcounter.com/count', 'usual'],
    ['//stats.pottery.example/count', 'usual'],
    ['pottery', 'malformed'],
    ['https://pottery.goatcounter.com', 'malformed'],
    ['https://MYCODE.goatcounter.com/count', 'placeholder'],
    ['https://CODE.goatcounter.com/count', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(goatcounter, id), what))
})

describe('goatcounter, on pages', () => {
  recognises([
    {
      what: 'the official snippet',
      source: `<script data-goatcounter="https://pottery.goatcounter.com/count" async src="//gc.zgo.at/count.js"></script>`,
      counters: ['goatcounter https://pottery.goatcounter.com/count loader'],
    },
    {
      what: 'a pinned version and a copy of one’s own',
      source: `<script data-goatcounter="https://pottery.goatcounter.com/count" async src="//gc.zgo.at/count.v4.js" crossorigin="anonymous" integrity="sha384-x"></script>
<script data-goatcounter="https://stats.pottery.example/count" async src="/js/count.js"></script>`,
      counters: ['goatcounter https://pottery.goatcounter.com/count loader', 'goatcounter https://stats.pottery.example/count loader'],
    },
    {
      what: 'the image',
      source: `<noscript><img src="https://pottery.goatcounter.com/count?p=/kiln"></noscript>`,
      counters: ['goatcounter https://pottery.goatcounter.com/count noscript unknown'],
    },
    {
      what: 'events by attribute and by call',
      source: `<a href="/catalogue.pdf" data-goatcounter-click="catalogue">catalogue</a>
<button id="call" data-goatcounter-click>call</button>
<script>
document.querySelector('#kiln').addEventListener('click', function () {
  window.goatcounter.count({ path: 'kiln-open', title: 'Kiln', event: true });
});
goatcounter.count({ path: '/kiln' });
</script>`,
      events: [
        'goatcounter - event catalogue (click on a)',
        'goatcounter - event call (click on #call)',
        'goatcounter - event kiln-open (click on #kiln)',
      ],
    },
  ])
})
