import { robotsUnknownDirective } from '../../../src/core/rules/robots-unknown-directive/index.js'
import { rows } from '../../kit/rows.js'

const page = (content: string, name = 'robots'): string =>
  `<!doctype html><html><head><meta name="${name}" content="${content}"></head><body></body></html>`
const meant = (directive: string, word: string): string =>
  `No search engine knows the directive ${directive}, so it is ignored: ${word} may be meant`

rows(robotsUnknownDirective, [
  { name: 'a dash too many', speaks: page('«no-index», follow'), words: [meant('no-index', 'noindex')], offers: ['Write noindex'] },
  { name: 'a letter too few', speaks: page('index, «folow»'), words: [meant('folow', 'follow')] },
  {
    name: 'with a value',
    speaks: page('«max-image-previw:large»'),
    words: [meant('max-image-previw:large', 'max-image-preview')],
    offers: ['Write max-image-preview'],
  },
  { name: 'an entity in it', speaks: page('«no&#45;index»'), words: [meant('no-index', 'noindex')], offers: [] },
  {
    name: 'nothing like it',
    speaks: page('index, «7 days»'),
    words: ['No search engine knows the directive 7 days: it is ignored'],
    severities: ['info'],
  },
  {
    name: 'blanks instead of commas',
    speaks: page('«noindex nofollow»'),
    words: ['Directives are parted by commas: without them noindex nofollow may be read as one word and ignored'],
    severities: ['info'],
    fixed: page('noindex, nofollow'),
  },
  {
    name: 'semicolons',
    speaks: page('«index; follow;», noarchive'),
    words: ['Directives are parted by commas: without them index; follow; may be read as one word and ignored'],
    fixed: page('index, follow, noarchive'),
  },
  {
    name: 'a value that is none',
    speaks: page('«max-image-preview:big»'),
    words: ['max-image-preview takes none, standard or large: Google ignores big'],
  },
  {
    name: 'no value',
    speaks: page('«max-snippet»'),
    words: ['max-snippet takes a number of letters, 0 or -1: Google ignores it without one'],
  },
  {
    name: 'no colon',
    speaks: page('«max-snippet 50»'),
    words: ['max-snippet needs a colon before its value: Google ignores it like this'],
    fixed: page('max-snippet:50'),
  },
  {
    name: 'a sign of equality',
    speaks: page('«max-snippet =50»', 'googlebot'),
    words: ['max-snippet needs a colon before its value: Google ignores it like this'],
    fixed: page('max-snippet:50', 'googlebot'),
  },
  { name: 'the usual', silent: page('index, follow, max-snippet:-1, max-image-preview:large, max-video-preview: -1') },
  { name: 'Yandex’s and Bing’s', silent: page('noyaca, noarchive, nocache, noodp') },
  {
    name: 'names that nobody reads',
    speaks: '<meta name="«robot»" content="noindex"><meta property="«robots»" content="noindex">',
    words: [
      'Search engines look for directives in name="robots", not in name="robot": the tag is ignored',
      'Search engines look for directives in name="robots", not in property="robots": the tag is ignored',
    ],
    offers: ['Write robots'],
  },
  {
    name: 'no date',
    speaks: page('«unavailable_after: soon», noarchive'),
    words: ['The directive unavailable_after takes a date such as 2026-12-31: Google ignores soon'],
  },
  { name: 'a robot of another kind', silent: '<meta name="robot" content="R2-D2">' },
  { name: 'a date with commas', silent: page('unavailable_after: Saturday, 01-Jul-28 07:00:00 GMT, noarchive') },
  { name: 'empty', silent: page('') },
  { name: 'commas alone', silent: page(', index,') },
  { name: 'not for search engines', silent: page('no-index', 'author') },
  { name: 'a template writes it', path: 'a.twig', silent: page('{{ robots }}') },
])
