import type { Path } from '../../core/index.js'
import { isReported, namesOf, plannedAs, planFor, plansFor } from '../../core/plan/index.js'
import { addToPlan } from '../../core/rules/shared/plan-places.js'
import type { Changes } from '../changes.js'
import type { Folder } from '../folder.js'

/** The line that adds what the code sends to the plan which speaks for it; `null` when the plan is written so that no line can be added. */
export function additionToPlan(folder: Folder, path: Path, fingerprint: string): Changes | null {
  const at = folder.workspace.findings(path).find(it => it.fingerprint === fingerprint)?.finding.at
  if (at === undefined || folder.workspace.page(path)?.kind === 'plan') return null
  const facts = folder.workspace.facts(path).filter(it => it.kind === 'event' && isReported(it) && it.at.start === at.start)
  const whole = planFor(folder.workspace, path)
  for (const { from } of plansFor(folder.workspace, path)) {
    const page = folder.workspace.page(from)
    for (const fact of facts) {
      if (page === undefined || fact.kind !== 'event') continue
      if (namesOf(fact.name).every(it => plannedAs(whole, fact, it) !== undefined)) continue
      const edits = addToPlan(page, fact)[0]?.edits() ?? []
      if (edits.length > 0) return new Map([[from, edits]])
    }
  }
  return null
}
