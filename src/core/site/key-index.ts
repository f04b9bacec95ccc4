import type { FactKind, FactOf, Path, Reached, Tracker } from '../model/index.js'
import { keysOf } from '../model/index.js'
import { essenceOf } from './essence.js'
import type { Cell, Derived, Ledger } from './ledger.js'
import { noteAsked } from './ledger.js'
import type { Shelf } from './shelf.js'

/** Facts of one kind over all pages, by key. */
export interface KeyIndex<K extends FactKind> {
  /** In order of paths, then of the page. Whoever asks is bound to the essence of what it gets, not to its places. */
  all(key: string): readonly Reached<FactOf<K>>[]
}

export interface Shelves {
  readonly paths: Derived<readonly Path[]>
  of(path: Path): Derived<Shelf>
}

type Keyed<K extends FactKind> = Map<string, FactOf<K>[]>

/** An index that looks again only at pages whose shelf changed, and moves a key only if the essence of its facts on such a page changed. */
export function keyIndex<K extends FactKind>(
  ledger: Ledger,
  shelves: Shelves,
  kind: K,
  trackerOf: (vendor: string) => Tracker | undefined,
): KeyIndex<K> {
  const pages = new Map<Path, Keyed<K>>()
  /** Sorted. */
  const holders = new Map<string, Path[]>()
  const answers = new Map<string, readonly Reached<FactOf<K>>[]>()
  const cells = new Map<string, { changedAt: number; refresh(): void }>()
  let refreshedAt = 0

  function refresh(): void {
    if (refreshedAt === ledger.now) return
    const before = refreshedAt
    refreshedAt = ledger.now
    // What the shelves ask while they are worked out binds the shelves, not the one who asked for a key.
    ledger.askers.push(new Set())
    try {
      const paths = shelves.paths.peek()
      if (shelves.paths.changedAt > before) dropMissing(new Set(paths))
      for (const path of paths) {
        const shelf = shelves.of(path)
        shelf.refresh()
        if (shelf.changedAt > before || !pages.has(path)) replace(path, keyed(shelf.peek().of(kind), trackerOf))
      }
    } finally {
      ledger.askers.pop()
    }
  }

  function dropMissing(present: ReadonlySet<Path>): void {
    for (const path of [...pages.keys()]) {
      if (present.has(path)) continue
      replace(path, new Map<string, FactOf<K>[]>())
      pages.delete(path)
    }
  }

  function replace(path: Path, next: Keyed<K>): void {
    const old: Keyed<K> = pages.get(path) ?? new Map<string, FactOf<K>[]>()
    pages.set(path, next)
    for (const key of new Set([...old.keys(), ...next.keys()])) {
      const cell = cells.get(key)
      if (cell !== undefined && essenceOf(old.get(key)) !== essenceOf(next.get(key))) cell.changedAt = ledger.now
      hold(key, path, next.has(key))
    }
  }

  function hold(key: string, path: Path, holds: boolean): void {
    answers.delete(key)
    const paths = holders.get(key)
    if (paths === undefined) {
      if (holds) holders.set(key, [path])
      return
    }
    const at = placeIn(paths, path)
    const held = paths[at] === path
    if (holds && !held) paths.splice(at, 0, path)
    else if (!holds && held) paths.splice(at, 1)
  }

  function cellOf(key: string): Cell {
    const known = cells.get(key)
    if (known !== undefined) return known
    const made = { changedAt: 0, refresh }
    cells.set(key, made)
    return made
  }

  return {
    all(key) {
      refresh()
      noteAsked(ledger, cellOf(key))
      const known = answers.get(key)
      if (known !== undefined) return known
      const found: Reached<FactOf<K>>[] = []
      for (const from of holders.get(key) ?? []) {
        for (const fact of pages.get(from)?.get(key) ?? []) found.push({ fact, from })
      }
      answers.set(key, found)
      return found
    },
  }
}

/** Where a path stands among sorted ones, or should. */
function placeIn(paths: readonly Path[], path: Path): number {
  let low = 0
  let high = paths.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paths[middle] ?? '') < path) low = middle + 1
    else high = middle
  }
  return low
}

function keyed<K extends FactKind>(facts: readonly FactOf<K>[], trackerOf: (vendor: string) => Tracker | undefined): Keyed<K> {
  const keys: Keyed<K> = new Map<string, FactOf<K>[]>()
  for (const fact of facts) {
    for (const key of keysOf(fact, 'vendor' in fact ? trackerOf(fact.vendor) : undefined)) {
      const list = keys.get(key)
      if (list === undefined) keys.set(key, [fact])
      else list.push(fact)
    }
  }
  return keys
}
