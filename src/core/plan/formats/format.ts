import type { Plan, Tracker } from '../../model/index.js'

/** A spreadsheet's page as texts, row by row; numbers and dates have become texts. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/** What somebody hands in: data out of JSON or YAML, or a table. */
export type Content =
  { readonly kind: 'data'; readonly data: unknown; readonly text: string } | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[] }

export interface Source {
  /** The file's name, for messages and for what has no other name. */
  readonly name: string
  readonly content: Content
  /** What reading the file itself had to leave or to change. */
  readonly lost: readonly Lost[]
}

/** Something that was not carried over. `what` is a sentence; `where` a place in the file, or an item of the plan. */
export interface Lost {
  readonly where: string
  readonly what: string
}

/** A heading of a spreadsheet and what it was taken for. */
export interface Column {
  readonly heading: string
  readonly field: string
}

export interface Imported {
  readonly plan: Plan
  readonly lost: readonly Lost[]
  readonly columns: readonly Column[]
}

/** A table that is to be written. */
export interface WrittenSheet {
  readonly name: string
  readonly columns: readonly WrittenColumn[]
  readonly rows: readonly (readonly WrittenCell[])[]
}

export type WrittenCell = string | number | boolean | null

export interface WrittenColumn {
  readonly title: string
  /** In characters. */
  readonly width: number
  /** What its cells may hold; absent = anything. */
  readonly choices?: readonly string[]
}

export type Written =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'sheets'; readonly sheets: readonly WrittenSheet[] }

export interface Known {
  readonly trackers: readonly Tracker[]
  /** Fields of columns by heading, as somebody said it. */
  readonly columns: ReadonlyMap<string, string>
}

/** One way to write a plan down: reading, writing, or both. */
export interface PlanFormat {
  readonly id: string
  readonly title: string
  /** How its files end. */
  readonly ending: string
  /** Whether a file is of this kind, by what stands in it. */
  readonly recognises: (content: Content) => boolean
  readonly read?: (source: Source, known: Known) => Imported
  readonly write?: (plan: Plan) => Written
}

/** Files of a spreadsheet program. Nothing in them is ever run. */
export interface Spreadsheets {
  /** The texts of all cells, with what had to be changed; or why it cannot be read, in words that follow its name. Never rejects. */
  read(bytes: Uint8Array): Promise<{ readonly sheets: readonly Sheet[]; readonly lost: readonly Lost[] } | { readonly trouble: string }>
  write(sheets: readonly WrittenSheet[]): Promise<Uint8Array>
}
