import { parse } from 'yaml'
import { importPlan, writePlan } from '../../../../src/core/plan/index.js'
import type { ReadFile } from '../../../../src/core/plan/index.js'
import { trackers } from '../../../../src/core/trackers/index.js'

export interface Read {
  /** The plan as its file would be. */
  readonly plan: unknown
  /** `where: what`. */
  readonly lost: readonly string[]
  readonly format: string
  readonly columns: readonly string[]
}

/** Imports a file; the trouble, if there is one, as text. */
export function read(file: ReadFile, over: { readonly from?: string; readonly columns?: ReadonlyMap<string, string> } = {}): Read | string {
  const found = importPlan(file, { trackers, ...over })
  if ('trouble' in found) return found.trouble
  return {
    plan: parse(writePlan(found.plan)),
    lost: found.lost.map(it => `${it.where}: ${it.what}`),
    format: found.format,
    columns: found.columns.map(it => `${it.heading}=${it.field}`),
  }
}

export function readData(data: unknown, name = 'plan.json'): Read | string {
  return read({ name, text: JSON.stringify(data) })
}

export function readText(text: string, name = 'plan.csv'): Read | string {
  return read({ name, text })
}

/** Why nothing was read; what was read when something was. */
export function trouble(it: Read | string): string {
  return typeof it === 'string' ? it : JSON.stringify(it)
}
