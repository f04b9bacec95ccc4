import { draftPlan, writePlan } from '../../core/index.js'
import type { PlannedEvent } from '../../core/index.js'
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
  const uri = folder.uriOf(NAME)
  return { uri, edit: newFile(uri, writePlan(plan)) }
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
