import type { ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { activate as start } from '../client/extension.js'

/** The editor calls this on a desktop or a remote machine: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  start(context, {
    connect: ({ extensionPath }, options) =>
      new LanguageClient(
        'countersign',
        'Countersign',
        { module: `${extensionPath}/dist/server.js`, transport: TransportKind.ipc },
        options,
      ),
  })
}
