import type { Ask, MetaFact } from '../../model/index.js'
import { isAnswer } from './is-answer.js'
import { isBackstage } from './is-backstage.js'
import { knownText } from './known-text.js'
import { liveMetas } from './live-metas.js'

/** Attributes by which a script or a template finds a tag to fill it: `ng-bind`, `th:text`, `data-i18n`, `id`. */
const FILLED_LATER = /^(?:id$|data-|ng-|v-|x-|\w+:|[:[*@])/

/**
 * Metadata of this name that is written and says nothing, on pages and layouts. A second one that says something makes it a case of two, not of an
 * empty one.
 */
export function emptyMetas(ask: Ask, name: string): readonly MetaFact[] {
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
