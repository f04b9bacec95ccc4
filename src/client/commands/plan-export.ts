import type { Disposable, QuickPickItem, Uri as Address } from 'vscode'
import { commands, l10n, Range, Uri, window, workspace } from 'vscode'
import type { Location } from 'vscode-languageclient'
import type { PlanExportParams, PlanExportResult } from '../../server/protocol.js'
import { methods } from '../../server/protocol.js'
import type { Session } from '../session.js'
import { bytesOf } from './base64.js'
import { showLost } from './lost.js'
import { currentFolder } from './targets.js'

export function planExportCommands(session: Session): readonly Disposable[] {
  return [commands.registerCommand('countersign.exportPlan', (format: unknown, target: unknown) => exportPlan(session, { format, target }))]
}

interface FormatItem extends QuickPickItem {
  readonly format: string
}

/** The plan as a file for others. Format and file are asked for unless whoever runs the command names them. */
async function exportPlan(session: Session, given: { readonly format: unknown; readonly target?: unknown }): Promise<void> {
  const folder = await currentFolder()
  if (folder === null) return
  const format =
    typeof given.format === 'string'
      ? given.format
      : (await window.showQuickPick(formats(), { placeHolder: l10n.t('Export the plan as') }))?.format
  if (format === undefined) return
  const params: PlanExportParams = { folder: folder.toString(), format }
  const answer = await session.ask<PlanExportResult | null>(methods.planExport, params)
  if (answer === null) return noPlan()
  if ('trouble' in answer) return refused(session, answer)
  const target = given.target instanceof Uri ? given.target : await window.showSaveDialog({ defaultUri: Uri.joinPath(folder, answer.name) })
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

/** What can be done about it is a button: another format, or the place that is wrong. */
async function refused(session: Session, { trouble, at, instead }: Extract<PlanExportResult, { trouble: string }>): Promise<void> {
  const other = instead === undefined ? null : l10n.t('Export as {0}', formats().find(it => it.format === instead)?.label ?? instead)
  const show = at === undefined ? null : l10n.t('Show the Problem')
  const chosen = await window.showWarningMessage(`${trouble}.`, ...[other, show].filter(it => it !== null))
  if (chosen === undefined) return
  if (chosen === other) await exportPlan(session, { format: instead })
  else if (at !== undefined) await window.showTextDocument(Uri.parse(at.uri), { selection: rangeOf(at) })
}

function rangeOf({ range: { start, end } }: Location): Range {
  return new Range(start.line, start.character, end.line, end.character)
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
