import { page, reports, SEND } from '../../../kit/reports.js'
import type { SiteFiles } from '../../../kit/site.js'

describe('names that elements carry, as handlers read them', () => {
  const MARKUP = '<!doctype html><body><a class="js-goal" data-goal="call">1</a><a class="js-goal" data-goal="mail">2</a>'
  const html = (code: string): SiteFiles => ({ 'index.html': `${MARKUP}<script>${code}</script>` })
  const finds = (what: string, code: string): void => {
    reports(what, html(code), 'index.html call', 'index.html mail')
  }
  const each = (handler: string): string => `document.querySelectorAll('.js-goal').forEach(el => el.addEventListener('click', ${handler}))`

  finds('currentTarget', each(`function (event) { ${SEND}event.currentTarget.dataset.goal) }`))
  finds('this', each(`function () { ${SEND}this.dataset.goal) }`))
  finds('destructuring', each(`() => { const { goal } = el.dataset; ${SEND}goal) }`))
  finds('destructuring of the event', each(`({ currentTarget: { dataset: { goal } } }) => { ${SEND}goal) }`))
  finds('a key in brackets', each(`() => ${SEND}el.dataset['goal'])`))
  finds('a handler by name', `function send(e) { ${SEND}e.currentTarget.dataset.goal) } ${each('send')}`)
  finds(
    'closest',
    `document.addEventListener('click', e => { const b = e.target.closest('[data-goal]'); if (!b) return; ${SEND}b.dataset.goal) })`,
  )
  finds(
    'closest, asked with care',
    `document.addEventListener('click', e => { const g = e.target.closest('[data-goal]')?.dataset.goal; if (g) ${SEND}g) })`,
  )
  finds('matches', `document.body.addEventListener('click', e => { if (e.target.matches('.js-goal')) ${SEND}e.target.dataset.goal) })`)
  finds(
    'an element of old',
    `document.onclick = function (e) { var t = e.target || e.srcElement, g = t.getAttribute && t.getAttribute('data-goal'); if (g) ${SEND}g) }`,
  )
  finds(
    'a loop of old',
    `var all = document.getElementsByClassName('js-goal'); for (var i = 0; i < all.length; i++) all[i].onclick = function () { ${SEND}this.getAttribute('data-goal')) }`,
  )
  finds(
    'minified',
    `!function(){for(var t=document.querySelectorAll("[data-goal]"),e=0;e<t.length;e++)t[e].addEventListener("click",(function(){var t=this.getAttribute("data-goal");t&&${SEND}t)}))}()`,
  )
  finds(
    'a list lent its method',
    `[].forEach.call(document.querySelectorAll("[data-goal]"),function(t){t.addEventListener("click",function(t){${SEND}t.currentTarget.dataset.goal)})})`,
  )
  finds('jQuery’s attr', `$('.js-goal').click(function () { ${SEND}$(this).attr('data-goal')) })`)
  finds('jQuery, delegated', `$('body').on('click', '.js-goal', function (e) { ${SEND}$(e.currentTarget).attr('data-goal')) })`)
  finds(
    'jQuery, each by itself',
    `$('.js-goal').each(function (i, el) { $(el).on('click', function () { var $el = $(el), goal = $el.data('goal'); ${SEND}goal) }) })`,
  )
  finds('a text in its place that no element needs', each(`() => ${SEND}el.dataset.goal || 'click')`))
  reports(
    'a text in its place',
    { 'index.html': `${MARKUP}<a class="js-goal">3</a><script>${each(`() => ${SEND}el.dataset.goal || 'click')`)}</script>` },
    'index.html call',
    'index.html mail',
    'index.html click',
  )
  reports('behind a beginning', html(each(`() => ${SEND}'shop_' + el.dataset.goal)`)), 'index.html shop_call', 'index.html shop_mail')
  reports('two attributes at once', html(each(`() => ${SEND}el.dataset.kind + '_' + el.dataset.goal)`)), 'index.html …_…')
  reports('a variable that is called like one', html(each(`() => ${SEND}dataset.goal)`)), 'index.html ?')
})

