import { eventUnplanned } from '../../../src/core/rules/event-unplanned/index.js'
import { rows } from '../../kit/rows.js'

const plan = `goals:\n  order_sent: An order was sent\n  # people call\n  call: Somebody called\n`

rows(eventUnplanned, [
  {
    name: 'a name that is not planned: told in the code and in the plan',
    speaks: {
      'tracking-plan.yaml': `«»${plan}`,
      'index.html': `<a onclick="ym(1, 'reachGoal', '«newsletter»'); ym(1, 'reachGoal', 'call'); ym(1, 'reachGoal', 'order_sent')">x</a>`,
    },
    words: ['newsletter is sent and not planned', 'The tracking plan does not name newsletter'],
    severities: ['info', 'warning'],
    offers: ['Add newsletter to the plan'],
  },
  {
    name: 'a planned name misspelt',
    speaks: { 'tracking-plan.yaml': `«»${plan}`, 'app.js': `ym(1, 'reachGoal', '«order_snt»')` },
    words: ['order_snt is sent and not planned', 'The tracking plan does not name order_snt: order_sent may be meant, which nothing sends'],
    offers: ['Add order_snt to the plan', 'Write order_sent', 'Plan order_snt'],
  },
  {
    name: 'another vendor than those planned',
    speaks: {
      'tracking-plan.json': `«»{"goals": {"order": {"vendors": "yandex-metrica"}}}`,
      'app.js': `ym(1, 'reachGoal', 'order'); fbq('trackCustom', '«order»')`,
    },
    words: ['order is sent and not planned', 'The tracking plan does not name order'],
    offers: ['Add order to the plan'],
  },
  { name: 'without a plan', silent: `<script>ym(1, 'reachGoal', 'order')</script>` },
  {
    name: 'a plan that asks for no events',
    silent: { 'tracking-plan.yaml': `counters: { vendor: ga4, id: G-ABCDEF1234 }\n`, 'app.js': `ym(1, 'reachGoal', 'order')` },
  },
  {
    name: 'the name a vendor has for it',
    silent: { 'tracking-plan.yaml': `goals:\n  order: { vendors: { yandex-metrica: sent } }\n`, 'app.js': `ym(1, 'reachGoal', 'sent')` },
  },
  { name: 'a name only running can tell', silent: { 'tracking-plan.yaml': plan, 'app.js': `ym(1, 'reachGoal', location.hash)` } },
  { name: 'a name that is still to be typed', silent: { 'tracking-plan.yaml': plan, 'app.js': `ym(1, 'reachGoal', '')` } },
  { name: 'in a comment', silent: { 'tracking-plan.yaml': plan, 'index.html': `<!-- <script>ym(1, 'reachGoal', 'other')</script> -->` } },
  { name: 'a plan of another folder', silent: { 'shop/tracking-plan.yaml': plan, 'blog/app.js': `ym(1, 'reachGoal', 'other')` } },
  {
    name: 'what only a library sends',
    silent: { 'tracking-plan.yaml': plan, 'node_modules/shop/app.js': `ym(1, 'reachGoal', 'other')` },
  },
  { name: 'tests', silent: { 'tracking-plan.yaml': plan, 'test/app.js': `ym(1, 'reachGoal', 'other')` } },
  {
    name: 'a plan in two parts: what either names is planned',
    silent: {
      'tracking-plan.yaml': `goals:\n  order:\n`,
      'tracking-plan.shop.yaml': `goals:\n  call:\n`,
      'app.js': `ym(1, 'reachGoal', 'order'); ym(1, 'reachGoal', 'call')`,
    },
  },
  {
    name: 'a planned name in another style, though the planned one is sent as well',
    speaks: { 'tracking-plan.yaml': `«»${plan}`, 'app.js': `ym(1, 'reachGoal', 'order_sent'); ym(1, 'reachGoal', '«orderSent»')` },
    words: ['orderSent is sent and not planned', 'The tracking plan does not name orderSent: order_sent differs from it in style only'],
    offers: ['Add orderSent to the plan', 'Write order_sent'],
  },
])
