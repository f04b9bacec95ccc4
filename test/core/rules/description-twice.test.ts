import { descriptionTwice } from '../../../src/core/rules/description-twice/index.js'
import { rows } from '../../kit/rows.js'

rows(descriptionTwice, [
  {
    name: 'two different ones',
    speaks: `<head>
  <meta name="description" content="Toys">
  <meta name="description" content="«Wooden toys»">
</head>`,
    words: ['The page has another description, “Toys”: search engines choose for themselves'],
    offers: ['Remove this description'],
  },
  {
    name: 'the same again, in Windows’ line ends',
    speaks: `<head>\r\n<meta name="description" content="Toys">\r\n<meta name="Description" content="«Toys»">\r\n</head>`,
    words: ['The page has this description already: one is enough'],
    fixed: `<head>\r\n<meta name="description" content="Toys">\r\n</head>`,
  },
  {
    name: 'a template writes the first',
    path: 'a.php',
    speaks: `<head><meta name="description" content="<?= $about ?>"><meta name="description" content="«Toys»"></head>`,
    words: ['The page has another description: search engines choose for themselves'],
  },
  { name: 'one', silent: `<head><meta name="description" content="Toys"></head>` },
  { name: 'one tag with two names', silent: `<head><meta name="description" property="description" content="Toys"></head>` },
  {
    name: 'a thing on the page is described too',
    silent: `<head><meta name="description" content="Toys"><meta itemprop="description" content="Wooden toys"></head>`,
  },
  {
    name: 'og:description is another thing',
    silent: `<head><meta name="description" content="Toys"><meta property="og:description" content="Toys"></head>`,
  },
  {
    name: 'alternatives of a template',
    path: 'a.html',
    silent: `<head>{% if a %}<meta name="description" content="Toys">{% else %}<meta name="description" content="Shop">{% endif %}</head>`,
  },
  {
    name: 'commented out',
    silent: `<head><meta name="description" content="Toys"><!-- <meta name="description" content="Old"> --></head>`,
  },
])
