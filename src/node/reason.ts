import type { Path } from '../core/model/index.js'

/** A file that was not read, or not written, and why, in words that follow its name: "is binary". */
export interface Skipped {
  readonly path: Path
  readonly reason: string
}

const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'it is not there',
  ENOTDIR: 'it is not there',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EBUSY: 'it is in use',
}

/** What went wrong on the disk, in plain words; the system's own message holds paths of the machine. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return WORDS[code] ?? (code || (error instanceof Error ? error.message : String(error)))
}
