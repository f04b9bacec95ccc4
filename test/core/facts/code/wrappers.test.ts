import { page, reports, SEND } from '../../../kit/reports.js'
import type { SiteFiles } from '../../../kit/site.js'

describe('wrappers within one file', () => {
  reports(
    'a name chosen by a switch',
    page(`function track(k) { var g; switch (k) { case 'buy': g = 'order'; break; default: g = 'other' } ${SEND}g) } track('buy')`),
    'index.html order',
    'index.html other',
  )
  reports(
    'a name chosen by a switch that gives back',
    page(
      `function goalOf(k) { switch (k) { case 'buy': return 'order'; case 'ask': return 'lead'; default: return k } } function track(k) { ${SEND}goalOf(k)) } track('ask')`,
    ),
    'index.html lead < track',
  )
  reports(
    'a name chosen by conditions',
    page(
      `function goalOf(k) { if (k === 'buy') return 'order'; return 'shop_' + k } function track(k) { ${SEND}goalOf(k)) } track('buy'); track('ask')`,
    ),
    'index.html order < track',
    'index.html shop_ask < track',
  )
  reports(
    'currying',
    page(`const tracker = id => name => ym(id, 'reachGoal', name); const track = tracker(48213905); track('order')`),
    'index.html order < tracker',
  )
  reports(
    'currying with part of the name',
    page(`function tracker(part) { return function (name) { ${SEND}part + '_' + name) } } tracker('shop')('order')`),
    'index.html shop_order < tracker',
  )
  reports(
    'a bound function',
    page(`function send(kind, name) { ${SEND}kind + '_' + name) } const track = send.bind(null, 'shop'); track('order')`),
    'index.html shop_order < send',
  )
  reports('a bound vendor', page(`const track = ym.bind(null, 48213905, 'reachGoal'); track('order')`), 'index.html order')
  reports(
    'a rest handed on',
    page(`function track(...args) { ym(48213905, ...args) } track('reachGoal', 'order')`),
    'index.html order < track',
  )
  reports(
    'arguments handed on',
    page(`function track() { ym.apply(null, [48213905, 'reachGoal'].concat([].slice.call(arguments))) } track('order')`),
    'index.html order < track',
  )
  reports(
    'an options object that is spread',
    page(`function track(o) { const all = { prefix: 'shop_', ...o }; ${SEND}all.prefix + all.name) } track({ name: 'order' })`),
    'index.html shop_order < track',
  )
  reports(
    'an early return',
    page(`function track(name) { if (!window.ym) return; ${SEND}name) } track('order')`),
    'index.html order < track',
  )
  reports(
    'a closure with its own object',
    page(`var Stats = (function () { function send(n) { ${SEND}n) } return { goal: send } })(); Stats.goal('order')`),
    'index.html order < send',
  )
  reports(
    'a class with fields',
    page(`class Stats { #id = 48213905; goal = name => ym(this.#id, 'reachGoal', name) } const stats = new Stats(); stats.goal('order')`),
    'index.html order < goal',
  )
  reports(
    'a class with a constructor',
    page(
      `class Stats { constructor(id) { this.id = id } goal(name) { ym(this.id, 'reachGoal', name) } } new Stats(48213905).goal('order')`,
    ),
    'index.html order < goal',
  )
  reports(
    'a class that extends another',
    page(
      `class Base { send(name) { ${SEND}name) } } class Shop extends Base { buy() { this.send('order') } } new Shop().buy(); new Shop().send('lead')`,
    ),
    'index.html order < send',
    'index.html lead < send',
  )
  reports('a static method', page(`class Stats { static goal(name) { ${SEND}name) } } Stats.goal('order')`), 'index.html order < goal')
  reports(
    'a constructor of old with a prototype',
    page(`function Stats() {} Stats.prototype.goal = function (name) { ${SEND}name) }; var s = new Stats(); s.goal('order')`),
    'index.html order < goal',
  )
  reports(
    'the window handed to a closure',
    page(`(function (w) { w.track = function (name) { w.ym && w.${SEND}name) } })(window); track('order')`),
    'index.html order < track',
  )
  reports(
    'a jQuery plugin',
    page(`(function ($) { $.fn.goal = function (name) { ${SEND}name); return this } })(jQuery); $('.buy').goal('order')`),
    'index.html order < goal',
    'index.html ?',
  )
  reports('a function of jQuery', page(`$.goal = function (name) { ${SEND}name) }; $.goal('order')`), 'index.html order < goal')
  reports(
    'a table of functions',
    page(`const send = { metrica: n => ${SEND}n), google: n => gtag('event', n) }; send['metrica']('order')`),
    'index.html order < metrica',
    'index.html gtag ?',
  )
  reports(
    'all functions of a table',
    page(`const send = [n => ${SEND}n), n => gtag('event', n)]; function track(n) { send.forEach(one => one(n)) } track('order')`),
    'index.html order < track',
    'index.html gtag order < track',
  )
  reports('a promise', page(`async function track(n) { await ready; ${SEND}n) } track('order').then(() => {})`), 'index.html order < track')
  reports(
    'a constant map',
    {
      'app.ts': `const GOALS = { buy: 'order', ask: 'lead' } as const; function track(k: keyof typeof GOALS) { ${SEND}GOALS[k]) } track('ask')`,
    },
    'app.ts lead < track',
  )
  reports(
    'an enumeration',
    { 'app.ts': `enum Goal { Buy = 'order' } function track(g: Goal) { ${SEND}g) } track(Goal.Buy)` },
    'app.ts order < track',
  )
  reports('a known beginning', page(`function track(name) { ${SEND}'order_' + name) } track(location.hash)`), 'index.html order_… < track')
  reports('a name that tracks nothing', page(`function track(name) { console.log(name) } track('order')`))
  reports(
    'cycles',
    page(`function a(n) { b(n) } function b(n) { c(n) } function c(n) { a(n); ${SEND}n) } a('order')`),
    'index.html order < a < b < c',
  )
})

