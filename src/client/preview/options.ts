import type { Uri, WebviewOptions } from 'vscode'
import { workspace } from 'vscode'
import { ownRoots } from '../webviews/shell.js'

/** The panel runs our script and reads our two folders, and pictures of the workspace. */
export function optionsOf(extension: Uri): WebviewOptions {
  const folders = (workspace.workspaceFolders ?? []).map(it => it.uri)
  return { enableScripts: true, localResourceRoots: [...ownRoots({ extension, name: 'preview' }), ...folders] }
}
