import { closeSync, constants, openSync, readSync } from 'node:fs'
import { EXPORT_HEAD, isExport, kindOf } from '../core/model/index.js'
import type { Path } from '../core/model/index.js'

/**
 * Whether a file of a kind we read is worth reading: of `.json` files only exported containers are, and their first bytes tell. Of others
 * nothing is asked. A file that cannot be opened is worth it: whoever reads it tells why not.
 */
export function isWorthReading(file: string, path: Path): boolean {
  if (kindOf(path) !== 'container') return true
  try {
    return isExport(beginningOf(file))
  } catch {
    return true
  }
}

function beginningOf(file: string): string {
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const bytes = Buffer.alloc(EXPORT_HEAD)
    // The words looked for are ASCII: in whatever encoding but UTF-16 they are these bytes.
    return bytes.toString('latin1', 0, readSync(descriptor, bytes, 0, EXPORT_HEAD, 0))
  } finally {
    closeSync(descriptor)
  }
}
