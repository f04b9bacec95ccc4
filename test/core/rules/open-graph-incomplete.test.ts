import { openGraphIncomplete } from '../../../src/core/rules/open-graph-incomplete/index.js'
import { rows } from '../../kit/rows.js'

const page = (...tags: readonly string[]): string =>
  `<!doctype html><html><head><title>Shop</title>${tags.join('')}</head><body></body></html>`
const og = (name: string, content = 'x'): string => `<meta property="og:${name}" content="${content}">`
const picture = (missing: string): string =>
  `The page describes itself for social networks without ${missing}: its links are shown without a picture`

rows(openGraphIncomplete, [
  { name: 'no picture', speaks: page(`«${og('title')}»`, og('type'), og('url')), words: [picture('og:image')] },
  {
    name: 'only a description; the title is the page’s',
    speaks: page(`«${og('description')}»`),
    words: [picture('og:type, og:image and og:url')],
  },
  {
    name: 'no title anywhere',
    speaks: `<html><head>«${og('image')}»${og('type')}${og('url')}</head><body></body></html>`,
    words: ['The page describes itself for social networks without og:title: the protocol asks for it'],
    severities: ['info'],
  },
  {
    name: 'type and address',
    speaks: page(`«${og('title')}»`, og('image')),
    words: ['The page describes itself for social networks without og:type and og:url: the protocol asks for it'],
    severities: ['info'],
  },
  {
    name: 'a whole site without pictures',
    options: { once: 2 },
    speaks: { 'a.html': page(`«${og('title')}»`), 'b.html': page(og('title')), 'c.html': page(og('title')) },
    words: ['3 pages describe themselves for social networks without og:image, this is the first: their links are shown without a picture'],
  },
  { name: 'all four', silent: page(og('title'), og('type'), og('image'), og('url')) },
  { name: 'in the other attribute', silent: page(`<meta name="og:title" content="x">`, og('type'), og('image'), og('url')) },
  { name: 'the picture by its longer name', silent: page(og('title'), og('type'), og('image:secure_url'), og('url')) },
  { name: 'none at all', silent: page() },
  { name: 'only Twitter’s', silent: page('<meta name="twitter:card" content="summary">') },
  { name: 'a template may write the rest', path: 'a.twig', silent: page(og('title'), '{{ social }}') },
  {
    name: 'one behind a condition is there',
    path: 'b.twig',
    silent: page(og('title'), og('type'), og('url'), `{% if image %}${og('image', '{{ image }}')}{% endif %}`),
  },
  { name: 'a fragment', path: 'social.php', silent: og('title') },
])
