import type { Connection } from 'vscode-languageserver'
import { exportPlan, importedLine, importPlan, joinedPlans, savedMapping } from '../core/index.js'
import type { Imported, Path, ReadFile } from '../core/index.js'
import { locationOf, planPath, planText } from '../service/index.js'
import type { SpreadsheetMessages } from './host.js'
import type { Indexing } from './indexing.js'
import { methods } from './protocol.js'
import type { PlanExportParams, PlanExportResult, PlanImportParams, PlanImportResult } from './protocol.js'
import type { Site } from './site.js'
import type { Sites } from './sites.js'

export interface PlanFormatsOptions {
  readonly connection: Connection
  readonly sites: Sites
  readonly reading: Indexing
  readonly spreadsheets: SpreadsheetMessages | null
}

/** Answers imports and exports of plans, as the command line makes them; unsaved texts count. */
export function answerPlanFormats({ connection, sites, reading, spreadsheets }: PlanFormatsOptions): void {
  connection.onRequest(methods.planExport, async ({ folder, format }: PlanExportParams): Promise<PlanExportResult | null> => {
    await reading.finished()
    sites.refresh()
    const site = sites.folders.find(it => it.pathOf(folder) === '')
    const plans = site?.workspace.site.all('plan', 'plan') ?? []
    if (site === undefined || plans.length === 0) return null
    const broken = plans.find(({ fact }) => fact.problems.length > 0)
    const [problem] = broken?.fact.problems ?? []
    if (broken !== undefined && problem !== undefined)
      return { trouble: `${broken.from} has problems: ${problem.message}`, at: locationOf(site.folder, broken.from, problem.at) }
    const { plan, lost } = joinedPlans(plans.map(({ fact, from }) => ({ file: from, plan: fact.plan })))
    const exported = exportPlan(plan, format, site.folder.trackers)
    if (exported === null) return null
    const told = { name: exported.name, lost: [...lost, ...exported.lost] }
    if (exported.written.kind === 'text') return { ...told, content: { text: exported.written.text } }
    if (spreadsheets === null) return { trouble: `A spreadsheet ${NO_SPREADSHEETS}`, instead: 'csv' }
    return { ...told, content: { base64: await spreadsheets.write(exported.written.sheets) } }
  })

  connection.onRequest(
    methods.planImport,
    async ({ folder, name, content, from, columns = {} }: PlanImportParams): Promise<PlanImportResult> => {
      const file = await fileOf(name, content, spreadsheets)
      if ('trouble' in file) return file
      await reading.finished()
      sites.refresh()
      const site = sites.folders.find(it => it.pathOf(folder) === '')
      if (site === undefined) return { trouble: 'belongs to no folder that is open' }
      const { trackers } = site.folder
      const taken = new Map([...savedColumns(site), ...Object.entries(columns)])
      const found = importPlan(file, { trackers, columns: taken, ...(from === undefined ? {} : { from }) })
      if ('trouble' in found) return found
      const path = planPath(site.folder)
      return {
        text: textOf(name, found, path),
        uri: site.folder.uriOf(path),
        exists: site.planned,
        format: found.format,
        lost: found.lost,
        columns: found.columns,
        events: found.plan.events.length,
        counters: found.plan.counters.length,
      }
    },
  )
}

/** What the site's plans say that columns were taken for when they were imported. */
function savedColumns({ folder, workspace }: Site): ReadonlyMap<string, string> {
  const plans = workspace.site.all('plan', 'plan').map(({ from }) => workspace.page(from)?.text ?? '')
  return new Map(plans.flatMap(text => [...savedMapping(text, folder.trackers)]))
}

/** As its file has it: with the line on top that keeps the columns, where a file can have comments. */
function textOf(name: string, found: Imported & { readonly format: string }, path: Path): string {
  const text = planText(found.plan, path)
  return path.toLowerCase().endsWith('.json') ? text : `${importedLine({ name, ...found })}${text}`
}

const NO_SPREADSHEETS = 'needs an editor on this machine: in a browser use CSV instead'

async function fileOf(
  name: string,
  content: PlanImportParams['content'],
  spreadsheets: SpreadsheetMessages | null,
): Promise<ReadFile | { readonly trouble: string }> {
  if ('text' in content) return { name, text: content.text }
  if (spreadsheets === null) return { trouble: NO_SPREADSHEETS }
  const read = await spreadsheets.read(content.base64)
  return 'trouble' in read ? read : { name, ...read }
}
