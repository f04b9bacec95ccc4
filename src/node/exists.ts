import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Path } from '../core/model/index.js'

/**
 * Answers whether a file or folder of any kind is there, by path relative to the root, letter by letter even on disks that do not mind
 * case: the server will. Each folder is listed once. Paths that leave the root are not there.
 */
export function existsIn(root: string): (path: Path) => boolean {
  const folders = new Map<Path, ReadonlySet<string>>()
  function namesIn(folder: Path): ReadonlySet<string> {
    let names = folders.get(folder)
    if (names === undefined) {
      names = folder === '' || exists(folder) ? listed(join(root, folder)) : new Set()
      folders.set(folder, names)
    }
    return names
  }
  function exists(path: Path): boolean {
    const slash = path.lastIndexOf('/')
    const name = path.slice(slash + 1)
    if (slash === 0 || name === '' || name === '.' || name === '..' || name.includes('\0')) return false
    return namesIn(path.slice(0, Math.max(0, slash))).has(name)
  }
  return exists
}

function listed(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder))
  } catch {
    return new Set()
  }
}
