import type { Page, Path, Tracker } from '../model/index.js'
import { parsePlan } from './parse.js'

export interface PlanSource {
  readonly path: Path
  readonly text: string
  /** The folder it speaks for, where settings name it as a plan; else its own. */
  readonly folder?: Path | null
}

/** Reads a plan's file into a page that says what is planned. Never throws. */
export function planPage({ path, text, folder: named = null }: PlanSource, trackers: readonly Tracker[]): Page {
  const { plan, problems } = parsePlan(text, trackers)
  const whole = { start: 0, end: text.length }
  const folder = named ?? path.slice(0, Math.max(0, path.lastIndexOf('/')))
  const fact = { kind: 'plan' as const, at: { start: 0, end: 0 }, whole, folder, plan, problems }
  return { path, kind: 'plan', origin: 'site', text, document: false, holes: [], wounds: [], facts: [fact] }
}
