import type { Lost, Path, Picture, Sheet, WrittenSheet } from '../core/index.js'
import type { Product, Skipped } from '../report/index.js'

/** What the server needs of the machine it runs on. Entries give it. */
export interface Host {
  /** Files of a workspace folder that this machine reads itself; `null` = it cannot, ask the client. */
  filesOf(folder: string): FolderFiles | null
  /** Milliseconds; only differences mean anything. */
  now(): number
  /** Lets everything else that waits have its turn. */
  breathe(): Promise<void>
  /** Calls back after some milliseconds; the answer calls it off. */
  later(milliseconds: number, call: () => void): () => void
  readonly product: Product
  /** Spreadsheets, whose files are base64 in messages; `null` = this machine has nothing that reads them. */
  readonly spreadsheets: SpreadsheetMessages | null
}

export interface SpreadsheetMessages {
  /** Texts of all cells, with what had to be changed; or why not, in words that follow the file's name. */
  read(base64: string): Promise<{ readonly sheets: readonly Sheet[]; readonly lost: readonly Lost[] } | { readonly trouble: string }>
  write(sheets: readonly WrittenSheet[]): Promise<string>
}

/** Files of one workspace folder. Paths are relative to it. Nothing throws or rejects: what cannot be read has a reason, in words for people. */
export interface FolderFiles {
  list(wishes: Wishes): Promise<Listing>
  read(path: Path, limits: { readonly maxFileSize: number; readonly encoding: string | null }): Promise<FileText>
  /** Pictures by the beginning of their files, each looked at once, when somebody asks. Asked again after each listing. */
  pictures(): (path: Path) => Picture | null | Promise<Picture | null>
  /** Where the folder is, as reports say it: `root` absolute, `base` = path to it from the root of its repository, '' when they are the same. */
  place(): { readonly root: string; readonly base: string }
}

export type FileText = { readonly text: string } | { readonly reason: string }

/** What is wanted, asked while folders are walked; `null` = no wish, so the defaults decide. */
export interface Wishes {
  file(path: Path): boolean | null
  folder(path: Path): boolean | null
  /** It is named as a tracking plan, and read whatever it is called. */
  plan(path: Path): boolean
  leadsToWanted(folder: Path): boolean
  /** Told of every settings file before anything in its folder is judged. */
  settings(path: Path, text: string): void
}

export interface Listing {
  /** Pages, scripts, templates and components, sorted. */
  readonly files: readonly Path[]
  /** What was found, but could not be looked into. */
  readonly skipped: readonly Skipped[]
  /** Whether anything of that name is there; `null` = nobody can tell. */
  readonly exists: ((path: Path) => boolean) | null
}
