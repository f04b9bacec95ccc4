import { socialImageAbsent } from '../../../src/core/rules/social-image-absent/index.js'
import { rows } from '../../kit/rows.js'

const page = (content: string, more = ''): string =>
  `<!doctype html><html><head><title>Shop</title><meta property="og:image" content="${content}">${more}</head><body></body></html>`
/** A site that keeps its pictures with its pages. */
const kept = { 'favicon.ico': '' }
const absent = (file: string): string => `There is no file ${file}: links to the page are shown without a picture`
const own = (path: string): string => `<link rel="canonical" href="https://shop.ru${path}">`

rows(socialImageAbsent, [
  { name: 'no such file', speaks: { 'index.html': page('«/img/og.png»'), 'img/og.jpg': '', ...kept }, words: [absent('/img/og.png')] },
  {
    name: 'upper and lower case',
    speaks: { 'index.html': page('«img/OG.png?v=2»'), 'img/og.png': '', ...kept },
    words: [
      'There is no file img/OG.png?v=2, only img/og.png?v=2: servers mind upper and lower case, and links are shown without a picture',
    ],
    offers: ['Write img/og.png?v=2'],
  },
  {
    name: 'the page’s own host',
    speaks: { 'index.html': page('«https://shop.ru/og.png»', own('/')), ...kept },
    words: [absent('/og.png')],
  },
  {
    name: 'two tags of one file are one mistake',
    speaks: { 'index.html': page('«/og.png»', '<meta name="twitter:image" content="/og.png">'), ...kept },
    words: [absent('/og.png')],
  },
  {
    name: 'of many pages the first speaks',
    options: { once: 1 },
    speaks: { 'a.html': page('«/og.png»'), 'b.html': page('/og.png'), ...kept },
    words: [absent('/og.png')],
  },
  {
    name: 'an icon of the page is there, its picture is not',
    speaks: { 'index.html': page('«og.png»', '<link rel="icon" href="img/icon.svg?v=2">'), 'img/icon.svg': '' },
    words: [absent('og.png')],
  },
  {
    name: 'another page’s picture is there',
    speaks: { 'a.html': page('«/a.png»'), 'b.html': page('/b.png'), 'b.png': '' },
    words: [absent('/a.png')],
  },
  { name: 'a copy of a site without any pictures', silent: { 'index.html': page('/og.png', '<link rel="icon" href="/icon.png">') } },
  { name: 'a host whose scheme was forgotten', silent: { 'index.html': page('cdn.shop.ru/og.png'), ...kept } },
  { name: 'the file is there', silent: { 'index.html': page('/img/og.png'), 'img/og.png': '' } },
  { name: 'beside the page', silent: { 'a/b.html': page('../img/og.png'), 'img/og.png': '' } },
  { name: 'percent signs', silent: { 'index.html': page('/img/og%20a.png'), 'img/og a.png': '' } },
  { name: 'a build puts it at the root', silent: { 'index.html': page('/og.png'), 'public/og.png': '' } },
  { name: 'the page’s own host, and the file is there', silent: { 'index.html': page('https://shop.ru/og.png', own('/')), 'og.png': '' } },
  { name: 'another host', silent: page('https://cdn.shop.ru/og.png', own('/')) },
  { name: 'a host that is not sure to be this folder', silent: { 'src/page.html': page('https://shop.ru/og.png', own('/other')) } },
  { name: 'a template', path: 'a.html', silent: page('/og.png', '{% seo %}') },
  { name: 'an error page', path: '404.html', silent: page('/og.png') },
  { name: 'a picture within the page', silent: page('data:image/png;base64,AAAA') },
  { name: 'empty', silent: page('') },
])
