import assert from 'node:assert/strict'
import { readMarks } from '../../../kit/marks.js'
import { factsIn, short } from './read.js'

interface Row {
  readonly name: string
  /** Marks: the content of each fact, in order. */
  readonly page: string
  /** Name, via and value of each fact. */
  readonly says: readonly string[]
  readonly language?: string
}

const rows: readonly Row[] = [
  { name: 'a title', page: '<title>«Tea»</title>', says: ["title tag 'Tea'"] },
  { name: 'a title over lines', page: '<title>\n  «Tea\n  &amp; coffee»\n</title>', says: ["title tag ~'Tea & coffee'"] },
  { name: 'an empty title', page: '«<title>»</title>', says: ["title tag ''"] },
  { name: 'a title of SVG is none', page: '<svg><title>x</title></svg>', says: [] },
  { name: 'a title that never ends', page: '«<title>»Tea<meta name=a content=b>', says: ['title tag ?'] },
  { name: 'a title with an island', page: '<title>«{{ page }} | Tea»</title>', says: ['title tag … | Tea'], language: 'twig' },
  { name: 'a title that is an island', page: '<title>« {{ page }} »</title>', says: ['title tag ?'], language: 'twig' },
  {
    name: 'a title with a condition',
    page: '<title>«{{ a }}{% if b %} – {{ b }}{% else %}!{% endif %} | Tea»</title>',
    says: ['title tag … | Tea'],
    language: 'twig',
  },
  { name: 'a title with a comment', page: '<title>{# note #}«Tea»</title>', says: ["title tag 'Tea'"], language: 'twig' },
  {
    name: 'a title that a child may replace',
    page: '<title>«{% block t %}Tea{% endblock %}»</title>',
    says: ['title tag ?'],
    language: 'twig',
  },
  { name: 'a title of PHP', page: '<title>«<?php wp_title(); ?> | Tea»</title>', says: ['title tag … | Tea'], language: 'php' },

  { name: 'the language', page: '<html lang="«ru-RU»">', says: ["lang tag 'ru-RU'"] },
  { name: 'a language from an island', page: '<html lang="«{{ lang }}»">', says: ['lang tag ?'], language: 'twig' },
  { name: 'a language an island may write', page: '<html «<?php language_attributes(); ?>»>', says: ['lang tag ?'], language: 'php' },
  { name: 'no language', page: '<html class="{{ a }}">', says: [], language: 'twig' },

  { name: 'the charset', page: '<meta charset="«utf-8»">', says: ["charset tag 'utf-8'"] },
  {
    name: 'the charset of old',
    page: '<META content="text/html; charset=«windows-1251»" http-equiv="Content-Type">',
    says: ["charset http-equiv 'windows-1251'"],
  },
  {
    name: 'a content type without a charset',
    page: '<meta http-equiv=content-type content="«text/html»">',
    says: ["content-type http-equiv 'text/html'"],
  },

  { name: 'upper case, no quotes', page: '<META content=«all» name=Robots>', says: ["robots name 'all'"] },
  { name: 'entities', page: '<meta name="description" content="«A &quot;B&quot;»">', says: [`description name ~'A "B"'`] },
  { name: 'no content', page: '«<meta name=description>»', says: ['description name none'] },
  { name: 'empty content', page: '«<meta name=description content="">»', says: ["description name ''"] },
  { name: 'Open Graph', page: '<meta property="og:title" content="«Tea»">', says: ["og:title property 'Tea'"] },
  {
    name: 'two names',
    page: '<meta name="twitter:title" property="og:title" content="««Tea»»">',
    says: ["twitter:title name 'Tea'", "og:title property 'Tea'"],
  },
  {
    name: 'a list of properties',
    page: '<meta property="og:image twitter:image" content="««/a.png»»">',
    says: ["og:image property '/a.png'", "twitter:image property '/a.png'"],
  },
  { name: 'refresh', page: '<meta http-equiv="Refresh" content="«0; url=/a»">', says: ["refresh http-equiv '0; url=/a'"] },
  { name: 'microdata', page: '<body><meta itemprop=price content=«10»>', says: ["price itemprop '10'"] },
  { name: 'content with an island', page: '<meta name=a content="«G-{{ id }}»">', says: ['a name G-…'], language: 'twig' },
  { name: 'content that is an island', page: '<meta name=a content=«{{ id }}»>', says: ['a name ?'], language: 'twig' },
  {
    name: 'content with a condition',
    page: '<meta name=robots content="«{% if a %}noindex{% else %}index{% endif %}, follow»">',
    says: ['robots name …, follow'],
    language: 'twig',
  },
  {
    name: 'content with PHP that holds quotes',
    page: `<meta name="a" content="«x <?= $a["b"] > 1 ? 'c' : "" ?>»">`,
    says: ['a name x …'],
    language: 'php',
  },

  { name: 'the canonical', page: '<link href="«/a?b=1&c»" rel="Canonical">', says: ["canonical tag '/a?b=1&c'"] },
  { name: 'alternates', page: '<link rel=alternate hreflang=en href=«/en»>', says: ["alternate tag '/en'"] },
  { name: 'an alternate style is none', page: '<link rel="alternate stylesheet" href=/a.css>', says: [] },
  {
    name: 'icons',
    page: '<link rel="shortcut icon" href=«/a.ico»><link rel=apple-touch-icon href=«/b.png»>',
    says: ["icon tag '/a.ico'", "icon tag '/b.png'"],
  },
  {
    name: 'others',
    page: '<link rel=manifest href=«a»><link rel=amphtml href=«b»><link rel=next href=«c»><link rel="prev" href=«d»><link rel=preload href=e>',
    says: ["manifest tag 'a'", "amphtml tag 'b'", "next tag 'c'", "prev tag 'd'"],
  },
  { name: 'no address', page: '«<link rel=canonical>»', says: ['canonical tag none'] },
  { name: 'the base', page: '<base target=a href="«/b/»">', says: ["base tag '/b/'"] },
  { name: 'nothing in srcdoc', page: '<iframe srcdoc="<title>a</title>"></iframe>', says: [] },
]

