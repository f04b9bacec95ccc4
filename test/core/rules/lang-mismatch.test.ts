import { langMismatch } from '../../../src/core/rules/lang-mismatch/index.js'
import { rows } from '../../kit/rows.js'

const page = (lang: string, title: string, description = ''): string =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title><meta name="description" content="${description}"></head><body></body></html>`
const words = (lang: string, script: string): string =>
  `The language is ${lang}, and title and description are in ${script} letters: browsers offer to translate the page, screen readers mispronounce it`

rows(langMismatch, [
  {
    name: 'Russian under English',
    speaks: page('«en»', 'Доставка и оплата', 'Мы привозим игрушки по всей стране'),
    words: [words('en', 'Cyrillic')],
    offers: ['Write lang="ru"'],
  },
  {
    name: 'a region does not matter',
    speaks: page('«de-AT»', 'Деревянные игрушки для детей – Shop'),
    words: [words('de-AT', 'Cyrillic')],
    offers: ['Write lang="ru"'],
  },
  {
    name: 'Cyrillic letters of many languages',
    speaks: page('«en»', 'Магазин игрушек для детей и подарков'),
    words: [words('en', 'Cyrillic')],
    offers: [],
  },
  {
    name: 'Greek under English',
    speaks: page('«en»', 'Ξύλινα παιχνίδια για παιδιά'),
    words: [words('en', 'Greek')],
    offers: ['Write lang="el"'],
  },
  {
    name: 'English under Russian',
    speaks: page('«ru»', 'Wooden toys and building bricks', 'Toys for children from one to ten years, delivered everywhere'),
    words: [words('ru', 'Latin')],
    severities: ['info'],
    offers: [],
  },
  { name: 'Russian under Greek', speaks: page('«el»', 'Мы делаем деревянные игрушки'), words: [words('el', 'Cyrillic')] },
  { name: 'Russian', silent: page('ru', 'Доставка и оплата', 'Привозим игрушки по всей стране') },
  { name: 'a short name in other letters', silent: page('en', 'Штрих') },
  { name: 'an English name under Russian', silent: page('ru', 'Enhanced Ecommerce Demo') },
  { name: 'both', silent: page('en', 'Доставка и оплата – delivery and payment') },
  { name: 'a language of two scripts', silent: page('sr', 'Drvene igračke za decu svih uzrasta') },
  { name: 'a script in the tag', silent: page('ru-Latn', 'Derevjannye igrushki dlja detej vseh vozrastov, dostavka po vsej strane') },
  { name: 'Japanese may be all Chinese characters', silent: page('ja', '木製玩具専門店木製玩具専門店木製玩具専門店') },
  { name: 'a template writes the title', path: 'a.php', silent: page('en', '<?= $title ?>') },
  { name: 'a language that is none', silent: page('xx', 'Доставка и оплата по всей стране') },
  { name: 'a test page', path: 'tests/a.html', silent: page('en', 'Доставка и оплата по всей стране') },
])
