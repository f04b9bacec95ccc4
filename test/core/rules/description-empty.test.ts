import { descriptionEmpty } from '../../../src/core/rules/description-empty/index.js'
import { rows } from '../../kit/rows.js'

const EMPTY = 'The description is empty: search engines make up the text below the title'
const page = (meta: string): string => `<!doctype html><html><head><title>Shop</title>${meta}</head><body></body></html>`

rows(descriptionEmpty, [
  { name: 'an empty content', speaks: page('«<meta name="description" content="">»'), words: [EMPTY] },
  { name: 'only blanks', speaks: page('«<meta name="description" content=" ">»'), words: [EMPTY] },
  { name: 'no content at all', speaks: page('«<meta name="description">»'), words: [EMPTY] },
  { name: 'no quotes and no value', speaks: page('«<meta name=description content>»'), words: [EMPTY] },
  { name: 'a description', silent: page('<meta name="description" content="Toys">') },
  { name: 'a template fills it', path: 'a.twig', silent: page('<meta name="description" content="{{ description }}">') },
  { name: 'a template may fill it', path: 'a.twig', silent: page('<meta name="description" content="{% if a %}{{ a }}{% endif %}">') },
  { name: 'a script fills it', silent: page('<meta name="description" content="" id="page-description">') },
  { name: 'another says something', silent: page('<meta name="description" content=""><meta name="description" content="Toys">') },
  { name: 'commented out', silent: page('<!-- <meta name="description" content=""> -->') },
])
