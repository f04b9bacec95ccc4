import type { Disposable, Uri as Address } from 'vscode'
import { commands, l10n, Uri, window, workspace, WorkspaceEdit } from 'vscode'
import type { PlanImportParams, PlanImportResult, PlanResult } from '../../server/protocol.js'
import { methods } from '../../server/protocol.js'
import { decoded } from '../decoded.js'
import type { Session } from '../session.js'
import { base64Of } from './base64.js'
import { showLost } from './lost.js'
import { currentFolder } from './targets.js'

export function planImportCommands(session: Session): readonly Disposable[] {
  return [commands.registerCommand('countersign.importPlan', () => importPlan(session))]
}

/** A plan out of somebody's file: written where there is none; compared with the one that is there, unsaved, so that nobody's plan is lost. */
async function importPlan(session: Session): Promise<void> {
  const folder = await currentFolder()
  if (folder === null) return
  const [file] =
    (await window.showOpenDialog({
      defaultUri: folder,
      openLabel: l10n.t('Import'),
      filters: { [l10n.t('Tracking plans')]: ['xlsx', 'csv', 'tsv', 'json', 'yaml', 'yml'] },
    })) ?? []
  if (file === undefined) return
  const name = file.path.slice(file.path.lastIndexOf('/') + 1)
  const content = await contentOf(file)
  if (content === null) return void window.showWarningMessage(l10n.t('{0} is of an old or protected kind: save it as .xlsx or CSV.', name))
  const params: PlanImportParams = { name, content }
  const answer = await session.ask<PlanImportResult>(methods.planImport, params)
  if (answer === null) return
  if ('trouble' in answer) return void window.showWarningMessage(`${name} ${answer.trouble}.`)
  // The server knows the plan that is there, whatever it is called.
  const plan = await session.ask<PlanResult | null>(methods.createPlan, { folder: folder.toString() })
  if (plan?.edit === null) await compare(Uri.parse(plan.uri), answer.text, name)
  else await write(Uri.joinPath(folder, 'tracking-plan.yaml'), answer.text)
  await showLost([{ file: name, lost: answer.lost }])
}

async function compare(plan: Address, text: string, name: string): Promise<void> {
  const made = await workspace.openTextDocument({ language: 'yaml', content: text })
  await commands.executeCommand('vscode.diff', plan, made.uri, l10n.t('The plan ↔ {0}', name))
}

/** The edit makes a file only where there is none. */
async function write(plan: Address, text: string): Promise<void> {
  const edit = new WorkspaceEdit()
  edit.createFile(plan, { contents: await workspace.encode(text, { encoding: 'utf8' }) })
  if (await workspace.applyEdit(edit)) await window.showTextDocument(plan, { preview: false })
}

/** Spreadsheets are packed and begin as every packed file does; the rest is text. `null` = neither. */
async function contentOf(file: Address): Promise<PlanImportParams['content'] | null> {
  const bytes = await workspace.fs.readFile(file)
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (isPacked) return { base64: base64Of(bytes) }
  const text = await decoded(bytes)
  return text === null ? null : { text }
}
