import { eventOfOtherVendor } from '../../../src/core/rules/event-of-other-vendor/index.js'
import { rows } from '../../kit/rows.js'

const said = (name: string, other: string, vendor: string, meant: string): string =>
  `\`${name}\` is the name ${other} has for it; ${vendor} calls it \`${meant}\`, and counts this one as something of your own`

rows(eventOfOtherVendor, [
  {
    name: 'names of other vendors',
    speaks: `<script>
pintrk('track', '«purchase»', { value: 9 });
rdt('track', '«PageView»');
qp('track', '«Lead»');
snaptr('track', '«CompleteRegistration»');
</script>`,
    words: [
      said('purchase', 'AdRoll Pixel', 'Pinterest Tag', 'Checkout'),
      said('PageView', 'Meta Pixel', 'Reddit Pixel', 'PageVisit'),
      said('Lead', 'Meta Pixel', 'Quora Pixel', 'GenerateLead'),
      said('CompleteRegistration', 'Meta Pixel', 'Snap Pixel', 'SIGN_UP'),
    ],
    offers: ['Write Checkout', 'Write PageVisit', 'Write GenerateLead', 'Write SIGN_UP'],
  },
  {
    name: 'own names, in whatever case where that does not matter, and names of one’s own',
    silent: `<script>pintrk('track', 'checkout'); pintrk('track', 'Quiz'); rdt('track', 'Purchase'); qp('track', 'Generic'); snaptr('track', 'ADD_CART')</script>`,
  },
  { name: 'the letters of an own name are a misspelling', silent: `<script>snaptr('track', 'Purchase')</script>` },
  { name: 'a vendor to whom every name is as good as another', silent: `<script>uetq.push('event', 'Purchase', {})</script>` },
  { name: 'computed', silent: `<script>pintrk('track', name)</script>` },
])
