import { plannedNaming } from '../../../src/core/rules/planned-naming/index.js'
import { rows } from '../../kit/rows.js'

const snake = `naming: { events: snake_case, parameters: snake_case }\n`

rows(plannedNaming, [
  {
    name: 'another style, sent in one file',
    speaks: { 'tracking-plan.yaml': snake, 'app.js': `ym(1, 'reachGoal', '«orderSent»')` },
    words: ['orderSent is not written in snake_case, as the tracking plan wants names'],
    offers: ['Write order_sent'],
  },
  {
    name: 'another style, sent in two files',
    speaks: {
      'tracking-plan.yaml': snake,
      'a.js': `ym(1, 'reachGoal', '«orderSent»')`,
      'b.js': `ym(1, 'reachGoal', '«orderSent»'); ym(1, 'reachGoal', 'call')`,
    },
    words: [
      'orderSent is not written in snake_case, as the tracking plan wants names',
      'orderSent is not written in snake_case, as the tracking plan wants names',
    ],
    offers: [
      'Write order_sent',
      'Write order_sent everywhere it is sent or planned',
      'Write order_sent',
      'Write order_sent everywhere it is sent or planned',
    ],
  },
  {
    name: 'a planned name: it changes in both',
    speaks: {
      'tracking-plan.yaml': `${snake}goals:\n  orderSent: { vendors: yandex-metrica }\nfunnels: { buy: [orderSent] }\n`,
      'app.js': `ym(1, 'reachGoal', '«orderSent»')`,
    },
    words: ['orderSent is not written in snake_case, as the tracking plan wants names'],
    severities: ['info'],
    offers: ['Write order_sent everywhere it is sent or planned'],
  },
  {
    name: 'a pattern',
    speaks: { 'tracking-plan.yaml': `naming: { pattern: '(?:shop|blog)_.*' }\n`, 'app.js': `ym(1, 'reachGoal', '«order»')` },
    words: ['order does not match (?:shop|blog)_.*, as the tracking plan wants names'],
    offers: [],
  },
  {
    name: 'what is sent along',
    speaks: {
      'tracking-plan.yaml': snake,
      'app.js': `gtag('config', 'G-7RW3K9QZ2M'); gtag('event', 'order', { «orderId»: 'A1', '«Order-Kind»': 'tea', value: 1 })`,
    },
    words: [
      'orderId is not written in snake_case, as the tracking plan wants names',
      'Order-Kind is not written in snake_case, as the tracking plan wants names',
    ],
    offers: ['Write order_id', 'Write order_kind'],
  },
  {
    name: 'names of vendors',
    silent: {
      'tracking-plan.yaml': `naming: { events: camelCase, parameters: camelCase }\n`,
      'app.js': `gtag('config', 'G-7RW3K9QZ2M'); gtag('event', 'add_to_cart', { item_list_name: 'Tea' }); fbq('track', 'AddToCart'); ym(1, 'reachGoal', 'orderSent')`,
    },
  },
  {
    name: 'a name that the plan gives for a vendor',
    silent: {
      'tracking-plan.yaml': `${snake}goals:\n  order_sent: { vendors: { yandex-metrica: OrderSent } }\n`,
      'app.js': `ym(1, 'reachGoal', 'OrderSent')`,
    },
  },
  {
    name: 'the planned name in another style is told elsewhere',
    silent: { 'tracking-plan.yaml': `${snake}goals:\n  order_sent:\n`, 'app.js': `ym(1, 'reachGoal', 'orderSent')` },
  },
  {
    name: 'what is not known, what libraries send, what stands in tests',
    silent: {
      'tracking-plan.yaml': snake,
      'app.js': `ym(1, 'reachGoal', 'order' + window.kind)`,
      'node_modules/tea/app.js': `ym(1, 'reachGoal', 'orderSent')`,
      'test/app.js': `ym(1, 'reachGoal', 'orderSent')`,
    },
  },
  {
    name: 'a plan without a convention',
    silent: { 'tracking-plan.yaml': `goals:\n  orderSent:\n`, 'app.js': `ym(1, 'reachGoal', 'orderSent')` },
  },
  {
    name: 'what must go, and what is made of a category and an action',
    silent: {
      'tracking-plan.yaml': `${snake}goals:\n  orderSent: { status: deprecated }\n`,
      'app.js': `ym(1, 'reachGoal', 'orderSent'); ga('create', 'UA-1234567-1'); ga('send', 'event', 'Menu', 'Open')`,
    },
  },
  { name: 'without a plan', silent: { 'app.js': `ym(1, 'reachGoal', 'orderSent')` } },
])
