import type { Uri } from 'vscode'
import { l10n, window, workspace } from 'vscode'

/** The page that a person looks at; `null` when no editor shows a file. */
export function currentFile(): Uri | null {
  return window.activeTextEditor?.document.uri ?? null
}

/** The workspace folder a command is about: that of the current file, the only one, or the one that is chosen. */
export async function currentFolder(): Promise<Uri | null> {
  const folders = workspace.workspaceFolders ?? []
  const file = currentFile()
  const own = file === null ? undefined : workspace.getWorkspaceFolder(file)
  if (own !== undefined) return own.uri
  if (folders.length <= 1) return folders[0]?.uri ?? null
  const chosen = await window.showWorkspaceFolderPick({ placeHolder: l10n.t('Which site?') })
  return chosen?.uri ?? null
}
