import type { MetaFact, Span, Value } from '../../model/index.js'
import { decodeText } from '../../page/html/entities.js'
import type { Attribute, Island, Tag } from '../../page/markup.js'
import { attributeOf, standing, wholeOf } from './tag.js'
import { attributeValue, contentValue } from './values.js'

/** Attributes that give a `<meta>` its name. One tag may have several, and then says several things. */
const NAMING = ['name', 'property', 'http-equiv', 'itemprop'] as const
/** What stands in facts of its own fields, not among the other attributes. */
const OWN: ReadonlySet<string> = new Set([...NAMING, 'content', 'href', 'charset'])
/** Tokens of `<link rel>` that are metadata, and the names their facts have. */
const RELATIONS: Readonly<Record<string, string>> = {
  canonical: 'canonical',
  alternate: 'alternate',
  icon: 'icon',
  'apple-touch-icon': 'icon',
  'apple-touch-icon-precomposed': 'icon',
  'mask-icon': 'icon',
  manifest: 'manifest',
  amphtml: 'amphtml',
  next: 'next',
  prev: 'prev',
  previous: 'prev',
}

/** What head metadata a tag says: `title`, `html lang`, `meta`, `link rel`, `base`. */
export function metaFacts(tag: Tag, text: string, holes: readonly Island[]): readonly MetaFact[] {
  if (tag.srcdoc || tag.foreign) return []
  switch (tag.name) {
    case 'title':
      return [titleFact(tag, text, holes)]
    case 'html':
      return langFacts(tag, text, holes)
    case 'meta':
      return fromMeta(tag, text, holes)
    case 'link':
      return fromLink(tag, text, holes)
    case 'base':
      return [fact(tag, 'base', 'tag', tag.nameAt, 'base', hrefOf(tag, text, holes))]
    default:
      return []
  }
}

function titleFact(tag: Tag, text: string, holes: readonly Island[]): MetaFact {
  return fact(tag, 'title', 'tag', tag.nameAt, 'title', titleOf(tag, text, holes))
}

function titleOf(tag: Tag, text: string, holes: readonly Island[]): Value {
  const { content, close } = tag
  if (!content) return { kind: 'text', text: '', at: tag.at, exact: false }
  // Without an end tag the rest of the file is its text: nobody meant that.
  if (!close && content.end > content.start) return { kind: 'unknown', why: 'is never closed', at: tag.at }
  return contentValue(content, text, holes, decodeText)
}

function langFacts(tag: Tag, text: string, holes: readonly Island[]): readonly MetaFact[] {
  const lang = attributeOf(tag, 'lang') ?? attributeOf(tag, 'xml:lang')
  if (lang) return [fact(tag, 'lang', 'tag', lang.nameAt, 'lang', attributeValue(lang, text, holes))]
  // `<html <?php language_attributes() ?>>` may well write one.
  const hole = tag.attributes.find(attribute => attribute.holed && attribute.value === '')
  if (!hole) return []
  return [fact(tag, 'lang', 'tag', hole.nameAt, 'lang', { kind: 'unknown', why: 'comes from the template', at: hole.nameAt })]
}

function fromMeta(tag: Tag, text: string, holes: readonly Island[]): readonly MetaFact[] {
  const facts: MetaFact[] = []
  const charset = attributeOf(tag, 'charset')
  if (charset) facts.push(fact(tag, 'charset', 'tag', charset.nameAt, 'charset', attributeValue(charset, text, holes)))
  const content = attributeOf(tag, 'content')
  const value = content ? attributeValue(content, text, holes) : null
  for (const via of NAMING) {
    const naming = attributeOf(tag, via)
    if (!naming) continue
    const words = via === 'property' || via === 'itemprop' ? wordsIn(naming, text) : [wholeWord(naming, text)]
    for (const { word, at } of words) {
      const name = word.toLowerCase()
      const declared = via === 'http-equiv' && name === 'content-type' && content && value ? charsetIn(content, value, text) : null
      if (declared) facts.push(fact(tag, 'charset', via, at, word, declared))
      else if (name !== '') facts.push(fact(tag, name, via, at, word, value))
    }
  }
  return facts
}

/** `text/html; charset=windows-1251`: the part behind `charset=`. */
function charsetIn(content: Attribute, value: Value, text: string): Value | null {
  if (value.kind !== 'text') return value
  const found = /charset\s*=\s*["']?\s*([^\s"';]+)/i.exec(value.text)
  if (!found?.[1]) return null
  if (!value.exact) return { kind: 'text', text: found[1], at: content.valueAt, exact: false }
  const start = content.valueAt.start + found.index + found[0].length - found[1].length
  const at = { start, end: start + found[1].length }
  return { kind: 'text', text: found[1], at, exact: text.slice(at.start, at.end) === found[1] }
}

function fromLink(tag: Tag, text: string, holes: readonly Island[]): readonly MetaFact[] {
  const rel = attributeOf(tag, 'rel')
  if (!rel) return []
  const words = wordsIn(rel, text)
  const style = words.some(({ word }) => word.toLowerCase() === 'stylesheet')
  const facts = new Map<string, MetaFact>()
  for (const { word, at } of words) {
    const name = RELATIONS[word.toLowerCase()]
    if (name === undefined || facts.has(name) || (style && name === 'alternate')) continue
    facts.set(name, fact(tag, name, 'tag', at, word, hrefOf(tag, text, holes)))
  }
  return [...facts.values()]
}

function hrefOf(tag: Tag, text: string, holes: readonly Island[]): Value | null {
  const href = attributeOf(tag, 'href')
  return href ? attributeValue(href, text, holes) : null
}

interface Word {
  readonly word: string
  readonly at: Span
}

/** The words of a list such as `rel` or `property`, each with its place. */
function wordsIn(attribute: Attribute, text: string): readonly Word[] {
  const exact = attribute.value === text.slice(attribute.valueAt.start, attribute.valueAt.end)
  return [...attribute.value.matchAll(/\S+/g)].map(({ 0: word, index }) => {
    const start = attribute.valueAt.start + index
    return { word, at: exact ? { start, end: start + word.length } : attribute.valueAt }
  })
}

/** A name as a whole, without white space around it: a name may hold blanks. */
function wholeWord(attribute: Attribute, text: string): Word {
  const { value, valueAt } = attribute
  const word = value.trim()
  const start = valueAt.start + value.indexOf(word)
  const exact = value === text.slice(valueAt.start, valueAt.end)
  return { word, at: exact ? { start, end: start + word.length } : valueAt }
}

function fact(tag: Tag, name: string, via: MetaFact['via'], nameAt: Span, written: string, content: Value | null): MetaFact {
  return {
    kind: 'meta',
    name,
    via,
    nameAt,
    written,
    content,
    attributes: otherAttributes(tag),
    place: tag.place,
    writtenInHead: tag.writtenInHead,
    state: standing(tag),
    conditional: tag.conditional,
    at: content && content.at.end > content.at.start ? content.at : tag.at,
    whole: wholeOf(tag),
  }
}

function otherAttributes(tag: Tag): Readonly<Record<string, string>> {
  const others: Record<string, string> = {}
  for (const { name, value, duplicate, holed } of tag.attributes) if (!duplicate && !holed && !OWN.has(name)) others[name] = value
  return others
}
