import { planNames } from '../../../src/core/rules/plan-names/index.js'
import { rows } from '../../kit/rows.js'

rows(planNames, [
  {
    name: 'names and parameters in another style',
    speaks: {
      'tracking-plan.yaml': `naming: { events: snake_case, parameters: camelCase, pattern: '[a-z]+_.+' }\ngoals:\n  ««orderSent»»: { parameters: { «order_id»: string, price: number } }\n  «call»: Somebody called\n`,
    },
    words: [
      'orderSent is not written in snake_case, as the plan wants names',
      'orderSent does not match [a-z]+_.+, as the plan wants names',
      'order_id is not written in camelCase, as the plan wants names',
      'call does not match [a-z]+_.+, as the plan wants names',
    ],
  },
  {
    name: 'a name that the code has as well changes in both',
    speaks: {
      'tracking-plan.yaml': `naming: { events: snake_case }\ngoals:\n  «orderSent»:\n`,
      'app.js': `ym(1, 'reachGoal', 'orderSent')`,
    },
    words: ['orderSent is not written in snake_case, as the plan wants names'],
    offers: ['Plan order_sent', 'Write order_sent everywhere it is sent or planned'],
  },
  {
    name: 'twins, and a funnel with a step that is not planned',
    speaks: { 'tracking-plan.yaml': `goals:\n  order_sent:\n  «order-sent»:\nfunnels:\n  checkout: [order_sent, «payed»]\n` },
    words: [
      'order-sent and order_sent differ in style only: one event may be planned twice',
      'The funnel checkout has a step payed that is not planned',
    ],
  },
  {
    name: 'names in their style',
    silent: {
      'tracking-plan.yaml': `naming: { events: Title Case, parameters: kebab-case }\nevents:\n  Order Sent: { parameters: { order-id: string } }\nfunnels: { buy: Order Sent }\n`,
    },
  },
  { name: 'a plan without a convention', silent: { 'tracking-plan.yaml': `goals:\n  orderSent:\n  call_back:\n` } },
])
