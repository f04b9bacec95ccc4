import { counterMissing } from '../../../src/core/rules/counter-missing/index.js'
import type { SiteFiles } from '../../kit/site.js'
import { rows } from '../../kit/rows.js'

const page = (head: string, body = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Shop</title>${head}</head><body>${body}</body></html>`
const start = `<script>ym(48213905, 'init')</script>`
const bare = page('').replace('<head>', '«<head>»')
const having = (count: number): SiteFiles => Object.fromEntries(Array.from({ length: count }, (_, at) => [`p${at}.html`, page(start)]))
const says = (count: number, all: number): string =>
  `The Yandex Metrica counter 48213905 is missing here and runs on ${count} of ${all} pages: visits of this page are not counted`
const expected = (): readonly { readonly vendor: string; readonly id: string }[] => [{ vendor: 'yandex-metrica', id: '48213905' }]

rows(counterMissing, [
  {
    name: 'one of five pages',
    speaks: { ...having(4), 'sale.html': bare },
    words: [says(4, 5)],
    severities: ['warning'],
    offers: ['Insert the snippet of Yandex Metrica'],
  },
  {
    name: 'commented out on one page',
    speaks: { ...having(4), 'sale.html': page(`<!-- <script>ym(«48213905», 'init')</script> -->`) },
    words: ['The Yandex Metrica counter 48213905 is commented out here and runs on 4 of 5 pages: visits of this page are not counted'],
    severities: ['warning'],
  },
  {
    name: 'the settings expect it',
    config: { expected },
    speaks: { 'index.html': bare },
    words: ['The settings expect the Yandex Metrica counter 48213905 on this page, and it is missing'],
    severities: ['error'],
  },
  {
    name: 'the settings expect it, and another one runs',
    config: { expected },
    speaks: { 'index.html': page(`<script>ym(30561287, 'init')</script>`).replace('<head>', '«<head>»') },
    words: ['The settings expect the Yandex Metrica counter 48213905 on this page, and it is missing'],
  },
  {
    name: 'a lower share',
    options: { share: 60 },
    speaks: { ...having(3), 'a.html': bare, 'b.html': bare },
    words: [says(3, 5), says(3, 5)],
    severities: ['warning', 'warning'],
  },
  { name: 'too few have it', silent: { ...having(3), 'a.html': page(''), 'b.html': page('') } },
  { name: 'too small a site', silent: { ...having(2), 'a.html': page('') } },
  { name: 'the settings expect it, and it runs', config: { expected }, silent: { 'index.html': page(start) } },
  {
    name: 'the settings expect it, and an id is not known',
    config: { expected },
    silent: { 'index.html': page(`<script>ym(window.counter, 'init')</script>`) },
  },
  { name: 'another counter of the vendor', silent: { ...having(4), 'en.html': page(`<script>ym(30561287, 'init')</script>`) } },
  {
    name: 'a script of the page starts it',
    silent: { ...having(4), 'sale.html': page('<script src="a.js"></script>'), 'a.js': `ym(48213905, 'init')` },
  },
  {
    name: 'a script that is not there may start it',
    config: { exists: [] },
    silent: { ...having(4), 'sale.html': page('<script src="a.js"></script>') },
  },
  {
    name: 'a container may start it',
    silent: { ...having(4), 'sale.html': page('<script async src="https://www.googletagmanager.com/gtm.js?id=GTM-K8WQ3TZ"></script>') },
  },
  {
    name: 'it waits for consent',
    silent: { ...having(4), 'sale.html': page(`<script type="text/plain" data-category="analytics">ym(48213905, 'init')</script>`) },
  },
  { name: 'an error page', silent: { ...having(4), '404.html': page('') } },
  { name: 'a redirect', silent: { ...having(4), 'old.html': page('<meta http-equiv="refresh" content="0; url=/">') } },
  { name: 'a redirect by script', silent: { ...having(4), 'old.html': page(`<script>location.replace('/')</script>`) } },
  {
    name: 'a proof of ownership',
    silent: { ...having(4), 'google1234567890abcdef.html': 'google-site-verification: google1234567890abcdef.html' },
  },
  { name: 'a fragment', silent: { ...having(4), 'menu.html': '<ul><li>Shop</li></ul>' } },
  { name: 'a letter', silent: { ...having(4), 'emails/order.html': page('') } },
  { name: 'a paper of developers', silent: { ...having(4), 'README.html': page('') } },
  { name: 'a test page', silent: { ...having(4), 'tests/a.html': page('') } },
  {
    name: 'a system that has ended',
    silent: {
      ...Object.fromEntries(
        Array.from({ length: 4 }, (_, at) => [`p${at}.html`, page(`<script>ga('create', 'UA-58724190-2', 'auto')</script>`)]),
      ),
      'a.html': page(''),
    },
  },
])
