import { jsonLdBroken } from '../../../src/core/rules/json-ld-broken/index.js'
import { rows } from '../../kit/rows.js'

const page = (json: string): string =>
  `<!doctype html><html><head><script type="application/ld+json">${json}</script></head><body></body></html>`
const broken = (why: string): string => `The structured data cannot be read, ${why}: search engines ignore the whole block`

rows(jsonLdBroken, [
  {
    name: 'a comma too many',
    speaks: page(`{
  "@type": "Product",
  "name": "Cubes, red",
«}»`),
    words: [broken('a comma stands before }')],
    fixed: page(`{
  "@type": "Product",
  "name": "Cubes, red"
}`),
  },
  {
    name: 'two commas too many',
    speaks: page(`{"a": [1, 2, «]», }`),
    words: [broken('a comma stands before ]')],
    fixed: page(`{"a": [1, 2 ] }`),
  },
  { name: 'a comma, and more is wrong', speaks: page(`{"a": [1, «]», b}`), words: [broken('a comma stands before ]')] },
  { name: 'single quotes', speaks: page(`{«'»@type': 'Product'}`), words: [broken('texts and names need straight double quotes')] },
  { name: 'a comment', speaks: page(`{"@type": "Product" «/»/ a toy\n}`), words: [broken('JSON has no comments')] },
  { name: 'not closed', speaks: page(`{"@type": "Product"«»`), words: [broken('it ends too early: a bracket or quote is not closed')] },
  { name: 'right', silent: page(`{"@context": "https://schema.org", "@type": "Product"}`) },
  { name: 'empty', silent: page(` `) },
  { name: 'a template writes it', path: 'a.twig', silent: page(`{"name": {{ name|json }},}`) },
  { name: 'JSON of another kind', silent: `<script type="application/json">{a}</script>` },
  { name: 'commented out', silent: `<!-- <script type="application/ld+json">{a}</script> -->` },
  { name: 'a test page', path: 'tests/a.html', silent: page(`{a}`) },
])
