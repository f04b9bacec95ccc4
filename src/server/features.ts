import type { CodeAction, Connection, ServerCapabilities } from 'vscode-languageserver'
import { codeActions, resolveAction } from '../service/index.js'
import type { ActionData } from '../service/index.js'
import type { InitializationOptions, Settings } from './protocol.js'
import type { Sites } from './sites.js'

export interface FeaturesOptions {
  readonly connection: Connection
  readonly sites: Sites
  readonly settingsOf: (folder: string) => Promise<Required<Settings>>
  readonly options: () => InitializationOptions
}

export function featureCapabilities(_options: InitializationOptions): ServerCapabilities {
  return {}
}

/** Binds the features of the service to the requests of the protocol. */
export function answerFeatures({ connection, sites }: FeaturesOptions): void {
  connection.onCodeAction(({ textDocument: { uri }, range, context }) => {
    sites.refresh()
    const belonging = sites.of(uri)
    if (belonging === null) return []
    const { diagnostics, only } = context
    return codeActions(belonging.site.folder, belonging.path, { range, diagnostics, ...(only === undefined ? {} : { only }) })
  })

  connection.onCodeActionResolve((action): CodeAction => {
    sites.refresh()
    const data = action.data as ActionData | undefined
    const belonging = data === undefined ? null : sites.of(data.uri)
    if (data === undefined || belonging === null) return action
    const edit = resolveAction(belonging.site.folder, belonging.path, data)
    return edit === null ? { ...action, disabled: { reason: 'Nothing is left to be done here' } } : { ...action, edit }
  })
}
