import type { Ask, Finding, MetaFact, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isBackstage } from '../shared/is-backstage.js'
import { attributeIn } from '../shared/attribute-in.js'

/** Vocabularies that are RDFa, and so want `property` (https://ogp.me), 2026-11-24. */
const BY_PROPERTY = /^(?:og|article|book|profile|video|music|product|fb):/
const BY_NAME = /^twitter:/

type Words = 'property' | 'name'

export const socialTagAttribute: Rule<Words> = rule({
  id: 'social-tag-attribute',
  title: 'A tag for social networks has its name in the wrong attribute',
  severity: 'warning',
  topic: 'meta',
  precision: 'very-high',
  words: {
    property: '{name} is written in {wrong}: Open Graph tags have their name in `property`, and strict readers do not find it elsewhere',
    name: '{name} is written in {wrong}: X names its tags in `name`, and not every reader looks elsewhere',
  },
  *check(ask) {
    for (const fact of ask.facts('meta')) {
      const right = fact.state === 'active' ? rightFor(fact) : null
      if (right === null) continue
      if (isBackstage(ask.page.path)) return
      yield* swapped(ask, fact, right)
    }
  },
})

/** The attribute it should stand in, where it stands in the other. */
function rightFor({ via, name }: MetaFact): Words | null {
  if (via === 'name') return BY_PROPERTY.test(name) ? 'property' : null
  return via === 'property' && BY_NAME.test(name) ? 'name' : null
}

function* swapped(ask: Ask, fact: MetaFact, right: Words): Iterable<Finding<Words>> {
  const { page } = ask
  const twin = ask.facts('meta').some(other => other.name === fact.name && other.via === right && other.state === 'active')
  const written = attributeIn(page, fact.whole, fact.via)
  if (twin || written === null) return
  yield {
    at: written.whole,
    says: right,
    with: { name: fact.name, wrong: `\`${fact.via}\`` },
    ...(attributeIn(page, fact.whole, right) === null
      ? { fix: { title: `Write ${right}`, edits: () => [{ at: written.nameAt, text: right }] } }
      : {}),
    ...(right === 'name' ? { severity: 'info' as const } : {}),
  }
}
