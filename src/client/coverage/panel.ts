import type { Disposable, Uri, WebviewPanel } from 'vscode'
import { commands, env, l10n, window, workspace } from 'vscode'
import type { FromPanel, ToPanel } from '../../panel/messages.js'
import type { Session } from '../session.js'
import { refreshing } from '../webviews/refreshing.js'
import { fill } from '../webviews/shell.js'
import { jump } from './jump.js'
import { folderFor, matrixOf, standingOf } from './site.js'
import { texts } from './texts.js'

/** How long the status bar says that something is done. Milliseconds. */
const TOLD_FOR = 3000

/** Fills a panel, and keeps it up to date while it is seen. The page asks for everything again whenever it is made anew. */
export function showIn(panel: WebviewPanel, extension: Uri, session: Session): void {
  const { webview } = panel
  let folder: string | null = null
  const send = (message: ToPanel): void => void webview.postMessage(message)

  const refresh = refreshing(panel, async () => {
    const now = folderFor(folder)
    const matrix = now === null ? null : await matrixOf(session, now)
    const folders = (workspace.workspaceFolders ?? []).map(({ uri, name }) => ({ uri: uri.toString(), name }))
    send({ is: 'site', folders, folder: now ?? '', matrix })
    send({ is: 'standing', standing: standingOf(session.standing) })
  })

  async function take(message: FromPanel): Promise<void> {
    switch (message.is) {
      case 'ready':
        folder = message.folder
        send({ is: 'texts', texts: texts() })
        return refresh()
      case 'choose':
        folder = message.folder
        return refresh()
      case 'open':
        return jump(session, { folder: folderFor(folder) ?? '', path: message.path, counter: message.counter }, panel.viewColumn)
      case 'add':
        return void commands.executeCommand(
          'countersign.addCounterEverywhere',
          message.counter.vendor,
          message.counter.id,
          folderFor(folder),
        )
      case 'copy':
        await env.clipboard.writeText(message.text)
        window.setStatusBarMessage(texts().copied, TOLD_FOR)
        send({ is: 'copied' })
        return
      case 'restart':
        return void commands.executeCommand('countersign.restartServer')
    }
  }

  const listening: readonly Disposable[] = [
    webview.onDidReceiveMessage(take),
    session.onSite(refresh),
    session.onStanding(standing => {
      // That all is read is told after what was read: nobody should see for a moment that there is nothing.
      if (standing.state === 'ready') void refresh()
      else send({ is: 'standing', standing: standingOf(standing) })
    }),
    workspace.onDidChangeWorkspaceFolders(refresh),
  ]
  panel.onDidDispose(() => {
    for (const it of listening) it.dispose()
  })
  fill(panel, { extension, name: 'coverage', title: l10n.t('Coverage') })
}
