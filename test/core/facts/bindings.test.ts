import assert from 'node:assert/strict'
import { readPage } from '../../../src/core/index.js'
import { readSelector } from '../../../src/core/facts/bindings/selector.js'
import type { BindingFact, SelectorPart } from '../../../src/core/model/index.js'

const SENDS = "() => ym(48120011, 'reachGoal', 'lead')"

/** Bindings of a script, as `trigger → selector`, with `~` where others than the elements themselves are meant. */
function bindings(text: string): readonly BindingFact[] {
  return readPage({ path: 'js/goals.js', text }).facts.filter(fact => fact.kind === 'binding')
}

describe('what code waits at', () => {
  const rows: readonly (readonly [string, string | null])[] = [
    [`document.querySelector('#buy').addEventListener('click', ${SENDS})`, 'click on #buy → #buy'],
    [`document.getElementById('buy').onclick = ${SENDS}`, 'click on #buy → #buy'],
    [`document.getElementsByClassName('card big')[0].onclick = ${SENDS}`, 'click on .card.big → .card.big'],
    [`document.getElementsByName('lead')[0].onsubmit = ${SENDS}`, 'submit of [name="lead"] → [name="lead"]'],
    [`document.querySelectorAll('a.tel').forEach(a => a.addEventListener('click', ${SENDS}))`, 'click on a.tel → a.tel'],
    [`for (const a of document.querySelectorAll('a.tel')) a.addEventListener('click', ${SENDS})`, 'click on a.tel → a.tel'],
    [
      `const all = document.querySelectorAll('.t'); for (let i = 0; i < all.length; i++) all[i].addEventListener('click', ${SENDS})`,
      'click on .t → .t',
    ],
    [`for (let i = 0; i < list.length; i++) list[i].addEventListener('click', ${SENDS})`, null],
    [`[].forEach.call(document.querySelectorAll('.t'), one => one.addEventListener('click', ${SENDS}))`, 'click on .t → .t'],
    [`Array.from(document.querySelectorAll('.t')).forEach(one => (one.onclick = ${SENDS}))`, 'click on .t → .t'],
    [`[...document.querySelectorAll('.t')].forEach(one => (one.onclick = ${SENDS}))`, 'click on .t → .t'],
    [`Array.from(list).forEach(one => (one.onclick = ${SENDS}))`, null],
    [`$('.t').each(function () { $(this).on('click', ${SENDS}) })`, 'click on .t → .t'],
    [`$('.t').each(function (i, one) { $(one).click(${SENDS}) })`, 'click on .t → .t'],
    [`$('.t').each(function () { $(this).find('.u').click(${SENDS}) })`, 'click on .t .u → .t .u'],
    [`$.each(list, function () { $(this).on('click', ${SENDS}) })`, null],
    [`$('#lead').on('submit', ${SENDS})`, 'submit of #lead → #lead'],
    [`jQuery('.buy').click(${SENDS})`, 'click on .buy → .buy'],
    [`$(document).on('click', '.buy', ${SENDS})`, 'click on .buy → .buy'],
    [`$('#list').on('click', '.buy', ${SENDS})`, 'click on #list .buy → #list .buy'],
    [`$('#list').find('.buy').on('click', ${SENDS})`, 'click on #list .buy → #list .buy'],
    [`$('#list').parent().on('click', ${SENDS})`, 'click on #list → #list ~'],
    [
      `document.addEventListener('click', e => { if (e.target.closest('.buy')) ym(48120011, 'reachGoal', 'lead') })`,
      'click on .buy → .buy',
    ],
    [
      `document.body.addEventListener('submit', e => { if (!e.target.matches('#lead')) return; ym(48120011, 'reachGoal', 'lead') })`,
      'submit of #lead → #lead',
    ],
    [
      `document.addEventListener('click', e => { if (e.target.closest('.a')) go(); if (e.target.classList.contains('b')) ym(48120011, 'reachGoal', 'b') })`,
      null,
    ],
    [
      `document.addEventListener('click', e => { if (e.target.closest('.a')) go(); else if (e.target.id === 'b') ym(48120011, 'reachGoal', 'b') })`,
      null,
    ],
    [
      `document.addEventListener('click', e => { if (e.target.matches('.a')) go(); switch (e.target.id) { case 'b': ym(48120011, 'reachGoal', 'b') } })`,
      null,
    ],
    [`document.addEventListener('click', e => { if (e.target.id === 'b') ym(48120011, 'reachGoal', 'b') })`, null],
    [
      `for (const [css, goal] of Object.entries({ '#a': 'a', '#b': 'b' })) document.querySelector(css).addEventListener('click', () => ym(48120011, 'reachGoal', goal))`,
      null,
    ],
    [
      `document.addEventListener('click', e => { if (e.target.closest('.a')) go(); if (e.target.closest('.b')) ym(48120011, 'reachGoal', 'b') })`,
      null,
    ],
    [`box.querySelector('.buy').addEventListener('click', ${SENDS})`, null],
    [`document.createElement('div').querySelector('.buy').onclick = ${SENDS}`, null],
    [`host.shadowRoot.querySelector('.buy').onclick = ${SENDS}`, null],
    [`$('<button>').on('click', ${SENDS})`, null],
    [`$('.buy', box).on('click', ${SENDS})`, null],
    [`document.querySelector('#' + id).onclick = ${SENDS}`, null],
    [`setTimeout(${SENDS})`, null],
    [`window.addEventListener('scroll', ${SENDS})`, null],
    [`document.querySelector('#menu').addEventListener('click', () => open())`, null],
  ]
  for (const [code, expected] of rows) {
    it(code, () => {
      const found = bindings(code)
      assert.deepEqual(
        found.map(({ trigger, selector, near }) => `${trigger} → ${selector}${near ? ' ~' : ''}`),
        expected === null ? [] : [expected],
      )
      for (const { at, exact, selector } of found) if (exact) assert.ok(selector.includes(code.slice(at.start, at.end).split(' ')[0] ?? ''))
    })
  }
})

