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

type Keyed<K extends FactKind> = Map<string, Reached<FactOf<K>>[]>

/** Who has facts of a key: sorted paths, and beside each what it has. */
interface Holders<K extends FactKind> {
  readonly paths: Path[]
  readonly lists: (readonly Reached<FactOf<K>>[])[]
  /** All of it in one list, until something changes. */
  answer: readonly Reached<FactOf<K>>[] | null
}

/** An index that looks again only at pages whose shelf changed, and moves a key only if the essence of its facts on such a page changed. */
export function keyIndex<K extends FactKind>(
  ledger: Ledger,
  shelves: Shelves,
  kind: K,
  trackerOf: (vendor: string) => Tracker | undefined,
): KeyIndex<K> {
  const pages = new Map<Path, Keyed<K>>()
  const holders = new Map<string, Holders<K>>()
  const cells = new Map<string, { changedAt: number; refresh(): void }>()
  let refreshedAt = 0

  function refresh(): void {
    if (refreshedAt === ledger.now) return
    const before = refreshedAt
    refreshedAt = ledger.now
    const paths = shelves.paths.peek()
    if (shelves.paths.changedAt > before) dropMissing(new Set(paths))
    for (const path of paths) {
      const shelf = shelves.of(path)
      shelf.refresh()
      // What a tracker says of upper and lower case binds nobody: trackers come with the workspace.
      if (shelf.changedAt > before || !pages.has(path)) replace(path, keyed(path, shelf.peek().of(kind), trackerOf))
    }
  }

  function dropMissing(present: ReadonlySet<Path>): void {
    for (const path of [...pages.keys()]) {
      if (present.has(path)) continue
      replace(path, new Map<string, Reached<FactOf<K>>[]>())
      pages.delete(path)
    }
  }

  function replace(path: Path, next: Keyed<K>): void {
    const old: Keyed<K> = pages.get(path) ?? new Map<string, Reached<FactOf<K>>[]>()
    pages.set(path, next)
    for (const key of new Set([...old.keys(), ...next.keys()])) {
      const cell = cells.get(key)
      if (cell !== undefined && essenceOf(old.get(key)) !== essenceOf(next.get(key))) cell.changedAt = ledger.now
      hold(key, path, next.get(key))
    }
  }

  function hold(key: string, path: Path, list: readonly Reached<FactOf<K>>[] | undefined): void {
    const known = holders.get(key)
    if (known === undefined) {
      if (list !== undefined) holders.set(key, { paths: [path], lists: [list], answer: list })
      return
    }
    known.answer = null
    const at = placeIn(known.paths, path)
    const held = known.paths[at] === path ? 1 : 0
    if (list !== undefined) {
      known.paths.splice(at, held, path)
      known.lists.splice(at, held, list)
    } else if (held === 1) {
      known.paths.splice(at, 1)
      known.lists.splice(at, 1)
    }
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
      const held = holders.get(key)
      return held === undefined ? NONE : (held.answer ??= held.lists.flat())
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

function keyed<K extends FactKind>(from: Path, facts: readonly FactOf<K>[], trackerOf: (vendor: string) => Tracker | undefined): Keyed<K> {
  const keys: Keyed<K> = new Map<string, Reached<FactOf<K>>[]>()
  for (const fact of facts) {
    const reached = { fact, from }
    for (const key of keysOf(fact, 'vendor' in fact ? trackerOf(fact.vendor) : undefined)) {
      const list = keys.get(key)
      if (list === undefined) keys.set(key, [reached])
      else list.push(reached)
    }
  }
  return keys
}

const NONE: readonly never[] = []
