import type { Finding, MetaFact, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { nearest } from '../../text/index.js'
import { clipped } from '../shared/clipped.js'
import { DIRECTIVES, VALUES } from '../shared/robots.data.js'
import type { Directive } from '../shared/robots.js'
import { directivesOf } from '../shared/robots.js'

type Words = 'unknown' | 'meant' | 'spaces' | 'value' | 'colon'

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
    colon: '{directive} needs a colon before its value: Google ignores it like this',
  },
  *check(ask) {
    for (const fact of ask.facts('meta')) {
      if (fact.via !== 'name' || fact.state !== 'active') continue
      for (const directive of directivesOf(fact)) {
        const found = judged(directive, fact)
        if (found !== null) yield found
      }
    }
  },
})

function judged(directive: Directive, fact: MetaFact): Finding<Words> | null {
  const { name, value, written, at } = directive
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
