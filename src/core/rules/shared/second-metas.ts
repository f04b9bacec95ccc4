import type { Ask, MetaFact } from '../../model/index.js'
import { certainMetas } from './live-metas.js'

export interface Second {
  readonly first: MetaFact
  readonly second: MetaFact
}

/** Metadata of this name that stands on the page again. Alternatives of a template are no seconds; one tag with two names says it once. */
export function secondMetas(ask: Ask, name: string): readonly Second[] {
  const all = certainMetas(ask, name).filter((fact, at, facts) => facts.findIndex(({ whole }) => whole.start === fact.whole.start) === at)
  const [first] = all
  return first === undefined ? [] : all.slice(1).map(second => ({ first, second }))
}
