import { viewportValue } from '../../../src/core/rules/viewport-value/index.js'
import { rows } from '../../kit/rows.js'

const tag = (content: string): string => `<meta name="viewport" content="${content}">`
const page = (...tags: readonly string[]): string => `<!doctype html><html><head>${tags.join('')}</head><body></body></html>`

rows(viewportValue, [
  {
    name: 'as wide as a desktop',
    speaks: page(tag('«width=1200»')),
    words: [
      'The page is 1200 pixels wide on every telephone: visitors must move it to read, and search engines judge what telephones show',
    ],
  },
  {
    name: 'settings that do not exist',
    speaks: page(tag('«initial-scal=1», «zoom-everything=yes»')),
    words: ['Browsers know no setting initial-scal: initial-scale is meant', 'Browsers know no setting zoom-everything: it is ignored'],
    severities: ['warning', 'info'],
    fixed: page(tag('initial-scale=1, zoom-everything=yes')),
  },
  {
    name: 'values that cannot be',
    speaks: page(tag('«width=devicewidth», «initial-scale=one»')),
    words: ['width cannot be devicewidth: browsers ignore the setting', 'initial-scale cannot be one: browsers ignore the setting'],
  },
  {
    name: 'two',
    speaks: page(tag('width=device-width'), tag('«width=device-width, initial-scale=1»')),
    words: ['The page has two viewports: browsers heed the last one'],
  },
  {
    name: 'the same twice',
    speaks: page(tag('width=device-width'), tag('«width=device-width»')),
    words: ['The page has two viewports: browsers heed the last one'],
    severities: ['info'],
  },
  { name: 'all is right', silent: page(tag('width=device-width; initial-scale=1.0, viewport-fit=cover, user-scalable=no')) },
  { name: 'a template writes it', path: 'a.twig', silent: page(tag('{{ viewport }}')) },
  {
    name: 'an alternative',
    path: 'b.twig',
    silent: `{% if a %}${tag('width=device-width')}{% else %}${tag('width=device-width, initial-scale=1')}{% endif %}`,
  },
  { name: 'commented out', silent: page(`<!-- ${tag('width=1200')} -->`) },
])
