import type { Disposable, QuickPickItem, Uri as Address } from 'vscode'
import { commands, l10n, Uri, window, workspace } from 'vscode'
import type { PlanExportParams, PlanExportResult } from '../../server/protocol.js'
import { methods } from '../../server/protocol.js'
import type { Session } from '../session.js'
import { bytesOf } from './base64.js'
import { showLost } from './lost.js'
import { currentFolder } from './targets.js'

export function planExportCommands(session: Session): readonly Disposable[] {
  return [commands.registerCommand('countersign.exportPlan', (format: unknown) => exportPlan(session, format))]
}

interface FormatItem extends QuickPickItem {
  readonly format: string
}

/** The plan as a file for others. The format is asked for unless another command names it. */
async function exportPlan(session: Session, given: unknown): Promise<void> {
  const folder = await currentFolder()
  if (folder === null) return
  const format =
    typeof given === 'string' ? given : (await window.showQuickPick(formats(), { placeHolder: l10n.t('Export the plan as') }))?.format
  if (format === undefined) return
  const params: PlanExportParams = { folder: folder.toString(), format }
  const answer = await session.ask<PlanExportResult | null>(methods.planExport, params)
  if (answer === null) return noPlan()
  if ('trouble' in answer) return refused(session, format, answer.trouble)
  const target = await window.showSaveDialog({ defaultUri: Uri.joinPath(folder, answer.name) })
  if (target === undefined) return
  const { content, lost } = answer
  await workspace.fs.writeFile(
    target,
    'text' in content ? await workspace.encode(content.text, { encoding: 'utf8' }) : bytesOf(content.base64),
  )
  if ('text' in content) await window.showTextDocument(target)
  else window.setStatusBarMessage(l10n.t('{0} is written.', nameOf(target)), 5000)
  await showLost([{ file: nameOf(target), lost }])
}

async function noPlan(): Promise<void> {
  const write = l10n.t('Write a Plan')
  const chosen = await window.showInformationMessage(l10n.t('There is no tracking plan here yet.'), write)
  if (chosen === write) await commands.executeCommand('countersign.newPlan')
}

/** A spreadsheet cannot be made everywhere; a table as text can. */
async function refused(session: Session, format: string, trouble: string): Promise<void> {
  const csv = l10n.t('Export as CSV')
  const isTable = format === 'xlsx' && !trouble.includes(' has problems: ')
  const told = isTable ? l10n.t('An Excel file {0}.', trouble) : trouble
  const chosen = await window.showWarningMessage(told, ...(isTable ? [csv] : []))
  if (chosen === csv) await exportPlan(session, 'csv')
}

function nameOf({ path }: Address): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Formats as the server knows them, those for people first. */
function formats(): readonly FormatItem[] {
  return [
    { format: 'xlsx', label: 'Excel', description: l10n.t('a spreadsheet to fill in and send back') },
    { format: 'csv', label: 'CSV', description: l10n.t('a table as text') },
    { format: 'markdown', label: 'Markdown', description: l10n.t('a document to read') },
    { format: 'json', label: 'JSON', description: l10n.t('the whole plan, for programs') },
    { format: 'json-schema', label: 'JSON Schema', description: l10n.t('checks of events by other tools') },
    { format: 'metrica', label: 'Yandex Metrica', description: l10n.t('goals') },
    { format: 'ga4', label: 'Google Analytics 4', description: l10n.t('key events and custom dimensions') },
    { format: 'gtm', label: 'Google Tag Manager', description: l10n.t('a container to import') },
    { format: 'amplitude', label: 'Amplitude Data' },
    { format: 'segment', label: 'Segment Protocols' },
    { format: 'rudderstack', label: 'RudderStack' },
    { format: 'avo', label: 'Avo' },
    { format: 'snowplow', label: 'Snowplow' },
  ]
}
