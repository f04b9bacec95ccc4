import type { CancellationToken, CodeAction, Connection, ServerCapabilities } from 'vscode-languageserver'
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import {
  codeActions,
  codeLenses,
  completions,
  definition,
  documentLinks,
  documentSymbols,
  highlights,
  hover,
  inlayHints,
  prepareRename,
  references,
  rename,
  RenameRefused,
  resolveAction,
  TRIGGERS,
  workspaceSymbols,
} from '../service/index.js'
import type { ActionData } from '../service/index.js'
import type { InitializationOptions, Settings } from './protocol.js'
import type { Belonging, Sites } from './sites.js'

export interface FeaturesOptions {
  readonly connection: Connection
  readonly sites: Sites
  readonly settingsOf: (folder: string) => Promise<Required<Settings>>
  readonly options: () => InitializationOptions
  /** Resolves when everything has been read, or after some time at the latest. */
  readonly settled: () => Promise<void>
}

export function featureCapabilities({ showPlaces }: InitializationOptions): ServerCapabilities {
  return {
    hoverProvider: true,
    completionProvider: { triggerCharacters: [...TRIGGERS] },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    documentSymbolProvider: { label: 'Countersign' },
    workspaceSymbolProvider: true,
    documentLinkProvider: {},
    inlayHintProvider: true,
    ...(showPlaces === undefined ? {} : { codeLensProvider: {} }),
  }
}

/** Binds the features of the service to the requests of the protocol. */
export function answerFeatures({ connection, sites, settingsOf, options, settled }: FeaturesOptions): void {
  /** Answers about one file; `otherwise` when it is nothing for us. What was typed until now is known to the answer. */
  function about<T>(uri: string, otherwise: T, answer: (belonging: Belonging) => T): T {
    sites.refresh()
    const belonging = sites.of(uri)
    return belonging === null ? otherwise : answer(belonging)
  }
  /** The same for questions about the whole site, which wait until it is known. */
  async function acrossSite<T>(uri: string, token: CancellationToken, otherwise: T, answer: (belonging: Belonging) => T): Promise<T> {
    await settled()
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled')
    return about(uri, otherwise, answer)
  }

  connection.onCodeAction(({ textDocument: { uri }, range, context: { diagnostics, only } }) =>
    about(uri, [], ({ site, path }) => codeActions(site.folder, path, { range, diagnostics, ...(only === undefined ? {} : { only }) })),
  )
  connection.onCodeActionResolve((action): CodeAction => {
    const data = action.data as ActionData | undefined
    const edit = data === undefined ? null : about(data.uri, null, ({ site, path }) => resolveAction(site.folder, path, data))
    return edit === null ? { ...action, disabled: { reason: 'Nothing can be changed here any more' } } : { ...action, edit }
  })

  connection.onHover(({ textDocument: { uri }, position }) => about(uri, null, ({ site, path }) => hover(site.folder, path, position)))
  connection.onCompletion(({ textDocument: { uri }, position }) =>
    about(uri, null, ({ site, path }) => {
      const items = completions(site.folder, path, position)
      return items.length === 0 ? null : { isIncomplete: false, items }
    }),
  )
  connection.onDefinition(({ textDocument: { uri }, position }, token) =>
    acrossSite(uri, token, null, ({ site, path }) => definition(site.folder, path, position)),
  )
  connection.onReferences(({ textDocument: { uri }, position, context }, token) =>
    acrossSite(uri, token, null, ({ site, path }) => references(site.folder, path, position, context.includeDeclaration)),
  )
  connection.onDocumentHighlight(({ textDocument: { uri }, position }) =>
    about(uri, null, ({ site, path }) => highlights(site.folder, path, position)),
  )
  connection.onPrepareRename(({ textDocument: { uri }, position }) =>
    about(uri, null, ({ site, path }) => politely(() => prepareRename(site.folder, path, position))),
  )
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }, token) =>
    acrossSite(uri, token, null, ({ site, path }) => politely(() => rename(site.folder, path, position, newName))),
  )

  connection.onDocumentSymbol(({ textDocument: { uri } }) => about(uri, null, ({ site, path }) => documentSymbols(site.folder, path)))
  connection.onWorkspaceSymbol(async ({ query }) => {
    await settled()
    sites.refresh()
    return sites.all.flatMap(site => workspaceSymbols(site.folder, query))
  })
  connection.onDocumentLinks(({ textDocument: { uri } }) => about(uri, null, ({ site, path }) => documentLinks(site.folder, path)))
  connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }) => {
    const belonging = sites.of(uri)
    if (belonging === null || !(await settingsOf(belonging.site.uri)).inlayHints) return null
    return about(uri, null, ({ site, path }) => inlayHints(site.folder, path, range))
  })
  connection.onCodeLens(async ({ textDocument: { uri } }, token) => {
    const { showPlaces } = options()
    const belonging = sites.of(uri)
    if (showPlaces === undefined || belonging === null) return null
    // Above code they are a matter of taste; how a plan stands is what it is opened for.
    if (!belonging.site.isPlan(belonging.path) && !(await settingsOf(belonging.site.uri)).codeLens) return null
    return acrossSite(uri, token, null, ({ site, path }) => codeLenses(site.folder, path, showPlaces))
  })
}

/** A refusal is words for a person, no failure of the server. */
function politely<T>(answer: () => T): T {
  try {
    return answer()
  } catch (error) {
    if (error instanceof RenameRefused) throw new ResponseError(LSPErrorCodes.RequestFailed, error.message)
    throw error
  }
}
