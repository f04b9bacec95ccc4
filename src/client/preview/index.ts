import type { Disposable, ExtensionContext, WebviewPanel } from 'vscode'
import { commands, l10n, Uri, ViewColumn, window } from 'vscode'
import type { Session } from '../session.js'
import { showIn } from './panel.js'
import type { Showing } from './panel.js'
import { optionsOf } from './options.js'

/** The editor's name for the panel; `activationEvents` has it too. */
const PANEL = 'countersign.preview'

/** How search engines and networks show the page that is open: one panel beside it, which the editor brings back after a restart. */
export function previewPanel(context: ExtensionContext, session: Session): readonly Disposable[] {
  let open: { readonly panel: WebviewPanel; readonly showing: Showing } | null = null
  const show = (panel: WebviewPanel, page: Uri | null): void => {
    open = { panel, showing: showIn({ panel, extension: context.extensionUri, session, page }) }
    panel.onDidDispose(() => {
      if (open?.panel === panel) open = null
    })
  }
  return [
    commands.registerCommand('countersign.previewPage', (given: unknown) => {
      const page = given instanceof Uri ? given : (window.activeTextEditor?.document.uri ?? null)
      if (open === null) {
        const where = { viewColumn: ViewColumn.Beside, preserveFocus: true }
        show(window.createWebviewPanel(PANEL, l10n.t('Preview'), where, optionsOf(context.extensionUri)), page)
      } else {
        if (page !== null) open.showing.turnTo(page)
        open.panel.reveal(undefined, true)
      }
    }),
    window.registerWebviewPanelSerializer(PANEL, {
      deserializeWebviewPanel(panel) {
        panel.webview.options = optionsOf(context.extensionUri)
        show(panel, window.activeTextEditor?.document.uri ?? null)
        return Promise.resolve()
      },
    }),
  ]
}