describe('wrappers of other files', () => {
  const lib = (code: string, use: string, more: SiteFiles = {}): SiteFiles => ({ 'src/lib/stats.js': code, 'src/app.js': use, ...more })
  const goal = `export function goal(name) { ${SEND}name) }`

  reports(
    'an exported function',
    lib(goal, `import { goal } from './lib/stats'; goal('order')`),
    'src/app.js order < goal',
    'src/lib/stats.js ?',
  )
  reports(
    'by another name',
    lib(goal, `import { goal as send } from './lib/stats'; send('order')`),
    'src/app.js order < goal',
    'src/lib/stats.js ?',
  )
  reports(
    'exported at the end',
    lib(`const goal = name => ${SEND}name)\nexport { goal as send }`, `import { send } from './lib/stats'; send('order')`),
    'src/app.js order < send',
    'src/lib/stats.js ?',
  )
  reports(
    'the default',
    lib(`export default function (name) { ${SEND}name) }`, `import stats from './lib/stats'; stats('order')`),
    'src/app.js order < stats',
    'src/lib/stats.js ?',
  )
  reports(
    'the default, named elsewhere',
    lib(`const stats = name => ${SEND}name)\nexport default stats`, `import stats from './lib/stats'; stats('order')`),
    'src/app.js order < stats',
    'src/lib/stats.js ?',
  )
  reports(
    'an object',
    lib(`export const stats = { goal(name) { ${SEND}name) } }`, `import { stats } from './lib/stats'; stats.goal('order')`),
    'src/app.js order < stats.goal',
    'src/lib/stats.js ?',
  )
  reports(
    'the default object',
    lib(`export default { goal(name) { ${SEND}name) } }`, `import stats from './lib/stats'; stats.goal('order')`),
    'src/app.js order < stats.goal',
    'src/lib/stats.js ?',
  )
  reports(
    'a namespace',
    lib(goal, `import * as stats from './lib/stats'; stats.goal('order')`),
    'src/app.js order < goal',
    'src/lib/stats.js ?',
  )
  reports(
    'an instance',
    lib(`class Stats { goal(name) { ${SEND}name) } }\nexport default new Stats()`, `import stats from './lib/stats'; stats.goal('order')`),
    'src/app.js order < stats.goal',
    'src/lib/stats.js ?',
  )
  reports(
    'a class',
    lib(
      `export class Stats { goal(name) { ${SEND}name) } }`,
      `import { Stats } from './lib/stats'; const s = new Stats(); s.goal('order')`,
    ),
    'src/app.js order < Stats.goal',
    'src/lib/stats.js ?',
  )
  reports(
    'a class that extends one of another file',
    lib(
      `export class Stats { goal(name) { ${SEND}name) } }`,
      `import { Stats } from './lib/stats'; class Shop extends Stats { buy() { this.goal('order') } ask(name) { super.goal(name + '_form') } } const s = new Shop(); s.buy(); s.ask('lead'); s.goal('call')`,
    ),
    'src/app.js order < Stats.goal',
    'src/app.js lead_form < ask < Stats.goal',
    'src/app.js call < Stats.goal',
    'src/lib/stats.js ?',
  )
  reports(
    'an exported class that extends one of another file',
    lib(
      `export default class Stats { goal(name) { ${SEND}name) } }`,
      `import { Shop } from './shop'; const s = new Shop(); s.goal('call')`,
      {
        'src/shop.js': `import Stats from './lib/stats'; export class Shop extends Stats { buy() { this.goal('order') } }`,
      },
    ),
    'src/app.js call < Shop.goal',
    'src/lib/stats.js ?',
    'src/shop.js order < stats.goal',
  )
  reports(
    'a class that extends one of a package',
    lib(
      `export class Stats { goal(name) { ${SEND}name) } }`,
      `import { Stats } from 'stats'; class Shop extends Stats {} new Shop().goal('call')`,
    ),
    'src/lib/stats.js ?',
  )
  reports(
    'handed on by name',
    lib(goal, `import { send } from './lib'; send('order')`, { 'src/lib/index.js': `export { goal as send } from './stats'` }),
    'src/app.js order < send',
    'src/lib/stats.js ?',
  )
  reports(
    'handed on whole',
    lib(goal, `import { goal } from './lib'; goal('order')`, { 'src/lib/index.js': `export * from './stats'` }),
    'src/app.js order < goal',
    'src/lib/stats.js ?',
  )
  reports(
    'handed on as a namespace',
    lib(goal, `import { stats } from './lib'; stats.goal('order')`, { 'src/lib/index.js': `export * as stats from './stats'` }),
    'src/app.js order < stats.goal',
    'src/lib/stats.js ?',
  )
  reports(
    'handed on after an import',
    lib(goal, `import lib from './lib'; lib.goal('order')`, {
      'src/lib/index.js': `import { goal } from './stats'; export default { goal }`,
    }),
    'src/app.js order < lib.goal',
    'src/lib/stats.js ?',
  )
  reports(
    'handed on in a circle',
    lib(goal, `import { goal } from './lib'; goal('order')`, {
      'src/lib/index.js': `export * from './other'; export * from './stats'`,
      'src/lib/other.js': `export * from './index'`,
    }),
    'src/app.js order < goal',
    'src/lib/stats.js ?',
  )
  reports(
    'the usual alias',
    lib(goal, `import { goal } from '@/lib/stats'; goal('order')`),
    'src/app.js order < goal',
    'src/lib/stats.js ?',
  )
  const mapped = { 'client/stats.ts': goal, 'client/lib/shop.ts': `export const buy = (name: string) => ${SEND}name)` }
  const use = `import { goal } from '#stats'; import { buy } from '~lib/shop'; goal('order'); buy('tea')`
  reports(
    'paths of the compiler’s settings, with comments',
    {
      ...mapped,
      'tsconfig.json':
        '{ // where modules are\n "compilerOptions": { "baseUrl": "./client", "paths": { "#stats": ["stats.ts"], "~lib/*": ["./lib/*"], }, }, }',
      'app/main.ts': use,
    },
    'app/main.ts order < goal',
    'app/main.ts tea < buy',
    'client/lib/shop.ts ?',
    'client/stats.ts ?',
  )
  reports(
    'paths of settings that others extend',
    {
      ...mapped,
      'tsconfig.base.json': '{ "compilerOptions": { "paths": { "#stats": ["client/stats.ts"], "~lib/*": ["client/lib/*"] } } }',
      'app/tsconfig.json': '{ "extends": "../tsconfig.base.json" }',
      'app/main.ts': use,
    },
    'app/main.ts order < goal',
    'app/main.ts tea < buy',
    'client/lib/shop.ts ?',
    'client/stats.ts ?',
  )
  reports(
    'paths of another project’s settings',
    {
      ...mapped,
      'other/tsconfig.json': '{ "compilerOptions": { "paths": { "#stats": ["../client/stats.ts"] } } }',
      'app/main.ts': `import { goal } from '#stats'; goal('order')`,
    },
    'client/lib/shop.ts ?',
    'client/stats.ts ?',
  )
  reports(
    'CommonJS',
    lib(`function goal(name) { ${SEND}name) } module.exports = { goal }`, `const { goal } = require('./lib/stats'); goal('order')`),
    'src/app.js order < goal',
    'src/lib/stats.js ?',
  )
  reports(
    'CommonJS, a function',
    lib(`module.exports = function (name) { ${SEND}name) }`, `const stats = require('./lib/stats'); stats('order')`),
    'src/app.js order < stats',
    'src/lib/stats.js ?',
  )
  reports(
    'CommonJS, one by one',
    lib(`exports.goal = function (name) { ${SEND}name) }`, `const stats = require('./lib/stats'); stats.goal('order')`),
    'src/app.js order < goal',
    'src/lib/stats.js ?',
  )
  reports(
    'a module that is loaded later',
    lib(goal, `async function buy() { const { goal } = await import('./lib/stats'); goal('order') }`),
    'src/app.js order < goal',
    'src/lib/stats.js ?',
  )
  reports(
    'a wrapper of a wrapper',
    lib(goal, `import { buy } from './shop'; buy('tea')`, {
      'src/shop.js': `import { goal } from './lib/stats'; export const buy = what => goal('order_' + what)`,
    }),
    'src/app.js order_tea < buy < goal',
    'src/lib/stats.js ?',
    'src/shop.js order_… < goal',
  )
  reports(
    'a wrapper that adds nothing',
    lib(goal, `import { buy } from './shop'; buy('order')`, {
      'src/shop.js': `import { goal } from './lib/stats'; export function buy(name) { goal(name) }`,
    }),
    'src/app.js order < buy < goal',
    'src/lib/stats.js ?',
    'src/shop.js ? < goal',
  )
  reports(
    'modules that call each other',
    lib(
      `import { buy } from '../app'; export function goal(n) { buy(n); ${SEND}n) }`,
      `import { goal } from './lib/stats'; export function buy(n) { goal(n) } goal('order')`,
    ),
    'src/app.js order < goal',
    'src/app.js ? < goal',
    'src/lib/stats.js ? < buy < goal',
    'src/lib/stats.js ?',
  )
  reports(
    'several vendors',
    lib(`export function goal(n) { ${SEND}n); gtag('event', n); fbq('track', n) }`, `import { goal } from './lib/stats'; goal('Lead')`),
    'src/app.js Lead < goal',
    'src/app.js gtag Lead < goal',
    'src/app.js meta-pixel Lead < goal',
    'src/lib/stats.js ?',
    'src/lib/stats.js gtag ?',
    'src/lib/stats.js meta-pixel ?',
  )
  reports(
    'a React hook',
    {
      'src/useStats.ts': `import { useCallback } from 'react'; export function useStats() { const goal = useCallback((name: string) => { ${SEND}name) }, []); return { goal } }`,
      'src/Buy.tsx': `import { useStats } from './useStats'; export function Buy() { const { goal } = useStats(); return <button id="buy" onClick={() => goal('order')}>Buy</button> }`,
    },
    'src/Buy.tsx order < useStats().goal',
    'src/useStats.ts ?',
  )
  reports(
    'a React hook that remembers its functions',
    {
      'src/useStats.ts': `import { useMemo } from 'react'; export default function useStats(prefix: string) { return useMemo(() => { const goal = (name: string) => { ${SEND}prefix + name) }; return { goal } }, [prefix]) }`,
      'src/Buy.tsx': `import useStats from './useStats'; export function Buy() { const { goal } = useStats('shop_'); return <button id="buy" onClick={() => goal('order')}>Buy</button> }`,
    },
    'src/Buy.tsx shop_order < useStats().goal',
    'src/useStats.ts ?',
  )
  reports(
    'a composable of Vue',
    {
      'src/useStats.js': `export default function useStats(prefix) { function goal(name) { ${SEND}prefix + name) } return { goal } }`,
      'src/Buy.vue': `<script setup>import useStats from './useStats'; const { goal } = useStats('shop_')</script><template><button @click="goal('order')">Buy</button></template>`,
    },
    'src/Buy.vue shop_order < useStats().goal',
    'src/useStats.js ?',
  )
  reports(
    'a plugin of Vue',
    {
      'src/plugin.js': `export default { install(app) { app.config.globalProperties.$goal = name => ${SEND}name) } }`,
      'src/Buy.vue': `<script>export default { methods: { buy() { this.$goal('order') } } }</script><template><button @click="$goal('lead')">Buy</button></template>`,
    },
    'src/Buy.vue order < $goal',
    'src/Buy.vue lead < $goal',
    'src/plugin.js ?',
  )
  reports(
    'the prototype of Vue',
    {
      'src/main.js': `import Vue from 'vue'; Vue.prototype.$goal = function (name) { ${SEND}name) }`,
      'src/Buy.vue': `<script>export default { mounted() { this.$goal('order') } }</script>`,
    },
    'src/Buy.vue order < $goal',
    'src/main.js ?',
  )
  reports(
    'a mixin',
    {
      'src/mixin.js': `export default { methods: { goal(name) { ${SEND}name) } } }`,
      'src/Buy.vue': `<script>import stats from './mixin'; export default { mixins: [stats], methods: { buy() { this.goal('order') } } }</script>`,
    },
    'src/Buy.vue order < goal',
    'src/mixin.js ?',
  )
  reports(
    'a plugin of Nuxt',
    {
      'plugins/stats.js': `export default defineNuxtPlugin(() => ({ provide: { goal: name => ${SEND}name) } }))`,
      'pages/buy.vue': `<script setup>const { $goal } = useNuxtApp(); $goal('order')</script>`,
    },
    'pages/buy.vue order < $goal',
    'plugins/stats.js ?',
  )
  reports(
    'a global of a script of the page',
    {
      'js/stats.js': `(function (w) { w.Stats = { goal: function (n) { ${SEND}n) } } })(window)`,
      'js/app.js': `Stats.goal('order')`,
      'index.html': `<script src="js/stats.js"></script><script src="js/app.js"></script><button onclick="Stats.goal('lead')">`,
    },
    'index.html lead < Stats.goal',
    'js/app.js order < Stats.goal',
    'js/stats.js ?',
  )
  reports(
    'a jQuery plugin of a script',
    { 'js/stats.js': `jQuery.fn.goal = function (n) { ${SEND}n) }`, 'js/app.js': `$('.buy').goal('order')` },
    'js/app.js order < goal',
    'js/stats.js ?',
  )
  reports(
    'functions of a name that track nothing',
    lib(`export function goal(name) { console.log(name) }`, `import { goal } from './lib/stats'; goal('order')`),
  )
  reports('a function of a package', lib(goal, `import { goal } from 'stats'; goal('order')`), 'src/lib/stats.js ?')
})

