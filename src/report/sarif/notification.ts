import type { Skipped } from '../gather/summary.js'
import type { Addresses } from './address.js'
import type { Sarif } from './shape.js'

/** A file that was left unread, so that nobody takes silence for health. */
export function notification({ path, reason }: Skipped, address: Addresses): Sarif {
  return {
    level: 'note',
    descriptor: { id: 'skipped' },
    message: { text: `This file ${reason}.` },
    locations: [{ physicalLocation: { artifactLocation: address.of(path) } }],
  }
}
