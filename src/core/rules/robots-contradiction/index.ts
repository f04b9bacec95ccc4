import type { Ask, Finding, MetaFact, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import type { Directive } from '../shared/robots.js'
import { directivesOf, ROBOTS } from '../shared/robots.js'

/**
 * Pairs that cannot both hold. Google follows the stricter (https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag), Yandex the
 * one that allows (https://www.yandex.com/support/webmaster/controlling-robot/meta-robots.html), 2026-11-24.
 */
const ALLOWS_AND_FORBIDS: readonly (readonly [allows: string, forbids: string])[] = [
  ['index', 'noindex'],
  ['index', 'none'],
  ['follow', 'nofollow'],
  ['follow', 'none'],
  ['all', 'noindex'],
  ['all', 'nofollow'],
  ['all', 'none'],
  ['archive', 'noarchive'],
]

type Words = 'index' | 'other' | 'snippet'

export const robotsContradiction: Rule<Words> = rule({
  id: 'robots-contradiction',
  title: 'Robots directives contradict each other',
  severity: 'warning',
  topic: 'meta',
  precision: 'very-high',
  words: {
    index: '{one} and {other} contradict each other: Google leaves the page out, Yandex keeps it',
    other: '{one} and {other} contradict each other: Google follows the stricter, Yandex the one that allows',
    snippet: '{one} makes {other} void: Google shows no snippet at all',
  },
  *check(ask) {
    for (const name of ROBOTS) yield* contradictions(ask, name)
  },
})

interface Placed {
  readonly fact: MetaFact
  readonly directive: Directive
}

function* contradictions(ask: Ask, name: string): Iterable<Finding<Words>> {
  const facts = ask.metas(name).filter(fact => fact.via === 'name' && fact.state === 'active')
  const placed = facts.flatMap(fact => directivesOf(fact).map((directive): Placed => ({ fact, directive })))
  for (const [allows, forbids] of ALLOWS_AND_FORBIDS) {
    const pair = together(placed, allows, forbids)
    if (pair !== null) yield finding(ask, pair, forbids === 'noindex' || (forbids === 'none' && allows !== 'follow') ? 'index' : 'other')
  }
  const pair = together(placed, 'max-snippet', 'nosnippet')
  if (pair !== null && pair.some(({ directive }) => directive.name === 'max-snippet' && directive.value !== '0')) {
    yield { ...finding(ask, pair, 'snippet'), with: { one: 'nosnippet', other: 'max-snippet' }, severity: 'info' }
  }
}

/** Both in one tag, or in two that are always there; in order of the page. */
function together(placed: readonly Placed[], one: string, other: string): readonly [Placed, Placed] | null {
  for (const first of placed) {
    if (first.directive.name !== one && first.directive.name !== other) continue
    const wanted = first.directive.name === one ? other : one
    const second = placed.find(
      ({ fact, directive }) => directive.name === wanted && (fact === first.fact || !(fact.conditional || first.fact.conditional)),
    )
    if (second !== undefined) return [first, second]
  }
  return null
}

function finding(ask: Ask, [first, second]: readonly [Placed, Placed], says: Words): Finding<Words> {
  const at = second.directive.at
  const related = first.fact === second.fact ? [] : [{ path: ask.page.path, at: first.directive.at, says: 'The other directive' }]
  return { at, says, with: { one: first.directive.name, other: second.directive.name }, related }
}
