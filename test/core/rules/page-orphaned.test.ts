import { pageOrphaned } from '../../../src/core/rules/page-orphaned/index.js'
import { rows } from '../../kit/rows.js'

const html = (body = '', head = '<head>'): string => `<!doctype html><html>${head}<title>Tea</title></head><body>${body}</body></html>`
const menu = '<a href="a.html">A</a> <a href="/b.html?x=1#y">B</a> <a href="c">C</a>'
const site = { 'index.html': html(menu), 'a.html': html(menu), 'b.html': html(menu), 'c.html': html(menu) }
const WORDS = 'No page of the site links to this one: visitors do not come to it, and search engines think little of it'

rows(pageOrphaned, [
  { name: 'no link leads to it', speaks: { ...site, 'old/sale.html': html(menu, '«<head>»') }, words: [WORDS] },
  { name: 'it only links to itself', speaks: { ...site, 'sale.html': html('<a href="sale.html">S</a>', '«<head>»') }, words: [WORDS] },
  { name: 'every page has a link', silent: site },
  {
    name: 'scripts make the menu',
    silent: { ...site, 'index.html': html(), 'a.html': html(), 'b.html': html(), 'c.html': html(), 'd.html': html() },
  },
  { name: 'three pages', silent: { 'index.html': html('<a href="a.html">A</a>'), 'a.html': html(), 'b.html': html() } },
  {
    name: 'a page that is not to be found',
    silent: { ...site, 'thanks.html': html(menu, '<head><meta name="robots" content="noindex">') },
  },
  { name: 'an error page', silent: { ...site, '404.html': html(menu) } },
])
