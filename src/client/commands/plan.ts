import type { Disposable } from 'vscode'
import { commands, env, l10n, Uri, window, workspace } from 'vscode'
import type { BriefResult, FolderParams, PlanResult } from '../../server/protocol.js'
import { methods } from '../../server/protocol.js'
import type { Session } from '../session.js'
import { makeEdit } from './edits.js'
import { currentFolder } from './targets.js'

export function planCommands(session: Session): readonly Disposable[] {
  return [
    commands.registerCommand('countersign.newPlan', () => newPlan(session)),
    commands.registerCommand('countersign.copyBrief', () => copyBrief(session)),
  ]
}

/** Opens the plan of the folder, written from what its code tracks today when there is none. */
async function newPlan(session: Session): Promise<void> {
  const folder = await currentFolder()
  if (folder === null) return void window.showInformationMessage(l10n.t('Open a folder first: its tracking plan is a file of it.'))
  const params: FolderParams = { folder: folder.toString() }
  await session.wake()
  const answer = await session.ask<PlanResult | null>(methods.createPlan, params)
  if (answer === null) return void window.showWarningMessage(l10n.t('The plan could not be written.'))
  const isMade = answer.edit === null || (await makeEdit(session, answer.edit, l10n.t('The plan could not be written.')))
  if (!isMade) return
  const document = await workspace.openTextDocument(Uri.parse(answer.uri))
  await document.save()
  await window.showTextDocument(document)
}

/** The task for programmers goes to the clipboard: it is pasted into a ticket or a letter. */
async function copyBrief(session: Session): Promise<void> {
  const folder = await currentFolder()
  if (folder === null) return
  const params: FolderParams = { folder: folder.toString() }
  const brief = await session.ask<BriefResult | null>(methods.brief, params)
  if (brief === null) {
    const write = l10n.t('Write a Plan')
    const chosen = await window.showInformationMessage(l10n.t('There is no tracking plan here yet.'), write)
    if (chosen === write) await commands.executeCommand('countersign.newPlan')
    return
  }
  await env.clipboard.writeText(brief.text)
  const said = brief.tasks === 1 ? l10n.t('The brief with 1 task is copied.') : l10n.t('The brief with {0} tasks is copied.', brief.tasks)
  window.setStatusBarMessage(brief.tasks === 0 ? l10n.t('Nothing to do: the site tracks what the plan asks for.') : said, 5000)
}
