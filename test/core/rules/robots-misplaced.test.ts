import { robotsMisplaced } from '../../../src/core/rules/robots-misplaced/index.js'
import { rows } from '../../kit/rows.js'

const page = (canonical: string): string =>
  `<!doctype html><html><head><link rel="canonical" href="${canonical}"></head><body></body></html>`

rows(robotsMisplaced, [
  {
    name: 'in a folder of the site',
    speaks: { 'blog/robots.txt': '«»User-agent: *', 'blog/a.html': page('https://tea.ru/blog/a.html') },
    words: [
      'Crawlers look for robots.txt at the root of a host alone, and the pages beside this one are served below /blog/: nobody reads it',
    ],
  },
  { name: 'at the root', silent: { 'robots.txt': 'User-agent: *', 'blog/a.html': page('https://tea.ru/blog/a.html') } },
  {
    name: 'the folder is the root of a host',
    silent: { 'blog/robots.txt': 'User-agent: *', 'blog/a.html': page('https://blog.tea.ru/a.html') },
  },
  { name: 'nobody knows where it is served', silent: { 'public/robots.txt': 'User-agent: *', 'index.html': page('https://tea.ru/') } },
  {
    name: 'a page of its folder is served elsewhere',
    silent: { 'blog/robots.txt': '', 'blog/a.html': page('https://tea.ru/blog/a.html'), 'blog/b.html': page('https://b.ru/') },
  },
])
