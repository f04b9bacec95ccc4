import { twitterCardUnknown } from '../../../src/core/rules/twitter-card-unknown/index.js'
import { rows } from '../../kit/rows.js'

const page = (content: string): string =>
  `<!doctype html><html><head><meta name="twitter:card" content="${content}"></head><body></body></html>`

rows(twitterCardUnknown, [
  {
    name: 'dashes',
    speaks: page('«summary-large-image»'),
    words: ['X knows no card summary-large-image: summary_large_image may be meant'],
    fixed: page('summary_large_image'),
  },
  {
    name: 'big for large',
    speaks: page('«summary_big_image»'),
    words: ['X knows no card summary_big_image: summary_large_image may be meant'],
    fixed: page('summary_large_image'),
  },
  {
    name: 'a slip of the finger',
    speaks: page('«sumary»'),
    words: ['X knows no card sumary: summary may be meant'],
    fixed: page('summary'),
  },
  {
    name: 'a type of the past',
    speaks: page('«gallery»'),
    words: ['X knows no card gallery: links to the page are shown without one'],
    offers: ['Write summary_large_image', 'Write summary'],
  },
  {
    name: 'empty',
    speaks: `<head>«<meta name="twitter:card" content="">»</head>`,
    words: ['The card has no type: links to the page are shown without one'],
    severities: ['info'],
  },
  {
    name: 'the four types',
    silent: `<head>${['summary', 'summary_large_image', 'player', 'app'].map(it => `<meta name="twitter:card" content="${it}">`).join('')}</head>`,
  },
  { name: 'upper case', silent: page('Summary') },
  { name: 'a template writes it', path: 'a.twig', silent: page('{{ card }}') },
  { name: 'commented out', silent: `<head><!-- <meta name="twitter:card" content="gallery"> --></head>` },
])
