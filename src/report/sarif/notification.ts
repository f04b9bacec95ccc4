import type { Skipped } from '../gather/summary.js'
import type { FailureEntry } from '../contract.js'
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

/** A rule that broke down: a mistake of ours. */
export function failure({ rule, path, reason }: FailureEntry, address: Addresses): Sarif {
  return {
    level: 'error',
    descriptor: { id: 'failed' },
    associatedRule: { id: rule },
    message: { text: `The rule "${rule}" broke down on this file: ${reason}.` },
    locations: [{ physicalLocation: { artifactLocation: address.of(path) } }],
  }
}
