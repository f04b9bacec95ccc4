import type { Webview, WebviewOptions } from 'vscode'
import { env, l10n, Uri, workspace } from 'vscode'
import { nonce } from '../coverage/nonce.js'
import { pageWith } from '../coverage/page.js'

/** The panel runs our script and reads our two folders, and pictures of the workspace. */
export function optionsOf(extension: Uri): WebviewOptions {
  const own = ['dist/panel', 'media/preview'].map(path => Uri.joinPath(extension, path))
  return { enableScripts: true, localResourceRoots: [...own, ...(workspace.workspaceFolders ?? []).map(it => it.uri)] }
}

export function pageFor(webview: Webview, extension: Uri): string {
  const address = (path: string): string => webview.asWebviewUri(Uri.joinPath(extension, path)).toString()
  return pageWith({
    script: address('dist/panel/preview.js'),
    style: address('media/preview/panel.css'),
    source: webview.cspSource,
    nonce: nonce(),
    language: env.language,
    title: l10n.t('Preview'),
    pictures: true,
  })
}
