import type { Disposable, TextEditor, WebviewPanel } from 'vscode'
import { commands, l10n, Range, Uri, ViewColumn, window, workspace } from 'vscode'
import type { Location } from 'vscode-languageclient'
import type { FromPreview, ToPreview } from '../../panel/preview/messages.js'
import type { FileParams, PreviewResult } from '../../server/protocol.js'
import { methods } from '../../server/protocol.js'
import type { Session } from '../session.js'
import { refreshing } from '../webviews/refreshing.js'
import { fill } from '../webviews/shell.js'
import { cardsOf } from './cards.js'
import { texts } from './texts.js'
import { optionsOf } from './options.js'

export interface ShowingOptions {
  readonly panel: WebviewPanel
  readonly extension: Uri
  readonly session: Session
  /** The file whose page is shown at first. */
  readonly page: Uri | null
}

export interface Showing {
  /** Shows the page of another file. */
  turnTo(page: Uri): void
}

/** Fills a panel, and keeps it up to date with what is typed while it is seen. It follows the editor that is looked at. */
export function showIn({ panel, extension, session, page: first }: ShowingOptions): Showing {
  const { webview } = panel
  let page = first
  let shown: PreviewResult['preview'] = null
  const send = (message: ToPreview): void => void webview.postMessage(message)

  const refresh = refreshing(panel, async () => {
    const uri = page?.toString() ?? ''
    const params: FileParams = { uri }
    const result = page === null ? null : await session.ask<PreviewResult>(methods.preview, params)
    const { state } = session.standing
    if (result?.preview != null) {
      shown = result.preview
      send({ is: 'preview', uri, path: shown.path, part: shown.part, cards: cardsOf(shown, webview) })
    } else if (state === 'dead') send({ is: 'waiting', why: 'stopped' })
    else send({ is: 'waiting', why: state === 'ready' || state === 'asleep' || state === 'idle' ? 'no-page' : 'reading' })
  })

  function follow(editor: TextEditor | undefined): void {
    // A panel that is clicked at, or the output, is no page.
    if (editor === undefined || !isFollowed(editor) || editor.document.uri.toString() === page?.toString()) return
    page = editor.document.uri
    void refresh()
  }

  async function take(message: FromPreview): Promise<void> {
    switch (message.is) {
      case 'ready':
        if (page === null && message.uri !== null) page = Uri.parse(message.uri)
        send({ is: 'texts', texts: texts() })
        return refresh()
      case 'open':
        return jump(shown?.cards[message.card]?.lines[message.line]?.place ?? null, panel)
      case 'open-note':
        return jump(shown?.cards[message.card]?.notes[message.note]?.place ?? null, panel)
      case 'restart':
        return void commands.executeCommand('countersign.restartServer')
    }
  }

  const listening: readonly Disposable[] = [
    webview.onDidReceiveMessage(take),
    session.onSite(refresh),
    session.onStanding(refresh),
    window.onDidChangeActiveTextEditor(follow),
    // Any file may be a part of the page.
    workspace.onDidChangeTextDocument(({ contentChanges }) => (contentChanges.length > 0 ? refresh() : undefined)),
    panel.onDidChangeViewState(refresh),
    workspace.onDidChangeWorkspaceFolders(() => {
      webview.options = optionsOf(extension)
      void refresh()
    }),
  ]
  panel.onDidDispose(() => {
    for (const it of listening) it.dispose()
  })
  fill(panel, { extension, name: 'preview', title: l10n.t('Preview'), pictures: true })
  return {
    turnTo(other) {
      page = other
      void refresh()
    },
  }
}

/** Files, and what was never saved; not the past of a file, settings or output. */
function isFollowed({ document: { uri } }: TextEditor): boolean {
  return uri.scheme === 'untitled' || uri.scheme === 'file' || workspace.getWorkspaceFolder(uri) !== undefined
}

/** Opens the place of a tag beside the panel, in a group of texts where there is one. */
async function jump(place: Location | null, panel: WebviewPanel): Promise<void> {
  if (place === null) return
  const { start, end } = place.range
  const others = window.visibleTextEditors.map(it => it.viewColumn).filter(it => it !== undefined && it !== panel.viewColumn)
  await window.showTextDocument(Uri.parse(place.uri), {
    viewColumn: others[0] ?? ViewColumn.Beside,
    selection: new Range(start.line, start.character, end.line, end.character),
  })
}
