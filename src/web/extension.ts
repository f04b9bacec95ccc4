import type { ExtensionContext } from 'vscode'
import { Uri } from 'vscode'
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser'
import { activate as start } from '../client/extension.js'

/** The editor calls this in a browser: the server is a worker, a new one after each stop. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true)
  let worker: Worker | null = null
  context.subscriptions.push({ dispose: () => worker?.terminate() })
  start(context, {
    connect: (_context, options) =>
      new LanguageClient(
        'countersign',
        'Countersign',
        () => {
          worker?.terminate()
          worker = new Worker(script)
          return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) })
        },
        options,
      ),
  })
}
