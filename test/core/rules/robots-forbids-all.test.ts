import { robotsForbidsAll } from '../../../src/core/rules/robots-forbids-all/index.js'
import { rows } from '../../kit/rows.js'

const page = '<!doctype html><html><head><title>Tea</title></head><body></body></html>'
const found = page.replace('</title>', '</title><link rel="canonical" href="https://tea.ru/">')
const ALL = 'This keeps all search engines from the whole site: left over from a test site?'

rows(robotsForbidsAll, [
  { name: 'the whole site', speaks: { 'index.html': found, 'robots.txt': 'User-agent: *\n«Disallow: /»\n' }, words: [ALL] },
  {
    name: 'by a star, and a sitemap is named',
    speaks: { 'index.html': page, 'robots.txt': 'User-agent: *\n«disallow: *»\nSitemap: https://tea.ru/sitemap.xml' },
    words: [ALL],
    severities: ['error'],
  },
  {
    name: 'nothing says that it is to be found',
    speaks: { 'index.html': page, 'robots.txt': 'User-agent: *\n«Disallow: /»' },
    words: [ALL],
    severities: ['warning'],
  },
  {
    name: 'one of the great ones',
    speaks: { 'index.html': found, 'robots.txt': 'User-agent: Yandex\n«Disallow: /»\n\nUser-agent: *\nDisallow: /cart' },
    words: ['This keeps Yandex from the whole site: left over from a test site?'],
  },
  { name: 'nothing is forbidden', silent: { 'index.html': found, 'robots.txt': 'User-agent: *\nDisallow:' } },
  { name: 'a folder', silent: { 'index.html': found, 'robots.txt': 'User-agent: *\nDisallow: /cart/' } },
  { name: 'something is allowed', silent: { 'index.html': found, 'robots.txt': 'User-agent: *\nDisallow: /\nAllow: /$' } },
  {
    name: 'all but the great ones',
    silent: { 'index.html': found, 'robots.txt': 'User-agent: Googlebot\nUser-agent: Yandex\nDisallow:\n\nUser-agent: *\nDisallow: /' },
  },
  { name: 'those who learn from texts', silent: { 'index.html': found, 'robots.txt': 'User-agent: GPTBot\nDisallow: /' } },
  { name: 'commented out', silent: { 'index.html': found, 'robots.txt': 'User-agent: *\n# Disallow: /' } },
  { name: 'a copy to try things out', silent: { 'index.html': found, 'staging/robots.txt': 'User-agent: *\nDisallow: /' } },
  { name: 'no pages', silent: { 'robots.txt': 'User-agent: *\nDisallow: /' } },
  {
    name: 'a template decides',
    silent: { 'index.html': found, 'robots.txt': 'User-agent: *\n{{ if .Live }}\nDisallow:\n{{ else }}\nDisallow: /\n{{ end }}' },
  },
])
