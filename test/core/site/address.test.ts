import assert from 'node:assert/strict'
import { follow } from '../../../src/core/site/address.js'
import { pathBook } from '../../../src/core/site/paths.js'

const paths = [
  'index.html',
  'about.html',
  'shop/index.html',
  'shop/cart.php',
  'js/metrika.js',
  'docs/js/tabs.js',
  'docs/guide/start.html',
  'local/templates/main/js/main.js',
  'local/templates/main2/js/main.js',
  'с пробелом.html',
]
const ground = { book: pathBook(paths), hosts: new Set(['magazin.ru']), exists: (path: string) => path === 'img/logo.png' }

interface Row {
  readonly address: string
  readonly from?: string
  readonly base?: string
  readonly loose?: boolean
  readonly leads: string | null
  readonly missing?: string
}

const rows: readonly Row[] = [
  { address: 'js/metrika.js', leads: 'js/metrika.js' },
  { address: '  ./js/metrika.js?v=3#top ', leads: 'js/metrika.js' },
  { address: '/js/metrika.js', from: 'docs/guide/start.html', leads: 'js/metrika.js' },
  { address: '../js/tabs.js', from: 'docs/guide/start.html', leads: 'docs/js/tabs.js' },
  { address: '/js/tabs.js', from: 'docs/guide/start.html', leads: 'docs/js/tabs.js' },
  { address: '../../../js/metrika.js', from: 'docs/guide/start.html', leads: 'js/metrika.js' },
  { address: '..\\js\\tabs.js', from: 'docs/guide/start.html', leads: 'docs/js/tabs.js' },
  { address: '/', leads: 'index.html' },
  { address: './', from: 'shop/index.html', leads: 'shop/index.html' },
  { address: '/shop/', leads: 'shop/index.html' },
  { address: '/shop', leads: 'shop/index.html' },
  { address: 'shop/cart', leads: 'shop/cart.php' },
  { address: '/about', leads: 'about.html' },
  { address: '/img/logo.png', leads: 'img/logo.png' },
  { address: '/%D1%81%20%D0%BF%D1%80%D0%BE%D0%B1%D0%B5%D0%BB%D0%BE%D0%BC.html', leads: 'с пробелом.html' },
  { address: '/100%.html', leads: null, missing: '100%.html' },
  { address: 'https://magazin.ru/js/metrika.js', leads: 'js/metrika.js' },
  { address: '//www.magazin.ru/about', leads: 'about.html' },
  { address: 'HTTPS://WWW.Magazin.RU:443/about.html', leads: 'about.html' },
  { address: 'https://magazin.ru', leads: 'index.html' },
  { address: 'https://cdn.net/js/metrika.js', leads: null },
  { address: '//cdn.net/js/metrika.js', leads: null },
  { address: 'data:text/javascript,1', leads: null },
  { address: 'mailto:a@magazin.ru', leads: null },
  { address: 'javascript:void(0)', leads: null },
  { address: '#top', leads: null },
  { address: '?page=2', leads: null },
  { address: '', leads: null },
  { address: 'js/other.js', leads: null, missing: 'js/other.js' },
  { address: 'gone.js', from: 'docs/guide/start.html', leads: null, missing: 'docs/guide/gone.js' },
  { address: '../../www.google-analytics.com/analytics.js', from: 'docs/guide/start.html', leads: null },
  { address: 'tabs.js', from: 'docs/guide/start.html', base: '/docs/js/', leads: 'docs/js/tabs.js' },
  { address: 'js/metrika.js', from: 'docs/guide/start.html', base: 'https://magazin.ru/', leads: 'js/metrika.js' },
  { address: 'js/tabs.js', from: 'docs/guide/start.html', base: '../', leads: 'docs/js/tabs.js' },
  { address: 'start.html', from: 'docs/guide/start.html', base: '/nowhere/', leads: 'docs/guide/start.html' },
  { address: '/js/main.js', from: 'local/templates/main2/header.php', leads: 'local/templates/main2/js/main.js' },
  { address: 'js/tabs.js', from: 'parts/head.php', leads: null, missing: 'parts/js/tabs.js' },
  { address: 'js/tabs.js', from: 'parts/head.php', loose: true, leads: 'docs/js/tabs.js' },
  { address: 'js/main.js', from: 'parts/head.php', loose: true, leads: null, missing: 'parts/js/main.js' },
  { address: 'js/main.js', from: 'local/templates/main2/parts/head.php', loose: true, leads: 'local/templates/main2/js/main.js' },
]

describe('addresses', () => {
  for (const { address, from = 'index.html', base, loose, leads, missing } of rows) {
    it(`${JSON.stringify(address)} on ${from}${base === undefined ? '' : ` with base ${base}`}${loose === true ? ', loosely' : ''}`, () => {
      const there = follow({ address, from, base: base ?? null, ...(loose === undefined ? {} : { loose }) }, ground)
      const expected =
        leads !== null ? { is: 'file', path: leads } : missing !== undefined ? { is: 'missing', path: missing } : { is: 'outside' }
      assert.deepEqual(there, expected)
    })
  }
})
