import type { Finding, Rule, Thing } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { once } from '../shared/once.js'
import { ENDED, RICH_RESULTS } from '../shared/rich-results.data.js'
import { described, everyThing, saidOf, typesOf } from '../shared/structured-data.js'

type Words = 'ended' | 'own' | 'vocabulary'

export const richResultGone: Rule<Words> = rule({
  id: 'rich-result-gone',
  title: 'Structured data stands for a result that Google no longer shows',
  severity: 'info',
  optional: true,
  topic: 'meta',
  precision: 'high',
  tag: 'deprecated',
  words: {
    ended: 'Google shows no results with {what} since {since}: {type} does no harm, and promises nothing',
    own: 'Google shows no stars for ratings that a {type} publishes of itself',
    vocabulary: 'Google no longer reads data-vocabulary.org: schema.org took its place',
  },
  *check(ask) {
    if (ask.facts('structured-data').length === 0) return
    yield* once(ask.shared(described).roots.flatMap(root => [...ended(root), ...own(root)]))
  },
})

function ended(root: Thing): readonly Finding<Words>[] {
  return everyThing(root).flatMap(thing =>
    typesOf(thing).flatMap((type): readonly Finding<Words>[] => {
      const result = Object.hasOwn(ENDED, type) ? ENDED[type] : undefined
      if (result !== undefined) return [{ at: thing.at, says: 'ended', with: { type, ...result } }]
      return /data-vocabulary\.org/.test(type) ? [{ at: thing.at, says: 'vocabulary' }] : []
    }),
  )
}

/** https://developers.google.com/search/docs/appearance/structured-data/review-snippet, 2026-11-24. */
function own(root: Thing): readonly Finding<Words>[] {
  const type = typesOf(root).find(it => ['LocalBusiness', 'Organization'].includes(RICH_RESULTS.get(it)?.as ?? ''))
  const rating = [...saidOf(root, 'aggregateRating'), ...saidOf(root, 'review')][0]
  return type === undefined || rating === undefined
    ? []
    : [{ at: rating.is === 'thing' ? rating.thing.at : rating.at, says: 'own', with: { type } }]
}
