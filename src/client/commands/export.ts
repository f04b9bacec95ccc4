import type { Disposable, QuickPickItem } from 'vscode'
import { commands, l10n, Uri, window, workspace } from 'vscode'
import type { ExportParams, ExportResult } from '../../server/protocol.js'
import { methods } from '../../server/protocol.js'
import type { Session } from '../session.js'
import { currentFolder } from './targets.js'

export function exportCommands(session: Session): readonly Disposable[] {
  return [commands.registerCommand('countersign.exportAudit', () => exportAudit(session))]
}

interface FormatItem extends QuickPickItem {
  readonly format: ExportParams['format']
}

async function exportAudit(session: Session): Promise<void> {
  const folder = await currentFolder()
  const chosen = await window.showQuickPick(formats(), { placeHolder: l10n.t('Export the audit as') })
  if (folder === null || chosen === undefined) return
  const params: ExportParams = { format: chosen.format, folder: folder.toString() }
  const report = await session.ask<ExportResult | null>(methods.export, params)
  if (report === null) return void window.showInformationMessage(l10n.t('There is nothing to export yet.'))
  const target = await window.showSaveDialog({ defaultUri: Uri.joinPath(folder, report.name) })
  if (target === undefined) return
  await workspace.fs.writeFile(target, await workspace.encode(report.text, { encoding: 'utf8' }))
  await window.showTextDocument(target)
}

function formats(): readonly FormatItem[] {
  return [
    { format: 'csv', label: 'CSV', description: l10n.t('for a spreadsheet: every counter and event with its place') },
    { format: 'json', label: 'JSON', description: l10n.t('everything, for programs') },
    { format: 'sarif', label: 'SARIF', description: l10n.t('problems, for code scanning') },
  ]
}
