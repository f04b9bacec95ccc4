import assert from 'node:assert/strict'
import { umami } from '../../../src/core/trackers/umami/index.js'
import { idIs } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('umami, as data', () => {
  const ids: readonly (readonly [string, string])[] = [
    ['4f8a1c27-93de-4b06-8f5a-2d7c6e10b953', 'usual'],
    ['4F8A1C27-93DE-4B06-8F5A-2D7C6E10B953', 'usual'],
    ['4f8a1c27', 'malformed'],
    ['', 'malformed'],
    ['xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx', 'placeholder'],
    ['00000000-0000-0000-0000-000000000000', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(umami, id), what))
})

describe('umami, on pages', () => {
  recognises([
    {
      what: 'the script of the vendor’s cloud',
      source: `<script defer src="https://cloud.umami.is/script.js" data-website-id="4f8a1c27-93de-4b06-8f5a-2d7c6e10b953"></script>`,
      counters: ['umami 4f8a1c27-93de-4b06-8f5a-2d7c6e10b953 loader'],
    },
    {
      what: 'a server of one’s own under any name',
      source: `<script async src="https://stats.flowershop.example/s.js" data-website-id="4f8a1c27-93de-4b06-8f5a-2d7c6e10b953" data-host-url="https://stats.flowershop.example"></script>`,
      counters: ['umami 4f8a1c27-93de-4b06-8f5a-2d7c6e10b953 loader'],
    },
    {
      what: 'version 1',
      source: `<script async defer data-website-id="4f8a1c27-93de-4b06-8f5a-2d7c6e10b953" src="https://stats.flowershop.example/umami.js"></script>
<script>function sent() { umami('form-sent') } sent()</script>
<button class="btn umami--click--signup-button">sign up</button>`,
      counters: ['umami 4f8a1c27-93de-4b06-8f5a-2d7c6e10b953 loader'],
      events: ['umami - event signup-button (click on button.btn)', 'umami - event form-sent'],
    },
    {
      what: 'other vendors with the same attribute as none',
      source: `<script async src="https://widget.kapa.ai/kapa-widget.bundle.js" data-website-id="4f8a1c27-93de-4b06-8f5a-2d7c6e10b953" data-project-name="Flowers"></script>
<script defer data-website-id="dfid_8Kq3xTzW9rLm2VbN7cYd" data-domain="flowershop.example" src="https://datafa.st/js/script.js"></script>`,
    },
    {
      what: 'events by call',
      source: `<script>
umami.track('order-sent', { plan: 'pro' });
umami.track({ website: '4f8a1c27-93de-4b06-8f5a-2d7c6e10b953', url: '/cart', name: 'cart-open' });
umami.track();
umami.track({ url: '/cart' });
umami.identify('visitor-7');
</script>`,
      events: ['umami - event order-sent', 'umami - event cart-open'],
    },
    {
      what: 'events by attribute',
      source: `<button data-umami-event="Order sent" data-umami-event-plan="pro">send</button>`,
      events: ['umami - event Order sent (click on button)'],
    },
  ])
})
