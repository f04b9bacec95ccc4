import type { Page, Path } from '../model/index.js'
import type { Derived, Input, Ledger } from './ledger.js'
import { derived, input } from './ledger.js'

/** The pages as they were last put. */
export interface Pages {
  /** Sorted. Whoever asks is not bound to what the pages say. */
  readonly paths: Derived<readonly Path[]>
  of(path: Path): Derived<Page | undefined>
  put(page: Page): void
  remove(path: Path): void
}

export function pagesOf(ledger: Ledger): Pages {
  // A cell stays when its page goes: whoever asked for the page hears when it comes back.
  const cells = new Map<Path, Input<Page | undefined>>()
  const present = new Set<Path>()
  const changes = input(ledger, 0)
  const paths = derived(ledger, () => {
    changes.get()
    return [...present].sort()
  })
  const cellOf = (path: Path): Input<Page | undefined> => {
    const known = cells.get(path)
    if (known !== undefined) return known
    const made = input<Page | undefined>(ledger, undefined)
    cells.set(path, made)
    return made
  }
  return {
    paths,
    of: cellOf,
    put(page) {
      cellOf(page.path).set(page)
      if (present.has(page.path)) return
      present.add(page.path)
      changes.set(present.size)
    },
    remove(path) {
      if (!present.delete(path)) return
      cellOf(path).set(undefined)
      changes.set(present.size)
    },
  }
}