describe('what several calls of one binder wait at', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [
      `function bind(css, goal) { document.querySelector(css).addEventListener('click', () => ym(48120011, 'reachGoal', goal)) } bind('.a', 'x'); bind('.b', 'y')`,
      ['x: click on .a', 'y: click on .b'],
    ],
    [
      `[['.a', 'x'], ['.b', 'y']].forEach(([css, goal]) => document.querySelector(css).addEventListener('click', () => ym(48120011, 'reachGoal', goal)))`,
      ['x: click on .a', 'y: click on .b'],
    ],
    [
      `const all = { '.a': 'x', '.b': 'y' }; Object.entries(all).forEach(([css, goal]) => $(css).click(() => ym(48120011, 'reachGoal', goal)))`,
      ['x: click on .a', 'y: click on .b'],
    ],
    [
      `const all = { '.a': 'x', ...more }; Object.entries(all).forEach(([css, goal]) => $(css).click(() => ym(48120011, 'reachGoal', goal)))`,
      ['?: click on an element'],
    ],
  ]
  for (const [code, expected] of rows) {
    it(code, () =>
      assert.deepEqual(
        readPage({ path: 'js/goals.js', text: code }).facts.flatMap(fact =>
          fact.kind === 'event' ? [`${fact.name.kind === 'text' ? fact.name.text : '?'}: ${fact.trigger}`] : [],
        ),
        expected,
      ),
    )
  }
})

describe('selectors', () => {
  const plain = (part: Partial<SelectorPart>): SelectorPart => ({ tag: null, ids: [], classes: [], attributes: [], ...part })
  const rows: readonly (readonly [string, readonly (readonly Partial<SelectorPart>[])[] | null])[] = [
    ['#a', [[{ ids: ['a'] }]]],
    [
      'form.lead > .row input[name="phone"]',
      [
        [
          { tag: 'form', classes: ['lead'] },
          { classes: ['row'] },
          { tag: 'input', attributes: [{ name: 'name', is: 'equals', value: 'phone' }] },
        ],
      ],
    ],
    [
      'a[href^="tel:"], A[href*=wa]',
      [
        [{ tag: 'a', attributes: [{ name: 'href', is: 'starts', value: 'tel:' }] }],
        [{ tag: 'a', attributes: [{ name: 'href', is: 'contains', value: 'wa' }] }],
      ],
    ],
    ['.a + .b', [[{ classes: ['b'] }]]],
    ['.top .a ~ .b', [[{ classes: ['top'] }, { classes: ['b'] }]]],
    ['.a:not(.b):visible:eq(0)', [[{ classes: ['a'] }]]],
    ['[data-goal]', [[{ attributes: [{ name: 'data-goal', is: 'has', value: '' }] }]]],
    ['<div>', null],
    ['', null],
    ['.a >', null],
    ['((', null],
  ]
  for (const [css, expected] of rows) {
    it(css, () => assert.deepEqual(readSelector(css), expected?.map(parts => ({ parts: parts.map(plain) })) ?? null))
  }
})
