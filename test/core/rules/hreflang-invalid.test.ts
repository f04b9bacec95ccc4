import { hreflangInvalid } from '../../../src/core/rules/hreflang-invalid/index.js'
import { rows } from '../../kit/rows.js'

const page = (hreflang: string): string => `<head><link rel="alternate" hreflang="${hreflang}" href="https://shop.ru/en/"></head>`
const meant = (hreflang: string, word: string): string => `Search engines do not know ${hreflang} and ignore the link: ${word} may be meant`

rows(hreflangInvalid, [
  { name: 'an underscore', speaks: page('«en_US»'), words: [meant('en_US', 'en-US')], fixed: page('en-US') },
  {
    name: 'no quotes',
    speaks: `<head><link rel=alternate hreflang=«ru_RU» href=/ru/></head>`,
    words: [meant('ru_RU', 'ru-RU')],
    fixed: `<head><link rel=alternate hreflang=ru-RU href=/ru/></head>`,
  },
  { name: 'a region that is reserved', speaks: page('«en-UK»'), words: [meant('en-UK', 'en-GB')], offers: ['Write en-GB'] },
  { name: 'a country for a language', speaks: page('«ua»'), words: [meant('ua', 'uk')], offers: ['Write uk'] },
  { name: 'three letters', speaks: page('«rus»'), words: [meant('rus', 'ru')], offers: ['Write ru'] },
  { name: 'a default by half its name', speaks: page('«default»'), words: [meant('default', 'x-default')], offers: ['Write x-default'] },
  { name: 'a part of the world', speaks: page('«es-419»'), words: ['Search engines do not know es-419 and ignore the link'], offers: [] },
  {
    name: 'empty',
    speaks: `<head><link rel="alternate" «hreflang=""» href="/"></head>`,
    words: ['Search engines do not know an empty hreflang and ignore the link'],
  },
  {
    name: 'languages, regions, scripts',
    silent: `<head>${['ru', 'en-gb', 'zh-Hant', 'zh-Hans-CN', 'X-Default'].map(it => `<link rel="alternate" hreflang="${it}" href="https://shop.ru/">`).join('')}</head>`,
  },
  { name: 'a feed', silent: `<head><link rel="alternate" type="application/rss+xml" href="/rss"></head>` },
  { name: 'a template writes it', path: 'a.twig', silent: page('{{ lang }}') },
  { name: 'a link for people', silent: `<body><a hreflang="en_US" href="/en/">English</a></body>` },
  { name: 'in the body, where nobody looks', silent: `<html><head></head><body>${page('xx')}</body></html>` },
  { name: 'commented out', silent: `<head><!-- <link rel="alternate" hreflang="en_US" href="/en/"> --></head>` },
])
