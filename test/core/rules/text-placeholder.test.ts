import { textPlaceholder } from '../../../src/core/rules/text-placeholder/index.js'
import { rows } from '../../kit/rows.js'

const page = (head: string): string => `<!doctype html><html><head>${head}</head><body><p>Cubes</p></body></html>`
const left = (name: string, text: string): string =>
  `The ${name} is “${text}”, left over from a template: search results and shared links show that`

rows(textPlaceholder, [
  { name: 'the title of an editor', speaks: page('<title>«Document»</title>'), words: [left('title', 'Document')] },
  { name: 'the title of a starter kit', speaks: page('<title>«Vite + React + TS»</title>'), words: [left('title', 'Vite + React + TS')] },
  {
    name: 'the description of a starter kit',
    speaks: page('<title>Cubes</title><meta name="description" content="«Web site created using create-react-app»">'),
    words: [left('description', 'Web site created using create-react-app')],
  },
  {
    name: 'words of nobody',
    speaks: page('<title>Cubes</title><meta property="og:description" content="«Lorem ipsum dolor sit amet»">'),
    words: [left('og:description', 'Lorem ipsum dolor sit amet')],
  },
  { name: 'a title that speaks of such things', silent: page('<title>Document management</title>') },
  { name: 'a template writes it', path: 'a.twig', silent: page('<title>{{ title }}</title>') },
  { name: 'a fragment', silent: '<title>Document</title>' },
  { name: 'a test page', path: 'tests/a.html', silent: page('<title>Document</title>') },
])
