import { langMalformed } from '../../../src/core/rules/lang-malformed/index.js'
import { rows } from '../../kit/rows.js'

const page = (lang: string): string => `<!doctype html><html lang="${lang}"><head></head><body></body></html>`
const WHO = 'screen readers and translators ignore it'

rows(langMalformed, [
  { name: 'an underscore', speaks: page('«en_US»'), words: [`en_US is no language tag: ${WHO}`], fixed: page('en-US') },
  { name: 'a word', speaks: page('«english»'), words: [`english names no language: ${WHO}`], offers: ['Write en'] },
  { name: 'a word and a region', speaks: page('«english_US»'), words: [`english_US is no language tag: ${WHO}`], offers: ['Write en-US'] },
  { name: 'three letters', speaks: page('«rus»'), words: [`rus names no language: ${WHO}`], offers: ['Write ru'] },
  { name: 'a country', speaks: page('«jp»'), words: [`jp names no language: ${WHO}`], offers: ['Write ja'] },
  {
    name: 'a region that is none',
    speaks: page('«en-UK»'),
    words: ['UK is no region: programs that choose by region ignore it'],
    offers: ['Write en-GB'],
  },
  { name: 'nothing like a tag', speaks: page('«ru, en»'), words: [`ru, en is no language tag: ${WHO}`], offers: [] },
  {
    name: 'empty',
    speaks: `<html «lang»=""><head></head></html>`,
    words: ['The language of the page is empty: screen readers and translators have to guess'],
    severities: ['info'],
  },
  { name: 'Russian', silent: page('ru') },
  { name: 'case does not count', silent: page('EN-us') },
  { name: 'scripts, numbers, variants', silent: page('zh-Hant-TW') },
  { name: 'a region of the United Nations', silent: page('es-419') },
  { name: 'a variant', silent: page('de-CH-1901') },
  { name: 'a language of three letters', silent: page('sah') },
  { name: 'a template writes it', path: 'a.twig', silent: page('{{ lang }}') },
  { name: 'part of it', path: 'b.twig', silent: page('en_{{ region }}') },
  { name: 'a test page', path: 'tests/a.html', silent: page('xx') },
])
