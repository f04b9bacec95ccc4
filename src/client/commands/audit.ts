import type { Diagnostic, Disposable, QuickPickItem } from 'vscode'
import { commands, DiagnosticSeverity, languages, l10n, Location, Position, Range, Uri, window, workspace } from 'vscode'
import type { Location as ProtocolLocation, Position as ProtocolPosition } from 'vscode-languageclient'
import { commands as server } from '../../server/protocol.js'
import type { Session } from '../session.js'
import { currentFile } from './targets.js'

export function auditCommands(session: Session): readonly Disposable[] {
  return [
    commands.registerCommand('countersign.auditWorkspace', () => auditWorkspace(session)),
    commands.registerCommand('countersign.auditFile', auditFile),
    commands.registerCommand('countersign.showInventory', () => commands.executeCommand('countersign.tracking.focus')),
    commands.registerCommand('countersign.showPlaces', showPlaces),
  ]
}

/** Everything is read anew, whatever the watchers may have missed, and the problems are shown. */
async function auditWorkspace(session: Session): Promise<void> {
  await session.wake()
  await session.ask('workspace/executeCommand', { command: server.reindex, arguments: [] })
  await commands.executeCommand('workbench.actions.view.problems')
}

interface ProblemItem extends QuickPickItem {
  readonly range: Range | null
}

const icons: Readonly<Record<DiagnosticSeverity, string>> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'info',
  [DiagnosticSeverity.Hint]: 'lightbulb',
}

/** The problems of the current file as a list to walk through. */
async function auditFile(): Promise<void> {
  const file = currentFile()
  if (file === null) return void window.setStatusBarMessage(l10n.t('Open a page or a script to audit it.'), 4000)
  const name = workspace.asRelativePath(file)
  const found = ownDiagnostics(file)
  const items: readonly ProblemItem[] =
    found.length === 0
      ? [{ label: `$(check) ${l10n.t('No problems in {0}', name)}`, range: null }]
      : found.map(it => ({
          label: `$(${icons[it.severity]}) ${it.message}`,
          description: l10n.t('line {0}', it.range.start.line + 1),
          detail: codeOf(it),
          range: it.range,
        }))
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('{0}: {1} problems', name, found.length),
    matchOnDetail: true,
    onDidSelectItem: item => void reveal(file, (item as ProblemItem).range, true),
  })
  if (chosen !== undefined) await reveal(file, chosen.range, false)
}

function ownDiagnostics(file: Uri): readonly Diagnostic[] {
  return languages
    .getDiagnostics(file)
    .filter(it => it.source === 'countersign')
    .toSorted((a, b) => a.severity - b.severity || a.range.start.compareTo(b.range.start))
}

function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : (code ?? ''))
}

async function reveal(file: Uri, range: Range | null, preserveFocus: boolean): Promise<void> {
  if (range !== null) await window.showTextDocument(file, { selection: range, preserveFocus, preview: true })
}

/** Code lenses hold places as the protocol writes them; the editor's own list wants its own kind. */
async function showPlaces(uri: string, position: ProtocolPosition, places: readonly ProtocolLocation[]): Promise<void> {
  await commands.executeCommand(
    'editor.action.showReferences',
    Uri.parse(uri),
    new Position(position.line, position.character),
    places.map(
      ({ uri: at, range: { start, end } }) => new Location(Uri.parse(at), new Range(start.line, start.character, end.line, end.character)),
    ),
  )
}
