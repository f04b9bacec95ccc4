import { pictureSize } from '../../../src/core/rules/picture-size/index.js'
import { rows } from '../../kit/rows.js'

const page = (...head: readonly string[]): string =>
  `<!doctype html><html><head><title>Tea</title>${head.join('')}</head><body></body></html>`
const og = (name: string, content: string): string => `<meta property="og:${name}" content="${content}">`
const icon = (href: string, more = '', rel = 'icon'): string => `<link rel="${rel}" href="${href}"${more}>`
const LARGE = '<meta name="twitter:card" content="summary_large_image">'
const SMALL = 'Facebook shows it as a small square, large ones have 600 × 315 pixels at least, better 1200 × 630'

rows(pictureSize, [
  {
    name: 'too small to be shown',
    speaks: { 'index.html': page(og('image', '«/og.png»')), 'og.png': '400x150' },
    words: ['The picture is 400 × 150 pixels: social networks show none below 200 × 200 pixels'],
  },
  {
    name: 'too small to be shown large, on the page’s own host',
    speaks: {
      'index.html': page('<link rel="canonical" href="https://tea.ru/">', og('image', '«https://tea.ru/og.jpg?v=1»')),
      'public/og.jpg': '599x599',
    },
    words: [`The picture is 599 × 599 pixels: ${SMALL}`],
    severities: ['info'],
  },
  {
    name: 'its tags name another size',
    speaks: {
      'index.html': page(og('image', '/og.png'), og('image:width', '«1200»'), og('image:height', '630')),
      'og.png': '1024x630',
    },
    words: ['og:image:width says 1200, and the file is 1024 × 630 pixels'],
  },
  {
    name: 'a square on a large card',
    speaks: { 'index.html': page(og('image', '«/og.png»'), LARGE), 'og.png': '1000x1000' },
    words: ['The picture is 1000 × 1000 pixels, and a large card of X shows about 2:1: it is cut above and below'],
    severities: ['info'],
  },
  {
    name: 'X has a picture of its own',
    speaks: {
      'index.html': page(og('image', '/og.png'), LARGE, '<meta name="twitter:image" content="«/x.png»">'),
      'og.png': '1200x630',
      'x.png': '800x800',
    },
    words: ['The picture is 800 × 800 pixels, and a large card of X shows about 2:1: it is cut above and below'],
  },
  {
    name: 'icons',
    speaks: {
      'index.html': page(icon('«/wide.png»'), icon('«/old.png»', ' sizes="32x32"'), icon('«/apple.png»', '', 'apple-touch-icon')),
      'wide.png': '64x48',
      'old.png': '16x16',
      'apple.png': '120x120',
    },
    words: [
      'The icon is 64 × 48 pixels: Google shows square ones only',
      'The attribute sizes says 32x32, and the file is 16 × 16 pixels',
      'The icon is 120 × 120 pixels: on the home screen of a phone it has 180 × 180',
    ],
  },
  {
    name: 'the only icon is small',
    speaks: { 'index.html': page(icon('«/icon.png»')), 'icon.png': '32x32' },
    words: ['The icon is 32 × 32 pixels: Google advises more than 48 × 48 pixels'],
    severities: ['info'],
  },
  {
    name: 'of many pages the first speaks',
    options: { once: 1 },
    speaks: { 'a.html': page(og('image', '«/og.png»')), 'b.html': page(og('image', '/og.png')), 'og.png': '100x100' },
    words: ['The picture is 100 × 100 pixels: social networks show none below 200 × 200 pixels'],
  },
  {
    name: 'as large as it should be',
    silent: {
      'index.html': page(og('image', '/og.png'), og('image:width', '1200'), LARGE, icon('/icon.png', ' sizes="96x96"')),
      'og.png': '1200x630',
      'icon.png': '96x96',
    },
  },
  {
    name: 'several pictures, each with a size',
    silent: { 'index.html': page(og('image', '/a.png'), og('image', '/a.png?2'), og('image:width', '9')), 'a.png': '1200x630' },
  },
  { name: 'an icon of several pictures', silent: { 'index.html': page(icon('/icon.ico', ' sizes="16x16"')), 'icon.ico': '48x48' } },
  {
    name: 'an icon for each size of phone',
    silent: {
      'index.html': page(icon('/a.png', '', 'apple-touch-icon'), icon('/b.png', '', 'apple-touch-icon')),
      'a.png': '120x120',
      'b.png': '180x180',
    },
  },
  {
    name: 'a square on a small card',
    silent: { 'index.html': page(og('image', '/og.png'), LARGE.replace('_large_image', '')), 'og.png': '1000x1000' },
  },
  { name: 'a drawing', silent: { 'index.html': page(icon('/icon.svg', ' sizes="any"')), 'icon.svg': '<svg></svg>' } },
  { name: 'it is not there', silent: page(og('image', '/og.png')) },
  { name: 'another host', silent: { 'index.html': page(og('image', 'https://cdn.ru/og.png')), 'og.png': '100x100' } },
  { name: 'what a template fills', silent: { 'index.html': page(og('image', '{{ page.image }}')), 'og.png': '100x100' } },
  { name: 'in a comment', silent: { 'index.html': page(`<!-- ${og('image', '/og.png')} -->`), 'og.png': '100x100' } },
])
