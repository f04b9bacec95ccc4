/**
 * What the panel and the extension say to each other. Both sides are built from this file, and it is all the extension knows of the panel.
 * Everything crosses as plain data; texts of a site are never markup.
 */

/** As `countersign/site/matrix` has them. */
export type CellState = 'present' | 'missing' | 'duplicate' | 'other' | 'blocked' | 'commented' | 'unknown'

export interface Counter {
  readonly vendor: string
  readonly id: string
}

export interface Column extends Counter {
  /** The vendor's name. */
  readonly title: string
  /** Pages that "add to pages missing it" would change. */
  readonly missing: number
}

/** Pages down, counters across. */
export interface Matrix {
  /** Those of one vendor stand together. */
  readonly columns: readonly Column[]
  /** Relative to the folder. */
  readonly paths: readonly string[]
  /** For each page a letter for each column: `letters` of states.ts. */
  readonly rows: readonly string[]
}

export interface Folder {
  readonly uri: string
  readonly name: string
}

/** How the language server stands, as far as it matters to what is shown. */
export type Standing =
  | { readonly state: 'asleep' | 'dead' | 'ready' }
  /** Files read and to be read; 0 of 0 while nothing is known yet. */
  | { readonly state: 'reading'; readonly done: number; readonly total: number }

/** To the panel. */
export type ToPanel =
  | { readonly is: 'texts'; readonly texts: Texts }
  /** `matrix` is `null` for a folder that has nothing for us. */
  | { readonly is: 'site'; readonly folders: readonly Folder[]; readonly folder: string; readonly matrix: Matrix | null }
  | { readonly is: 'standing'; readonly standing: Standing }
  | { readonly is: 'copied' }

/** From the panel. Counters are named by what they are, not by number: the site may have changed meanwhile. */
export type FromPanel =
  /** Its scripts run; it has nothing to show yet. */
  | { readonly is: 'ready'; readonly folder: string | null }
  | { readonly is: 'choose'; readonly folder: string }
  /** A cell; without a counter the page itself. */
  | { readonly is: 'open'; readonly path: string; readonly counter: Counter | null }
  | { readonly is: 'add'; readonly counter: Counter }
  | { readonly is: 'copy'; readonly text: string }
  | { readonly is: 'restart' }

/** Translated by the extension; `{0}`, `{1}` … are filled by the panel. */
export interface Texts {
  readonly label: string
  readonly search: string
  readonly allVendors: string
  readonly vendor: string
  readonly site: string
  readonly gapsOnly: string
  readonly gapsHint: string
  readonly clear: string
  readonly copy: string
  readonly copyHint: string
  readonly copied: string
  readonly filter: string
  readonly states: Readonly<Record<CellState, string>>
  readonly hints: Readonly<Record<CellState, string>>
  readonly page: string
  readonly onePage: string
  readonly pages: string
  readonly pagesShown: string
  readonly running: string
  readonly ofPages: string
  readonly vendorOnly: string
  readonly allAgain: string
  readonly sort: string
  readonly add: string
  readonly addToOne: string
  readonly complete: string
  readonly cell: string
  readonly openPage: string
  readonly reading: string
  readonly starting: string
  readonly stopped: string
  readonly restart: string
  readonly noSite: string
  readonly noCounters: string
  readonly noMatch: string
}
