import type { Disposable, Uri as Address } from 'vscode'
import { commands, l10n, Uri, window, workspace, WorkspaceEdit } from 'vscode'
import type { PlanImportParams, PlanImportResult } from '../../server/protocol.js'
import { methods } from '../../server/protocol.js'
import { decoded } from '../decoded.js'
import type { Session } from '../session.js'
import { base64Of } from './base64.js'
import { showLost } from './lost.js'
import { currentFolder } from './targets.js'

export function planImportCommands(session: Session): readonly Disposable[] {
  return [commands.registerCommand('countersign.importPlan', (file: unknown) => importPlan(session, file instanceof Uri ? file : null))]
}

/** A plan out of somebody's file: written where there is none; compared with the one that is there, so that nobody's plan is lost. */
async function importPlan(session: Session, given: Address | null): Promise<void> {
  const folder = (given === null ? undefined : workspace.getWorkspaceFolder(given)?.uri) ?? (await currentFolder())
  if (folder === null) return void window.showInformationMessage(l10n.t('Open a folder first: its tracking plan is a file of it.'))
  const file = given ?? (await chosenFile(folder))
  if (file === null) return
  const name = file.path.slice(file.path.lastIndexOf('/') + 1)
  const content = await contentOf(file)
  if (content === null) return void window.showWarningMessage(l10n.t('{0} is of an old or protected kind: save it as .xlsx or CSV.', name))
  const params: PlanImportParams = { folder: folder.toString(), name, content }
  await session.wake()
  const answer = await session.ask<PlanImportResult>(methods.planImport, params)
  if (answer === null) return void window.showWarningMessage(l10n.t('{0} cannot be read.', name))
  if ('trouble' in answer) return void window.showWarningMessage(`${name} ${answer.trouble}.`)
  const plan = Uri.parse(answer.uri)
  if (answer.exists) await compare(plan, answer.text, name)
  else await write(plan, answer.text)
  await showLost([{ file: name, lost: answer.lost }])
}

async function chosenFile(folder: Address): Promise<Address | null> {
  const [file] =
    (await window.showOpenDialog({
      defaultUri: folder,
      openLabel: l10n.t('Import'),
      filters: { [l10n.t('Tracking plans')]: ['xlsx', 'csv', 'tsv', 'json', 'yaml', 'yml'] },
    })) ?? []
  return file ?? null
}

/** The plan stands on the side that can be edited: an arrow between the sides takes over what was imported. */
async function compare(plan: Address, text: string, name: string): Promise<void> {
  const made = await workspace.openTextDocument({ language: plan.path.endsWith('.json') ? 'json' : 'yaml', content: text })
  await commands.executeCommand('vscode.diff', made.uri, plan, l10n.t('{0} → the plan', name))
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
