import { ampIncomplete } from '../../../src/core/rules/amp-incomplete/index.js'
import { rows } from '../../kit/rows.js'

const whole =
  '<meta charset="utf-8"><link rel="canonical" href="/a.html"><meta name="viewport" content="width=device-width"><script async src="https://cdn.ampproject.org/v0.js"></script><style amp-boilerplate></style>'
const amp = (head: string, open = '<html ⚡ lang="en">'): string => `<!doctype html>${open}<head>${head}</head><body></body></html>`

rows(ampIncomplete, [
  {
    name: 'nothing of it',
    speaks: amp('<title>Cubes</title>', '«<html amp>»'),
    words: [
      'The AMP page has no canonical link, viewport with width=device-width, charset utf-8, script https://cdn.ampproject.org/v0.js and style amp-boilerplate: it is not valid, and Google does not serve it as AMP',
    ],
  },
  {
    name: 'a script of one’s own',
    speaks: amp(`${whole}<script src="«/a.js»"></script>`),
    words: ['AMP pages may not load scripts of their own: the page is not valid'],
  },
  {
    name: 'a page that does not lead back',
    speaks: {
      'a.html': '<!doctype html><html><head><link rel="amphtml" href="«/amp.html»"></head><body></body></html>',
      'amp.html': amp(whole.replace('/a.html', '/amp.html')),
    },
    words: ['The AMP page amp.html does not name this page as its canonical one: Google does not put the two together'],
  },
  {
    name: 'a pair',
    silent: {
      'a.html': '<!doctype html><html><head><link rel="amphtml" href="/amp.html"></head><body></body></html>',
      'amp.html': amp(whole),
    },
  },
  { name: 'a template', path: 'a.twig', silent: amp('{{ head }}') },
  { name: 'no AMP', silent: '<!doctype html><html class="amp"><head></head><body></body></html>' },
])
