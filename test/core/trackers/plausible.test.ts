import assert from 'node:assert/strict'
import { plausible } from '../../../src/core/trackers/plausible/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('plausible, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://plausible.io/js/pa-Kq3xTzW9rLm2VbN7cYd4E.js', 'loader pa.js pa-Kq3xTzW9rLm2VbN7cYd4E'],
    ['https://stats.flowershop.example/js/pa-Kq3xTzW9rLm2VbN7cYd4E.js', 'loader pa.js pa-Kq3xTzW9rLm2VbN7cYd4E'],
    ['https://plausible.io/js/script.js', 'loader script.js'],
    ['https://plausible.io/js/plausible.js', 'loader script.js'],
    ['https://plausible.io/js/script.hash.outbound-links.pageview-props.tagged-events.js', 'loader script.js'],
    ['https://plausible.io/api/event', 'nothing'],
    ['/js/main.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(plausible, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['flowershop.example', 'usual'],
    ['flowershop.example,blog.flowershop.example', 'usual'],
    ['pa-Kq3xTzW9rLm2VbN7cYd4E', 'usual'],
    ['', 'malformed'],
    ['https://flowershop.example', 'malformed'],
    ['flower shop', 'malformed'],
    ['yourdomain.com', 'placeholder'],
    ['example.com', 'placeholder'],
    ['pa-XXXXX', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(plausible, id), what))

  it('matches classes as its script does: with = or --, never with a single dash', () => {
    assert.deepEqual(
      plausible.attributes?.map(one => one.classPrefix),
      ['plausible-event-name=', 'plausible-event-name--'],
    )
  })
})

describe('plausible, on pages', () => {
  recognises([
    {
      what: 'the script with an id of its own and its stub',
      source: `<script async src="https://plausible.io/js/pa-Kq3xTzW9rLm2VbN7cYd4E.js"></script>
<script>
  window.plausible=window.plausible||function(){(plausible.q=plausible.q||[]).push(arguments)},plausible.init=plausible.init||function(i){plausible.o=i||{}};
  plausible.init({ outboundLinks: true })
</script>`,
      counters: ['plausible pa-Kq3xTzW9rLm2VbN7cYd4E loader'],
    },
    {
      what: 'the older script',
      source: `<script defer data-domain="flowershop.example" src="https://plausible.io/js/script.outbound-links.js"></script>`,
      counters: ['plausible flowershop.example loader'],
    },
    {
      what: 'a server of one’s own',
      source: `<script defer data-domain="flowershop.example" data-api="/api/event" src="/js/script.js"></script>`,
      counters: ['plausible flowershop.example loader'],
    },
    {
      what: 'another vendor’s script of the same name, and anybody’s',
      source: `<script defer data-website-id="dfid_8Kq3xTzW9rLm2VbN7cYd" data-domain="flowershop.example" src="https://datafa.st/js/script.js"></script>
<script src="/js/script.js"></script>
<script src="https://widgets.example/script.js" data-domain="flowers"></script>`,
    },
    {
      what: 'events by call',
      source: `<script>
plausible('Order', { props: { plan: 'pro' }, revenue: { currency: 'EUR', amount: 9.5 } });
plausible('pageview', { u: 'https://flowershop.example/cart' });
</script>`,
      events: ['plausible - event Order'],
    },
    {
      what: 'events by class',
      source: `<button class="btn plausible-event-name=Order+sent plausible-event-plan=pro">send</button>
<form class="plausible-event-name--Callback"><input name="phone"></form>
<a class="plausible-event-name-Nothing" href="/">home</a>`,
      events: [
        'plausible - event Order sent (click on button.btn)',
        'plausible - event Callback (submit of form.plausible-event-name--Callback)',
      ],
    },
    {
      what: 'the package',
      path: 'src/main.ts',
      source: `import { init, track } from '@plausible-analytics/tracker'
init({ domain: 'flowershop.example' })
track('Order', { props: { plan: 'pro' } })`,
      counters: ['plausible flowershop.example snippet'],
      events: ['plausible - event Order'],
    },
    {
      what: 'nothing in a file of the site',
      path: 'src/main.ts',
      source: `import { init, track } from './plausible/tracker'\ninit({ domain: 'flowershop.example' })\ntrack('Order')`,
    },
  ])
})