describe('a library whose global has a common name', () => {
  const url = 'https://cdn.segment.com/analytics.js/v1/q7XvT2mKc9LdR4wYb8NhZ3sFj6PgA1eU/analytics.min.js'
  const made = `<script>
!function () {
  var i = 'analytics', analytics = window[i] = window[i] || []
  analytics.methods = ['track', 'page', 'identify']
  analytics.factory = function (e) { return function () { var n = [].slice.call(arguments); n.unshift(e); analytics.push(n); return analytics } }
  for (var n = 0; n < analytics.methods.length; n++) { var key = analytics.methods[n]; analytics[key] = analytics.factory(key) }
  analytics.load = function () { var t = document.createElement('script'); t.async = !0; t.src = '${url}'; document.head.appendChild(t) }
  analytics.load(); analytics.page()
}()
</script>`
  const html = (head: string, body: string): string =>
    `<!doctype html><html lang="en"><head><title>Lamps</title>${head}</head><body>${body}</body></html>`
  const calls = `document.querySelector('#buy').onclick = () => analytics.track('Order Completed', { total: 12 })`
  const linked = html(made, '<script src="app.js"></script>')

  reports('in a script of the page', { 'index.html': linked, 'app.js': calls }, 'app.js segment Order Completed')
  reports(
    'in the page itself, by a tag',
    { 'index.html': html(`<script async src="${url}"></script>`, `<script>window.analytics.track('Opened')</script>`) },
    'index.html segment Opened',
  )
  reports(
    'within a wrapper of another file',
    {
      'index.html': html(made, '<script src="stats.js"></script><script src="app.js"></script>'),
      'stats.js': `function tell(name) { analytics.track('Lamps ' + name) }`,
      'app.js': `tell('Opened')`,
    },
    'app.js segment Lamps Opened < tell',
    'stats.js segment Lamps …',
  )
  reports('nowhere on pages without it', { 'index.html': html('', '<script src="app.js"></script>'), 'app.js': calls })
  reports('nor where only another page loads it', {
    'index.html': html(made, ''),
    'plain.html': html('', '<script src="app.js"></script>'),
    'app.js': calls,
  })
  reports('nor in what has the name by itself', {
    'index.html': linked,
    'app.js': `const analytics = { track(name) { console.log(name) } }; analytics.track('Order Completed')`,
  })
  reports('nor in a comment', {
    'index.html': html(`<!-- <script async src="${url}"></script> -->`, '<script src="app.js"></script>'),
    'app.js': calls,
  })
})

