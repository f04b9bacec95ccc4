// A plan of another tool: what is carried of it, and whether that is the same there and back.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { exportFormats, exportPlan, importPlan, planObject, trackers } from '../../src/core/index.js'

export interface Carried {
  readonly format: string
  readonly events: number
  readonly lost: number
  readonly same: boolean
}

export function proveFile(file: string): Carried {
  const read = importPlan({ name: basename(file), text: readFileSync(file, 'utf8') }, { trackers })
  if ('trouble' in read) return { format: read.trouble, events: 0, lost: 0, same: true }
  const { plan, format, lost } = read
  const exported = exportFormats.includes(format) ? exportPlan(plan, format, trackers) : null
  const again =
    exported?.written.kind === 'text' ? importPlan({ name: basename(file), text: exported.written.text }, { trackers, from: format }) : null
  const same = again !== null && !('trouble' in again) && isDeepStrictEqual(planObject(again.plan), planObject(plan))
  return { format, events: plan.events.length, lost: lost.length, same }
}
