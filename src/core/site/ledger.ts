/**
 * The memory of the site: cells that can be asked, and know which answer they gave. While a cell works out its answer, every cell it asks is noted
 * with the answer it got; it is worked out again only if one of those has another answer now. This is what makes one edit cheap.
 *
 * A change spreads a mere suspicion to those who may depend on it. It stops at sluices: cells whose answer is often the same after all. Before
 * anybody from outside is answered, suspected sluices look for themselves, and only real changes go on behind them. Whoever is asked and not
 * suspected answers at once.
 */
export interface Ledger {
  /** Every new answer of any cell gets a number of its own. */
  lastAnswer: number
  /** Those who are just being worked out; the last one is asking. */
  readonly askers: Asker[]
  /** How many have asked so far. */
  lastAsker: number
  /** Sluices that are suspected and have not looked yet. */
  readonly pending: Set<Sluice>
  /** They are looking just now. */
  settling: boolean
}

export interface Cell {
  /** The number of its answer; valid after `refresh`. */
  readonly answer: number
  /** It may have another answer than it says. */
  readonly suspected: boolean
  /** Sees to it that its answer holds. */
  refresh(): void
  /** Who hears of suspicions about it. */
  readonly listeners: Set<Listener>
  /** The number of the last asker that noted it. Noting a cell twice does no harm, so the last one will do, and costs no table for each asker. */
  notedBy: number
}

export interface Listener {
  suspect(): void
}

export interface Sluice {
  /** Looks whether the suspicion is true, if anybody would hear of it. */
  look(): void
}

export interface Derived<T> extends Cell {
  /** The value; the asker is bound to it. */
  get(): T
  /** The value, without binding the asker: for what the asker is bound to by another, coarser cell. */
  peek(): T
}

export interface Input<T> extends Derived<T> {
  set(value: T): void
}

/** Cells, and the numbers of the answers they gave. */
export interface Asked {
  readonly cells: readonly Cell[]
  readonly answers: readonly number[]
}

/** What somebody who is being worked out has asked so far. */
interface Asker extends Asked {
  readonly number: number
  readonly cells: Cell[]
  readonly answers: number[]
}

export function createLedger(): Ledger {
  return { lastAnswer: 0, askers: [], lastAsker: 0, pending: new Set(), settling: false }
}

/** Notes that whoever is being worked out has asked this cell, after the cell has been refreshed. */
export function noteAsked(ledger: Ledger, cell: Cell): void {
  const asker = ledger.askers.at(-1)
  if (asker !== undefined) note(asker, cell, cell.answer)
}

function note(asker: Asker, cell: Cell, answer: number): void {
  if (cell.notedBy === asker.number) return
  cell.notedBy = asker.number
  asker.cells.push(cell)
  asker.answers.push(answer)
}

export function noteAll(ledger: Ledger, { cells, answers }: Asked): void {
  const asker = ledger.askers.at(-1)
  if (asker === undefined) return
  let at = 0
  for (const cell of cells) {
    note(asker, cell, answers[at] ?? 0)
    at += 1
  }
}

/** What some work comes to, and what it asked for. The asker it stands in is not bound; `noteAll` binds it. */
export function listen<T>(ledger: Ledger, work: () => T): { readonly value: T; readonly asked: Asked } {
  const asked: Asker = { number: (ledger.lastAsker += 1), cells: [], answers: [] }
  ledger.askers.push(asked)
  try {
    return { value: work(), asked }
  } finally {
    ledger.askers.pop()
  }
}

/** Whether one of the cells has another answer by now; looks in the order in which they were asked. */
export function hasMoved({ cells, answers }: Asked): boolean {
  let at = 0
  for (const cell of cells) {
    cell.refresh()
    if (cell.answer !== answers[at]) return true
    at += 1
  }
  return false
}

export function tellAll(listeners: ReadonlySet<Listener>): void {
  for (const listener of listeners) listener.suspect()
}

