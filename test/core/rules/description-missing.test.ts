import { descriptionMissing } from '../../../src/core/rules/description-missing/index.js'
import { rows } from '../../kit/rows.js'

const MISSING = 'The page has no description: search engines make up the text below its title'
const page = (more = ''): string => `<!doctype html><html><head><title>Shop</title>${more}</head><body></body></html>`

rows(descriptionMissing, [
  { name: 'a page without one', speaks: `<!doctype html>«<head>»<title>Shop</title></head><body></body>`, words: [MISSING], offers: [] },
  {
    name: 'the description of a thing is none of the page',
    speaks: `<!doctype html>«<head>»<meta itemprop="description" content="Toys"></head><body></body>`,
    words: [MISSING],
  },
  {
    name: 'og:description is offered',
    speaks: `<!doctype html>\n«<head>»\n\t<title>Shop</title>\n\t<meta property="og:description" content="Toys &quot;Wood&quot;">\n</head><body></body>`,
    words: [MISSING],
    offers: ['Take the description of og:description'],
  },
  {
    name: 'a whole site without: the first page says so',
    options: { once: 2 },
    speaks: Object.fromEntries(
      Array.from({ length: 3 }, (_, at) => [
        `${String.fromCharCode(97 + at)}.html`,
        at === 0 ? page().replace('<head>', '«<head>»') : page(),
      ]),
    ),
    words: ['3 pages have no description, this is the first: search engines make up the text below their titles'],
  },
  {
    name: 'a template of a site without speaks for itself',
    speaks: {
      ...Object.fromEntries(Array.from({ length: 3 }, (_, at) => [`p${10 + at}.html`, page('<meta name="description" content="Toys">')])),
      'feed.php': page().replace('<head>', '«<head>»'),
    },
    words: [MISSING],
  },
  {
    name: 'a script that mails what a form has sent: search engines send no forms',
    path: 'send.php',
    silent: `<?php if (!mail('a@shop.ru', 'Order', $_POST['text'])) { $said = 'Sorry'; } ?>\n${page()}`,
  },
  {
    name: 'a script that takes a file and mails it further down',
    path: 'resume.php',
    silent: `<?php move_uploaded_file($_FILES['resume']['tmp_name'], '/tmp/resume'); ?>\n${page().replace('<body>', "<body><?php mail('a@shop.ru', 'Resume', '') ?>")}`,
  },
  {
    name: 'a page that holds the form too',
    path: 'contact.php',
    speaks: `<?php if (isset($_POST['text'])) { mail('a@shop.ru', 'Order', $_POST['text']); } ?>\n${page().replace('<head>', '«<head>»').replace('<body>', '<body><form method="post"></form>')}`,
    words: [MISSING],
  },
  { name: 'a description', silent: page('<meta name="description" content="Toys">') },
  { name: 'an odd spelling', silent: page('<META CONTENT="Toys" NAME=Description>') },
  { name: 'Jekyll prints it', path: '_layouts/default.html', silent: page('{% seo %}') },
  { name: 'a page that is not to be found', silent: page('<meta name="robots" content="noindex">') },
  { name: 'an include that is not seen', path: 'a.php', silent: page().replace('<title>', `<?php include $head; ?><title>`) },
])
