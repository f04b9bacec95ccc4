import { hreflangNoDefault } from '../../../src/core/rules/hreflang-no-default/index.js'
import { rows } from '../../kit/rows.js'

const link = (hreflang: string): string => `<link rel="alternate" hreflang="${hreflang}" href="https://shop.ru/${hreflang}/">`
const page = (...links: readonly string[]): string => `<!doctype html><html><head>${links.join('')}</head><body></body></html>`

rows(hreflangNoDefault, [
  {
    name: 'two languages',
    speaks: page(`«${link('ru')}»`, link('en')),
    words: ['None of the 2 languages is x-default: search engines choose one for visitors who speak another'],
  },
  { name: 'a default', silent: page(link('ru'), link('X-Default')) },
  { name: 'one language', silent: page(link('ru')) },
  { name: 'a template may write it', path: 'a.twig', silent: page(link('ru'), link('en'), '{{ alternates }}') },
  { name: 'behind conditions', path: 'b.twig', silent: page(`{% if a %}${link('ru')}${link('en')}{% endif %}`) },
  { name: 'a fragment', path: 'langs.php', silent: link('ru') + link('en') },
])
