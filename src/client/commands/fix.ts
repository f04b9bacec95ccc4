import type { Disposable } from 'vscode'
import { commands, l10n } from 'vscode'
import type { EditResult, FixParams } from '../../server/protocol.js'
import { methods } from '../../server/protocol.js'
import type { Session } from '../session.js'
import { makeEdit } from './edits.js'
import { currentFolder } from './targets.js'

export function fixCommands(session: Session): readonly Disposable[] {
  return [commands.registerCommand('countersign.fixAll', (rule: unknown) => fixAll(session, typeof rule === 'string' ? rule : undefined))]
}

async function fixAll(session: Session, rule: string | undefined): Promise<void> {
  const folder = await currentFolder()
  if (folder === null) return
  const params: FixParams = { folder: folder.toString(), ...(rule === undefined ? {} : { rule }) }
  const edit = await session.ask<EditResult>(methods.fixes, params)
  await makeEdit(session, edit, l10n.t('Nothing here can be fixed safely without you.'))
}
