import { canonicalTwice } from '../../../src/core/rules/canonical-twice/index.js'
import { rows } from '../../kit/rows.js'

rows(canonicalTwice, [
  {
    name: 'two different ones',
    speaks: `<head>
  <link rel="canonical" href="https://shop.ru/">
  <link rel="canonical" href="«https://shop.ru/sale»">
</head>`,
    words: ['The page names https://shop.ru/ as its canonical address already: of two different ones search engines take neither'],
    offers: ['Remove this canonical link'],
  },
  {
    name: 'the same again',
    speaks: `<head>
  <link rel="canonical" href="https://shop.ru/">
  <link rel="canonical" href="«https://shop.ru/»">
</head>`,
    words: ['The page names this canonical address already: one is enough'],
    severities: ['info'],
    fixed: `<head>
  <link rel="canonical" href="https://shop.ru/">
</head>`,
  },
  {
    name: 'a template writes one',
    path: 'a.php',
    speaks: `<head><link rel="canonical" href="<?= $url ?>"><link rel="canonical" href="«https://shop.ru/»"></head>`,
    words: ['The page has a canonical link already: if they differ, search engines take neither'],
    severities: ['info'],
  },
  { name: 'one', silent: `<head><link rel="canonical" href="https://shop.ru/"></head>` },
  {
    name: 'alternatives of a template',
    path: 'a.twig',
    silent: `<head>{% if a %}<link rel="canonical" href="https://shop.ru/a">{% else %}<link rel="canonical" href="https://shop.ru/">{% endif %}</head>`,
  },
  {
    name: 'one that search engines do not see',
    silent: `<head><link rel="canonical" href="https://shop.ru/"></head><body><link rel="canonical" href="https://shop.ru/a"></body>`,
  },
  {
    name: 'commented out',
    silent: `<head><link rel="canonical" href="https://shop.ru/"><!-- <link rel="canonical" href="https://shop.ru/a"> --></head>`,
  },
  {
    name: 'a meta tag of that name is no link',
    silent: `<head><link rel="canonical" href="https://shop.ru/"><meta name="canonical" content="https://shop.ru/a"></head>`,
  },
  {
    name: 'canonical and alternate',
    silent: `<head><link rel="canonical" href="https://shop.ru/"><link rel="alternate" hreflang="ru" href="https://shop.ru/"></head>`,
  },
])
