import type { Fact, FactKind, FactOf } from '../model/index.js'
import { essenceOf } from './essence.js'

/** The facts of one page, sorted by kind, with the essence of each kind. Made once per version of a page; everything is worked out when asked. */
export interface Shelf {
  readonly all: readonly Fact[]
  of<K extends FactKind>(kind: K): readonly FactOf<K>[]
  essence(kind: FactKind): string
}

export function shelve(all: readonly Fact[]): Shelf {
  let kinds: Map<FactKind, Fact[]> | null = null
  const essences = new Map<FactKind, string>()
  const shelf: Shelf = {
    all,
    of<K extends FactKind>(kind: K): readonly FactOf<K>[] {
      kinds ??= byKind(all)
      return (kinds.get(kind) ?? NONE) as readonly FactOf<K>[]
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

function byKind(facts: readonly Fact[]): Map<FactKind, Fact[]> {
  const kinds = new Map<FactKind, Fact[]>()
  for (const fact of facts) {
    const list = kinds.get(fact.kind)
    if (list === undefined) kinds.set(fact.kind, [fact])
    else list.push(fact)
  }
  return kinds
}
