import { titleLength } from '../../../src/core/rules/title-length/index.js'
import { rows } from '../../kit/rows.js'

const page = (title: string): string => `<!doctype html><head><title>${title}</title></head><body></body>`

rows(titleLength, [
  {
    name: 'a long Latin title',
    speaks: page('«Wooden toys, puzzles and building bricks for children from one to ten years – Shop»'),
    words: ['The title is 735 pixels wide: search results cut it at about 600'],
  },
  {
    name: 'a Cyrillic title of 60 letters is wider than a Latin one',
    speaks: page('«Деревянные игрушки и конструкторы для детей – широкий выбор»'),
    words: ['The title is 612 pixels wide: search results cut it at about 600'],
  },
  {
    name: 'of many pages with one title the first speaks',
    options: { once: 1 },
    speaks: { 'a.html': page('«Home»'), 'b.html': page('Home') },
    words: ['The title is only 53 pixels wide: it says little about the page, and search results have room for 600'],
  },
  { name: 'sixty Latin letters', silent: page('Wooden toys and building bricks for children – a wide choice') },
  {
    name: 'one word',
    speaks: page('«Home»'),
    words: ['The title is only 53 pixels wide: it says little about the page, and search results have room for 600'],
  },
  { name: 'one word, and any length is right', options: { least: 0 }, silent: page('Home page') },
  {
    name: 'entities count as what they show',
    options: { most: 150 },
    speaks: page('«Wood &amp; Toys &mdash; Shop»'),
    words: ['The title is 198 pixels wide: search results cut it at about 150'],
  },
  {
    name: 'Chinese characters fill the square',
    options: { most: 100 },
    speaks: page('«木制玩具商店»'),
    words: ['The title is 120 pixels wide: search results cut it at about 100'],
  },
  { name: 'an accent has no width of its own', options: { least: 0, most: 100 }, silent: page('Caf\u00e9 e\u0301toile') },
  { name: 'a title of the usual length', silent: page('Доставка и оплата – Деревянные игрушки') },
  { name: 'an empty title is another matter', silent: page('') },
  { name: 'a template writes part of it', path: 'a.php', silent: `<html><head><title><?= $a ?></title></head><body></body></html>` },
  { name: 'an error page', path: '404.html', silent: page('404') },
  { name: 'a page that guards its folder', path: 'img/index.html', silent: page('No access!') },
  { name: 'a test page', path: 'test/a.html', silent: page('A') },
])
