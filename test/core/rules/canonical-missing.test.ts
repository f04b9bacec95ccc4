import { canonicalMissing } from '../../../src/core/rules/canonical-missing/index.js'
import { rows } from '../../kit/rows.js'

const with_ = (href: string): string => `<!doctype html><html><head><link rel="canonical" href="${href}"></head><body></body></html>`
const without = (head = '<head>', more = ''): string => `<!doctype html><html>${head}<title>Sale</title>${more}</head><body></body></html>`
const four = {
  'a.html': with_('https://shop.ru/a'),
  'b.html': with_('https://shop.ru/b'),
  'c.html': with_('https://shop.ru/c'),
  'd.html': with_('https://shop.ru/d'),
}

rows(canonicalMissing, [
  {
    name: 'one of five has none',
    speaks: { ...four, 'sale.html': without('«<head>»') },
    words: ['The page has no canonical link, 4 of 5 pages have one: search engines choose among its addresses by themselves'],
  },
  { name: 'too few have one', options: { share: 90 }, silent: { ...four, 'sale.html': without() } },
  { name: 'no page has one', silent: { 'a.html': without(), 'b.html': without(), 'c.html': without(), 'd.html': without() } },
  {
    name: 'a site of three pages has no habit',
    silent: { 'a.html': with_('https://shop.ru/a'), 'b.html': with_('https://shop.ru/b'), 'c.html': without() },
  },
  {
    name: 'a page that is not to be found',
    silent: { ...four, 'thanks.html': without('<head>', '<meta name="robots" content="noindex">') },
  },
  { name: 'a template may print it', silent: { ...four, 'sale.html': without('<head>{% seo %}') } },
  { name: 'an error page', silent: { ...four, '404.html': without() } },
])
