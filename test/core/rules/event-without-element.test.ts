import { eventWithoutElement } from '../../../src/core/rules/event-without-element/index.js'
import { rows } from '../../kit/rows.js'

const page = (body: string, script: string): string =>
  `<!doctype html><html><head><title>Tea</title></head><body>${body}<script>${script}</script></body></html>`
const click = (selector: string): string =>
  `document.querySelector('${selector}').addEventListener('click', () => ym(48120011, 'reachGoal', 'lead'))`

rows(eventWithoutElement, [
  {
    name: 'an id that was renamed in the layout',
    speaks: page('<button id="order-btn">Order</button>', click('«#order-bnt»')),
    words: ['Nothing on this page matches "#order-bnt", so "lead" is never sent'],
    offers: ['Wait for #order-btn'],
  },
  {
    name: 'plain links, and several of one kind',
    speaks: page(
      '<a href="/">Home</a><p class="p"><a class="m" href="/a">A</a><a class="m" href="/b">B</a></p><form></form>',
      click('«.call»'),
    ),
    words: ['Nothing on this page matches ".call", so "lead" is never sent'],
    offers: [],
  },
  {
    name: 'the same classes in elements of other ids',
    silent: page('<p class="p" id="a"><i class="m"></i></p><p class="p" id="b"><i class="m"></i></p>', click('#b .m')),
  },
  {
    name: 'the second link of a kind',
    silent: page('<p class="p"><a class="m" href="/a">A</a><a class="m" href="tel:1">B</a></p>', click('.p .m[href^="tel:"]')),
  },
  {
    name: 'a class asked for as an id',
    speaks: page('<button class="buy big">Buy</button>', click('«#buy»')),
    words: ['Nothing on this page matches "#buy", so "lead" is never sent'],
    offers: ['Wait for .buy'],
  },
  {
    name: 'getElementById, onclick',
    speaks: page('<form id="callback"></form>', "document.getElementById('«calback»').onsubmit = () => gtag('event', 'lead')"),
    words: ['Nothing on this page matches "#calback", so "lead" is never sent'],
    offers: ['Wait for #callback'],
  },
  {
    name: 'jQuery, delegated, with what stands around it',
    speaks: page(
      '<div class="card"><a class="more" href="/a">More</a></div>',
      "$(document).on('click', '«.card .buy»', () => gtag('event', 'buy'))",
    ),
    words: ['Nothing on this page matches ".card .buy", so "buy" is never sent'],
    offers: [],
  },
  {
    name: 'a page-wide handler that asks for the element',
    speaks: page(
      '<a class="tel" href="tel:+1">Call</a>',
      "document.addEventListener('click', e => { if (e.target.closest('«.phone-link»')) ym(1, 'reachGoal', 'call') })",
    ),
    words: ['Nothing on this page matches ".phone-link", so "call" is never sent'],
    offers: [],
  },
  {
    name: 'elements that stand elsewhere than the selector says',
    speaks: page('<header class="top"></header><footer><a class="tel" href="tel:+1">Call</a></footer>', click('«.top .tel»')),
    words: ['Nothing on this page matches ".top .tel", so "lead" is never sent'],
    offers: [],
  },
  {
    name: 'an address that no link has',
    speaks: page('<a href="mailto:tea@example.com">Write</a>', click('«a[href^="tel:"]»')),
    words: ['Nothing on this page matches "a[href^="tel:"]", so "lead" is never sent'],
    offers: [],
  },
  {
    name: 'a script of two pages',
    speaks: {
      'js/goals.js': click('«.call-us»'),
      'a.html': page('<a class="call-me" href="tel:1">Call</a>', '').replace('<script>', '<script src="js/goals.js">'),
      'b.html': page('', '').replace('<script>', '<script src="js/goals.js">'),
    },
    words: ['Nothing on the 2 pages that load this file matches ".call-us", so "lead" is never sent'],
    offers: ['Wait for .call-me'],
  },
  {
    name: 'a script of one page, with a part in it',
    speaks: {
      'js/goals.js': click('«#lead»'),
      'index.shtml': '<!doctype html><html><body><!--#include virtual="/form.html" --><script src="/js/goals.js"></script></body></html>',
      'form.html': '<form id="lead-form"></form>',
    },
    words: ['Nothing on index.shtml, which loads this file, matches "#lead", so "lead" is never sent'],
  },
  {
    name: 'the element is there, and commented out elsewhere',
    silent: page('<button id="order">Order</button><!-- <button id="order2"> -->', click('#order')),
  },
  {
    name: 'the element stands in a comment only',
    speaks: page('<!-- <button id="order"> -->', click('«#order»')),
    words: ['Nothing on this page matches "#order", so "lead" is never sent'],
  },
  { name: 'one alternative is there', silent: page('<button class="b">Order</button>', click('.a, .b')) },
  {
    name: 'a script makes the element',
    silent: page('', `document.body.innerHTML = '<button id="order">Order</button>';${click('#order')}`),
  },
  { name: 'a script sets the class', silent: page('<p></p>', `document.querySelector('p').className = 'order';${click('.order')}`) },
  { name: 'a script makes numbered elements', silent: page('', `for (let i = 0; i < 3; i++) add('item-' + i);${click('#item-2')}`) },
  {
    name: 'another script makes the element',
    silent: {
      'index.html': '<!doctype html><html><body><script src="popup.js"></script><script src="goals.js"></script></body></html>',
      'popup.js': "const box = document.createElement('div'); box.id = 'popup'; document.body.append(box)",
      'goals.js': click('#popup'),
    },
  },
  {
    name: 'a library of another host may make it',
    silent:
      '<!doctype html><html><body><script src="https://cdn.example.net/slider.js"></script><script>' +
      click('.slider-next') +
      '</script></body></html>',
  },
  {
    name: 'jQuery of another host makes nothing',
    speaks:
      '<!doctype html><html><body><script src="https://code.jquery.com/jquery-3.7.1.min.js"></script><script>' +
      click('«.slider-next»') +
      '</script></body></html>',
    words: ['Nothing on this page matches ".slider-next", so "lead" is never sent'],
  },
  { name: 'a template prints what it likes', path: 'index.php', silent: page('<?php the_content(); ?>', click('#order')) },
  {
    name: 'a template prints into an attribute',
    path: 'index.php',
    speaks: page('<p title="<?= $t ?>"></p>', click('«#order»')),
    words: ['Nothing on this page matches "#order", so "lead" is never sent'],
  },
  { name: 'a template prints a class', path: 'index.php', silent: page('<p class="card <?= $kind ?>"></p>', click('.order')) },
  { name: 'a template prints attributes', path: 'index.php', silent: page('<p <?= $attributes ?>></p>', click('.order')) },
  { name: 'a part that nobody finds', path: 'index.shtml', silent: page('<!--#include virtual="/gone.html" -->', click('#order')) },
  {
    name: 'an application renders the page',
    silent: {
      'index.html': '<!doctype html><html><body><div id="app"></div><script type="module" src="/main.ts"></script></body></html>',
      'main.ts': click('#order'),
    },
  },
  { name: 'a script that no page loads', silent: { 'index.html': page('', ''), 'goals.js': click('#order') } },
  {
    name: 'one page has the element',
    silent: {
      'goals.js': click('#order'),
      'a.html': '<!doctype html><html><body><script src="goals.js"></script></body></html>',
      'b.html': '<!doctype html><html><body><i id="order"></i><script src="goals.js"></script></body></html>',
    },
  },
  { name: 'a tag alone is never missed', silent: page('', click('video')) },
  {
    name: 'in an element that a script made',
    silent: page('', "const box = document.createElement('div'); box.querySelector('.x').onclick = () => gtag('event', 'x')"),
  },
  { name: 'an attribute that is not listed', silent: page('<button>Send</button>', click('[role="button"]')) },
  { name: 'a handler that sends nothing', silent: page('', "document.querySelector('#menu').addEventListener('click', () => open())") },
  {
    name: 'a selector that only running knows',
    silent: page('', "document.querySelector('#' + id).addEventListener('click', () => gtag('event', 'x'))"),
  },
  {
    name: 'the second of two handlers finds its element',
    silent: page('<i id="b"></i>', "function go() { gtag('event', 'x') } $('#a').click(go); $('#b').click(go)"),
  },
  { name: 'an element in a template of the page', silent: page('<template><button id="order">Order</button></template>', click('#order')) },

  ...[
    ['markup of a variable nobody shows', 'box.innerHTML += window.more'],
    ['an answer as markup', "fetch('/more').then(r => r.text()).then(html => { box.innerHTML = html })"],
    ['an answer beside the element', "fetch('/more').then(r => r.json()).then(data => box.insertAdjacentHTML('beforeend', data.html))"],
    ['jQuery pours an answer', "$.get('/more', function (resp) { $('#x').html(resp) })"],
    ['jQuery appends what a template gave', "$('#list').append(tpl)"],
    ['jQuery loads a part', "$('#x').load('/part.html')"],
    ['jQuery makes elements of an answer', "$.post('/more', d => { $(d.html).appendTo('#list') })"],
    ['elements with ids of data', "const b = document.createElement('button'); b.id = item.id; box.append(b)"],
    ['elements with classes of data', "const b = document.createElement('button'); b.className = kind + '-button'; box.append(b)"],
    ['a class of data', 'box.classList.add(state.name)'],
    ['an attribute of data', "box.setAttribute('data-goal', item.goal)"],
    ['an attribute nobody can tell', 'box.setAttribute(name, value)'],
    ['the page is written', 'document.write(menu)'],
    ['markup with an answer in it', "box.innerHTML = '<ul>' + rows.join('') + '</ul>'"],
    ['markup with an answer in a template', 'box.innerHTML = `<ul>${rows}</ul>`'],
    ['jQuery makes an element with a class of data', "$('<button>', { class: kind, text: 'Order' }).appendTo('#x')"],
    ['a template engine', "box.innerHTML = Mustache.render('<b>x</b>', data)"],
    ['an application takes over', "new Vue({ el: '#app' })"],
    ['a parser of markup', "box.append(new DOMParser().parseFromString(text, 'text/html').body)"],
    ['a popup whose content is fetched', "$('.popup').magnificPopup({ type: 'ajax' })"],
    ['a variable filled by an answer', "let list = ''; request.onload = () => { list += request.response; box.innerHTML = list }"],
  ].map(([name = '', code = '']) => ({
    name: `${name} brings elements`,
    silent: page('<div id="x"></div>', `${code};${click('#order')}`),
  })),
  {
    name: 'another file of the page pours an answer into it',
    silent: {
      'index.html': '<!doctype html><html><body><script src="more.js"></script><script src="goals.js"></script></body></html>',
      'more.js': "fetch('/more').then(r => r.text()).then(html => (document.querySelector('main').innerHTML = html))",
      'goals.js': click('#order'),
    },
  },
  ...[
    ['constant markup', "box.innerHTML = '<b>hi</b>'"],
    ['constant markup of a variable', "const hi = '<b>hi</b>'; box.innerHTML = hi + '<i>!</i>'"],
    ['a number in markup', "box.innerHTML = '<b>' + list.length + '</b>'; total.innerHTML = `<b>${sum.toFixed(2)}</b>`"],
    ['a year', "document.write('© ' + new Date().getFullYear())"],
    ['a text put back', "const old = button.innerHTML; button.innerHTML = 'Sending…'; setTimeout(() => { button.innerHTML = old }, 900)"],
    ['one of two texts', "box.innerHTML = open ? 'Less' : 'More'; box.classList.toggle('open', open)"],
    ['a field of a form that is sent', "const f = new FormData(); f.append('name', form.name.value); f.append(key, value)"],
    ['elements that are moved', "$('#x').append($('.p')); const p = document.querySelector('.p'); box.append(p)"],
    ['elements without a name', "const li = document.createElement('li'); li.textContent = text; list.append(li)"],
    ['an address of data', "link.setAttribute('href', url); $('a').attr('href', url); $(window).load(function () { start() })"],
    ['comments', "\n// box.innerHTML = html\n/*\n * $('#x').html(resp)\n */\n"],
    ['ids of what is no element', 'item.id = data.id'],
  ].map(([name = '', code = '']) => ({
    name: `${name} brings none`,
    speaks: page('<div id="x" class="p"></div>', `${code};${click('«#order»')}`),
    words: ['Nothing on this page matches "#order", so "lead" is never sent'],
  })),
  ...[
    ['markup that a framework pours', '<div v-html="text"></div>'],
    ['a class that a framework binds', '<div :class="kind"></div>'],
    ['an id that a framework binds', '<div x-bind:id="name"></div>'],
    ['a part that is fetched by an attribute', '<div hx-get="/more"></div>'],
    ['a template with markup in a hole', '<script type="text/x-handlebars"><div>{{{body}}}</div></script>'],
    ['a template with a class in a hole', '<script type="text/x-handlebars"><div class="{{kind}}"></div></script>'],
    ['a template of underscore', '<script type="text/template"><div><%= body %></div></script>'],
    ['an element in a template', '<script type="text/x-handlebars"><div id="order">{{name}}</div></script>'],
    ['a loop in a template', '<template x-for="it in items"><button id="order"></button></template>'],
  ].map(([name = '', markup = '']) => ({ name, silent: page(markup, click('#order')) })),
  {
    name: 'a template with a text in a hole',
    speaks: page('<script type="text/x-handlebars"><div id="card">{{name}}</div></script>', click('«#order»')),
    words: ['Nothing on this page matches "#order", so "lead" is never sent'],
  },
  {
    name: 'a snippet writes its own picture',
    speaks: page(
      '<script>document.write("<a href=\'//www.liveinternet.ru/click\' target=_blank><img src=\'//counter.yadro.ru/hit?t52.6;r"+escape(document.referrer)+";"+Math.random()+"\' alt=\'\'></a>")</script>',
      click('«#order»'),
    ),
    words: ['Nothing on this page matches "#order", so "lead" is never sent'],
  },
  {
    name: 'a library that swaps pages',
    silent: {
      'index.html': '<!doctype html><html><body><script src="js/swup.min.js"></script><script src="goals.js"></script></body></html>',
      'js/swup.min.js': '/*! swup v4.0 */ var Swup = 1',
      'goals.js': click('#order'),
    },
  },

  {
    name: 'a variable of the name, and no text of it',
    speaks: page('', "const order = document.getElementById('«order»');if (order) order.onclick = () => gtag('event', 'order_sent')"),
    words: ['Nothing on this page matches "#order", so "order_sent" is never sent'],
  },
  { name: 'a text of the name of a variable', silent: page('', `const order = make('order');${click('#order')}`) },
  {
    name: 'an answer that a form waits for',
    speaks: page(
      '<form id="callback"></form>',
      "document.querySelector('«#call-back»').addEventListener('submit', e => { fetch('/send').then(() => ym(48120011, 'reachGoal', 'lead')) })",
    ),
    words: ['Nothing on this page matches "#call-back", so "lead" is never sent'],
    offers: ['Wait for #callback'],
  },
  {
    name: 'a goal that is tried again until the counter is there',
    speaks: page(
      '<a class="btn">Buy</a>',
      "function goal(name) { if (window.fbq) fbq('track', name); else setTimeout(function () { goal(name) }, 500) }" +
        "document.querySelectorAll('«.btn-cta»').forEach(function (b) { b.addEventListener('click', function () { goal('Lead') }) })",
    ),
    words: ['Nothing on this page matches ".btn-cta", so "Lead" is never sent'],
  },
])
