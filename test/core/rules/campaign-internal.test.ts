import { campaignInternal } from '../../../src/core/rules/campaign-internal/index.js'
import { rows } from '../../kit/rows.js'

const page = (body: string): string => `<!doctype html><html><head><title>Shop</title></head><body>${body}</body></html>`
const says = (names: string): string =>
  `This link stays on the site and carries ${names}: whoever follows it is counted as a visitor of that campaign, and where they came from is lost`
const canonical = (path: string, body = ''): string =>
  `<!doctype html><html><head><link rel="canonical" href="https://www.shop.ru/${path}"></head><body>${body}</body></html>`

rows(campaignInternal, [
  {
    name: 'to another page of the site',
    speaks: { 'index.html': page('<a href="«sale.html?utm_source=main&utm_medium=banner#top»">Sale</a>'), 'sale.html': page('') },
    words: [says('utm_source, utm_medium')],
    fixed: { 'index.html': page('<a href="sale.html#top">Sale</a>'), 'sale.html': page('') },
  },
  {
    name: 'other parameters stay, as they are written',
    speaks: { 'index.html': page(`<a href='«/sale.html?a=1&amp;utm_source=x&amp;b=2»'>Sale</a>`), 'sale.html': page('') },
    words: [says('utm_source')],
    fixed: { 'index.html': page(`<a href='/sale.html?a=1&amp;b=2'>Sale</a>`), 'sale.html': page('') },
  },
  {
    name: 'by the whole address of the site',
    speaks: {
      'a.html': canonical('a', '<a href="«https://shop.ru/sale?UTM_SOURCE=menu»">Sale</a>'),
      'b.html': canonical('b'),
    },
    words: [says('UTM_SOURCE')],
    fixed: { 'a.html': canonical('a', '<a href="https://shop.ru/sale">Sale</a>'), 'b.html': canonical('b') },
  },
  { name: 'to another site', silent: page('<a href="https://vk.com/shop?utm_source=site">VK</a>') },
  { name: 'whose the host is, nobody says', silent: page('<a href="https://shop.ru/?utm_source=site">Shop</a>') },
  { name: 'a page that is not there', silent: page('<a href="/go.php?utm_source=site">Go</a>') },
  { name: 'no campaign', silent: { 'index.html': page('<a href="sale.html?color=red">Sale</a>'), 'sale.html': page('') } },
  { name: 'a click id that another system wrote', silent: { 'index.html': page('<a href="s.html?gclid=1">S</a>'), 's.html': page('') } },
  { name: 'a template writes the address', path: 'a.twig', silent: page('<a href="{{ url }}?utm_source=menu">Sale</a>') },
  { name: 'commented out', silent: { 'index.html': page('<!-- <a href="s.html?utm_source=a">S</a> -->'), 's.html': page('') } },
  { name: 'the referrer kept for Metrica', silent: { 'index.html': page('<a href="s.html?utm_referrer=x">S</a>'), 's.html': page('') } },
])
