import type { Disposable, ExtensionContext, WebviewPanel } from 'vscode'
import { commands, l10n, ViewColumn, window } from 'vscode'
import type { Session } from '../session.js'
import { showIn } from './panel.js'
import { optionsOf } from './options.js'

/** The editor's name for the panel; `activationEvents` has it too. */
const PANEL = 'countersign.coverage'

/** The matrix of pages and counters: one panel, which the editor brings back after a restart. */
export function coveragePanel(context: ExtensionContext, session: Session): readonly Disposable[] {
  let open: WebviewPanel | null = null
  const show = (panel: WebviewPanel): void => {
    open = panel
    showIn(panel, context.extensionUri, session)
    panel.onDidDispose(() => {
      if (open === panel) open = null
    })
  }
  return [
    commands.registerCommand('countersign.showCoverage', () => {
      if (open !== null) open.reveal()
      else show(window.createWebviewPanel(PANEL, l10n.t('Coverage'), ViewColumn.Active, optionsOf(context.extensionUri)))
    }),
    window.registerWebviewPanelSerializer(PANEL, {
      deserializeWebviewPanel(panel) {
        panel.webview.options = optionsOf(context.extensionUri)
        show(panel)
        return Promise.resolve()
      },
    }),
  ]
}
