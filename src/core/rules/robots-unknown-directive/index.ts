import type { Finding, MetaFact, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { nearest } from '../../text/index.js'
import { clipped } from '../shared/clipped.js'
import { DIRECTIVES, VALUES } from '../shared/robots.data.js'
import type { Directive } from '../shared/robots.js'
import { directivesOf } from '../shared/robots.js'

type Words = 'unknown' | 'meant' | 'spaces' | 'value' | 'colon' | 'name' | 'date'

export const robotsUnknownDirective: Rule<Words> = rule({
  id: 'robots-unknown-directive',
  title: 'A robots tag holds something that search engines do not know',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: {
    unknown: 'No search engine knows the directive {directive}: it is ignored',
    meant: 'No search engine knows the directive {directive}, so it is ignored: {meant} may be meant',
    spaces: 'Directives are parted by commas: without them {directive} may be read as one word and ignored',
    value: '{directive} takes {values}: Google ignores {value}',
    name: 'Search engines look for directives in {right}, not in {wrong}: the tag is ignored',
    date: 'The directive unavailable_after takes a date such as 2026-12-31: Google ignores {value}',
    colon: '{directive} needs a colon before its value: Google ignores it like this',
  },
  *check(ask) {
    for (const fact of ask.facts('meta')) {
      if (fact.state !== 'active') continue
      const misnamed = misnamedTag(fact)
      if (misnamed !== null) yield misnamed
      if (fact.via !== 'name') continue
      for (const directive of directivesOf(fact)) {
        const found = judged(directive, fact)
        if (found !== null) yield found
      }
    }
  },
})

/** Google reads robots, googlebot and googlebot-news, in `name` only: https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag, 2026-11-24. */
const MISNAMED: Readonly<Record<string, string>> = {
  robot: 'robots',
  'robots.txt': 'robots',
  'google-bot': 'googlebot',
  google_bot: 'googlebot',
}

/** The tag holds directives and has a name or an attribute that nobody reads. */
function misnamedTag(fact: MetaFact): Finding<Words> | null {
  const meant = fact.via === 'name' && Object.hasOwn(MISNAMED, fact.name) ? MISNAMED[fact.name] : undefined
  const isProperty = fact.via === 'property' && (fact.name === 'robots' || fact.name === 'googlebot')
  const directives = directivesOf({ ...fact, name: 'robots' })
  if ((meant === undefined && !isProperty) || !directives.some(({ name }) => DIRECTIVES.has(name))) return null
  if (meant === undefined)
    return { at: fact.nameAt, says: 'name', with: { right: `name="${fact.name}"`, wrong: `property="${fact.name}"` } }
  const offer = { title: `Write ${meant}`, edits: () => [{ at: fact.nameAt, text: meant }] }
  return { at: fact.nameAt, says: 'name', with: { right: `name="${meant}"`, wrong: `name="${fact.written}"` }, offers: [offer] }
}

/** Years, months by name or number: RFC 822, RFC 850, ISO 8601. */
const DATE = /\b\d{4}\b|\b\d{1,2}[- ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- ]\d{2}\b/i

function judged(directive: Directive, fact: MetaFact): Finding<Words> | null {
  const { name, value, written, at } = directive
  if (name === 'unavailable_after' && !/[{}%$]/.test(value ?? '') && !DATE.test(fact.content?.kind === 'text' ? fact.content.text : ''))
    return { at, says: 'date', with: { value: value === null || value === '' ? 'it without one' : value } }
  if (DIRECTIVES.has(name)) {
    const allowed = VALUES[name]
    if (allowed === undefined || allowed.pattern.test(value ?? '')) return null
    if (value === null || value === '')
      return { at, says: 'value', with: { directive: name, values: allowed.words, value: 'it without one' } }
    return { at, says: 'value', with: { directive: name, values: allowed.words, value } }
  }
  const exact = fact.content?.kind === 'text' && fact.content.exact
  return apart(directive, exact) ?? misspelt(clipped(written, 40), name, directive, exact)
}

/** `noindex nofollow`, `noindex; nofollow`, `max-snippet 50`: all words are known, only what stands between them is wrong. */
function apart({ written, at }: Directive, exact: boolean): Finding<Words> | null {
  const words = written.split(/[\s;|]+/)
  const [first = '', second = ''] = words
  if (words.length === 2 && VALUES[first.toLowerCase()]?.pattern.test(second.replace(/^=/, '')) === true) {
    const colon = { title: 'Write a colon', edits: () => [{ at, text: `${first}:${second.replace(/^=/, '')}` }] }
    return { at, says: 'colon', with: { directive: first }, ...(exact ? { fix: colon } : {}) }
  }
  const known = (word: string): boolean => DIRECTIVES.has((word.split(':')[0] ?? '').toLowerCase())
  if (words.length < 2 || !words.filter(word => word !== '').every(known)) return null
  const commas = { title: 'Put commas between them', edits: () => [{ at, text: words.filter(word => word !== '').join(', ') }] }
  return { at, says: 'spaces', with: { directive: written }, ...(exact ? { fix: commas } : {}), severity: 'info' }
}

function misspelt(shown: string, name: string, { at, written }: Directive, exact: boolean): Finding<Words> {
  const meant = nearest(name, DIRECTIVES)
  const [best] = meant
  if (best === undefined) return { at, says: 'unknown', with: { directive: shown }, severity: 'info' }
  // Whether a page is found may hang on this word: a person should choose it.
  const offers = exact
    ? meant.map(word => ({
        title: `Write ${word}`,
        edits: () => [{ at: { start: at.start, end: at.start + nameLength(written) }, text: word }],
      }))
    : []
  return { at, says: 'meant', with: { directive: shown, meant: best }, offers }
}

function nameLength(written: string): number {
  const colon = written.indexOf(':')
  return colon < 0 ? written.length : written.slice(0, colon).trimEnd().length
}
