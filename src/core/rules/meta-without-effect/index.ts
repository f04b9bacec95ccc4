import type { Ask, Finding, MetaFact, Path, Rule } from '../../model/index.js'
import { keyOf, rule } from '../../model/index.js'
import { isBackstage } from '../shared/is-backstage.js'
import { isGenuine } from '../shared/is-genuine.js'
import { directivesOf, ROBOTS } from '../shared/robots.js'
import { remembered } from '../shared/remembered.js'
import { ONCE_SHARED, speaksFor } from '../shared/speaks-for.js'
import { BY_HTTP_EQUIV, BY_NAME, DIRECTIVES_PAST, POLICY_PARTS } from './past.data.js'

type Words = 'nobody' | 'keywords' | 'directive' | 'alone' | 'again' | 'policy'

export const metaWithoutEffect: Rule<Words> = rule({
  id: 'meta-without-effect',
  title: 'A tag of the head has no effect any more',
  severity: 'info',
  optional: true,
  topic: 'meta',
  precision: 'high',
  tag: 'unnecessary',
  words: {
    nobody: 'Nobody reads {name} any more: {why}',
    keywords: 'Google does not read keywords; Yandex does, and the site shows no sign of Yandex',
    directive: 'The directive {directive} has no effect: {why}',
    alone: 'The directive indexifembedded works only beside noindex',
    again: 'The directive {directive} stands there already',
    policy: 'Browsers do not read {part} from a policy in the page: only the server can send it',
  },
  options: { once: ONCE_SHARED },
  *check(ask) {
    if (ask.facts('meta').length === 0 || isBackstage(ask.page.path)) return
    for (const fact of ask.facts('meta')) {
      if (fact.state !== 'active' || fact.via === 'tag' || fact.via === 'itemprop') continue
      const found = [...judged(ask, fact)]
      if (found.length > 0 && speaksFor(ask, pagesOf(ask, fact))) yield* found
    }
  },
})

function* judged(ask: Ask, fact: MetaFact): Iterable<Finding<Words>> {
  const { name, via, nameAt } = fact
  const past = via === 'http-equiv' ? BY_HTTP_EQUIV : BY_NAME
  const why = Object.hasOwn(past, name) ? past[name] : undefined
  if (why !== undefined) yield { at: nameAt, says: 'nobody', with: { name, why } }
  else if (name === 'keywords' && via === 'name' && !isForYandex(ask)) yield { at: nameAt, says: 'keywords' }
  else if (name === 'content-security-policy' && isGenuine(fact)) yield* policy(fact)
  else if (via === 'name') yield* directives(fact)
}

/** Of one name, or one robots tag or policy. */
function pagesOf(ask: Ask, fact: MetaFact): readonly Path[] {
  const key = fact.name === 'content-security-policy' || ROBOTS.has(fact.name) ? keyOf(fact) : fact.name
  const all = key === null ? [] : ask.site.all('meta', key)
  return remembered(all, 'places', [], () => [...new Set(all.map(({ from }) => from))].sort())
}

/** How far the language of a page shows. */
const BEGINNING = 5000

/** Counters and verification of Yandex, and words in Cyrillic, say that the site is for Yandex as well. */
function isForYandex({ site, page }: Ask): boolean {
  return (
    site.all('meta', 'yandex-verification').length > 0 ||
    site.all('counter', 'yandex-metrica').length > 0 ||
    site.all('meta', 'lang:ru').length > 0 ||
    /[а-яё]{4}/i.test(page.text.slice(0, BEGINNING))
  )
}

function* directives(fact: MetaFact): Iterable<Finding<Words>> {
  const all = directivesOf(fact)
  const seen = new Set<string>()
  for (const { name, at } of all) {
    const why = Object.hasOwn(DIRECTIVES_PAST, name) ? DIRECTIVES_PAST[name] : undefined
    if (why !== undefined) yield { at, says: 'directive', with: { directive: name, why } }
    else if (seen.has(name)) yield { at, says: 'again', with: { directive: name } }
    else if (name === 'indexifembedded' && !all.some(other => other.name === 'noindex')) yield { at, says: 'alone' }
    seen.add(name)
  }
}

function* policy({ content }: MetaFact): Iterable<Finding<Words>> {
  if (content?.kind !== 'text') return
  for (const { index, 1: before = '', 2: part = '' } of content.text.matchAll(/(^|;\s*)([a-z-]+)/gi)) {
    if (!POLICY_PARTS.has(part.toLowerCase())) continue
    const start = content.at.start + index + before.length
    yield { at: content.exact ? { start, end: start + part.length } : content.at, says: 'policy', with: { part } }
  }
}