describe('names of other files', () => {
  reports(
    'constants',
    {
      'src/goals.js': `export const GOALS = { ORDER: 'order' }; export const LEAD = 'lead'`,
      'src/app.js': `import { GOALS, LEAD } from './goals'; ${SEND}GOALS.ORDER); ${SEND}LEAD)`,
    },
    'src/app.js order',
    'src/app.js lead',
  )
  reports(
    'an enumeration',
    { 'src/goals.ts': `export enum Goal { Order = 'order' }`, 'src/app.ts': `import { Goal } from './goals'; ${SEND}Goal.Order)` },
    'src/app.ts order',
  )
  reports(
    'a table in a wrapper',
    {
      'src/goals.js': `export default { buy: 'order' }`,
      'src/stats.js': `import goals from './goals'; export function goal(k) { ${SEND}goals[k]) }`,
      'src/app.js': `import { goal } from './stats'; goal('buy')`,
    },
    'src/app.js order < goal',
    'src/stats.js ?',
  )
  const table = { 'src/events.json': '{ "buy": "order", "form": { "sent": "lead" } }' }
  for (const [how, code] of [
    ['the default of a JSON file', `import names from './events.json'; ${SEND}names.buy); ${SEND}names.form.sent)`],
    ['a JSON file by its type', `import names from './events.json' with { type: 'json' }; ${SEND}names.buy); ${SEND}names.form.sent)`],
    ['keys of a JSON file', `import { buy, form } from './events.json'; ${SEND}buy); ${SEND}form.sent)`],
    ['a JSON file of CommonJS', `const names = require('./events.json'); ${SEND}names.buy); ${SEND}names.form.sent)`],
  ] as const)
    reports(how, { ...table, 'src/app.js': code }, 'src/app.js order', 'src/app.js lead')
  reports(
    'a key that a JSON file does not have',
    { ...table, 'src/app.js': `import names from './events.json'; ${SEND}names.gone)` },
    'src/app.js ?',
  )
  reports(
    'a JSON file that is broken',
    { 'src/events.json': '{ "buy": ', 'src/app.js': `import n from './events.json'; ${SEND}n.buy)` },
    'src/app.js ?',
  )
  reports(
    'constants within names',
    {
      'src/goals.js': `export const PREFIX = 'shop'; export const STEP = 2`,
      'src/app.js':
        "import { PREFIX, STEP } from './goals'; ym(48213905, 'reachGoal', PREFIX + '_order'); ym(48213905, 'reachGoal', `${PREFIX}_step_${STEP}`)",
    },
    'src/app.js shop_order',
    'src/app.js shop_step_2',
  )
  reports(
    'constants within names that a wrapper puts together',
    {
      'src/goals.js': `export const PREFIX = 'shop_'`,
      'src/stats.js': `import { PREFIX } from './goals'; export function goal(n) { ${SEND}PREFIX + n) }`,
      'src/app.js': `import { goal } from './stats'; goal('order')`,
    },
    'src/app.js shop_order < goal',
    'src/stats.js ?',
  )
  reports(
    'constants within names of which a part stays open',
    {
      'src/goals.js': `export const PREFIX = 'shop'`,
      'src/app.js': `import { PREFIX, NONE } from './goals'; ${SEND}PREFIX + '_' + NONE); ${SEND}PREFIX + location.hash)`,
    },
    'src/app.js shop_…',
    'src/app.js ?',
  )
  reports(
    'constants given to a wrapper',
    {
      'src/goals.js': `export const GOALS = { ORDER: 'order' }`,
      'src/stats.js': `export function goal(n) { ${SEND}n) }`,
      'src/app.js': `import { GOALS } from './goals'; import { goal } from './stats'; goal(GOALS.ORDER)`,
    },
    'src/app.js order < goal',
    'src/stats.js ?',
  )
})

