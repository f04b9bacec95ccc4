import type { ExtensionContext } from 'vscode'
import { Uri } from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { activate as start } from '../client/extension.js'

/** The editor calls this in a browser: the server is a worker. */
export function activate(context: ExtensionContext): void {
  start(context, {
    connect({ extensionUri }, options) {
      const script = Uri.joinPath(extensionUri, 'dist/web/server.js')
      return new LanguageClient('countersign', 'Countersign', () => Promise.resolve(new Worker(script.toString(true))), options)
    },
  })
}
