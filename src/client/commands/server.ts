import type { Disposable } from 'vscode'
import { commands } from 'vscode'
import type { Session } from '../session.js'

export function serverCommands(session: Session): readonly Disposable[] {
  return [
    commands.registerCommand('countersign.restartServer', () => session.restart()),
    commands.registerCommand('countersign.showOutput', () => session.output.show()),
  ]
}
