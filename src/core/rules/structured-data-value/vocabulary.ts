import type { Finding, Span, Thing } from '../../model/index.js'
import { clipped } from '../shared/clipped.js'
import { ENDED, RICH_RESULTS } from '../shared/rich-results.data.js'
import { saidOf, textOf, thingsOf, typesOf } from '../shared/structured-data.js'

/** Types that results cannot do without either. Wrong letters of others cost nothing. */
const OTHERS = 'WebSite Offer AggregateOffer ListItem Place PostalAddress Rating'
const TYPES: ReadonlyMap<string, string> = byLower([
  ...[...RICH_RESULTS.keys()].filter(type => !type.includes('/')),
  ...Object.keys(ENDED),
  ...OTHERS.split(' '),
])
const PROPERTIES: ReadonlyMap<string, string> = byLower([
  ...[...RICH_RESULTS.values()].flatMap(({ required, recommended }) => [...required, ...recommended].flatMap(ways => ways.split(/[|.]/))),
  ...'bestRating worstRating itemCondition mainEntityOfPage priceValidUntil eventAttendanceMode alternateName sameAs legalName streetAddress addressLocality postalCode addressCountry'.split(
    ' ',
  ),
])

type Words = 'context' | 'vocabulary' | 'key' | 'type' | 'property'

/** An outermost object without the vocabulary, or with another one. */
export function contextProblem(thing: Thing): readonly Finding<Words>[] {
  const members = thingsOf(thing, '@graph')
  const types = [thing, ...members].flatMap(typesOf)
  const known = types.some(type => TYPES.has(type.toLowerCase())) && thing.types.every(type => !type.includes(':'))
  const contexts = saidOf(thing, '@context')
  const [context] = contexts
  if (context === undefined) return known ? [{ at: thing.at, says: 'context' }] : []
  const text = textOf(thing, '@context')
  const foreign = contexts.length === 1 && text !== null && !/schema\.org|[{}%[]/i.test(text)
  if (foreign && known) return [{ at: context.at, says: 'vocabulary', with: { value: clipped(text) === '' ? 'This' : clipped(text) } }]
  return types.length === 0 && text !== null && /schema\.org/i.test(text) ? misplacedType(thing) : []
}

function misplacedType(thing: Thing): readonly Finding<Words>[] {
  const key = Object.keys(thing.properties).find(it => /^@?type$/i.test(it))
  const at = key === undefined ? undefined : saidOf(thing, key)[0]?.at
  return key === undefined || at === undefined ? [] : [{ at, says: 'key', with: { value: key } }]
}

/** Of one word the place is exactly that word. */
export function misspeltTypes(thing: Thing): readonly Finding<Words>[] {
  return saidOf(thing, '@type').flatMap(said => {
    if (said.is !== 'text' || said.text === null) return []
    const [value = ''] = typesOf({ ...thing, types: [said.text] })
    const meant = TYPES.get(value.trim().replace(/\s+/g, '').toLowerCase())
    return meant === undefined || meant === value ? [] : [wrongCase('type', said.at, value, meant, said.exact && said.text === value)]
  })
}

export function misspeltProperties(thing: Thing): readonly Finding<Words>[] {
  return Object.entries(thing.properties).flatMap(([value, [said]]) => {
    const meant = PROPERTIES.get(value.toLowerCase())
    if (meant === undefined || meant === value || said === undefined || saidOf(thing, meant).length > 0) return []
    return [wrongCase('property', said.at, value, meant, false)]
  })
}

function wrongCase(says: 'type' | 'property', at: Span, value: string, meant: string, fixable: boolean): Finding<Words> {
  const found = { at, says, with: { value, meant } }
  return fixable ? { ...found, fix: { title: `Write ${meant}`, edits: () => [{ at, text: meant }] } } : found
}

function byLower(words: readonly string[]): ReadonlyMap<string, string> {
  return new Map(words.map(word => [word.toLowerCase(), word]))
}
