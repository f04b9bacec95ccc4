import assert from 'node:assert/strict'
import { contactWithoutEvent } from '../../../src/core/rules/contact-without-event/index.js'
import { applyEdits } from '../../../src/core/index.js'
import { rows } from '../../kit/rows.js'
import { site } from '../../kit/site.js'

const METRICA = "<script>ym(48120011, 'init', {})</script>"
const GA4 =
  "<script async src=\"https://www.googletagmanager.com/gtag/js?id=G-AB12CD34EF\"></script><script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('js',new Date());gtag('config','G-AB12CD34EF')</script>"
const PIXEL = "<script>fbq('init', '481200115938274')</script>"
const MATOMO =
  "<script>var _paq = window._paq || [];_paq.push(['setTrackerUrl', '//m.example.com/matomo.php']);_paq.push(['setSiteId', '7']);_paq.push(['trackPageView'])</script>"
const page = (body: string, head: string = METRICA): string => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`

rows(contactWithoutEvent, [
  {
    name: 'a phone link',
    speaks: page('<a href="«tel:+74951234567»">Call</a>'),
    words: ['Clicks on this phone link send no event'],
    offers: ['Send phone_click to Yandex Metrica'],
  },
  {
    name: 'letters, messengers and files, and names of our own',
    speaks: page(
      '<a href="«mailto:a@b.ru»">A</a><a href="«https://wa.me/7495»">B</a><a class="tg" href="«https://t.me/tea»">C</a><a href="«/price.pdf?v=2»">D</a>',
      "<script async src=\"https://www.googletagmanager.com/gtag/js?id=G-AB12CD34EF\"></script><script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('js',new Date());gtag('config','G-AB12CD34EF')</script>",
    ),
    options: { email: 'letter' },
    words: [
      'Clicks on this e-mail link send no event',
      'Clicks on this link to a messenger send no event',
      'Clicks on this link to a messenger send no event',
      'Clicks on this link to a file send no event',
    ],
    offers: [
      'Send letter to Google Analytics 4',
      'Send messenger_click to Google Analytics 4',
      'Send messenger_click to Google Analytics 4',
      'Send file_download to Google Analytics 4',
    ],
  },
  {
    name: 'a form',
    speaks: page('<form id="«lead»" method="post"><input name="phone"></form>'),
    words: ['Sending this form sends no event'],
    offers: ['Send form_submit to Yandex Metrica'],
  },
  {
    name: 'one of two phone links has a goal',
    speaks: page(
      `<a class="top" href="tel:1">Call</a><a id="foot" href="«tel:2»">Call</a><script>document.querySelector('.top').onclick = () => ym(48120011, 'reachGoal', 'call')</script>`,
    ),
    words: ['Clicks on this phone link send no event'],
  },
  {
    name: 'a handler that sends nothing',
    speaks: page('<a href="«tel:1»" onclick="this.blur()">Call</a>'),
    words: ['Clicks on this phone link send no event'],
    offers: [],
  },
  { name: 'a goal in the attribute', silent: page(`<a href="tel:1" onclick="ym(48120011, 'reachGoal', 'call')">Call</a>`) },
  { name: 'a function of the site in the attribute', silent: page('<a href="tel:1" onclick="track(\'call\')">Call</a>') },
  {
    name: 'a goal on all of them',
    silent: page(
      `<a href="tel:1">Call</a><script>document.querySelectorAll('a[href^="tel:"]').forEach(a => a.addEventListener('click', () => ym(48120011, 'reachGoal', 'call')))</script>`,
    ),
  },
  {
    name: 'a handler whose elements nobody knows',
    silent: page(
      `<a href="tel:1">Call</a><script>links.forEach(a => a.addEventListener('click', () => ym(48120011, 'reachGoal', 'call')))</script>`,
    ),
  },
  {
    name: 'each of the elements of a selector',
    silent: page(
      `<a class="call" href="tel:1">Call</a><script>for (const a of document.querySelectorAll('.call')) a.onclick = () => ym(48120011, 'reachGoal', 'call')</script>`,
    ),
  },
  {
    name: 'a form that waits for submit',
    silent: page(`<form id="lead"></form><script>$('#lead').on('submit', () => ym(48120011, 'reachGoal', 'lead'))</script>`),
  },
  { name: 'a search', silent: page('<form action="/search"><input name="q"></form><form method="get"><input name="s"></form>') },
  { name: 'a page without a counter', silent: page('<a href="tel:1">Call</a>', '') },
  {
    name: 'a tag manager may wait itself',
    silent: page(
      '<a href="tel:1">Call</a><noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-ABC123"></iframe></noscript>',
    ),
  },
  {
    name: 'a link to a page',
    silent: page('<a href="/pdf">Files</a><a href="https://example.com/">Out</a><a href="data:text/plain,a.pdf">x</a>'),
  },
  { name: 'kinds that are left out', options: { phone: '', form: ' ' }, silent: page('<a href="tel:1">Call</a><form id="f"></form>') },
  {
    name: 'every vendor on the page gets the goal',
    speaks: page('<a href="«tel:1»">Call</a>', METRICA + GA4 + PIXEL + MATOMO),
    words: ['Clicks on this phone link send no event'],
    offers: ['Send phone_click to Yandex Metrica, Google Analytics 4 and Meta Pixel'],
  },
  {
    name: 'the older code of Metrica',
    speaks: page('<form id="«lead»" method="post"></form>', '<script>var yaCounter48120011 = new Ya.Metrika({ id: 48120011 })</script>'),
    words: ['Sending this form sends no event'],
    offers: ['Send form_submit to Yandex Metrica'],
  },
])

it('contact-without-event: what is offered is written into the tag, and ends the matter', () => {
  const source = page('<a href="tel:1">Call</a>', METRICA + GA4 + PIXEL)
  const workspace = site({ 'index.html': source }, { rules: [contactWithoutEvent], severities: { 'contact-without-event': 'info' } })
  const edits = workspace.findings('index.html')[0]?.finding.offers?.[0]?.edits() ?? []
  const after = applyEdits(source, edits)
  assert.ok(
    after.includes(
      `<a onclick="ym(48120011, 'reachGoal', 'phone_click'); gtag('event', 'phone_click'); fbq('trackCustom', 'phone_click')" href="tel:1">`,
    ),
    after,
  )
  assert.deepEqual(site({ 'index.html': after }, { rules: [contactWithoutEvent] }).findings('index.html'), [])
})
