import type {
  ClientCapabilities,
  Connection,
  FileSystemWatcher,
  InitializeParams,
  InitializeResult,
  ServerCapabilities,
} from 'vscode-languageserver'
import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  TextDocuments,
  TextDocumentSyncKind,
  WatchKind,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { configNames } from '../core/index.js'
import { FIX_ALL } from '../service/index.js'
import { clientFiles } from './client-files.js'
import { answerFeatures, featureCapabilities } from './features.js'
import type { Host } from './host.js'
import { indexing } from './indexing.js'
import { CRAWLING, PLANS, SITE_SETTINGS, WATCHED, YAML } from './kinds.js'
import { commands, methods } from './protocol.js'
import type { InitializationOptions } from './protocol.js'
import { answerPlanFormats } from './plan-formats.js'
import { pullDiagnostics } from './pulls.js'
import { answerRequests } from './requests.js'
import { clientSettings } from './settings.js'
import { Sites } from './sites.js'

/** How long to wait after a keystroke before requests that wait are answered. Milliseconds. */
const PAUSE = 60
/** How long nothing may change before views are told to ask again: an overview of a large site is no small thing, and nobody looks at it while typing. */
const REST = 600
const RULES = 'https://github.com/countersign/countersign/blob/main/src/core/rules/{rule}/README.md'

/** What wakes us in folders that have nothing for us: a file that comes. Editors watch their folders anyhow; a glob only says what of it is told. */
const ARRIVALS: FileSystemWatcher[] = [
  { globPattern: `**/*.{${WATCHED.join(',')}}`, kind: WatchKind.Create },
  { globPattern: `**/{${configNames.join(',')}}` },
  { globPattern: PLANS },
  { globPattern: YAML, kind: WatchKind.Create },
]

/** What else is told once there is something for us. */
const ALL_CHANGES: FileSystemWatcher[] = [
  { globPattern: `**/*.{${WATCHED.join(',')}}`, kind: WatchKind.Change },
  { globPattern: YAML, kind: WatchKind.Change },
  { globPattern: `**/{${SITE_SETTINGS.join(',')}}` },
  { globPattern: CRAWLING },
  { globPattern: '**/.gitignore' },
  // A folder that goes takes its files with it, and nobody tells of these.
  { globPattern: '**/*', kind: WatchKind.Delete },
]

