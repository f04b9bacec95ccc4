import type { Fact, FactKind, FactOf, MetaFact } from '../model/index.js'
import { essenceOf } from './essence.js'

/** The facts of one page, sorted by kind, with the essence of each kind. Made once per version of a page; everything is worked out when asked. */
export interface Shelf {
  readonly all: readonly Fact[]
  of<K extends FactKind>(kind: K): readonly FactOf<K>[]
  /** Metadata of one name. */
  metas(name: string): readonly MetaFact[]
  essence(kind: FactKind): string
}

export function shelve(all: readonly Fact[]): Shelf {
  let kinds: Map<FactKind, Fact[]> | null = null
  let names: Map<string, MetaFact[]> | null = null
  const essences = new Map<FactKind, string>()
  const shelf: Shelf = {
    all,
    of<K extends FactKind>(kind: K): readonly FactOf<K>[] {
      kinds ??= grouped(all, fact => fact.kind)
      return (kinds.get(kind) ?? NONE) as readonly FactOf<K>[]
    },
    metas(name) {
      names ??= grouped(shelf.of('meta'), fact => fact.name)
      return names.get(name) ?? NONE
    },
    essence(kind) {
      const known = essences.get(kind)
      if (known !== undefined) return known
      const made = essenceOf(shelf.of(kind))
      essences.set(kind, made)
      return made
    },
  }
  return shelf
}

const NONE: readonly never[] = []

function grouped<F extends Fact, K>(facts: readonly F[], keyOf: (fact: F) => K): Map<K, F[]> {
  const groups = new Map<K, F[]>()
  for (const fact of facts) {
    const key = keyOf(fact)
    const list = groups.get(key)
    if (list === undefined) groups.set(key, [fact])
    else list.push(fact)
  }
  return groups
}
