import type { CommonAsk, Said, Thing } from '../../model/index.js'
import { isBackstage } from './is-backstage.js'

/** The things that the live structured data of the page's own file describes: outermost ones, and the members of their graphs. */
export interface Described {
  readonly roots: readonly Thing[]
  /** What is said of a thing in several places, by its `@id`. */
  readonly byId: ReadonlyMap<string, readonly Thing[]>
}

const NOTHING: Described = { roots: [], byId: new Map() }

/** For `Ask.shared`. */
export function described(ask: CommonAsk): Described {
  const facts = ask.facts('structured-data')
  if (facts.length === 0 || isBackstage(ask.page.path)) return NOTHING
  const outermost = facts.flatMap(({ state, things }) => (state === 'active' ? things : []))
  const byId = new Map<string, Thing[]>()
  for (const thing of outermost.flatMap(everyThing)) {
    const id = textOf(thing, '@id')
    if (id !== null && id !== '') byId.set(id, [...(byId.get(id) ?? []), thing])
  }
  return { roots: outermost.flatMap(graphOf), byId }
}

/** A wrapper of a graph is no thing itself. What a page is about stands in its `mainEntity`. */
function graphOf(thing: Thing): readonly Thing[] {
  const members = thingsOf(thing, '@graph')
  const own = members.length > 0 && thing.types.length === 0 ? [] : [thing]
  return [...own, ...members].flatMap(one => [one, ...thingsOf(one, 'mainEntity')])
}

/** The thing and all that stand in it, in order. */
export function everyThing(thing: Thing): readonly Thing[] {
  return [thing, ...Object.values(thing.properties).flatMap(all => all.flatMap(it => (it.is === 'thing' ? everyThing(it.thing) : [])))]
}

export function thingsOf(thing: Thing, property: string): readonly Thing[] {
  return saidOf(thing, property).flatMap(it => (it.is === 'thing' ? [it.thing] : []))
}

export function saidOf({ properties }: Thing, property: string): readonly Said[] {
  return Object.hasOwn(properties, property) ? (properties[property] ?? []) : []
}

/** The first text of a property, without white space around it; `null` where there is none, or a template writes it. */
export function textOf(thing: Thing, property: string): string | null {
  const [first] = saidOf(thing, property)
  return first?.is === 'text' && first.text !== null ? first.text.trim() : null
}

/** The address of a property: a text, or the `@id` or `url` of a thing. */
export function addressOf(thing: Thing, property: string): { readonly said: Said; readonly text: string } | null {
  const [said] = saidOf(thing, property)
  const text = said?.is === 'thing' ? (textOf(said.thing, '@id') ?? textOf(said.thing, 'url')) : textOf(thing, property)
  return said === undefined || text === null || text === '' ? null : { said, text }
}

/** Types without the vocabulary's address before them. */
export function typesOf({ types }: Thing): readonly string[] {
  return types.map(type => type.replace(/^https?:\/\/(?:www\.)?schema\.org\//i, '').replace(/^schema:/, ''))
}

/**
 * Whether one of the ways `a|b.c` leads to something: a text that is not empty, a thing; words may stand for a thing, an address only names it. What
 * nobody can know counts as there: a template's text, a thing that is described elsewhere.
 */
export function says(thing: Thing, ways: string, { byId }: Described): boolean {
  return ways.split('|').some(way => leads(thing, way.split('.'), byId))
}

function leads(thing: Thing, [property = '', ...rest]: readonly string[], byId: Described['byId']): boolean {
  const id = textOf(thing, '@id')
  const same = id === null ? [thing] : [thing, ...(byId.get(id) ?? []).filter(it => it !== thing)]
  const all = same.flatMap(it => saidOf(it, property))
  if (all.length === 0) return isElsewhere(thing, same)
  return all.some(it => {
    if (it.is === 'text') return it.text === null || (it.text.trim() !== '' && (rest.length === 0 || !/^\s*(?:https?:|\/)/i.test(it.text)))
    if (it.is === 'other') return it.text !== 'null'
    return rest.length === 0 ? Object.keys(it.thing.properties).length > 0 : leads(it.thing, rest, byId)
  })
}

/** Only its `@id` is written here, and nothing more of it anywhere in this file. */
function isElsewhere(thing: Thing, same: readonly Thing[]): boolean {
  return textOf(thing, '@id') !== null && same.every(it => Object.keys(it.properties).every(key => key === '@id' || key === '@type'))
}
