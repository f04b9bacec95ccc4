import { twinMisplaced } from '../../../src/core/rules/twin-misplaced/index.js'
import { rows } from '../../kit/rows.js'

const place = (vendor: string, key: string): string =>
  `${vendor} reads \`${key}\` from the argument behind it: here it is just another parameter, and what the server reports too is counted twice`

rows(twinMisplaced, [
  {
    name: 'among the parameters, where it belongs behind them',
    speaks: `<script>
fbq('track', 'Purchase', { value: 9, currency: 'EUR', «eventID»: id });
ttq.track('Purchase', { value: 9, currency: 'EUR', «event_id»: id });
</script>`,
    words: [place('Meta Pixel', 'eventID'), place('TikTok Pixel', 'event_id')],
  },
  {
    name: 'another vendor’s key',
    speaks: `<script>rdt('track', 'Purchase', { value: 9, «event_id»: id }); snaptr('track', 'PURCHASE', { price: 9, «eventID»: id })</script>`,
    words: [
      'Reddit Pixel knows no `event_id`: the id that an event shares with the server’s is called `conversionId`',
      'Snap Pixel knows no `eventID`: the id that an event shares with the server’s is called `client_dedup_id`',
    ],
  },
  {
    name: 'in its place, in both places, and where nobody can see',
    silent: `<script>
fbq('track', 'Purchase', { value: 9, currency: 'EUR' }, { eventID: id });
fbq('track', 'Purchase', { value: 9, currency: 'EUR', event_id: id }, { eventID: id });
fbq('track', 'Purchase', { value: 9, currency: 'EUR', event_id: id }, { ...options });
ttq.track('Purchase', { value: 9 }, { event_id: id });
pintrk('track', 'Checkout', { event_id: id });
lintrk('track', { conversion_id: 2213244, event_id: id });
rdt('track', 'Purchase', { conversionId: id });
</script>`,
  },
  {
    name: 'a vendor that knows no such thing',
    silent: `<script>uetq.push('event', 'sent', { event_id: id }); gtag('event', 'purchase', { event_id: id })</script>`,
  },
])
