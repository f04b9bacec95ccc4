import { canonicalQualified } from '../../../src/core/rules/canonical-qualified/index.js'
import { rows } from '../../kit/rows.js'

const qualified = (attribute: string): string => `With ${attribute} the canonical link is meant for some visitors only: Google ignores it`

rows(canonicalQualified, [
  {
    name: 'a language',
    speaks: `<head><link rel="canonical" href="https://shop.ru/" «hreflang="ru"»></head>`,
    words: [qualified('hreflang')],
    fixed: `<head><link rel="canonical" href="https://shop.ru/"></head>`,
  },
  {
    name: 'a screen, first and without quotes',
    speaks: `<head><link «media=screen» rel=Canonical href=https://shop.ru/></head>`,
    words: [qualified('media')],
    fixed: `<head><link rel=Canonical href=https://shop.ru/></head>`,
  },
  {
    name: 'two of them',
    speaks: `<head><link rel="canonical"\n  «type='text/html'»\n  href="https://shop.ru/" «lang="ru"» /></head>`,
    words: [qualified('type'), qualified('lang')],
    fixed: `<head><link rel="canonical"\n  href="https://shop.ru/" /></head>`,
  },
  {
    name: 'an alternate too: it needs its language',
    speaks: `<head><link rel="canonical alternate" «hreflang="ru"» href="https://shop.ru/"></head>`,
    words: [qualified('hreflang')],
  },
  { name: 'none of them', silent: `<head><link rel="canonical" href="https://shop.ru/" id="canonical" data-lang="ru"></head>` },
  { name: 'an alternate', silent: `<head><link rel="alternate" hreflang="ru" href="https://shop.ru/"></head>` },
  { name: 'a word in the address', silent: `<head><link rel="canonical" href="https://shop.ru/?lang=ru"></head>` },
])
