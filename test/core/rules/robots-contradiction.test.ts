import { robotsContradiction } from '../../../src/core/rules/robots-contradiction/index.js'
import { rows } from '../../kit/rows.js'

const page = (...contents: readonly string[]): string =>
  `<!doctype html><html><head>${contents.map(it => `<meta name="robots" content="${it}">`).join('')}</head><body></body></html>`
const index = (one: string, other: string): string =>
  `${one} and ${other} contradict each other: Google leaves the page out, Yandex keeps it`
const stricter = (one: string, other: string): string =>
  `${one} and ${other} contradict each other: Google follows the stricter, Yandex the one that allows`

rows(robotsContradiction, [
  { name: 'in one tag', speaks: page('noindex, «index»'), words: [index('noindex', 'index')] },
  { name: 'in two tags', speaks: page('index, follow', '«noindex»'), words: [index('index', 'noindex')] },
  {
    name: 'case does not count',
    speaks: `<head><META NAME="Robots" CONTENT="NOINDEX, «Index»"></head>`,
    words: [index('noindex', 'index')],
  },
  {
    name: 'all is index and follow',
    speaks: page('nofollow, NOINDEX, ««all»»'),
    words: [index('noindex', 'all'), stricter('nofollow', 'all')],
  },
  { name: 'none is noindex and nofollow', speaks: page('none, «follow»'), words: [stricter('none', 'follow')] },
  {
    name: 'a robot of its own',
    speaks: `<head><meta name="yandex" content="noarchive, «archive»"></head>`,
    words: [stricter('noarchive', 'archive')],
  },
  {
    name: 'a snippet of 50 letters, and none',
    speaks: page('max-snippet:50, «nosnippet»'),
    words: ['nosnippet makes max-snippet void: Google shows no snippet at all'],
    severities: ['info'],
  },
  { name: 'no contradiction', silent: page('noindex, follow') },
  { name: 'the usual', silent: page('index, follow, max-image-preview:large, max-snippet:-1') },
  { name: 'no snippet, twice', silent: page('nosnippet, max-snippet:0') },
  { name: 'two robots', silent: `<head><meta name="robots" content="index"><meta name="googlebot" content="noindex"></head>` },
  {
    name: 'alternatives of a template',
    path: 'a.html',
    silent: `<head>{% if page.hidden %}<meta name="robots" content="noindex">{% else %}<meta name="robots" content="index">{% endif %}</head>`,
  },
  { name: 'a template writes it', path: 'a.twig', silent: page('index, {{ robots }}') },
  {
    name: 'one of them commented out',
    silent: `<head><meta name="robots" content="index"><!-- <meta name="robots" content="noindex"> --></head>`,
  },
])
