import type { Finding, Rule, Thing } from '../../model/index.js'
import { rule } from '../../model/index.js'
import type { Lack } from '../shared/lacking-properties.js'
import { alternatives, lacks } from '../shared/lacking-properties.js'
import { listed } from '../shared/listed.js'
import { once } from '../shared/once.js'
import type { Described } from '../shared/structured-data.js'
import { described, says, thingsOf, typesOf } from '../shared/structured-data.js'

type Words = 'missing'

export const structuredDataIncomplete: Rule<Words> = rule({
  id: 'structured-data-incomplete',
  title: 'Structured data leaves out what Google requires',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: { missing: 'The {type} has no {missing}: Google requires it, and shows nothing of this but a plain link' },
  *check(ask) {
    if (ask.facts('structured-data').length === 0) return
    const all = ask.shared(described)
    yield* once([...lacks(all, 'required').map(finding), ...all.roots.flatMap(root => steps(root, all))])
  },
})

/** Only the last step may go without its address: https://developers.google.com/search/docs/appearance/structured-data/breadcrumb, 2026-11-24. */
function steps(root: Thing, all: Described): readonly Finding<Words>[] {
  if (!typesOf(root).includes('BreadcrumbList')) return []
  return thingsOf(root, 'itemListElement')
    .slice(0, -1)
    .filter(step => !says(step, 'item', all))
    .map(step => ({ at: step.at, says: 'missing', with: { type: 'ListItem', missing: 'item' } }))
}

function finding({ thing, type, missing }: Lack): Finding<Words> {
  return { at: thing.at, says: 'missing', with: { type, missing: listed(missing.map(alternatives)) } }
}
