import type { Finding, Fix, Rule, Said, Thing } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { clipped } from '../shared/clipped.js'
import { once } from '../shared/once.js'
import { described, everyThing, saidOf } from '../shared/structured-data.js'
import type { Wrong } from './values.js'
import { numberOf, wrongValue } from './values.js'
import { contextProblem, misspeltProperties, misspeltTypes } from './vocabulary.js'

type Words = Wrong['says'] | 'meant' | 'context' | 'vocabulary' | 'key' | 'type' | 'property' | 'rating' | 'count' | 'position'

export const structuredDataValue: Rule<Words> = rule({
  id: 'structured-data-value',
  title: 'Structured data is written so that search engines cannot read it',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: {
    price: '{property} is {value}: search engines read plain numbers with a point',
    currency: '{property} is {value}, no currency code of ISO 4217: the price is not shown',
    date: '{property} is {value}: search engines read dates as 2026-11-24 or 2026-11-24T09:30:00+03:00',
    duration: '{property} is {value}: search engines read durations as PT1H30M',
    choice: '{property} is {value}, which schema.org does not know',
    placeholder: '{property} is {value}, the placeholder of an example',
    meant: '{property} is {value}: {meant} may be meant',
    context: 'The structured data has no @context: nobody knows whose words these are',
    vocabulary: '{value} is not the vocabulary that search engines read: that is https://schema.org',
    key: '{value} stands where @type belongs: search engines do not know what this is',
    type: 'There is no type {value}: {meant} is meant',
    property: 'There is no property {value}: {meant} is meant',
    rating: 'The rating {value} is above its best, {best}: Google shows no stars',
    count: 'The rating counts no votes: Google shows no stars for it',
    position: 'Two steps of the breadcrumbs have the position {value}',
  },
  *check(ask) {
    const facts = ask.facts('structured-data')
    if (facts.length === 0) return
    const { roots } = ask.shared(described)
    if (roots.length === 0) return
    const outermost = facts.flatMap(({ state, things }) => (state === 'active' ? things : [])).flatMap(contextProblem)
    yield* onePlaceholder(once([...outermost, ...roots.flatMap(root => everyThing(root).flatMap(ofThing))]))
  },
})

/** Who copied an example has its addresses everywhere: it is told once. */
function* onePlaceholder(findings: Iterable<Finding<Words>>): Generator<Finding<Words>> {
  let told = false
  for (const finding of findings) {
    if (finding.says !== 'placeholder' || !told) yield finding
    told ||= finding.says === 'placeholder'
  }
}

function ofThing(thing: Thing): readonly Finding<Words>[] {
  const values = Object.entries(thing.properties).flatMap(([property, all]) => all.flatMap(said => ofValue(property, said)))
  return [...misspeltTypes(thing), ...misspeltProperties(thing), ...values, ...rating(thing), ...positions(thing)]
}

function ofValue(property: string, said: Said): readonly Finding<Words>[] {
  const wrong = wrongValue(property, said)
  if (wrong === null || said.is !== 'text') return []
  const { says, meant } = wrong
  const value = clipped(said.text ?? '')
  if (meant === null) return [{ at: said.at, says, with: { property, value } }]
  return [
    {
      at: said.at,
      says: says === 'price' ? says : 'meant',
      with: { property, value, ...(says === 'price' ? {} : { meant }) },
      ...writing(said, meant),
    },
  ]
}

function writing(said: Said, text: string): { readonly fix?: Fix } {
  if (said.is !== 'text' || !said.exact) return {}
  return { fix: { title: `Write ${text}`, edits: () => [{ at: said.at, text }] } }
}

/** Of what Google takes for the best when nothing is said: https://developers.google.com/search/docs/appearance/structured-data/review-snippet, 2026-11-24. */
const BEST = 5

function rating(thing: Thing): readonly Finding<Words>[] {
  const value = numberOf(thing, 'ratingValue')
  const [said] = saidOf(thing, 'ratingValue')
  if (value === null || said === undefined) return []
  const best = numberOf(thing, 'bestRating') ?? (saidOf(thing, 'bestRating').length === 0 ? BEST : null)
  if (best !== null && value > best) return [{ at: said.at, says: 'rating', with: { value, best } }]
  const counts = ['ratingCount', 'reviewCount'].map(name => numberOf(thing, name))
  const written = ['ratingCount', 'reviewCount'].flatMap(name => saidOf(thing, name))
  return written.length > 0 && counts.every(count => count === null || count === 0) && counts.includes(0)
    ? [{ at: written[0]?.at ?? thing.at, says: 'count' }]
    : []
}

function positions(thing: Thing): readonly Finding<Words>[] {
  if (!thing.types.includes('BreadcrumbList')) return []
  const seen = new Set<number>()
  return saidOf(thing, 'itemListElement').flatMap((step): readonly Finding<Words>[] => {
    const value = step.is === 'thing' ? numberOf(step.thing, 'position') : null
    if (step.is !== 'thing' || value === null) return []
    const again = seen.has(value)
    seen.add(value)
    const at = saidOf(step.thing, 'position')[0]?.at ?? step.at
    return again ? [{ at, says: 'position', with: { value } }] : []
  })
}
