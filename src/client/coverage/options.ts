import type { Uri, WebviewOptions } from 'vscode'
import { ownRoots } from '../webviews/shell.js'

/** The panel runs our script and reads our two folders, nothing else of the machine. */
export function optionsOf(extension: Uri): WebviewOptions {
  return { enableScripts: true, localResourceRoots: ownRoots({ extension, name: 'coverage' }) }
}
