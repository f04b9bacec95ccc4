import type { Path, Rule, Severity } from '../model/index.js'
import type { Derived } from './ledger.js'
import type { WorkspaceOptions } from './settings.js'
import { ownSettings } from './settings.js'

/** A rule that runs on a page. */
export interface Running {
  readonly rule: Rule
  readonly severity: Severity
}

/**
 * Which rules run on a page, in order; the asker is bound to the options. The same list for all pages of which the settings say the same, so that a site
 * of ten thousand pages does not ask ten thousand times for the severity of each rule.
 */
export function runningFrom(options: Derived<WorkspaceOptions>): (path: Path) => readonly Running[] {
  let settled = -1
  let lists = new Map<object, readonly Running[]>()
  return path => {
    const now = options.get()
    if (settled !== options.answer) {
      settled = options.answer
      lists = new Map()
    }
    const group = (now.settings ?? ownSettings).group?.(path)
    const known = group === undefined ? undefined : lists.get(group)
    if (known !== undefined) return known
    const made = runningOn(path, now)
    if (group !== undefined) lists.set(group, made)
    return made
  }
}

function runningOn(path: Path, { rules, settings = ownSettings }: WorkspaceOptions): readonly Running[] {
  const running: Running[] = []
  for (const rule of rules) {
    const severity = settings.severity(rule, path)
    if (severity !== 'off') running.push({ rule, severity })
  }
  return running
}
