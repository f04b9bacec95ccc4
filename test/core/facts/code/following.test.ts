import { recognises, type Installation } from '../../../kit/recognise.js'

const page = (code: string): string => `<script>${code}</script>`
const row = (what: string, code: string, ...events: readonly string[]): Installation => ({ what, source: page(code), events })
const goal = (name: string, trigger = ''): string => `yandex-metrica 48213905 goal ${name}${trigger === '' ? '' : ` (${trigger})`}`

describe('what code reports, followed without running it', () => {
  recognises([
    row('a constant', `var GOAL = 'order'; ym(48213905, 'reachGoal', GOAL)`, goal('order')),
    row('a variable assigned once, later', `var goal; goal = 'order'; ym(48213905, 'reachGoal', goal)`, goal('order')),
    row('a variable that changes', `var n = 'a'; n += Date.now(); ym(48213905, 'reachGoal', n)`, goal('?')),
    row('strings put together', `var form = 'lead'; ym(48213905, 'reachGoal', 'send_' + form + '_' + 2)`, goal('send_lead_2')),
    row('a template', "const form = 'lead'; ym(48213905, `reachGoal`, `send_${form}`)", goal('send_lead')),
    row('a name known in part', `ym(48213905, 'reachGoal', 'send_' + location.hash)`, goal('send_…')),
    row('two alternatives', `ym(48213905, 'reachGoal', window.innerWidth > 800 ? 'wide' : 'narrow')`, goal('wide'), goal('narrow')),
    row('a known condition', `var live = true; ym(48213905, 'reachGoal', live ? 'order' : 'test')`, goal('order')),
    row('a default', `var goal = window.goal || 'order'; ym(48213905, 'reachGoal', goal)`, goal('?|order')),
    row('a property', `var G = { buy: { id: 'order' } }; ym(48213905, 'reachGoal', G.buy['id'])`, goal('order')),
    row('a property set afterwards', `var d = {}; d.event = 'cart'; dataLayer.push(d)`, 'datalayer - push cart'),
    row('a spread object', `var base = { event: 'cart' }; dataLayer.push({ ...base, value: 1 })`, 'datalayer - push cart'),
    row('objects put together', `dataLayer.push(Object.assign({ value: 1 }, { event: 'cart' }))`, 'datalayer - push cart'),
    row('destructuring', `const { goal: { id = 'order' } } = { goal: {} }; ym(48213905, 'reachGoal', id)`, goal('order')),
    row('an enumeration that is frozen', `const G = Object.freeze({ a: 'one' }); ym(48213905, 'reachGoal', G['a'])`, goal('one')),
    row(
      'aliases',
      `var y = window.ym, w = window; y(48213905, 'reachGoal', 'a'); w['ym'](48213905, 'reachGoal', 'b')`,
      goal('a'),
      goal('b'),
    ),
    row(
      'call and apply',
      `ym.call(null, 48213905, 'reachGoal', 'a'); ym.apply(window, [48213905, 'reachGoal', 'b'])`,
      goal('a'),
      goal('b'),
    ),
    row(
      'a guard',
      `window.ym && ym(48213905, 'reachGoal', 'a'); if (typeof ym === 'function') ym(48213905, 'reachGoal', 'b')`,
      goal('a'),
      goal('b'),
    ),
    row('an optional call', `window.ym?.(48213905, 'reachGoal', 'a')`, goal('a')),
    row('arguments of a function that calls itself', `(function (m, id) { m(id, 'reachGoal', 'a') })(ym, 48213905)`, goal('a')),
    row('a list', `['a', 'b'].forEach(function (g) { ym(48213905, 'reachGoal', g) })`, goal('a'), goal('b')),
    row('a loop over a list', `for (const g of ['a', 'b']) ym(48213905, 'reachGoal', g)`, goal('a'), goal('b')),
    row('a recursion that never ends', `function f(g) { f(g + 'x'); ym(48213905, 'reachGoal', g) } f('a')`, goal('a')),
    row('functions that call each other', `function a(g) { b(g) } function b(g) { a(g); ym(48213905, 'reachGoal', g) } b('x')`, goal('x')),
    row('dead code', `if (false) ym(48213905, 'reachGoal', 'a')`, `${goal('a')} commented`),
    row('a function of the page that only looks like one', `function track(name) { console.log(name) } track('order')`),
    row('somebody else’s object of that name', `var ga = { send: function () {} }; ga.send('event', 'a', 'b')`),
  ])
})

