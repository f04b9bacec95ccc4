import type { Edit, Path, Picture, Spreadsheets } from '../core/index.js'
import type { Owner, Product, Skipped } from '../report/index.js'

/** Everything the command line needs of the machine it runs on. */
export interface Ports {
  readonly disk: Disk
  readonly terminal: Terminal
  readonly history: History
  /** Standard output and standard error. */
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Milliseconds; only differences mean anything. */
  readonly now: () => number
  /** The folder the command was given in: absolute, with `/`. */
  readonly folder: string
  readonly product: Product
  /** Whose a host of the web is; `null` when that is not known. */
  readonly ownerOf: (host: string) => Owner | null
  /** Loads what reads and writes spreadsheets, and ends the program with the exit code that `use` gives. Returns at once. */
  readonly spreadsheets: (use: (spreadsheets: Spreadsheets) => Promise<number>) => void
  /** Serves an editor through standard input and output, for as long as it is there. Returns at once. */
  readonly serve: () => void
}

/** Earlier states of a folder, as version control has them. */
export interface History {
  /** A copy of a folder as a revision has it, until it is `left`; or why there is none, in words for people. Nothing else is changed. */
  at(root: string, revision: string): Past | { readonly reason: string }
}

export interface Past {
  /** Absolute. */
  readonly root: string
  leave(): void
}

export interface Terminal {
  /** Standard output shows colours, and the reader wants them. */
  readonly colour: boolean
  readonly unicode: boolean
  /** Columns of standard output. */
  readonly width: number
  /** Standard error is a terminal: a line there may be written over. */
  readonly progress: boolean
}

/** Files. Roots, folders and files are absolute paths with `/`; a `Path` is relative to its root. Nothing throws: reasons are for people. */
export interface Disk {
  /** An absolute path from one as a person writes it, in the notation of their system. */
  resolve(folder: string, written: string): string
  kind(file: string): 'file' | 'folder' | null
  /** What stands in a folder; empty when it cannot be read. */
  names(folder: string): readonly string[]
  /** A small file of ours, UTF-8. */
  text(file: string): string | null
  /** The bytes of any file of at most so many; else why not, in words that follow its name. */
  bytes(file: string, most: number): Uint8Array | string
  /** Writes a report, makes its folder; `null` when it is written, else why not. */
  write(file: string, text: string | Uint8Array): string | null
  list(root: string, wishes: Wishes): Listing
  /** Whether anything of that name is there, files that are not read too. */
  exists(root: string): (path: Path) => boolean
  /** Pictures by the beginning of their files. */
  pictures(root: string): (path: Path) => Picture | null
  read(root: string, path: Path, limits: Limits): TextFile | Skipped
  /** Applies edits of the text as it was read; all else stays as it is, byte for byte. `null` when it is written, else why not. */
  save(root: string, file: TextFile, edits: readonly Edit[]): Skipped | null
}

/** What somebody wants or does not want to be read; `null` = no wish, so the defaults decide. */
export interface Wishes {
  file(path: Path): boolean | null
  folder(path: Path): boolean | null
  /** It is named as a tracking plan, and read whatever it is called. */
  plan(path: Path): boolean
  /** Something in the folder is wanted by name, so it is entered even when it is left out. */
  leadsToWanted(folder: Path): boolean
  /** Called for each folder before anything in it is judged, with the names it holds. */
  enter(folder: Path, names: readonly string[]): void
}

export interface Listing {
  /** Files of a kind that is read, in order. */
  readonly files: readonly Path[]
  readonly skipped: readonly Skipped[]
}

export interface Limits {
  /** Bytes. */
  readonly maxFileSize: number
  /** For files that declare none and are not UTF-8; `null` = guess. */
  readonly encoding: string | null
}

/** A file as text. What else it takes to write it back is the disk's own matter. */
export interface TextFile {
  readonly path: Path
  readonly text: string
}
