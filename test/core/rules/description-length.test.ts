import { descriptionLength } from '../../../src/core/rules/description-length/index.js'
import { rows } from '../../kit/rows.js'

const page = (content: string): string =>
  `<!doctype html><html><head><meta name="description" content="${content}"></head><body></body></html>`

rows(descriptionLength, [
  {
    name: 'a long one',
    speaks: page(`«${'Деревянные игрушки для детей. '.repeat(6).trim()}»`),
    words: ['The description is 1289 pixels wide: search results cut it at about 985'],
  },
  {
    name: 'three words',
    speaks: page('«Wooden toys online»'),
    words: ['The description is only 123 pixels wide: search results have room for 985, and often show other text of the page instead'],
  },
  {
    name: 'of many pages with one description the first speaks',
    options: { once: 1 },
    speaks: { 'a.html': page('«Wooden toys»'), 'b.html': page('Wooden toys') },
    words: ['The description is only 82 pixels wide: search results have room for 985, and often show other text of the page instead'],
  },
  { name: 'a limit of one’s own', options: { least: 100 }, silent: page('Wooden toys online') },
  {
    name: 'the usual length',
    silent: page('Деревянные игрушки для детей от года до десяти лет: доставка по всей стране, возврат без вопросов.'),
  },
  { name: 'an empty one is another matter', silent: page('') },
  { name: 'a template writes it', path: 'a.php', silent: page('<?= $about ?>') },
  { name: 'an error page', path: '404.html', silent: page('Not here') },
])
