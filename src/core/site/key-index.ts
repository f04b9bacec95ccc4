import type { FactKind, FactOf, Path, Reached, Tracker } from '../model/index.js'
import { keysOf } from '../model/index.js'
import { essenceOf } from './essence.js'
import type { Cell, Derived, Ledger, Listener, Sluice } from './ledger.js'
import { noteAsked, settle, tellAll } from './ledger.js'
import type { Shelf } from './shelf.js'

/** Facts of one kind over all pages, by key. */
export interface KeyIndex<K extends FactKind> {
  /**
   * In order of paths, then of the page. Whoever asks is bound to the essence of what it gets, not to its places: as long as that stays the same it is
   * the same list, in which facts that moved have been put in the place of their elder twins. So what is worked out of a list may be kept with it.
   */
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
  answer: Reached<FactOf<K>>[] | null
}

interface KeyCell extends Cell {
  answer: number
}

/** An index that looks again only at pages whose shelf changed, and gives a key another answer only if the essence of its facts on such a page changed. */
export function keyIndex<K extends FactKind>(
  ledger: Ledger,
  shelves: Shelves,
  kind: K,
  trackerOf: (vendor: string) => Tracker | undefined,
): KeyIndex<K> {
  const pages = new Map<Path, Keyed<K>>()
  const holders = new Map<string, Holders<K>>()
  /** Keys somebody asked for. */
  const cells = new Map<string, KeyCell>()
  const suspects = new Set<Path>()
  const watched = new Set<Path>()
  /** The answers of the shelves that were looked at. */
  const seen = new Map<Path, number>()
  let listed = false
  const index: Sluice = { look: refresh }

  function suspect(): void {
    ledger.pending.add(index)
  }

  shelves.paths.listeners.add({
    suspect: () => {
      listed = false
      suspect()
    },
  })

  function refresh(): void {
    if (!listed) list()
    for (const path of suspects) {
      suspects.delete(path)
      const shelf = shelves.of(path)
      shelf.refresh()
      if (seen.get(path) === shelf.answer) continue
      seen.set(path, shelf.answer)
      replace(path, keyed(path, shelf.peek().of(kind), trackerOf))
    }
  }

  /** Watches pages that came, and forgets those that went. */
  function list(): void {
    listed = true
    const present = new Set(shelves.paths.peek())
    for (const path of present) {
      if (pages.has(path)) continue
      suspects.add(path)
      if (!watched.has(path)) watch(path)
    }
    for (const path of [...pages.keys()]) {
      if (present.has(path)) continue
      replace(path, new Map<string, Reached<FactOf<K>>[]>())
      pages.delete(path)
      seen.delete(path)
      suspects.delete(path)
    }
  }

  function watch(path: Path): void {
    watched.add(path)
    shelves.of(path).listeners.add({
      suspect: () => {
        if (!pages.has(path)) return
        suspects.add(path)
        suspect()
      },
    })
  }

  function replace(path: Path, next: Keyed<K>): void {
    const old: Keyed<K> = pages.get(path) ?? new Map<string, Reached<FactOf<K>>[]>()
    pages.set(path, next)
    for (const key of new Set([...old.keys(), ...next.keys()])) {
      const cell = cells.get(key)
      const same = cell !== undefined && essenceOf(old.get(key)) === essenceOf(next.get(key))
      hold(key, path, next.get(key), same)
      if (cell === undefined || same) continue
      cell.answer = ledger.lastAnswer += 1
      tellAll(cell.listeners)
    }
  }

  function hold(key: string, path: Path, list: readonly Reached<FactOf<K>>[] | undefined, same: boolean): void {
    const known = holders.get(key)
    if (known === undefined) {
      if (list !== undefined) holders.set(key, { paths: [path], lists: [list], answer: null })
      return
    }
    const at = placeIn(known.paths, path)
    const held = known.paths[at] === path ? 1 : 0
    if (list !== undefined) {
      known.paths.splice(at, held, path)
      known.lists.splice(at, held, list)
    } else if (held === 1) {
      known.paths.splice(at, 1)
      known.lists.splice(at, 1)
    }
    if (!same) known.answer = null
    else if (known.answer !== null && list !== undefined) put(known.answer, known.lists, at)
  }

  function cellOf(key: string): Cell {
    const known = cells.get(key)
    if (known !== undefined) return known
    const made = {
      answer: 0,
      get suspected(): boolean {
        return ledger.pending.has(index)
      },
      refresh,
      listeners: new Set<Listener>(),
      notedBy: 0,
    }
    cells.set(key, made)
    return made
  }

  return {
    all(key) {
      settle(ledger)
      refresh()
      noteAsked(ledger, cellOf(key))
      const held = holders.get(key)
      return held === undefined ? NONE : (held.answer ??= held.lists.flat())
    },
  }
}

/** Puts the facts of one page where their elder twins stand. */
function put<T>(answer: T[], lists: readonly (readonly T[])[], at: number): void {
  let place = 0
  for (let before = 0; before < at; before++) place += lists[before]?.length ?? 0
  for (const [offset, one] of (lists[at] ?? []).entries()) answer[place + offset] = one
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