/** Lets suspected sluices look, until none is left. Whoever is asked from outside calls this first. */
export function settle(ledger: Ledger): void {
  if (ledger.pending.size === 0 || ledger.settling || ledger.askers.length > 0) return
  ledger.settling = true
  try {
    for (const sluice of ledger.pending) {
      ledger.pending.delete(sluice)
      sluice.look()
    }
  } finally {
    ledger.settling = false
  }
}

/** A cell whose value comes from outside. */
export function input<T>(ledger: Ledger, initial: T): Input<T> {
  let value = initial
  const cell = {
    answer: 0,
    suspected: false,
    listeners: new Set<Listener>(),
    notedBy: 0,
    refresh: (): void => undefined,
    peek: (): T => value,
    get: (): T => {
      noteAsked(ledger, cell)
      return value
    },
    set: (next: T): void => {
      value = next
      cell.answer = ledger.lastAnswer += 1
      tellAll(cell.listeners)
    },
  }
  return cell
}

/** A cell whose value follows from others, and is another whenever one of them is. */
export function derived<T>(ledger: Ledger, work: () => T): Derived<T> {
  return cellOf(ledger, work, null)
}

/**
 * A cell that often has the same value after all. `same` tells; the new object still takes the old one's place. Suspicions stop here until it has
 * looked.
 */
export function sluice<T>(ledger: Ledger, work: () => T, same: (before: T, now: T) => boolean): Derived<T> {
  return cellOf(ledger, work, same)
}

function cellOf<T>(ledger: Ledger, work: () => T, same: ((before: T, now: T) => boolean) | null): Derived<T> {
  let known: { readonly value: T } | null = null
  let asked: Asked = NOTHING
  const cell = {
    answer: 0,
    suspected: true,
    listeners: new Set<Listener>(),
    notedBy: 0,
    suspect: (): void => {
      if (cell.suspected) return
      cell.suspected = true
      if (same === null) tellAll(cell.listeners)
      else ledger.pending.add(cell)
    },
    refresh: (): void => {
      if (!cell.suspected) return
      // A suspicion that comes while it looks is about what it sees, and stays.
      cell.suspected = false
      try {
        if (known === null || hasMoved(asked)) renew()
      } catch (error) {
        cell.suspected = true
        throw error
      }
    },
    look: (): void => {
      if (cell.listeners.size > 0) cell.refresh()
    },
    peek: (): T => {
      settle(ledger)
      cell.refresh()
      return (known ?? renew()).value
    },
    get: (): T => {
      const value = cell.peek()
      noteAsked(ledger, cell)
      return value
    },
  }

  function renew(): { readonly value: T } {
    const next = listen(ledger, work)
    const moved = known === null || same === null || !same(known.value, next.value)
    known = next
    for (const before of asked.cells) before.listeners.delete(cell)
    for (const now of next.asked.cells) now.listeners.add(cell)
    asked = next.asked
    if (asked.cells.some(one => one.suspected)) cell.suspect()
    if (moved) {
      cell.answer = ledger.lastAnswer += 1
      if (same !== null) tellAll(cell.listeners)
    }
    return next
  }
  return cell
}

const NOTHING: Asked = { cells: [], answers: [] }

export interface CellsBy<K, T> {
  of(key: K): Derived<T>
}

/** One derived cell for each key, made when it is first asked for. */
export function derivedBy<K, T>(ledger: Ledger, work: (key: K) => T): CellsBy<K, T> {
  return cellsBy(key => derived(ledger, () => work(key)))
}

/** One sluice for each key. */
export function sluiceBy<K, T>(ledger: Ledger, work: (key: K) => T, same: (before: T, now: T) => boolean): CellsBy<K, T> {
  return cellsBy(key => sluice(ledger, () => work(key), same))
}

/** Cells of any making, one for each key. */
export function cellsBy<K, T>(make: (key: K) => Derived<T>): CellsBy<K, T> {
  const cells = new Map<K, Derived<T>>()
  return {
    of(key) {
      const known = cells.get(key)
      if (known !== undefined) return known
      const made = make(key)
      cells.set(key, made)
      return made
    },
  }
}
