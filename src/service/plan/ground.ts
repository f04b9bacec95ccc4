import type { Page, Path, PlanFact, PlanItem, Reached, WholeGround } from '../../core/index.js'
import { checkPlans, kindOf } from '../../core/index.js'
import type { Folder } from '../folder.js'

/** What a comparison of the plans with the code may ask of a folder. */
export function groundOf({ workspace, trackers }: Pick<Folder, 'workspace' | 'trackers'>): WholeGround {
  return { site: workspace.site, trackers, complete: path => workspace.complete(path), reached: path => workspace.reached(path) }
}

/** The plan that a file holds; `null` for any other file. */
export function planIn({ workspace }: Folder, path: Path): Reached<PlanFact> | null {
  const fact = workspace.page(path)?.facts.find(it => it.kind === 'plan')
  return fact === undefined ? null : { fact, from: path }
}

/** The editor's own help for JSON knows the schema of files with this name, or of those that name one. */
export function hasSchema({ path, text }: Pick<Page, 'path' | 'text'>): boolean {
  return path.endsWith('.json') && (kindOf(path) === 'plan' || /^\s*\{\s*"\$schema"/.test(text))
}

/** Items of the plan that a file holds, compared with the code. */
export function itemsIn(folder: Folder, path: Path): readonly PlanItem[] {
  return checkPlans(groundOf(folder)).filter(it => it.planned.path === path)
}
