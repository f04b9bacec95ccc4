import { engine } from '../../src/cli/engine.js'
import { run } from '../../src/cli/run.js'
import { disk, slashed } from '../../src/node/disk.js'
import { history } from '../../src/node/history.js'
import { product } from '../../src/node/product.js'
import type { AuditDocument } from '../../src/report/index.js'

/** The command line on this machine's disk, given in a folder; `out` is what it prints. Errors are not kept. */
export function countersignIn(folder: string, ...argv: readonly string[]): { readonly code: number; readonly out: string } {
  let out = ''
  const ports = {
    disk,
    terminal: { colour: false, unicode: true, width: 100, progress: false },
    history,
    product,
    now: () => 0,
    folder: slashed(folder),
    out: (text: string) => (out += text),
    err: () => undefined,
    serve: () => undefined,
    ownerOf: () => null,
    spreadsheets: () => undefined,
  }
  return { code: run(argv, ports, engine), out }
}

/** The audit of a folder on the disk. */
export function auditedOnDisk(folder: string): AuditDocument {
  return JSON.parse(countersignIn(folder, 'audit', folder, '--format', 'json').out) as AuditDocument
}
