import { robotsMalformed } from '../../../src/core/rules/robots-malformed/index.js'
import { rows } from '../../kit/rows.js'

const robots = (...lines: readonly string[]): Record<string, string> => ({ 'robots.txt': lines.join('\n') })
const canonical = '<!doctype html><html><head><link rel="canonical" href="https://tea.ru/"></head><body></body></html>'

rows(robotsMalformed, [
  {
    name: 'a page instead of a text',
    speaks: { 'robots.txt': '«»<!DOCTYPE html><html><body>Not found</body></html>' },
    words: ['This is a page and no text: crawlers find no rules in it, and read everything'],
  },
  {
    name: 'a line without a colon',
    speaks: robots('User-agent: *', '«Disallow /cart»'),
    words: ['There is no colon in this line: crawlers skip it'],
  },
  {
    name: 'a directive that surely is another',
    speaks: robots('«User agent»: *', '«Dis-allow»: /cart'),
    words: [
      'There is no directive User agent: crawlers skip the line. User-agent is meant?',
      'There is no directive Dis-allow: crawlers skip the line. Disallow is meant?',
    ],
    fixed: robots('User-agent: *', 'Disallow: /cart'),
  },
  {
    name: 'a directive that is near another',
    speaks: robots('User-agent: *', '«Dissalow»: /cart', '«Sitemaps»: https://tea.ru/sitemap.xml'),
    words: [
      'There is no directive Dissalow: crawlers skip the line. Disallow is meant?',
      'There is no directive Sitemaps: crawlers skip the line. Sitemap is meant?',
    ],
    offers: ['Write Disallow', 'Write Sitemap'],
  },
  {
    name: 'what nobody reads any more',
    speaks: robots('User-agent: *', 'Disallow:', '«Host»: tea.ru'),
    words: ['No search engine reads Host any more: Yandex dropped it in 2018'],
    severities: ['info'],
  },
  {
    name: 'noindex',
    speaks: robots('User-agent: *', '«Noindex»: /cart'),
    words: ['Google and Yandex do not read Noindex here: use a robots tag on the page'],
  },
  {
    name: 'a rule for nobody',
    speaks: robots('«Disallow»: /cart', 'User-agent: *', 'Disallow: /basket'),
    words: ['The rule stands before any User-agent: no crawler follows it'],
  },
  {
    name: 'a path without a slash, and an address',
    speaks: robots('User-agent: *', 'Disallow: «cart» # no cart', 'Disallow: «https://tea.ru/cart»'),
    words: ['A rule begins with / or *: crawlers skip cart', 'A rule begins with / or *: crawlers skip https://tea.ru/cart'],
    offers: ['Write /cart'],
  },
  {
    name: 'a sitemap without a host',
    speaks: { ...robots('Sitemap: «/sitemap.xml»'), 'index.html': canonical },
    words: ['Sitemap needs a whole address with its host: crawlers skip /sitemap.xml'],
    offers: ['Write https://tea.ru/sitemap.xml'],
  },
  {
    name: 'no sitemap after all',
    speaks: robots('Sitemap:«»'),
    words: ['Sitemap needs a whole address with its host: crawlers skip an empty one'],
  },
  {
    name: 'parameters that Yandex cannot read',
    speaks: robots('User-agent: Yandex', 'Clean-param: «utm_source,utm_medium /»', 'Clean-param: «?sid»'),
    words: [
      'Yandex reads parameters joined by &, then a space and the beginning of a path: it skips utm_source,utm_medium /',
      'Yandex reads parameters joined by &, then a space and the beginning of a path: it skips ?sid',
    ],
  },
  {
    name: 'everything as it should be',
    silent: robots(
      '\uFEFF# Tea',
      'USER-AGENT: *',
      'Disallow:',
      'Disallow: *.pdf$',
      'allow : /a',
      '',
      'User-agent: Yandex',
      'Clean-param: utm_source&utm_medium&sid /catalog',
      'Clean-param: ref',
      'Sitemap: https://tea.ru/sitemap.xml',
    ),
  },
  {
    name: 'directives of others',
    silent: robots('User-agent: *', 'Crawl-delay: 10', 'Request-rate: 1/5', 'Content-Signal: ai-train=no', 'Foo: bar'),
  },
  { name: 'empty', silent: robots('') },
  { name: 'old line ends', silent: { 'robots.txt': 'User-agent: *\rDisallow: /cart\r\nAllow: /' } },
  { name: 'a specimen', silent: { 'test/fixtures/robots.txt': 'Disallow /' } },
  {
    name: 'a template of Hugo',
    silent: robots('User-agent: *', '{{- if hugo.IsProduction }}', 'Disallow:', '{{- end }}', 'Sitemap: {{ "sitemap.xml" | absURL }}'),
  },
  { name: 'a template of Jekyll', silent: robots('---', 'layout: null', '---', 'User-agent: *', 'Sitemap: {{ site.url }}/sitemap.xml') },
])
