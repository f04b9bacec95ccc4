import type { Thing } from '../../model/index.js'
import type { RichResult } from './rich-results.data.js'
import { RICH_RESULTS } from './rich-results.data.js'
import type { Described } from './structured-data.js'
import { everyThing, says, thingsOf, typesOf } from './structured-data.js'

/** A thing, what Google asks of it, and what of that is not there. */
export interface Lack {
  readonly thing: Thing
  readonly type: string
  readonly asked: RichResult
  readonly missing: readonly string[]
}

/** Parts of the outermost things that are judged with them; other things within things describe something else. */
const PARTS: readonly string[] = ['offers', 'aggregateRating', 'review', 'itemListElement', 'location', 'jobLocation']

/** What the outermost things, and the parts of them that results show, leave out of what is asked. */
export function lacks(all: Described, asked: 'required' | 'recommended'): readonly Lack[] {
  return all.roots.flatMap(root => {
    const own = lackOf(all, root, asked, typesOf(root))
    const [first] = own
    const parent = first?.rich.as
    const parts = PARTS.flatMap(property => thingsOf(root, property)).flatMap(part =>
      parent === undefined ? [] : lackOf(all, part, asked, typesOf(part), parent),
    )
    return [...own, ...parts].flatMap(({ lack }) => lack)
  })
}

interface Found {
  readonly rich: RichResult
  readonly lack: readonly Lack[]
}

function lackOf(
  all: Described,
  thing: Thing,
  asked: 'required' | 'recommended',
  types: readonly string[],
  parent?: string,
): readonly Found[] {
  for (const type of types) {
    const rich = parent === undefined ? RICH_RESULTS.get(type) : (RICH_RESULTS.get(`${parent}/${type}`) ?? RICH_RESULTS.get(`*/${type}`))
    if (rich === undefined) continue
    const missing = rich[asked].filter(ways => !says(thing, ways, all) && !isNested(all, thing, ways))
    return [{ rich, lack: missing.length === 0 ? [] : [{ thing, type, asked: rich, missing }] }]
  }
  return []
}

/** A rating may stand in the thing it rates, which stands elsewhere: by its `@id`. */
function isNested({ roots }: Described, thing: Thing, ways: string): boolean {
  return ways === 'itemReviewed' && roots.some(root => root !== thing && everyThing(root).includes(thing))
}

/** `a|b.c` as people read it. */
export function alternatives(ways: string): string {
  return ways.split('|').join(' or ')
}