/** Serves one client until the connection ends. */
export function serve(connection: Connection, machine: Host): void {
  let ended = false
  // Nothing is said to a client that has gone.
  const host: Host = { ...machine, later: (milliseconds, call) => machine.later(milliseconds, () => (ended ? undefined : safely(call))) }
  /** What goes wrong where nobody waits for an answer must not end the server. */
  function safely(call: () => void): void {
    try {
      call()
    } catch (error) {
      note(error)
    }
  }
  function note(error: unknown): void {
    if (!ended) connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
  let capabilities: ClientCapabilities = {}
  let options: InitializationOptions = {}
  let started = false
  let changes = 0
  let watching = false
  let callOffTelling: () => void = () => undefined
  let callOff: (() => void) | null = null

  const documents = new TextDocuments(TextDocument)
  const sites: Sites = new Sites({
    host,
    ruleAddress: rule => (options.ruleAddress ?? RULES).replaceAll('{rule}', rule),
    filesOf: folder =>
      host.filesOf(folder) ??
      (options.files === true ? clientFiles(folder, (method, params) => connection.sendRequest(method, params)) : null),
    tell: () => {
      if (!watching && sites.folders.some(site => site.relevant)) watching = watch(ALL_CHANGES)
      // Pictures are asked for while pages are judged, when everything else has been read.
      if (started && !sites.ready) reading.begin()
    },
  })
  const settings = clientSettings(connection, () => capabilities.workspace?.configuration === true)
  const reading = indexing({
    connection,
    sites,
    host,
    note,
    changes: () => changes,
    canShowProgress: () => capabilities.window?.workDoneProgress === true,
    done: () => {
      if (ended) return
      settle()
      refreshNotes()
    },
  })
  const pulls = pullDiagnostics({
    connection,
    sites,
    host,
    settingsOf: folder => settings.of(folder),
    settled: () => reading.settled(),
    changes: () => changes,
  })
  answerFeatures({
    connection,
    sites,
    settingsOf: folder => settings.of(folder),
    options: () => options,
    settled: () => reading.settled(),
  })
  answerRequests({ connection, sites, reading, product: host.product })
  answerPlanFormats({ connection, sites, reading, spreadsheets: host.spreadsheets })

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    capabilities = params.capabilities
    options = (params.initializationOptions ?? {}) as InitializationOptions
    sites.add(foldersOf(params))
    return { capabilities: capabilitiesFor(options), serverInfo: { name: 'Countersign', version: host.product.version } }
  })

  connection.onInitialized(() => {
    started = true
    if (capabilities.workspace?.configuration === true && capabilities.workspace.didChangeConfiguration?.dynamicRegistration === true) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'countersign' })
    }
    if (capabilities.workspace?.workspaceFolders === true) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        sites.remove(removed.map(it => it.uri))
        sites.add(added)
        changed()
      })
    }
    watch(ARRIVALS)
    changed()
  })

  connection.onShutdown(() => {
    ended = true
    for (const site of sites.all) site.close()
    pulls.end()
  })

  documents.onDidOpen(({ document }) => {
    sites.opened(document)
    changed()
  })
  documents.onDidChangeContent(({ document }) => {
    sites.edited(document)
    changed()
  })
  documents.onDidClose(({ document }) => {
    sites.closed(document.uri)
    changed()
  })
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const site of sites.folders) {
      const mine = changes.flatMap(({ uri, type }) => {
        const belonging = sites.of(uri)
        if (belonging?.site !== site) return []
        return [{ path: belonging.path, gone: type === FileChangeType.Deleted, made: type === FileChangeType.Created }]
      })
      site.changed(mine)
    }
    changed()
  })
  connection.onDidChangeConfiguration(params => {
    settings.forget()
    if (capabilities.workspace?.configuration !== true) settings.take(params.settings)
    changed()
    refreshNotes()
  })
  // A folder that had nothing for us is not watched; what the editor itself makes there is told all the same.
  connection.workspace.onDidCreateFiles(({ files }) => told(files.map(it => it.uri)))
  connection.workspace.onDidRenameFiles(({ files }) => told(files.map(it => it.newUri)))
  connection.workspace.onDidDeleteFiles(({ files }) => told(files.map(it => it.uri)))

  function told(uris: readonly string[]): void {
    for (const uri of uris) {
      const belonging = sites.of(uri)
      belonging?.site.changed([{ path: belonging.path, gone: true, made: true }])
    }
    changed()
  }

  /** Something may have to be read, and whoever waits may have to be told. */
  function changed(): void {
    changes += 1
    if (!started) return
    reading.begin()
    if (callOff === null) {
      callOff = host.later(PAUSE, () => {
        callOff = null
        settle()
      })
    }
  }

  function settle(): void {
    sites.refresh()
    reading.begin()
    reading.tell()
    if (capabilities.textDocument?.diagnostic === undefined) void pulls.publish().catch(() => undefined)
    else {
      pulls.wake()
      void pulls.outdated().then(is => (is ? refreshProblems() : undefined), note)
    }
    callOffTelling()
    callOffTelling = host.later(REST, () => {
      void connection.sendNotification(methods.changed).catch(() => undefined)
      if (sites.folders.some(site => site.planned)) refreshLenses()
    })
  }

  /** How a plan stands changes with files that are far from it. */
  function refreshLenses(): void {
    if (capabilities.workspace?.codeLens?.refreshSupport !== true) return
    void connection.sendRequest('workspace/codeLens/refresh').catch(() => undefined)
  }

  /** Of the text somebody looks at clients ask only when it is edited itself, and not when a fix changes the plan or the settings. */
  function refreshProblems(): void {
    if (capabilities.workspace?.diagnostics?.refreshSupport !== true) return
    void connection.languages.diagnostics.refresh().catch(() => undefined)
  }

  /** What open editors show beside problems may rest on files that have only now been read. */
  function refreshNotes(): void {
    refreshLenses()
    if (capabilities.workspace?.inlayHint?.refreshSupport !== true) return
    void connection.languages.inlayHint.refresh().catch(() => undefined)
  }

  function watch(watchers: FileSystemWatcher[]): boolean {
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return false
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined)
    return true
  }

  documents.listen(connection)
  connection.listen()
}

function foldersOf(params: InitializeParams): readonly { readonly uri: string; readonly name: string }[] {
  if (params.workspaceFolders != null) return params.workspaceFolders
  const { rootUri } = params as { readonly rootUri?: string | null }
  return rootUri == null ? [] : [{ uri: rootUri, name: '' }]
}

function capabilitiesFor(options: InitializationOptions): ServerCapabilities {
  const filters = [{ pattern: { glob: '**/*' } }]
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    diagnosticProvider: { identifier: 'countersign', interFileDependencies: true, workspaceDiagnostics: true },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL], resolveProvider: true },
    executeCommandProvider: { commands: Object.values(commands) },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didCreate: { filters }, didRename: { filters }, didDelete: { filters } },
    },
    ...featureCapabilities(options),
  }
}
