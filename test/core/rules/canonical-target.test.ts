import { canonicalTarget } from '../../../src/core/rules/canonical-target/index.js'
import { rows } from '../../kit/rows.js'

const page = (canonical: string, head = ''): string =>
  `<!doctype html><html><head><title>Cubes</title>${canonical === '' ? '' : `<link rel="canonical" href="${canonical}">`}${head}</head><body></body></html>`
const noindex = '<meta name="robots" content="noindex">'

rows(canonicalTarget, [
  {
    name: 'a part of a page',
    speaks: page('«https://a.example/cubes#red»'),
    words: ['The canonical link ends in #red: Google takes no part of a page for a page'],
    fixed: page('https://a.example/cubes'),
  },
  {
    name: 'http among https',
    speaks: {
      'a.html': page('«http://a.example/a.html»'),
      'b.html': page('https://a.example/b.html'),
      'c.html': page('https://a.example/c.html'),
    },
    words: ['The canonical link has http, those of most pages https: search engines may show the insecure address'],
  },
  {
    name: 'a page that hides',
    speaks: { 'a.html': page('«/b.html»'), 'b.html': page('', noindex) },
    words: ['The canonical link leads to b.html, which forbids its indexing: search engines show neither page'],
  },
  {
    name: 'a chain',
    speaks: { 'a.html': page('«/b.html»'), 'b.html': page('/c.html'), 'c.html': page('/c.html') },
    words: ['The canonical link leads to b.html, which itself names c.html: search engines may ignore both'],
  },
  {
    name: 'hidden, and another is meant',
    speaks: { 'a.html': page('«/b.html»', noindex), 'b.html': page('/b.html') },
    words: ['The page forbids its indexing and names b.html as the page to show: the one contradicts the other'],
    severities: ['info'],
  },
  { name: 'itself', silent: { 'a.html': page('/a.html'), 'b.html': page('/a.html') } },
  { name: 'an address of a script', silent: page('https://a.example/#!/cubes') },
  { name: 'a template writes it', path: 'a.twig', silent: page('{{ url }}#a') },
  { name: 'two canonical links are another matter', silent: page('/a#b', '<link rel="canonical" href="/c">') },
])
