import assert from 'node:assert/strict'
import { brevo } from '../../../src/core/trackers/brevo/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('brevo, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://cdn.brevo.com/js/sdk-loader.js', 'loader sdk-loader.js'],
    ['https://sibautomation.com/sa.js?key=hp4v7k2m9qxw3z8nbtr5ycd6', 'loader sa.js hp4v7k2m9qxw3z8nbtr5ycd6'],
    ['https://conversations-widget.brevo.com/brevo-conversations.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(brevo, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['hp4v7k2m9qxw3z8nbtr5ycd6', 'usual'],
    ['a-b', 'malformed'],
    ['BREVO_CLIENT_KEY', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(brevo, id), what))
})

describe('brevo, on pages', () => {
  recognises([
    {
      what: 'the tracker',
      source: `<script src="https://cdn.brevo.com/js/sdk-loader.js" async></script>
<script>window.Brevo = window.Brevo || []; Brevo.push(["init", { client_key: "hp4v7k2m9qxw3z8nbtr5ycd6" }]);
Brevo.push(["track", "cart_updated", { email: e }]);</script>`,
      counters: ['brevo hp4v7k2m9qxw3z8nbtr5ycd6 snippet'],
      events: ['brevo - event cart_updated'],
    },
    {
      what: 'the tracker of Sendinblue',
      source: `<script src="https://sibautomation.com/sa.js?key=hp4v7k2m9qxw3z8nbtr5ycd6"></script><script>sendinblue.track('order_completed')</script>`,
      counters: ['brevo hp4v7k2m9qxw3z8nbtr5ycd6 loader'],
      events: ['brevo - event order_completed'],
    },
  ])
})