describe('what else hands names on', () => {
  reports(
    'a map',
    page(`const G = new Map([['buy', 'order']]); const track = k => ${SEND}G.get(k)); track('buy')`),
    'index.html order < track',
  )
  reports(
    'a default of a destructured option',
    page(`function track({ name = 'visit' } = {}) { ${SEND}name) } track(); track({ name: 'order' })`),
    'index.html visit < track',
    'index.html order < track',
  )
  reports(
    'a default of old',
    page(`function track(o) { o = o || {}; ${SEND}o.name || 'visit') } track(); track({ name: 'order' })`),
    'index.html visit < track',
    'index.html order < track',
  )
  reports(
    'a key that a table lacks',
    page(`const G = { buy: 'order' }; const track = k => ${SEND}G[k] || 'other'); track('ask')`),
    'index.html other < track',
  )
  reports(
    'keys of an object in a loop',
    page(`const G = { a: 'call', b: 'mail' }; for (const k in G) ${SEND}G[k])`),
    'index.html call',
    'index.html mail',
  )
  reports('a template that is known in part', page("ym(48213905, 'reachGoal', `order_${location.hash}`)"), 'index.html order_…')
  reports(
    'options put over defaults',
    page(`$.fn.goal = function (o) { var s = $.extend({ name: 'visit' }, o); ${SEND}s.name) }; $('.a').goal({ name: 'order' })`),
    'index.html order < goal',
    'index.html ?',
  )
  reports(
    'options spread over defaults',
    page(`function track(o) { const all = { name: 'visit', ...o }; ${SEND}all.name) } track({ name: 'order' }); track({})`),
    'index.html order < track',
    'index.html visit < track',
  )
  reports(
    'plugins of jQuery by extend',
    page(`jQuery.fn.extend({ goal: function (n) { ${SEND}n) } }); $('.a').goal('order')`),
    'index.html order < goal',
    'index.html ?',
  )
  reports(
    'a prototype as a whole',
    page(`function S() {} S.prototype = { goal: function (n) { ${SEND}n) } }; new S().goal('order')`),
    'index.html order < goal',
  )
  reports(
    'a prototype to which methods are given',
    page(`function S() {} Object.assign(S.prototype, { goal(n) { ${SEND}n) } }); new S().goal('order')`),
    'index.html order < goal',
  )
  reports(
    'the one instance of a class',
    page(`class S { static get() { return this.one || (this.one = new S()) } send(n) { ${SEND}n) } } S.get().send('order')`),
    'index.html order < send',
  )
  reports(
    'the one instance of a class, kept on it',
    page(`class S { static get() { if (!S.one) S.one = new S(); return S.one } send(n) { ${SEND}n) } } S.get().send('order')`),
    'index.html order < send',
  )
  reports(
    'an object that others may have made before',
    page(`var Shop = Shop || {}; Shop.stats = (function () { return { goal: function (n) { ${SEND}n) } } })(); Shop.stats.goal('order')`),
    'index.html order < goal',
  )
  reports(
    'a part of a part',
    page(`var Shop = {}; Shop.stats = {}; Shop.stats.goal = function (n) { ${SEND}n) }; Shop.stats.goal('order')`),
    'index.html order < goal',
  )
  reports(
    'a list that is changed in place',
    page(`function t() { var a = [48213905, 'reachGoal']; a.push.apply(a, arguments); ym.apply(window, a) } t('order')`),
    'index.html ?',
  )
  reports(
    'arguments cut by the prototype of lists',
    page(`function t() { var a = Array.prototype.slice.call(arguments); ym.apply(null, [48213905].concat(a)) } t('reachGoal', 'order')`),
    'index.html order < t',
  )
  reports(
    'several vendors by a table',
    page(
      `const A = { y: n => ${SEND}n), g: n => gtag('event', n) }; function track(n) { Object.values(A).forEach(f => f(n)) } track('order')`,
    ),
    'index.html order < track < y',
    'index.html gtag order < track < g',
  )
  reports(
    'currying over three files',
    {
      'src/t.js': `export const tracker = id => name => ym(id, 'reachGoal', name)`,
      'src/m.js': `import { tracker } from './t'; export const track = tracker(48213905)`,
      'src/app.js': `import { track } from './m'; track('order')`,
    },
    'src/app.js order < track',
    'src/t.js ?',
  )
  reports(
    'a hook that gives a list',
    {
      'src/useStats.ts': `export const useStats = () => { const goal = (name: string) => ${SEND}name); return [goal] }`,
      'src/Buy.tsx': `import { useStats } from './useStats'; export function Buy() { const [goal] = useStats(); return <button id="buy" onClick={() => goal('order')} /> }`,
    },
    'src/Buy.tsx order < useStats()[0]',
    'src/useStats.ts ?',
  )
  reports(
    'a context of React',
    {
      'src/stats.tsx': `import { createContext, useContext } from 'react'; const Stats = createContext(null); export function Provider({ children }) { const goal = (name: string) => ${SEND}name); return <Stats.Provider value={{ goal }}>{children}</Stats.Provider> } export const useStats = () => useContext(Stats)`,
      'src/Buy.tsx': `import { useStats } from './stats'; export function Buy() { const { goal } = useStats(); return <button id="buy" onClick={() => goal('order')} /> }`,
    },
    'src/Buy.tsx order < useStats().goal',
    'src/stats.tsx ?',
  )
  reports(
    'a store of Pinia',
    {
      'src/store.js': `export const useStats = defineStore('stats', { actions: { goal(n) { ${SEND}n) } } })`,
      'src/Buy.vue': `<script setup>import { useStats } from './store'; const stats = useStats(); stats.goal('order')</script><template><a/></template>`,
    },
    'src/Buy.vue order < useStats().goal',
    'src/store.js ?',
  )
  reports(
    'a mixin of all components',
    {
      'src/main.js': `import Vue from 'vue'; Vue.mixin({ methods: { $goal(n) { ${SEND}n) } } })`,
      'src/Buy.vue': `<script>export default { mounted() { this.$goal('order') } }</script><template><a/></template>`,
    },
    'src/Buy.vue order < $goal',
    'src/main.js ?',
  )
  reports(
    'a component that another extends',
    {
      'src/base.js': `export default { methods: { goal(n) { ${SEND}n) } } }`,
      'src/Buy.vue': `<script>import base from './base'; export default { extends: base, mounted() { this.goal('order') } }</script><template><a/></template>`,
    },
    'src/Buy.vue order < goal',
    'src/base.js ?',
  )
  reports(
    'SvelteKit’s own alias',
    {
      'src/lib/stats.js': `export function goal(name) { ${SEND}name) }`,
      'src/routes/+page.svelte': `<script>import { goal } from '$lib/stats'</script><button on:click={() => goal('order')}>1</button>`,
    },
    'src/lib/stats.js ?',
    'src/routes/+page.svelte order < goal',
  )
  reports(
    'the index of the same folder',
    {
      'src/stats.js': `export default function goal(name) { ${SEND}name) }`,
      'src/index.js': `export { default as goal } from './stats'`,
      'src/app.js': `import { goal } from '.'; goal('order')`,
    },
    'src/app.js order < goal',
    'src/stats.js ?',
  )
  reports(
    'CommonJS that hands on another module',
    {
      'src/stats.js': `module.exports.goal = function (name) { ${SEND}name) }`,
      'src/lib.js': `module.exports = { ...require('./stats') }`,
      'src/app.js': `const { goal } = require('./lib'); goal('order')`,
    },
    'src/app.js order < goal',
    'src/stats.js ?',
  )
})
