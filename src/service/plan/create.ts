import { configFor, draftPlan, planObject, writePlan } from '../../core/index.js'
import type { Path, Plan, PlannedEvent } from '../../core/index.js'
import type { WorkspaceEdit } from 'vscode-languageserver-types'
import { newFile } from '../changes.js'
import type { Folder } from '../folder.js'
import { groundOf } from './ground.js'

/** A plan of what the site tracks today, with the file's address; no edit when the folder has a plan already. */
export function planCreation(folder: Folder): { readonly uri: string; readonly edit: WorkspaceEdit | null } {
  const [there] = folder.workspace.site.all('plan', 'plan')
  if (there !== undefined) return { uri: folder.uriOf(there.from), edit: null }
  const drafted = draftPlan(groundOf(folder))
  const plan = drafted.events.length === 0 ? { ...drafted, events: [EXAMPLE] } : drafted
  const path = planPath(folder)
  const uri = folder.uriOf(path)
  return { uri, edit: newFile(uri, planText(plan, path)) }
}

/** Where the plan of a folder stands, or would stand: the file that is there, else the first that the settings name, else the usual one. */
export function planPath({ workspace, configs }: Pick<Folder, 'workspace' | 'configs'>): Path {
  const [there] = workspace.site.all('plan', 'plan')
  const named = configFor(configs, NAME).plan.find(it => /^\/?[^*?{}[\]!]+\.(?:ya?ml|json)$/i.test(it))
  return there?.from ?? named?.replace(/^\//, '') ?? NAME
}

/** A plan as its file has it. */
export function planText(plan: Plan, path: Path): string {
  return path.toLowerCase().endsWith('.json') ? `${JSON.stringify(planObject(plan), null, 2)}\n` : writePlan(plan)
}

const NAME = 'tracking-plan.yaml'

/** An empty page helps nobody: the first goal shows what can be said. */
const EXAMPLE: PlannedEvent = {
  kind: 'goal',
  name: 'order',
  meaning: 'A visitor sent an order',
  owner: null,
  status: 'planned',
  vendors: [],
  sentBy: 'code',
  pages: [],
  selectors: [],
  trigger: 'submit',
  parameters: [],
  closed: false,
  url: null,
  urlIs: 'contains',
  note: null,
}
