import type { Finding, Rule, Said, Thing } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { clipped } from '../shared/clipped.js'
import { alternatives, lacks } from '../shared/lacking-properties.js'
import { listed } from '../shared/listed.js'
import { once } from '../shared/once.js'
import { described, everyThing, saidOf, thingsOf, typesOf } from '../shared/structured-data.js'

type Words = 'missing' | 'relative' | 'single'

/** Of things for results: addresses that are fetched or shown. */
const ADDRESSES = ['image', 'logo', 'url', 'contentUrl', 'thumbnailUrl', 'embedUrl']

export const structuredDataSparse: Rule<Words> = rule({
  id: 'structured-data-sparse',
  title: 'Structured data leaves out what Google recommends',
  severity: 'info',
  optional: true,
  topic: 'meta',
  precision: 'high',
  words: {
    missing: 'The {type} has no {missing}: Google recommends it, and results may show it',
    relative: '{property} is {address}, no whole address: Google asks for one',
    single: 'The breadcrumbs have one step: Google asks for two at least',
  },
  *check(ask) {
    if (ask.facts('structured-data').length === 0) return
    const all = ask.shared(described)
    const recommended = lacks(all, 'recommended').map(({ thing, type, missing }): Finding<Words> => ({
      at: thing.at,
      says: 'missing',
      with: { type, missing: listed(missing.map(alternatives)) },
    }))
    yield* once([...recommended, ...all.roots.flatMap(root => [...relatives(root), ...crumbs(root)])])
  },
})

function relatives(root: Thing): readonly Finding<Words>[] {
  return everyThing(root).flatMap(thing => ADDRESSES.flatMap(property => saidOf(thing, property).flatMap(said => relative(said, property))))
}

function relative(said: Said, property: string): readonly Finding<Words>[] {
  if (said.is !== 'text' || said.text === null || said.text.trim() === '' || /^\s*(?:[a-z][\w+.-]*:|[{[%$#])/i.test(said.text)) return []
  return [{ at: said.at, says: 'relative', with: { property, address: clipped(said.text) } }]
}

function crumbs(root: Thing): readonly Finding<Words>[] {
  const steps = thingsOf(root, 'itemListElement')
  return typesOf(root).includes('BreadcrumbList') && steps.length === 1 ? [{ at: root.at, says: 'single' }] : []
}
