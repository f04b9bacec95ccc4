import { socialImageRelative } from '../../../src/core/rules/social-image-relative/index.js'
import { rows } from '../../kit/rows.js'

const page = (content: string, more = '', name = 'property="og:image"'): string =>
  `<!doctype html><html><head><meta ${name} content="${content}">${more}</head><body></body></html>`
const relative = (name: string): string => `${name} has no host: most networks do not complete the address, and show no picture`

rows(socialImageRelative, [
  { name: 'from the root', speaks: page('«/img/og.png»'), words: [relative('og:image')], offers: [] },
  {
    name: 'og:url tells the host',
    speaks: page('«/img/og.png»', '<meta property="og:url" content="https://shop.ru/">'),
    words: [relative('og:image')],
    offers: ['Write https://shop.ru/img/og.png'],
  },
  {
    name: 'the other pages tell the host',
    speaks: { 'a.html': page('«/og.png»'), 'b.html': '<head><link rel="canonical" href="https://shop.ru/b"></head>' },
    words: [relative('og:image')],
    offers: ['Write https://shop.ru/og.png'],
  },
  {
    name: 'Twitter’s, beside the page',
    speaks: page('«og.png»', '<link rel="canonical" href="https://shop.ru/a/">', 'name="twitter:image"'),
    words: [relative('twitter:image')],
    offers: [],
  },
  { name: 'a host without a scheme looks like a file', speaks: page('«cdn.shop.ru/og.png»'), words: [relative('og:image')] },
  {
    name: 'two slashes',
    speaks: page('«//cdn.shop.ru/og.png»'),
    words: ['og:image leaves http or https open: most networks do not complete the address, and show no picture'],
    offers: ['Write https://cdn.shop.ru/og.png'],
  },
  {
    name: 'empty',
    speaks: `<head>«<meta property="og:image" content="">»</head>`,
    words: ['og:image is empty: links to the page are shown without a picture'],
    severities: ['info'],
  },
  { name: 'a whole address', silent: page('https://shop.ru/og.png') },
  { name: 'a picture within the page', silent: page('data:image/png;base64,AAAA') },
  { name: 'a template writes the host', path: 'a.html', silent: page('{{ site.url }}/og.png') },
  { name: 'its width', silent: page('1200', '', 'property="og:image:width"') },
  { name: 'a test page', path: 'tests/a.html', silent: page('/og.png') },
])
