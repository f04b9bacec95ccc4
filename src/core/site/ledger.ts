/**
 * The memory of the site: cells that can be asked, and remember when their answer last changed. While a derived cell works out its answer,
 * every cell it asks is noted; later it is worked out again only if one of those has changed since. This is what makes one edit cheap.
 */
export interface Ledger {
  /** Moves by one with every change from outside. */
  now: number
  /** What those who are just being worked out have asked so far; the last one is asking. */
  readonly askers: Set<Cell>[]
}

export interface Cell {
  /** When its answer last changed; valid after `refresh`. */
  readonly changedAt: number
  /** Brings `changedAt` up to date. */
  refresh(): void
}

export interface Derived<T> extends Cell {
  /** The answer; the asker is bound to it. */
  get(): T
  /** The answer, without binding the asker: for what the asker is bound to by another, coarser cell. */
  peek(): T
}

export interface Input<T> extends Derived<T> {
  set(value: T): void
}

export function createLedger(): Ledger {
  return { now: 1, askers: [] }
}

/** Notes that whoever is being worked out has asked this cell. */
export function noteAsked(ledger: Ledger, cell: Cell): void {
  ledger.askers.at(-1)?.add(cell)
}

/** A cell whose answer comes from outside. */
export function input<T>(ledger: Ledger, initial: T): Input<T> {
  let value = initial
  const cell = {
    changedAt: ledger.now,
    refresh: (): void => undefined,
    peek: (): T => value,
    get: (): T => {
      noteAsked(ledger, cell)
      return value
    },
    set: (next: T): void => {
      value = next
      ledger.now += 1
      cell.changedAt = ledger.now
    },
  }
  return cell
}

/**
 * A cell whose answer follows from others. `same` tells answers apart: when the new one is the same, nobody who asked is bothered, and the new
 * object still takes the old one's place.
 */
export function derived<T>(ledger: Ledger, work: () => T, same: (before: T, now: T) => boolean = Object.is): Derived<T> {
  let known: { readonly value: T } | null = null
  let asked: readonly Cell[] = []
  let checkedAt = 0
  const cell = {
    changedAt: 0,
    refresh: (): void => {
      if (checkedAt === ledger.now) return
      if (known === null || movedSince(asked, checkedAt)) renew()
      checkedAt = ledger.now
    },
    peek: (): T => {
      cell.refresh()
      return (known ?? renew()).value
    },
    get: (): T => {
      noteAsked(ledger, cell)
      return cell.peek()
    },
  }
  function renew(): { readonly value: T } {
    const next = listen(ledger, work)
    if (known === null || !same(known.value, next.value)) cell.changedAt = ledger.now
    known = next
    asked = next.asked
    return next
  }
  return cell
}

/** One derived cell for each key, made when it is first asked for. */
export function derivedBy<K, T>(ledger: Ledger, work: (key: K) => T, same?: (before: T, now: T) => boolean): CellsBy<K, T> {
  return derivedCells(ledger, key => () => work(key), same)
}

/** The same for work that remembers something of its own for each key. */
export function derivedCells<K, T>(ledger: Ledger, workOf: (key: K) => () => T, same?: (before: T, now: T) => boolean): CellsBy<K, T> {
  const cells = new Map<K, Derived<T>>()
  return {
    of(key) {
      const known = cells.get(key)
      if (known !== undefined) return known
      const made = derived(ledger, workOf(key), same)
      cells.set(key, made)
      return made
    },
  }
}

export interface CellsBy<K, T> {
  of(key: K): Derived<T>
}

/** Whether one of these has another answer than at that time. */
export function movedSince(cells: readonly Cell[], time: number): boolean {
  for (const cell of cells) {
    cell.refresh()
    if (cell.changedAt > time) return true
  }
  return false
}

/** What some work comes to, and what it asked for. The asker it stands in is not bound; `noteAll` binds it. */
export function listen<T>(ledger: Ledger, work: () => T): { readonly value: T; readonly asked: readonly Cell[] } {
  const questions = new Set<Cell>()
  ledger.askers.push(questions)
  try {
    return { value: work(), asked: [...questions] }
  } finally {
    ledger.askers.pop()
  }
}

export function noteAll(ledger: Ledger, cells: readonly Cell[]): void {
  const asker = ledger.askers.at(-1)
  if (asker !== undefined) for (const cell of cells) asker.add(cell)
}
