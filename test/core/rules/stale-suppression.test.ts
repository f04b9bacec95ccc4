import { rule } from '../../../src/core/model/index.js'
import { staleSuppression } from '../../../src/core/rules/stale-suppression/index.js'
import { rows } from '../../kit/rows.js'

const idle = (id: string): string => `${id} reports nothing here, so suppressing it would only hide a later problem`
const idleAll = 'No rule reports anything here, so suppressing all of them would only hide a later problem'
const unknown = (id: string): string => `There is no rule ${id}, so this comment suppresses nothing`
const meant = (id: string, other: string): string => `${unknown(id)}: ${other} may be meant`

const base = { title: 'A title is here', severity: 'warning', topic: 'meta', precision: 'high', words: { here: 'A title' } } as const
/** Reports every title. */
const titleHere = rule({
  ...base,
  id: 'title-here',
  *check({ facts }) {
    for (const fact of facts('meta')) if (fact.name === 'title') yield { at: fact.at, says: 'here' }
  },
})
const quiet = rule({ ...base, id: 'counter-quiet', check: () => [] })
const offRule = rule({ ...base, id: 'switched-off', check: () => [] })
const beside = [titleHere, quiet, offRule]
const off = { config: { severities: { 'switched-off': 'off' } } } as const

const commentsGone: Readonly<Record<string, string>> = {
  'a.blade.php': '<p>1</p>\n<p>2</p>',
  'b.twig': '<p>1</p>\n<p>2</p>',
  'c.hbs': '<p>1</p>\n<p>2</p>',
  'd.hbs': '<p>1</p>\n<p>2</p>',
  'e.erb': '<p>1</p>\n<p>2</p>',
  'f.cshtml': '<p>1</p>\n<p>2</p>',
  'g.tpl': '<p>1</p>\n<p>2</p>',
  'h.jsp': '<p>1</p>\n<p>2</p>',
  'i.php': '<p>1</p>\n<?php\necho 1;\n?>\n<p>2</p>',
}