describe('wrappers', () => {
  recognises([
    row('a function', `function track(g) { ym(48213905, 'reachGoal', g) } track('order')`, goal('order')),
    row('used before it is written', `track('order'); function track(g) { ym(48213905, 'reachGoal', g) }`, goal('order')),
    row('an arrow with a default', `const track = (g = 'order') => ym(48213905, 'reachGoal', g); track()`, goal('order')),
    row(
      'an options object',
      `function track({ goal, id = 48213905 }) { ym(id, 'reachGoal', goal) } track({ goal: 'order' })`,
      goal('order'),
    ),
    row(
      'a wrapper of a wrapper',
      `function send(m, g) { ym(48213905, m, g) } function track(g) { send('reachGoal', g) } track('order')`,
      goal('order'),
    ),
    row('a lookup table', `var G = { buy: 'order' }; function track(k) { ym(48213905, 'reachGoal', G[k]) } track('buy')`, goal('order')),
    row('a prefix', `function track(g) { ym(48213905, 'reachGoal', 'shop_' + g) } track('order')`, goal('shop_order')),
    row(
      'a method',
      `var Shop = { id: 48213905, track: function (g) { ym(48213905, 'reachGoal', g) } }; Shop.track('order')`,
      goal('order'),
    ),
    row(
      'a method that calls its neighbour',
      `var S = { send(g) { ym(48213905, 'reachGoal', g) }, buy() { this.send('order') } }; S.buy()`,
      goal('order'),
    ),
    row('a class', `class T { send(g) { ym(48213905, 'reachGoal', g) } } new T().send('order')`, goal('order')),
    row('a global', `window.track = function (g) { ym(48213905, 'reachGoal', g) }; track('order')`, goal('order')),
    row(
      'two vendors at once',
      `function track(g) { ym(48213905, 'reachGoal', g); gtag('event', g) } track('order')`,
      goal('order'),
      'gtag - event order',
    ),
    row('nobody calls it', `function track(g) { ym(48213905, 'reachGoal', g) }`, goal('?')),
    row(
      'the name stands in the inner function',
      `function push(o) { dataLayer.push(o) } function step(n) { push({ event: 'step', n: n }) } step(1); step(2)`,
      'datalayer - push step',
    ),
    {
      what: 'a function that handlers of the page call',
      source: `<script>function track(g) { ym(48213905, 'reachGoal', g) }</script><a id="tel" href="tel:1" onclick="track('call')">Call</a>`,
      events: [goal('call', 'click on #tel')],
    },
    {
      what: 'a function of another script of the page',
      source: `<script>function track(g) { ym(48213905, 'reachGoal', g) }</script><script>track('order')</script>`,
      events: [goal('order')],
    },
  ])
})

describe('what sets an event off', () => {
  recognises([
    row(
      'a listener',
      `document.getElementById('buy').addEventListener('click', function () { ym(48213905, 'reachGoal', 'a') })`,
      goal('a', 'click on #buy'),
    ),
    row(
      'a listener with a named function',
      `function f() { ym(48213905, 'reachGoal', 'a') } document.querySelector('.buy').addEventListener('click', f)`,
      goal('a', 'click on .buy'),
    ),
    row(
      'every element of a list',
      `document.querySelectorAll('.buy').forEach(b => b.addEventListener('click', () => ym(48213905, 'reachGoal', 'a')))`,
      goal('a', 'click on .buy'),
    ),
    row(
      'a property',
      `document.querySelector('#buy').onclick = function () { ym(48213905, 'reachGoal', 'a') }`,
      goal('a', 'click on #buy'),
    ),
    row('jQuery', `$('.buy').on('click', function () { ym(48213905, 'reachGoal', 'a') })`, goal('a', 'click on .buy')),
    row('jQuery, short', `$('#lead').submit(function () { ym(48213905, 'reachGoal', 'a') })`, goal('a', 'submit of #lead')),
    row('jQuery, delegated', `$(document).on('click', '.buy', function () { ym(48213905, 'reachGoal', 'a') })`, goal('a', 'click on .buy')),
    row(
      'jQuery, when the page is ready',
      `$(function () { $('.buy').click(function () { ym(48213905, 'reachGoal', 'a') }) })`,
      goal('a', 'click on .buy'),
    ),
    row('a timer', `setTimeout(function () { ym(48213905, 'reachGoal', 'a') }, 15000)`, goal('a', 'timer')),
    row('a response', `fetch('/send').then(function () { ym(48213905, 'reachGoal', 'a') })`, goal('a', 'response')),
    row('scrolling', `window.addEventListener('scroll', function () { ym(48213905, 'reachGoal', 'a') })`, goal('a', 'scroll')),
    row('the page’s load', `window.onload = function () { ym(48213905, 'reachGoal', 'a') }`, goal('a', 'page load')),
    row(
      'a helper that binds',
      `function on(s, f) { document.querySelector(s).addEventListener('click', f) } on('.buy', function () { ym(48213905, 'reachGoal', 'a') })`,
      goal('a', 'click on .buy'),
    ),
    row(
      'a property of a class with a bound method',
      `class A { constructor() { this.go = this.go.bind(this); document.querySelector('#a').onclick = this.go } go() { ym(48213905, 'reachGoal', 'a') } } new A()`,
      goal('a', 'click on #a'),
    ),
    {
      what: 'methods of a component, named by its template',
      path: 'src/Buy.vue',
      source: `<template><button id="buy" @click="buy">1</button><form @submit.prevent="ask('form')"></form></template>
<script>export default { methods: { buy() { ym(48213905, 'reachGoal', 'order') }, ask(name) { ym(48213905, 'reachGoal', name) } } }</script>`,
      events: [goal('form', 'submit of form'), goal('order', 'click on #buy')],
    },
    {
      what: 'methods of a component made by a function',
      path: 'src/Buy.vue',
      source: `<script>export default Vue.extend({ methods: { buy(name) { ym(48213905, 'reachGoal', name) } } })</script>
<template><button id="buy" @click="buy('order')">1</button></template>`,
      events: [goal('order', 'click on #buy')],
    },
    {
      what: 'what `setup` gives to a template',
      path: 'src/Buy.vue',
      source: `<template><button id="buy" @click="buy">1</button></template>
<script>export default { setup() { const buy = () => ym(48213905, 'reachGoal', 'order'); return { buy } } }</script>`,
      events: [goal('order', 'click on #buy')],
    },
    {
      what: 'a method that has the name of a vendor’s function, which it calls',
      path: 'src/Buy.vue',
      source: `<template><button id="buy" @click="ym('order')">1</button></template>
<script>export default { methods: { ym(name) { ym(48213905, 'reachGoal', name) } } }</script>`,
      events: [goal('order', 'click on #buy')],
    },
    {
      what: 'no method of a component in a template that names others',
      path: 'src/Buy.vue',
      source: `<template><button id="buy" @click="sell">1</button></template>
<script>export default { methods: { buy() { ym(48213905, 'reachGoal', 'order') } } }</script>`,
      events: [goal('order')],
    },
  ])
})