describe('names that elements carry', () => {
  const html = (code: string): SiteFiles => ({
    'index.html': `<a class="js-goal" data-goal="call">1</a><a class="js-goal" data-goal="mail">2</a><script>${code}</script>`,
  })
  reports(
    'dataset',
    html(`document.querySelectorAll('.js-goal').forEach(el => el.addEventListener('click', () => ${SEND}el.dataset.goal)))`),
    'index.html call',
    'index.html mail',
  )
  reports(
    'an attribute of the target',
    html(`document.addEventListener('click', e => { ${SEND}e.target.getAttribute('data-goal')) })`),
    'index.html call',
    'index.html mail',
  )
  reports(
    'jQuery’s data',
    html(`$('.js-goal').on('click', function () { ${SEND}$(this).data('goal')) })`),
    'index.html call',
    'index.html mail',
  )
  reports(
    'a script that pages load',
    {
      'index.html': `<!doctype html><a data-goal="call">1</a><script src="app.js"></script>`,
      'about.html': `<!doctype html><a data-goal="mail">1</a><script src="app.js"></script>`,
      'app.js': `document.querySelectorAll('[data-goal]').forEach(el => el.onclick = () => ${SEND}el.dataset.goal))`,
    },
    'app.js mail',
    'app.js call',
  )
  reports(
    'several selectors, and what stands around',
    {
      'index.html': `<!doctype html><nav class="top"><a class="item" data-place="menu">1</a></nav><a class="item" data-place="foot">2</a><a id="call" data-place="phone">3</a>
<script>$('.top .item, #call').on('click', function () { ${SEND}$(this).data('place')) })</script>`,
    },
    'index.html menu',
    'index.html phone',
  )
  reports(
    'an attribute with a value',
    {
      'index.html': `<!doctype html><a data-kind="cta" data-name="hero">1</a><a data-kind="link" data-name="more">2</a>
<script>document.querySelectorAll('[data-kind="cta"]').forEach(el => el.addEventListener('click', () => { ${SEND}el.dataset.name) }))</script>`,
    },
    'index.html hero',
  )
  reports(
    'elements found from others',
    {
      'index.html': `<!doctype html><a class="item" data-place="menu">1</a>
<script>$('.item').parent().on('click', function () { ${SEND}$(this).data('place')) })</script>`,
    },
    'index.html ?',
  )
  reports(
    'the element of the handler itself',
    {
      'index.html': `<!doctype html><script>function goal(el) { ${SEND}el.dataset.goal) }</script>
<a data-goal="call" onclick="goal(this)">1</a><a data-goal="mail" onclick="${SEND.replaceAll("'", '&quot;')}this.dataset.goal)">2</a><a onclick="goal(this)">3</a>`,
    },
    'index.html call < goal',
    'index.html mail',
    'index.html ? < goal',
  )
  reports(
    'a part that pages include',
    {
      'parts/menu.php': `<a class="buy" data-name="menu_buy">1</a>`,
      'index.php': `<!doctype html><body><?php include 'parts/menu.php' ?><script src="/app.js"></script></body>`,
      'app.js': `document.querySelectorAll('.buy').forEach(el => el.onclick = () => ${SEND}el.dataset.name))`,
    },
    'app.js menu_buy',
  )
  reports(
    'nothing carries it',
    { 'app.js': `document.querySelectorAll('[data-goal]').forEach(el => el.onclick = () => ${SEND}el.dataset.goal))` },
    'app.js ?',
  )
})

