import { metaRefresh } from '../../../src/core/rules/meta-refresh/index.js'
import { rows } from '../../kit/rows.js'

const page = (content: string): string =>
  `<!doctype html><html><head><meta http-equiv="refresh" content="${content}"></head><body></body></html>`
const now = (to: string): string =>
  `The page sends its visitors on to ${to}: counters may not be reached in time, a redirect by the server loses nobody`

rows(metaRefresh, [
  { name: 'at once', speaks: page('«0; url=/shop/»'), words: [now('/shop/')] },
  {
    name: 'quotes, upper case, no blanks',
    speaks: `<HEAD><META HTTP-EQUIV="Refresh" CONTENT="«0;URL='https://shop.ru/'»"></HEAD>`,
    words: [now('https://shop.ru/')],
  },
  { name: 'a comma, no word', speaks: page('«0, /shop/»'), words: [now('/shop/')] },
  {
    name: 'later',
    speaks: page('«5; url=/thanks»'),
    words: ['The page sends its visitors on to /thanks after 5 s: search engines take that for a temporary move'],
  },
  { name: 'itself', speaks: page('«300»'), words: ['The page loads itself anew every 300 s: every time counts as a page view'] },
  { name: 'a template writes the target', path: 'a.html', speaks: page('«0; url={{ page.to }}»'), words: [now('…')] },
  { name: 'a template writes all of it', path: 'b.html', silent: page('{{ page.refresh }}') },
  {
    name: 'for those without scripts: a script moves the others at once',
    path: '_layouts/redirect.html',
    silent: `<!doctype html><html><head><meta http-equiv="refresh" content="2; url={{ page.to }}"></head><body><script>location="{{ page.to }}"</script></body></html>`,
  },
  {
    name: 'a script that moves later as well',
    speaks: page('«5; url=/thanks»').replace('</body>', '<script>setTimeout(() => { location.href = "/thanks" }, 5000)</script></body>'),
    words: ['The page sends its visitors on to /thanks after 5 s: search engines take that for a temporary move'],
  },
  {
    name: 'a script that moves on a click',
    speaks: page('«5; url=/thanks»').replace('</body>', '<script>function go() { location.href = "/thanks" }</script></body>'),
    words: ['The page sends its visitors on to /thanks after 5 s: search engines take that for a temporary move'],
  },
  { name: 'no number', silent: page('url=/shop/') },
  { name: 'by name, which browsers do not read', silent: `<head><meta name="refresh" content="0; url=/"></head>` },
  { name: 'in noscript', silent: `<head><noscript><meta http-equiv="refresh" content="0; url=/no"></noscript></head>` },
  { name: 'commented out', silent: `<head><!-- <meta http-equiv="refresh" content="0; url=/"> --></head>` },
  { name: 'a test page', path: 'tests/a.html', silent: page('0; url=/') },
])
