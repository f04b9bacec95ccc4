import { eventNameNumbered } from '../../../src/core/rules/event-name-numbered/index.js'
import { rows } from '../../kit/rows.js'

const said = (name: string, number: string, vendor: string): string =>
  `\`${name}\` holds the number ${number}: each makes an event of its own in ${vendor}. Send it as a parameter of one event`

rows(eventNameNumbered, [
  {
    name: 'the number of a product',
    speaks: `<script>posthog.capture('«view_product_10293»'); mixpanel.track('«order 77120 paid»')</script>`,
    words: [said('view_product_10293', '10293', 'PostHog'), said('order 77120 paid', '77120', 'Mixpanel')],
  },
  {
    name: 'years, short numbers, numbers within words, numbers alone',
    silent: `<script>posthog.capture('sale_2026'); posthog.capture('step_3'); posthog.capture('top100'); posthog.capture('a1b2c3d4e5'); posthog.capture('10293')</script>`,
  },
  { name: 'a name that is not known', silent: `<script>posthog.capture('view_product_' + id)</script>` },
  { name: 'a goal, which the vendor numbers', silent: `<script>_paq.push(['trackGoal', 12345])</script>` },
  { name: 'in a comment', silent: `<script>// posthog.capture('view_product_10293')</script>` },
])
