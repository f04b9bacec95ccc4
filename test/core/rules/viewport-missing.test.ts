import { viewportMissing } from '../../../src/core/rules/viewport-missing/index.js'
import { rows } from '../../kit/rows.js'

const page = (head = '<head>', more = ''): string => `<!doctype html><html>${head}<title>Shop</title>${more}</head><body></body></html>`
const WHY = 'and search engines judge what telephones show'

rows(viewportMissing, [
  {
    name: 'a page without',
    speaks: page('«<head>»'),
    words: [`The page has no viewport: telephones show it as wide as a desktop and tiny, ${WHY}`],
    offers: ['Add a viewport of the device’s width'],
  },
  {
    name: 'a whole site without',
    options: { once: 2 },
    speaks: Object.fromEntries(Array.from({ length: 3 }, (_, at) => [`p${10 + at}.html`, page(at === 0 ? '«<head>»' : '<head>')])),
    words: [`3 pages have no viewport, this is the first: telephones show them as wide as a desktop and tiny, ${WHY}`],
  },
  { name: 'a viewport', silent: page('<head>', '<meta name="viewport" content="width=device-width">') },
  {
    name: 'a viewport for some',
    path: 'a.twig',
    silent: page('<head>', '{% if mobile %}<meta name="viewport" content="width=device-width">{% endif %}'),
  },
  { name: 'an include in the head may have it', path: 'a.html', silent: page('<head>{% include meta.html %}') },
  {
    name: 'what a server shows before the site is there',
    silent: '<!doctype html><html><head><title>Website shop.ru is ready. The content is to be added</title></head><body></body></html>',
  },
  { name: 'a letter', path: 'emails/a.html', silent: page() },
])
