import { macroLeft } from '../../../src/core/rules/macro-left/index.js'
import { rows } from '../../kit/rows.js'

const page = (body: string, head = '<title>Cubes</title>'): string => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
const letter = (macro: string): string =>
  `The mark ${macro} is filled in by mailing services, and this is no letter: visitors get it as it stands`
const ad = (macro: string): string =>
  `The mark ${macro} is filled in by advertising systems, in addresses of ads only: reports show it as it stands`

rows(macroLeft, [
  {
    name: 'a name for letters in an address',
    speaks: page('<a href="/sale?name=«*|FNAME|*»">Sale</a><a href="/%%sale_id%%">Sale</a>'.replace('%%sale_id%%', '«%%sale_id%%»')),
    words: [letter('*|FNAME|*'), letter('%%sale_id%%')],
  },
  { name: 'a title of a letter', speaks: page('', '<title>Hello «*|FNAME|*»</title>'), words: [letter('*|FNAME|*')] },
  {
    name: 'a macro of ads in a link',
    speaks: page('<a href="https://b.example/?utm_source=google&utm_term=«{keyword}»">Cubes</a>'),
    words: [ad('keyword')],
  },
  {
    name: 'a macro of TikTok',
    speaks: page('<a href="https://b.example/?utm_source=tiktok&utm_campaign=«__CAMPAIGN_NAME__»">Cubes</a>'),
    words: [ad('__CAMPAIGN_NAME__')],
  },
  { name: 'braces of another meaning', silent: page('<a href="/search/{term}">Search</a><a href="/?utm_source=a&utm_term={x}">X</a>') },
  { name: 'a letter', path: 'emails/a.html', silent: page('<a href="/?name=*|FNAME|*">Sale</a>') },
  { name: 'the archive of a letter', silent: page('<a href="*|UNSUB|*">Unsubscribe</a>', '<title>*|MC:SUBJECT|*</title>') },
  { name: 'a template', path: 'a.twig', silent: page('<a href="/?name=*|FNAME|*">Sale</a>{{ a }}') },
  { name: 'percent signs of an address', silent: page('<a href="/?q=100%25%20cubes">Cubes</a>') },
  { name: 'a test page', path: 'tests/a.html', silent: page('<a href="*|FNAME|*">Sale</a>') },
])
