import type { Disposable } from 'vscode'
import { commands, l10n, Uri, window, workspace } from 'vscode'
import { SETTINGS_NAMES } from '../../server/kinds.js'
import type { ConfigResult } from '../../server/protocol.js'
import { methods } from '../../server/protocol.js'
import type { Session } from '../session.js'
import { makeEdit } from './edits.js'
import { currentFolder } from './targets.js'

export function settingsCommands(session: Session): readonly Disposable[] {
  return [commands.registerCommand('countersign.createConfiguration', () => createConfiguration(session))]
}

/** Opens the settings of the folder, written from what its site has when there are none. */
async function createConfiguration(session: Session): Promise<void> {
  const folder = await currentFolder()
  if (folder === null) return void window.showInformationMessage(l10n.t('Open a folder first: its settings stand in a file of it.'))
  const existing = await existingSettings(folder)
  if (existing !== null) {
    await window.showTextDocument(existing)
    return
  }
  const answer = await session.ask<ConfigResult | null>(methods.createConfig, { folder: folder.toString() })
  if (answer === null) return
  const isMade = await makeEdit(session, answer.edit, l10n.t('The settings could not be written.'))
  if (isMade) await window.showTextDocument(Uri.parse(answer.uri))
}

async function existingSettings(folder: Uri): Promise<Uri | null> {
  for (const name of SETTINGS_NAMES) {
    const uri = Uri.joinPath(folder, name)
    try {
      await workspace.fs.stat(uri)
      return uri
    } catch {
      // Not this one.
    }
  }
  return null
}