rows(staleSuppression, [
  {
    name: 'a comment for all rules',
    speaks: '<p>Доставка</p>\n<!-- «countersign-disable-next-line -- the agency wants it» -->\n<p>Оплата</p>\n',
    words: [idleAll],
    fixed: '<p>Доставка</p>\n<p>Оплата</p>\n',
  },
  {
    name: 'a rule that reports nothing on the next line',
    speaks: '<head>\n  <!-- countersign-disable-next-line «title-here» -->\n  <meta charset="utf-8">\n  <title>Оплата</title>\n</head>',
    words: [idle('title-here')],
    fixed: '<head>\n  <meta charset="utf-8">\n  <title>Оплата</title>\n</head>',
    beside,
  },
  {
    name: 'one rule of several, with the comma',
    speaks: '<!-- countersign-disable-next-line «counter-quiet», title-here -- agreed -->\n<title>Оплата</title>',
    words: [idle('counter-quiet')],
    fixed: '<!-- countersign-disable-next-line title-here -- agreed -->\n<title>Оплата</title>',
    beside,
  },
  {
    name: 'the last rules of several',
    speaks: '<!-- countersign-disable-next-line title-here, «counter-quiet», «stale-suppression» -->\n<title>Оплата</title>',
    words: [idle('counter-quiet'), idle('stale-suppression')],
    fixed: '<!-- countersign-disable-next-line title-here -->\n<title>Оплата</title>',
    beside,
  },
  {
    name: 'all rules of several: the whole comment goes',
    speaks: '<body><!-- countersign-disable-file «title-here», «counter-quiet» --><p>1</p></body>',
    words: [idle('title-here'), idle('counter-quiet')],
    fixed: '<body><p>1</p></body>',
    beside,
  },
  {
    name: 'a comment behind code goes with the blanks between',
    path: 'js/goals.js',
    speaks: 'track() // countersign-disable-line «title-here» -- old\nsend()\n',
    words: [idle('title-here')],
    fixed: 'track()\nsend()\n',
    beside,
  },
  {
    name: 'a comment between the lines of a script with carriage returns',
    path: 'js/goals.js',
    speaks: 'track()\r\n  /* «countersign-disable» */\r\nsend()\r\n',
    words: [idleAll],
    fixed: 'track()\r\nsend()\r\n',
  },
  {
    name: 'comments of template languages',
    speaks: {
      'a.blade.php': '<p>1</p>\n{{-- countersign-disable-next-line «title-here» --}}\n<p>2</p>',
      'b.twig': '<p>1</p>\n{# countersign-disable-next-line «title-here» #}\n<p>2</p>',
      'c.hbs': '<p>1</p>\n{{!-- countersign-disable-next-line «title-here» --}}\n<p>2</p>',
      'd.hbs': '<p>1</p>\n{{! countersign-disable-next-line «title-here» }}\n<p>2</p>',
      'e.erb': '<p>1</p>\n<%# countersign-disable-next-line «title-here» %>\n<p>2</p>',
      'f.cshtml': '<p>1</p>\n@* countersign-disable-next-line «title-here» *@\n<p>2</p>',
      'g.tpl': '<p>1</p>\n{* countersign-disable-next-line «title-here» *}\n<p>2</p>',
      'h.jsp': '<p>1</p>\n<%-- countersign-disable-next-line «title-here» --%>\n<p>2</p>',
      'i.php': '<p>1</p>\n<?php\n# countersign-disable-next-line «title-here»\necho 1;\n?>\n<p>2</p>',
    },
    words: Array.from({ length: 9 }, () => idle('title-here')),
    fixed: commentsGone,
    beside,
  },
  {
    name: 'a comment that says more than we read stays for a person',
    speaks: '<!-- countersign-disable-next-line «title-here»\n see the contract of 2024 -->\n<p>1</p>',
    words: [idle('title-here')],
    beside,
  },
  {
    name: 'a misspelt rule',
    speaks: '<!-- countersign-disable-next-line «title-hear» -->\n<title>Оплата</title>',
    words: [meant('title-hear', 'title-here')],
    offers: ['Write title-here'],
    beside,
  },
  {
    name: 'a rule of nobody',
    speaks: '<!-- countersign-disable-file «no-such-thing» -->\n<title>Оплата</title>',
    words: [unknown('no-such-thing')],
    offers: [],
    beside,
  },
  {
    name: 'a rule of nobody beside a stale one: only the stale one is taken out',
    speaks: '<!-- countersign-disable-file «no-such-thing», «counter-quiet» -->\n<title>Оплата</title>',
    words: [unknown('no-such-thing'), idle('counter-quiet')],
    fixed: '<!-- countersign-disable-file no-such-thing -->\n<title>Оплата</title>',
    beside,
  },
  {
    name: 'a misspelt end',
    speaks: '<!-- countersign-disable title-here -->\n<title>Оплата</title>\n<!-- countersign-enable «title-her» -->',
    words: [meant('title-her', 'title-here')],
    beside,
  },
  {
    name: 'a comment that keeps something back',
    silent: '<!-- countersign-disable-next-line title-here -- the shop’s name is enough -->\n<title>Магазин</title>',
    beside,
  },
  {
    name: 'a comment for all rules that keeps something back',
    silent: '<!-- countersign-disable -->\n<title>Магазин</title>\n<!-- countersign-enable -->',
    beside,
  },
  {
    name: 'a rule that is switched off',
    silent: '<!-- countersign-disable-file switched-off -->\n<title>Магазин</title>',
    beside,
    ...off,
  },
  {
    name: 'kept on purpose',
    silent:
      '<!-- countersign-disable-file stale-suppression -- rules are switched on one by one -->\n<!-- countersign-disable-file title-here -->\n<p>1</p>',
    beside,
  },
  { name: 'words that are no comment', silent: '<p>Write countersign-disable-next-line title-here above the line.</p>', beside },
  { name: 'an end without a beginning', silent: '<p>1</p><!-- countersign-enable title-here -->', beside },
  { name: 'an empty file', silent: '', beside },
])
