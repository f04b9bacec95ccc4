import type { ExtensionContext } from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'

/** What differs between a desktop or remote editor and one in a browser. The entries `node/extension.ts` and `web/extension.ts` give it. */
export interface Platform {
  /** A client with a language server of its own; not started yet. */
  connect(context: ExtensionContext, options: LanguageClientOptions): BaseLanguageClient
}
