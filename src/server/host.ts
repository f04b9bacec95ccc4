import type { Path } from '../core/index.js'

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
  readonly version: string
}

/** Files of one workspace folder. Paths are relative to it. Nothing throws or rejects: what cannot be read is `null`. */
export interface FolderFiles {
  list(wishes: Wishes): Promise<Listing>
  read(path: Path, limits: { readonly maxFileSize: number; readonly encoding: string | null }): Promise<string | null>
}

/** What is wanted, asked while folders are walked; `null` = no wish, so the defaults decide. */
export interface Wishes {
  file(path: Path): boolean | null
  folder(path: Path): boolean | null
  leadsToWanted(folder: Path): boolean
  /** Told of every settings file before anything in its folder is judged. */
  settings(path: Path, text: string): void
}

export interface Listing {
  /** Pages, scripts, templates and components, sorted. */
  readonly files: readonly Path[]
  readonly sitemaps: readonly Path[]
  /** Whether anything of that name is there; `null` = nobody can tell. */
  readonly exists: ((path: Path) => boolean) | null
}
