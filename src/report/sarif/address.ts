import type { Sarif } from './shape.js'

/** Writes the places of files as SARIF has them. */
export interface Addresses {
  /** The name of the root that all addresses start from. */
  readonly root: string
  of(path: string): Sarif
}

/** Addresses from the root of the repository, in which the audited folder is `base`. */
export function addresses(base: string): Addresses {
  const root = '%SRCROOT%'
  const start = base === '' ? '' : `${encoded(base)}/`
  return { root, of: path => ({ uri: start + encoded(path), uriBaseId: root }) }
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
