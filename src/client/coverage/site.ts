import { window, workspace } from 'vscode'
import type { Location } from 'vscode-languageclient'
import type { Matrix, Standing as Shown } from '../../panel/messages.js'
import { methods } from '../../server/protocol.js'
import type { CellParams, MatrixParams, MatrixResult } from '../../server/protocol.js'
import type { Session, Standing } from '../session.js'

/** The wanted folder when it is open, else that of the current file, else the first. `null` = no folder is open. */
export function folderFor(wanted: string | null): string | null {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString())
  if (wanted !== null && folders.includes(wanted)) return wanted
  const file = window.activeTextEditor?.document.uri
  const own = file === undefined ? undefined : workspace.getWorkspaceFolder(file)
  return own?.uri.toString() ?? folders[0] ?? null
}

/** `null` for a folder that has nothing for us, and while there is no server. */
export async function matrixOf(session: Session, folder: string): Promise<Matrix | null> {
  const params: MatrixParams = { folder }
  return session.ask<MatrixResult>(methods.matrix, params)
}

/** `null` when the page is gone. */
export async function placeOfCell(session: Session, params: CellParams): Promise<Location | null> {
  return session.ask<Location>(methods.cell, params)
}

export function standingOf(standing: Standing): Shown {
  switch (standing.state) {
    case 'asleep':
    case 'idle':
      return { state: 'asleep' }
    case 'starting':
    case 'restarting':
      return { state: 'reading', done: 0, total: 0 }
    case 'indexing':
      return { state: 'reading', done: standing.done, total: standing.total }
    case 'ready':
    case 'dead':
      return { state: standing.state }
  }
}
