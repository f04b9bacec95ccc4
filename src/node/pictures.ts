import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { PICTURE_HEAD, readPicture } from '../core/index.js'
import type { Path, Picture } from '../core/index.js'

/** Pictures of a folder by what their files begin with. Each is looked at once, when somebody asks. */
export function picturesIn(root: string): (path: Path) => Picture | null {
  const known = new Map<Path, Picture | null>()
  return path => {
    const before = known.get(path)
    if (before !== undefined) return before
    const head = headOf(join(root, path))
    const picture = head === null ? null : readPicture(head)
    known.set(path, picture)
    return picture
  }
}

function headOf(file: string): Uint8Array | null {
  let descriptor: number | null = null
  try {
    // Without O_NONBLOCK a named pipe would wait for somebody who writes.
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
    if (!fstatSync(descriptor).isFile()) return null
    const bytes = new Uint8Array(PICTURE_HEAD)
    return bytes.subarray(0, readSync(descriptor, bytes, 0, PICTURE_HEAD, 0))
  } catch {
    return null
  } finally {
    if (descriptor !== null) closeSync(descriptor)
  }
}
