import type { Ask, Finding, MetaFact } from '../../model/index.js'
import { faultyPages } from './habit.js'
import { isAnswer } from './is-answer.js'
import { isBackstage } from './is-backstage.js'
import { knownText } from './known-text.js'
import { liveMetas } from './live-metas.js'

/** Attributes by which a script or a template finds a tag to fill it: `ng-bind`, `th:text`, `data-i18n`, `id`. */
const FILLED_LATER = /^(?:id$|data-|ng-|v-|x-|\w+:|[:[*@])/

/** What a rule about empty metadata says: of one page, and of a habit of the whole site. It needs the option `once`. */
export type EmptyWords = 'empty' | 'site'

export function* emptyOnes(ask: Ask, name: string): Iterable<Finding<EmptyWords>> {
  const empty = emptyMetas(ask, name)
  const [first] = empty
  if (first === undefined) return
  const count = faultyPages(ask, name, `${name}-empty`, isEmpty)
  if (count > 1) yield { at: first.whole, says: 'site', with: { count }, essence: 'site' }
  else if (count === 1) for (const fact of empty) yield { at: fact.whole, says: 'empty' }
}

/**
 * Metadata of this name that is written and says nothing, on pages and layouts. A second one that says something makes it a case of two, not of an
 * empty one.
 */
function emptyMetas(ask: Ask, name: string): readonly MetaFact[] {
  const all = liveMetas(ask, name)
  const empty = all.filter(isEmpty)
  if (empty.length === 0 || empty.length < all.length || ask.page.kind === 'component') return []
  if (isBackstage(ask.page.path) || isAnswer(ask.page)) return []
  const nature = ask.site.pageKind(ask.page.path)
  return nature === 'page' || nature === 'layout' || nature === 'fragment' ? empty : []
}

function isEmpty(fact: MetaFact): boolean {
  return knownText(fact) === '' && !Object.keys(fact.attributes).some(attribute => FILLED_LATER.test(attribute))
}
