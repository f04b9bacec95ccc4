import { iconAbsent } from '../../../src/core/rules/icon-absent/index.js'
import { rows } from '../../kit/rows.js'

const page = (...icons: readonly string[]): string =>
  `<!doctype html><html><head><title>Tea</title>${icons.map(it => `<link rel="icon" href="${it}">`).join('')}</head><body></body></html>`

rows(iconAbsent, [
  {
    name: 'one of two is there',
    speaks: { 'index.html': page('/a.png', '«/b.png»'), 'a.png': '' },
    words: ['There is no file /b.png: browsers and search results show the page without its icon'],
  },
  {
    name: 'upper and lower case',
    speaks: { 'index.html': page('«/img/Icon.PNG?v=1»'), 'img/icon.png': '' },
    words: ['There is no file /img/Icon.PNG?v=1, only /img/icon.png?v=1: servers mind upper and lower case, and show no icon'],
    offers: ['Write /img/icon.png?v=1'],
  },
  {
    name: 'of many pages the first speaks',
    options: { once: 1 },
    speaks: { 'a.html': page('/a.png', '«/b.png»'), 'b.html': page('/a.png', '/b.png'), 'a.png': '' },
    words: ['There is no file /b.png: browsers and search results show the page without its icon'],
  },
  { name: 'it is there', silent: { 'index.html': page('/icon.png'), 'icon.png': '' } },
  { name: 'a build puts it there', silent: { 'index.html': page('/a.png', '/icon.png'), 'a.png': '', 'public/icon.png': '' } },
  { name: 'no icon is there: pictures are kept elsewhere', silent: page('/icon.png') },
  { name: 'only the drawing is there: a build makes pictures of it', silent: { 'index.html': page('/a.svg', '/b.png'), 'a.svg': '' } },
  { name: 'on another host', silent: { 'index.html': page('/a.png', 'https://cdn.ru/icon.png'), 'a.png': '' } },
  { name: 'within the page', silent: { 'index.html': page('/a.png', 'data:,'), 'a.png': '' } },
  { name: 'what a server makes', silent: { 'index.html': page('/a.png', '/icon?size=32'), 'a.png': '' } },
  { name: 'a template', silent: { 'index.html': page('/a.png', '/b.png').replace('</head>', '{% seo %}</head>'), 'a.png': '' } },
  { name: 'an empty address', silent: { 'index.html': page('/a.png', ''), 'a.png': '' } },
])
