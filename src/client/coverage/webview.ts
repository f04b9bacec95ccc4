import type { Webview, WebviewOptions } from 'vscode'
import { env, l10n, Uri } from 'vscode'
import { nonce } from './nonce.js'
import { pageWith } from './page.js'

/** The panel runs our script and reads our two folders, nothing else of the machine. */
export function optionsOf(extension: Uri): WebviewOptions {
  return { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, 'dist/panel'), Uri.joinPath(extension, 'media/coverage')] }
}

export function pageFor(webview: Webview, extension: Uri): string {
  const address = (path: string): string => webview.asWebviewUri(Uri.joinPath(extension, path)).toString()
  return pageWith({
    script: address('dist/panel/coverage.js'),
    style: address('media/coverage/panel.css'),
    source: webview.cspSource,
    nonce: nonce(),
    language: env.language,
    title: l10n.t('Coverage'),
  })
}