describe('metadata of tags', () => {
  for (const { name, page, says, language } of rows) {
    it(name, () => {
      const { text, spans } = readMarks(page)
      const facts = factsIn('meta', text, language)
      assert.deepEqual(
        facts.map(fact => `${fact.name} ${fact.via} ${short(fact.content)}`),
        says,
      )
      assert.deepEqual(
        facts.map(({ at }) => text.slice(at.start, at.end)),
        spans.map(at => text.slice(at.start, at.end)),
      )
      assert.deepEqual(
        facts.map(({ at }) => at),
        spans,
      )
    })
  }

  it('tells where the name stands, and how it is written', () => {
    const { text, spans } = readMarks(
      '<meta name=" «Description» " content=a><link rel="nofollow «CANONICAL»" href=b><«title»>c</title><meta «charset»=utf-8>',
    )
    const facts = factsIn('meta', text)
    assert.deepEqual(
      facts.map(fact => fact.nameAt),
      spans,
    )
    assert.deepEqual(
      facts.map(fact => fact.written),
      ['Description', 'CANONICAL', 'title', 'charset'],
    )
  })

  it('keeps the other attributes', () => {
    const [link] = factsIn('meta', '<link rel=alternate hreflang=en-GB media="screen" href=/a>')
    assert.deepEqual(link?.attributes, { rel: 'alternate', hreflang: 'en-GB', media: 'screen' })
  })

  it('tells what is live, and where', () => {
    const page = `<head><title>a</title>{% if b %}<meta name=c content=d>{% endif %}<noscript><meta http-equiv=refresh content=0></noscript>
      <template><meta name=e content=f></template><img><link rel=canonical href=/g></head>`
    assert.deepEqual(
      factsIn('meta', page, 'twig').map(
        fact => `${fact.name} ${String(fact.place)} ${String(fact.writtenInHead)} ${fact.state} ${String(fact.conditional)}`,
      ),
      [
        'title head true active false',
        'c head true active true',
        'refresh head true unknown false',
        'e head true unknown false',
        'canonical body true active false',
      ],
    )
  })
})
