import type { Ask, MetaFact, OptionSpec, Path } from '../../model/index.js'
import { keyOf } from '../../model/index.js'
import { pagesWith } from './site-pages.js'

/** The option of rules about what several pages share. */
export const ONCE_SHARED: OptionSpec = {
  default: 5,
  minimum: 1,
  about: 'When more pages than this share it, it is told once, on the first of them, with their number',
}

/**
 * Whether this page speaks of what a group of pages shares: each page of a small group does, of a large one only the first, so that one mistake in
 * a template of a thousand pages is one finding and not a thousand. `group` is sorted and holds the page itself. The rule needs the option `once`.
 */
export function speaksFor(ask: Ask, group: readonly Path[]): boolean {
  return group.length <= Number(ask.option('once')) || group[0] === ask.page.path
}

/** {@link speaksFor} the pages that say the very same. */
export function speaksForSame(ask: Ask, fact: MetaFact): boolean {
  const key = keyOf(fact)
  return key === null || speaksFor(ask, pagesWith(ask, key))
}
