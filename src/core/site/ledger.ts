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
      if (known === null || asked.some(movedSince(checkedAt))) renew()
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
    const questions = new Set<Cell>()
    ledger.askers.push(questions)
    try {
      const next = { value: work() }
      if (known === null || !same(known.value, next.value)) cell.changedAt = ledger.now
      known = next
      asked = [...questions]
      return next
    } finally {
      ledger.askers.pop()
    }
  }
  return cell
}

/** One derived cell for each key, made when it is first asked for. */
export function derivedBy<K, T>(ledger: Ledger, work: (key: K) => T, same?: (before: T, now: T) => boolean): CellsBy<K, T> {
  const cells = new Map<K, Derived<T>>()
  return {
    of(key) {
      const known = cells.get(key)
      if (known !== undefined) return known
      const made = derived(ledger, () => work(key), same)
      cells.set(key, made)
      return made
    },
  }
}

export interface CellsBy<K, T> {
  of(key: K): Derived<T>
}

function movedSince(time: number): (cell: Cell) => boolean {
  return cell => {
    cell.refresh()
    return cell.changedAt > time
  }
}
