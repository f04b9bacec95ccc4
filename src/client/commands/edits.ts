import type { WorkspaceEdit } from 'vscode-languageclient'
import { window, workspace } from 'vscode'
import type { Session } from '../session.js'

/** Makes an edit of the server as one step of undo; edits that want a look first are shown by the editor. `null` tells `otherwise`. */
export async function makeEdit(session: Session, edit: WorkspaceEdit | null, otherwise: string): Promise<boolean> {
  const translated = edit === null ? null : await session.translate(edit)
  if (translated === null) {
    void window.showInformationMessage(otherwise)
    return false
  }
  return workspace.applyEdit(translated, { isRefactoring: true })
}
