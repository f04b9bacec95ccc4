import type { FactKind, FactOf, Path } from '../model/index.js'
import type { CellsBy, Derived, Ledger } from './ledger.js'
import { sluice } from './ledger.js'
import type { Shelf } from './shelf.js'

/** Shelves asked by kind. */
export interface ByKind {
  /** The facts as they stand now; the asker is bound to the essence of the kind, not to places and other kinds. */
  bound<K extends FactKind>(path: Path, kind: K): readonly FactOf<K>[]
}

export function byKindOf(ledger: Ledger, shelves: CellsBy<Path, Shelf>): ByKind {
  const cells = new Map<Path, Map<FactKind, Derived<string>>>()
  return {
    bound(path, kind) {
      let kinds = cells.get(path)
      if (kinds === undefined) cells.set(path, (kinds = new Map<FactKind, Derived<string>>()))
      let cell = kinds.get(kind)
      if (cell === undefined) kinds.set(kind, (cell = sluice(ledger, () => shelves.of(path).get().essence(kind), Object.is)))
      cell.get()
      return shelves.of(path).peek().of(kind)
    },
  }
}
