import { plannedEventWrong } from '../../../src/core/rules/planned-event-wrong/index.js'
import { container } from '../../kit/container.js'
import { rows } from '../../kit/rows.js'

const page = (code: string): string => `<!doctype html><html><head><title>Tea</title></head><body><script>${code}</script></body></html>`

rows(plannedEventWrong, [
  {
    name: 'deprecated and still sent',
    speaks: { 'tracking-plan.yaml': `goals:\n  «order»: { status: deprecated }\n`, 'app.js': `ym(1, 'reachGoal', '«order»')` },
    words: ['order is sent otherwise than planned in 1 place', 'order is deprecated in the tracking plan and still sent'],
    severities: ['info', 'warning'],
  },
  {
    name: 'sent from a page that the plan does not name',
    speaks: {
      'tracking-plan.yaml': `goals:\n  «order»: { pages: shop/** }\n`,
      'shop/index.html': page(`ym(1, 'reachGoal', 'order')`),
      'blog/index.html': page(`ym(1, 'reachGoal', '«order»')`),
    },
    words: ['order is sent otherwise than planned in 1 place', 'order is planned for shop/**, not for this page'],
  },
  {
    name: 'sent to a counter that the plan does not know',
    speaks: {
      'tracking-plan.yaml': `counters: { vendor: yandex-metrica, id: 104430694 }\ngoals:\n  «order»:\n`,
      'app.js': `ym(«104430649», 'reachGoal', 'order')`,
    },
    words: ['order is sent otherwise than planned in 1 place', 'order is sent to 104430649; the tracking plan knows 104430694'],
    offers: ['Write 104430694'],
  },
  {
    name: 'parameters: one lacks, one is not planned, one has another type, two another value',
    speaks: {
      'tracking-plan.yaml': `goals:\n  «order»:\n    closed: true\n    parameters:\n      id: { required: true }\n      price: number\n      currency: { values: [RUB, EUR] }\n      coupon: { pattern: '[A-Z]+' }\n`,
      'app.js': `ym(1, 'reachGoal', 'order', «{ price: '«1990»', currency: '«USD»', coupon: '«tea»', «colour»: 1 }»)`,
    },
    words: [
      'order is sent otherwise than planned in 5 places',
      'order must be sent with id',
      'price of order must be of type number, and is a string',
      'currency of order is "USD"; the tracking plan allows RUB, EUR',
      'coupon of order is "tea"; the tracking plan allows what matches [A-Z]+',
      'order has no parameter colour in the tracking plan, only id, price, currency, coupon',
    ],
  },
  {
    name: 'what the plan leaves one way for is offered',
    speaks: {
      'tracking-plan.yaml': `goals:\n  «order»:\n    closed: true\n    parameters:\n      currency: { values: [RUB], required: true }\n      price: { type: number }\n      id: { type: string }\n      paid: { type: boolean }\n      delivery: { example: post, required: true }\n`,
      'app.js': `ym(1, 'reachGoal', 'order', «{ currency: '«rub»', price: '«1990»', id: «17», paid: '«true»', «delivry»: 'post' }»)
ym(1, "reachGoal", "order", «{ delivery: "post" }»)`,
    },
    words: [
      'order is sent otherwise than planned in 7 places',
      'order must be sent with delivery',
      'currency of order is "rub"; the tracking plan allows RUB',
      'price of order must be of type number, and is a string',
      'id of order must be of type string, and is a number',
      'paid of order must be of type boolean, and is a string',
      'order has no parameter delivry in the tracking plan, only currency, price, id, paid, delivery',
      'order must be sent with currency',
    ],
    offers: ['Send delivery with it', 'Write RUB', 'Write 1990', "Write '17'", 'Write true', 'Write delivery', 'Send currency with it'],
  },
  {
    name: 'planned without parameters',
    speaks: { 'tracking-plan.yaml': `goals:\n  «order»: { closed: true }\n`, 'app.js': `ym(1, 'reachGoal', 'order', { «price»: 1 })` },
    words: ['order is sent otherwise than planned in 1 place', 'order is planned without parameters, and is sent with price'],
  },
  {
    name: 'as planned',
    silent: {
      'tracking-plan.yaml': `goals:\n  order:\n    closed: true\n    parameters:\n      price: { type: integer, required: true }\n      paid: { type: boolean, values: [true] }\n      goods: list\n`,
      'app.js': `ym(1, 'reachGoal', 'order', { price: 1990, paid: true, goods: [] })`,
    },
  },
  {
    name: 'what is not known',
    silent: {
      'tracking-plan.yaml': `goals:\n  order:\n    closed: true\n    parameters:\n      price: { type: number, required: true, values: [1] }\n      id: { required: true }\n`,
      'app.js': `ym(1, 'reachGoal', 'order', { price: window.price, ...window.more }); ym(1, 'reachGoal', 'order', window.all)`,
    },
  },
  {
    name: 'a script of pages that the plan names',
    silent: {
      'tracking-plan.yaml': `goals:\n  order: { pages: shop/** }\n`,
      'js/app.js': `ym(1, 'reachGoal', 'order')`,
      'shop/index.html': `<!doctype html><html><head><title>Tea</title><script src="/js/app.js"></script></head><body></body></html>`,
    },
  },
  {
    name: 'what an exported container sends to an address of its own',
    silent: {
      'tracking-plan.yaml': `counters: { vendor: ga4, id: G-7RW3K9QZ2M }\nevents:\n  lead: { vendors: ga4 }\n`,
      'gtm/container.json': container({
        tags: [{ name: 'Lead', type: 'gaawe', with: { eventName: 'lead', measurementIdOverride: 'G-5PZ3K9QZ2M' } }],
      }),
    },
  },
  { name: 'without a plan', silent: { 'app.js': `ym(1, 'reachGoal', 'order')` } },
  {
    name: 'set off by something else than planned',
    speaks: {
      'tracking-plan.yaml': `goals:\n  «order»: { trigger: submit }\n`,
      'app.js': `document.querySelector('#order').addEventListener('click', () => ym(1, 'reachGoal', '«order»'))`,
    },
    words: ['order is sent otherwise than planned in 1 place', 'order is sent on click; the tracking plan wants it on submit'],
  },
  {
    name: 'sent for another element than planned',
    speaks: {
      'tracking-plan.yaml': `goals:\n  «order»: { selectors: '#pay' }\n`,
      'index.html': `<!doctype html><html><head><title>Tea</title></head><body><button id="pay">Pay</button><button id="order">Order</button>
<script>document.querySelector('#order').addEventListener('click', () => ym(1, 'reachGoal', '«order»'))</script></body></html>`,
    },
    words: ['order is sent otherwise than planned in 1 place', 'order is sent for #order; the tracking plan wants it for #pay'],
  },
  {
    name: 'the element has both names, or the planned one is nowhere to be seen, or code of others sets it off',
    silent: {
      'tracking-plan.yaml': `goals:\n  order: { selectors: .pay, trigger: click }\n  call: { selectors: '#call' }\n  read: { trigger: click }\n`,
      'index.html': `<!doctype html><html><head><title>Tea</title></head><body><button id="order" class="pay">Pay</button><a id="phone">Call</a>
<script>document.querySelector('#order').addEventListener('click', () => ym(1, 'reachGoal', 'order'))
document.querySelector('#phone').addEventListener('click', () => ym(1, 'reachGoal', 'call'))
function told() { ym(1, 'reachGoal', 'read') }</script></body></html>`,
    },
  },
  {
    name: 'personal data where none may be',
    speaks: {
      'tracking-plan.yaml': `goals:\n  «order»: { parameters: { who: { neverPersonal: true } } }\n`,
      'app.js': `ym(1, 'reachGoal', 'order', { who: '«anna@example.com»' })`,
    },
    words: ['order is sent otherwise than planned in 1 place', 'who of order may never hold personal data, and is "anna@example.com"'],
  },
  {
    name: 'sent twice by one click',
    speaks: {
      'tracking-plan.yaml': `goals:\n  «order»:\n`,
      'app.js': `document.querySelector('#order').addEventListener('click', () => ym(1, 'reachGoal', 'order'))
document.querySelector('#order').addEventListener('click', () => ym(1, 'reachGoal', '«order»'))`,
    },
    words: ['order is sent otherwise than planned in 1 place', 'order is sent twice when this happens'],
  },
  {
    name: 'to two counters, or one or the other, is not twice',
    silent: {
      'tracking-plan.yaml': `goals:\n  order:\n`,
      'app.js': `ym(1, 'reachGoal', 'order'); ym(2, 'reachGoal', 'order')
if (window.a) ym(3, 'reachGoal', 'order')
else ym(3, 'reachGoal', 'order')`,
    },
  },
])
