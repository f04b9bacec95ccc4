import type { Ask, Finding, HeadFact, MetaFact, Related, Rule, Severity } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { headOf } from '../shared/head-of.js'
import { isGenuine } from '../shared/is-genuine.js'
import { isBackstage } from '../shared/is-backstage.js'
import { listed } from '../shared/listed.js'
import { isPlaceholder } from './placeholder.js'
import { repair } from './repair.js'

type Words = 'tag' | 'text' | 'invisible'

export const headEndedEarly: Rule<Words> = rule({
  id: 'head-ended-early',
  title: 'Something ends the head before its end, and metadata is lost',
  severity: 'error',
  topic: 'meta',
  precision: 'very-high',
  words: {
    tag: '<{what}> ends the head here: browsers put all that follows into the body, and search engines do not look there for {lost}',
    text: 'This text ends the head: browsers put all that follows into the body, and search engines do not look there for {lost}',
    invisible:
      'An invisible character ends the head here: browsers put all that follows into the body, and search engines do not look there for {lost}',
  },
  *check(ask) {
    const head = headOf(ask)
    if (head?.endedBy == null) return
    const { page } = ask
    if (page.kind === 'component' || isBackstage(page.path) || isPlaceholder(page, head.endedBy, (head.html ?? head.open)?.start ?? 0))
      return
    const lost = lostBy(ask, head)
    if (lost.length > 0) yield finding(ask, head, lost)
  },
})

/**
 * Metadata that search engines take from the head only (https://developers.google.com/search/docs/crawling-indexing/valid-page-metadata, 2026-11-24).
 * Directives for robots count everywhere, and readers of Open Graph look at the whole text.
 */
const TAKEN_FROM_HEAD = /^(?:canonical|alternate|title|description|amphtml)$|-verif|^msvalidate\.01$/

function lostBy(ask: Ask, { endedBy }: HeadFact): readonly MetaFact[] {
  const from = endedBy?.at.start ?? Infinity
  return ask
    .facts('meta')
    .filter(
      fact =>
        fact.place === 'body' &&
        fact.writtenInHead &&
        fact.state === 'active' &&
        fact.whole.start > from &&
        TAKEN_FROM_HEAD.test(fact.name) &&
        isGenuine(fact),
    )
}

function finding({ page }: Ask, head: HeadFact, lost: readonly MetaFact[]): Finding<Words> {
  const { at, what } = head.endedBy ?? { at: head.at, what: '' }
  const related: readonly Related[] = lost.slice(0, 8).map(fact => ({ path: page.path, at: fact.whole, says: `Lost: ${nameOf(fact)}` }))
  const common = { at, related, severity: severityOf(lost), ...repair(page, head) }
  const words = { lost: listed([...new Set(lost.map(nameOf))]) }
  if (what !== 'text') return { ...common, says: 'tag', with: { what, ...words }, essence: what }
  const invisible = /^[\s\u00a0\u200b-\u200f\u2060\ufeff]*$/.test(page.text.slice(at.start, at.end))
  return { ...common, says: invisible ? 'invisible' : 'text', with: words, essence: 'text' }
}

function severityOf(lost: readonly MetaFact[]): Severity {
  return lost.some(({ name, attributes }) => name === 'canonical' || (name === 'alternate' && attributes['hreflang'] !== undefined))
    ? 'error'
    : 'warning'
}

function nameOf({ name, attributes }: MetaFact): string {
  if (name === 'canonical') return 'the canonical link'
  if (name === 'alternate') return attributes['hreflang'] === undefined ? 'alternate links' : 'hreflang links'
  if (name === 'title' || name === 'description') return `the ${name}`
  return name
}
