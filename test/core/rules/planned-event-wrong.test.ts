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
])