describe('wrappers of components, bound functions and loops', () => {
  const mixins = {
    'src/goals.js': `export default { methods: { goal(n) { ${SEND}n) } } }`,
    'src/other.js': `export default { methods: { other() {} } }`,
  }
  reports(
    'one of several mixins',
    {
      ...mixins,
      'src/Buy.vue': `<template><a/></template><script>import other from './other'; import goals from './goals'; export default { mixins: [other, goals], methods: { buy() { this.goal('order') } } }</script>`,
    },
    'src/Buy.vue order < goal',
    'src/goals.js ?',
  )
  reports(
    'a mixin’s method that a template calls',
    {
      ...mixins,
      'src/Buy.vue': `<template><a @click="goal('order')"/></template><script>import other from './other'; import goals from './goals'; export default { mixins: [other, goals] }</script>`,
    },
    'src/Buy.vue order < goal',
    'src/goals.js ?',
  )
  reports(
    'a mixin of the same file',
    {
      'src/Buy.vue': `<template><a @click="goal('order')"/></template><script>const stats = { methods: { goal(n) { ${SEND}n) } } }; export default { mixins: [stats] }</script>`,
    },
    'src/Buy.vue order < goal',
  )
  reports(
    'a bound function that is exported',
    {
      'src/stats.js': `function send(kind, name) { ${SEND}kind + '_' + name) }\nexport const shop = send.bind(null, 'shop'); export const form = send.bind(null, 'form')`,
      'src/app.js': `import { shop, form } from './stats'; shop('order'); form('lead')`,
    },
    'src/app.js shop_order < shop < send',
    'src/app.js form_lead < form < send',
    'src/stats.js …_…',
  )
  reports(
    'entries of an object in a loop',
    page(
      `const GOALS = { '#call': 'call', '#mail': 'mail' }; for (const [css, goal] of Object.entries(GOALS)) document.querySelector(css).addEventListener('click', () => ${SEND}goal))`,
    ),
    'index.html call',
    'index.html mail',
  )
})
