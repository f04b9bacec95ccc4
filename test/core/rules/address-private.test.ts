import { addressPrivate } from '../../../src/core/rules/address-private/index.js'
import { rows } from '../../kit/rows.js'

const page = (head: string): string => `<!doctype html><html><head>${head}</head><body></body></html>`

rows(addressPrivate, [
  {
    name: 'the address of the own computer',
    speaks: page('<meta property="og:image" content="«http://localhost:3000/a.png»">'),
    words: ['og:image leads to localhost:3000, which only its owner reaches'],
  },
  {
    name: 'the address of an example',
    speaks: page(
      '<meta property="og:url" content="«https://www.example.com/»"><link rel="alternate" hreflang="de" href="«https://example.com/de»">',
    ),
    words: ['og:url leads to www.example.com, a placeholder', 'A link to another version of the page leads to example.com, a placeholder'],
  },
  { name: 'an address for all', silent: page('<meta property="og:url" content="https://shop.example/">') },
  { name: 'a template writes it', path: 'a.twig', silent: page('<meta property="og:url" content="{{ url }}">') },
  { name: 'commented out', silent: page('<!-- <meta property="og:url" content="http://localhost/"> -->') },
  { name: 'a test page', path: 'tests/a.html', silent: page('<meta property="og:url" content="http://localhost/">') },
])
