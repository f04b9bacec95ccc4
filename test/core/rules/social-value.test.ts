import { socialValue } from '../../../src/core/rules/social-value/index.js'
import { rows } from '../../kit/rows.js'

const page = (...metas: readonly string[]): string =>
  `<!doctype html><html><head><title>Cubes</title>${metas.join('')}</head><body></body></html>`
const og = (name: string, content: string): string => `<meta property="${name}" content="${content}">`
const card = (name: string, content: string): string => `<meta name="twitter:${name}" content="${content}">`

rows(socialValue, [
  {
    name: 'a locale with a dash, and a language alone',
    speaks: page(og('og:locale', '«ru-RU»'), og('og:locale:alternate', '«en»')),
    severities: ['info', 'info'],
    words: ['og:locale is ru-RU: ru_RU may be meant', 'og:locale:alternate is en: en_US may be meant'],
    fixed: page(og('og:locale', 'ru_RU'), og('og:locale:alternate', 'en_US')),
  },
  {
    name: 'a locale that is none',
    speaks: page(og('og:locale', '«Russian»')),
    severities: ['info'],
    words: ['og:locale is Russian: networks read a language and a country, as en_US'],
  },
  {
    name: 'types in other letters and of one’s own',
    speaks: page(og('og:type', '«Website»')) + og('og:type', '«landing»'),
    severities: ['info', 'info'],
    words: [
      'og:type is Website: website may be meant',
      'og:type is landing, no type of the protocol: networks take the page for a website',
    ],
    fixed: page(og('og:type', 'website')) + og('og:type', 'landing'),
  },
  {
    name: 'dates',
    speaks: page(og('article:published_time', '«05.12.2026»'), og('article:modified_time', '«yesterday»')),
    words: [
      'article:published_time is 05.12.2026: 2026-12-05 may be meant',
      'article:modified_time is yesterday: networks read dates as 2026-11-24 or 2026-11-24T09:30:00+03:00',
    ],
    fixed: page(og('article:published_time', '2026-12-05'), og('article:modified_time', 'yesterday')),
  },
  {
    name: 'sizes and numbers',
    speaks: page(og('og:image', 'https://a.example/a.png'), og('og:image:width', '«1200px»'), og('fb:app_id', '«cubes»')),
    severities: ['info', 'info'],
    words: ['og:image:width is 1200px: 1200 may be meant', 'fb:app_id is cubes, no whole number: it is not read'],
    fixed: page(og('og:image', 'https://a.example/a.png'), og('og:image:width', '1200'), og('fb:app_id', 'cubes')),
  },
  {
    name: 'accounts',
    speaks: page(card('site', '«cubes»'), card('creator', '«https://x.com/cubes»'), card('creator', '«Cubes and Co»')),
    severities: ['info', 'info', 'info'],
    words: [
      'twitter:site is cubes: @cubes may be meant',
      'twitter:creator is https://x.com/cubes: @cubes may be meant',
      'twitter:creator is Cubes and Co: X reads the name of an account with its @',
    ],
    fixed: page(card('site', '@cubes'), card('creator', '@cubes'), card('creator', 'Cubes and Co')),
  },
  {
    name: 'an article before a name',
    speaks: page(og('og:determiner', '«those»')),
    severities: ['info'],
    words: ['og:determiner is those, which the protocol does not know'],
  },
  {
    name: 'an address without host',
    speaks: page(og('og:url', '«/cubes»')),
    words: ['og:url is /cubes, no whole address: networks do not complete it'],
  },
  {
    name: 'a name that is almost right',
    speaks: page('<meta property="«og:published_time»" content="2026-12-05">'),
    words: ['No network reads og:published_time: article:published_time is meant'],
    fixed: page('<meta property="article:published_time" content="2026-12-05">'),
  },
  {
    name: 'a price without currency, a player without its page',
    speaks: page(og('product:price:amount', '«5»'), card('card', '«player»')),
    words: [
      'product:price:amount is 5, and product:price:currency is missing: Facebook shows it without',
      'twitter:card is player, and twitter:player, twitter:player:width, twitter:player:height and twitter:image is missing: X shows it without',
    ],
  },
  {
    name: 'a large picture without any, where the card is all there is',
    speaks: page(card('card', '«summary_large_image»')),
    words: ['twitter:card is summary_large_image, and twitter:image is missing: X shows it without'],
  },
  {
    name: 'a large picture without any, beside Open Graph tags: those are told that they lack one',
    silent: page(og('og:title', 'Cubes'), card('card', 'summary_large_image')),
  },
  {
    name: 'what a template writes on every page is told once',
    options: { once: 2 },
    speaks: Object.fromEntries(
      'abc'.split('').map((name, at) => [`${name}.html`, page(og('og:locale', at === 0 ? '«Russian»' : 'Russian'))]),
    ),
    severities: ['info'],
    words: ['og:locale is Russian: networks read a language and a country, as en_US'],
  },
  {
    name: 'a size before its picture',
    speaks: page('<meta property="«og:image:width»" content="1200">', og('og:image', 'https://a.example/a.png')),
    words: ['og:image:width stands before og:image: it belongs behind the picture or video it describes'],
  },
  {
    name: 'all is right',
    silent: page(
      og('og:locale', 'ru_RU'),
      og('og:type', 'article'),
      og('article:published_time', '2026-12-05T10:00:00+03:00'),
      og('og:image', 'https://a.example/a.png'),
      og('og:image:width', '1200'),
      og('product:price:amount', '5'),
      og('product:price:currency', 'EUR'),
      card('card', 'summary_large_image'),
      card('site', '@cubes'),
    ),
  },
  { name: 'a type of one’s own, and one of the past', silent: page(og('og:type', 'cubes:set'), og('og:type', 'company')) },
  { name: 'a template’s marks', silent: page(og('og:locale', '{locale}'), og('og:type', '[[type]]')) },
  { name: 'a template', path: 'a.twig', silent: page(og('og:locale', '{{ locale }}')) },
  { name: 'commented out', silent: page(`<!-- ${og('og:locale', 'ru')} -->`) },
  { name: 'both names are there', silent: page(og('og:name', 'Cubes'), og('og:title', 'Cubes')) },
  { name: 'a test page', path: 'tests/a.html', silent: page(og('og:locale', 'en')) },
])
