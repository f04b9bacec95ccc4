import type { Ask, Finding, MetaFact, Rule, Thing } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { clipped } from '../shared/clipped.js'
import { knownText } from '../shared/known-text.js'
import { certainMetas } from '../shared/live-metas.js'
import { once } from '../shared/once.js'
import { plainAddress } from '../shared/own-addresses.js'
import { absolute } from '../shared/site-origin.js'
import { addressOf, described, saidOf, textOf, thingsOf, typesOf } from '../shared/structured-data.js'

type Words = 'address' | 'price' | 'currency' | 'language' | 'published' | 'names'

/** What a page is about when it is about one thing. */
const MAIN = /^(?:WebPage|Article|NewsArticle|BlogPosting|Product|Recipe|Event|JobPosting)$/

export const structuredDataDisagrees: Rule<Words> = rule({
  id: 'structured-data-disagrees',
  title: 'Structured data says something else than the page',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: {
    address: 'The {type} has the address {url}, the canonical link of the page is {canonical}: one of them is of another page',
    price: 'The {type} costs {price}, product:price:amount says {other}',
    currency: 'The currency is {currency}, product:price:currency says {other}',
    language: 'The {type} is in {language}, the page says it is in {other}',
    published: 'The {type} was published on {date}, article:published_time says {other}',
    names: 'Two things here are the WebSite, {name} and {other}: Google takes one name',
  },
  *check(ask) {
    if (ask.facts('structured-data').length === 0) return
    const { roots } = ask.shared(described)
    const mains = roots.filter(root => typesOf(root).some(type => MAIN.test(type)))
    yield* once([
      ...sites(roots),
      ...mains.flatMap(main => [...address(ask, main, mains), ...price(ask, main, mains), ...spoken(ask, main), ...published(ask, main)]),
    ])
  },
})

function typeOf(thing: Thing): string {
  return typesOf(thing).find(type => MAIN.test(type)) ?? ''
}

/** The one thing of its type: lists of several lead elsewhere. Variants of a product differ behind the question mark. */
function address(ask: Ask, main: Thing, mains: readonly Thing[]): readonly Finding<Words>[] {
  if (mains.filter(other => typeOf(other) === typeOf(main)).length > 1) return []
  const canonical = only(ask, 'canonical')
  const found = addressOf(main, 'mainEntityOfPage') ?? addressOf(main, 'url')
  const own = canonical === null ? null : knownText(canonical)
  if (canonical === null || own === null || found === null || absolute(own) === null || absolute(found.text) === null) return []
  if (path(own) === path(found.text)) return []
  const related = [{ path: ask.page.path, at: canonical.at, says: 'The canonical link' }]
  return [
    {
      at: found.said.at,
      says: 'address',
      with: { type: typeOf(main), url: clipped(found.text, 100), canonical: clipped(own, 100) },
      related,
    },
  ]
}

function path(address: string): string {
  return plainAddress(address.replace(/[?#].*$/s, ''))
}

function price(ask: Ask, main: Thing, mains: readonly Thing[]): readonly Finding<Words>[] {
  const offers = thingsOf(main, 'offers')
  const [offer] = offers
  if (offer === undefined || offers.length > 1 || typeOf(main) !== 'Product' || mains.filter(it => typeOf(it) === 'Product').length > 1)
    return []
  return [
    ...different(ask, offer, 'price', 'product:price:amount', (said, other) =>
      Number(said) === Number(other) || Number.isNaN(Number(said)) || Number.isNaN(Number(other))
        ? null
        : { says: 'price', with: { type: 'Product', price: said, other } },
    ),
    ...different(ask, offer, 'priceCurrency', 'product:price:currency', (said, other) =>
      said.toUpperCase() === other.toUpperCase() ? null : { says: 'currency', with: { currency: clipped(said), other } },
    ),
  ]
}

function spoken(ask: Ask, main: Thing): readonly Finding<Words>[] {
  return different(ask, main, 'inLanguage', 'lang', (said, other) => {
    const isTag = /^[a-z]{2}(?:[-_]|$)/i
    return !isTag.test(said) || !isTag.test(other) || said.slice(0, 2).toLowerCase() === other.slice(0, 2).toLowerCase()
      ? null
      : { says: 'language', with: { type: typeOf(main), language: said, other } }
  })
}

/** Time zones may part two times by a day. */
function published(ask: Ask, main: Thing): readonly Finding<Words>[] {
  return different(ask, main, 'datePublished', 'article:published_time', (said, other) => {
    const [one, two] = [dayOf(said), dayOf(other)]
    return one === null || two === null || Math.abs(one - two) <= 4
      ? null
      : { says: 'published', with: { type: typeOf(main), date: clipped(said), other: clipped(other) } }
  })
}

/** Days, roughly: over the end of a month two neighbouring days differ by up to four. */
function dayOf(date: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? []
  return year === undefined ? null : Number(year) * 372 + Number(month) * 31 + Number(day)
}

type Said = Pick<Finding<Words>, 'says' | 'with'>

function different(
  ask: Ask,
  thing: Thing,
  property: string,
  meta: string,
  judge: (said: string, other: string) => Said | null,
): readonly Finding<Words>[] {
  const [value] = saidOf(thing, property)
  const fact = only(ask, meta)
  const other = fact === null ? null : knownText(fact)
  const said = value === undefined || value.is === 'thing' ? null : value.text
  if (value === undefined || said === null || said.trim() === '' || fact === null || other === null || other === '') return []
  const found = judge(said.trim(), other)
  return found === null ? [] : [{ at: value.at, ...found, related: [{ path: ask.page.path, at: fact.at, says: 'The page says' }] }]
}

function only(ask: Ask, name: string): MetaFact | null {
  const [fact, ...others] = certainMetas(ask, name)
  return fact === undefined || others.length > 0 ? null : fact
}

function sites(roots: readonly Thing[]): readonly Finding<Words>[] {
  const [first, second] = roots.filter(root => typesOf(root).includes('WebSite') && textOf(root, 'name') !== null)
  const [name, other] = [first, second].map(it => (it === undefined ? null : textOf(it, 'name')))
  if (second === undefined || name === null || other === null || name === undefined || other === undefined || name === other) return []
  return [{ at: second.at, says: 'names', with: { name: clipped(name), other: clipped(other) } }]
}
