import type { Event, ExtensionContext, LogOutputChannel, WorkspaceEdit } from 'vscode'
import { EventEmitter, window, workspace } from 'vscode'
import type {
  BaseLanguageClient,
  DocumentSelector,
  ErrorHandler,
  LanguageClientOptions,
  WorkspaceEdit as ProtocolEdit,
} from 'vscode-languageclient'
import { CloseAction, ErrorAction, RevealOutputChannelOn } from 'vscode-languageclient'
import { CRAWLING, LANGUAGE_IDS, WATCHED, YAML } from '../server/kinds.js'
import { methods } from '../server/protocol.js'
import type { InitializationOptions, Status } from '../server/protocol.js'
import { answerFiles } from './files.js'
import type { Platform } from './platform.js'
import { whenRelevant } from './relevance.js'
import { RULE_ADDRESS } from './rule-pages.js'

/** As a person sees the server: what it says of itself, or why it says nothing. */
export type Standing = Status | { readonly state: 'asleep' | 'starting' | 'restarting' | 'dead' }

/** The language server as the rest of the extension knows it. */
export interface Session {
  readonly standing: Standing
  readonly output: LogOutputChannel
  readonly onStanding: Event<Standing>
  /** What views show may have changed. */
  readonly onSite: Event<void>
  /** Answers with `null` while there is no server, and when it cannot answer. */
  ask<Answer>(method: string, params: object): Promise<Answer | null>
  /** An edit of the server as the editor makes it; `null` while there is no server. */
  translate(edit: ProtocolEdit): Promise<WorkspaceEdit | null>
  /** Starts the server anew, or for the first time. */
  restart(): Promise<void>
  /** Starts the server where there was nothing for it, or where it gave up: somebody wants something of it. */
  wake(): Promise<void>
  dispose(): void
}

/** A crash more than this in `CRASH_SPAN` and we stop trying. */
const CRASHES = 4
/** Milliseconds. */
const CRASH_SPAN = 180_000

/** Waits until there is something for us, and keeps a server from then on. */
export function openSession(context: ExtensionContext, platform: Platform): Session {
  const output = window.createOutputChannel('Countersign', { log: true })
  const standings = new EventEmitter<Standing>()
  const sites = new EventEmitter<void>()
  let standing: Standing = { state: 'asleep' }
  let client: BaseLanguageClient | null = null
  let starting: Promise<void> = Promise.resolve()

  function stand(now: Standing): void {
    standing = now
    standings.fire(now)
  }

  async function start(): Promise<void> {
    stand({ state: 'starting' })
    const made = platform.connect(context, clientOptions(output, crashHandler(stand)))
    client = made
    made.onNotification(methods.status, stand)
    made.onNotification(methods.changed, () => sites.fire())
    answerFiles(made)
    try {
      await made.start()
    } catch (error) {
      output.error(`The language server did not start: ${String(error)}`)
      stand({ state: 'dead' })
    }
  }

  async function stop(): Promise<void> {
    const stopping = client
    client = null
    try {
      await stopping?.dispose()
    } catch {
      // It had ended by itself.
    }
  }

  async function restart(): Promise<void> {
    waiting.dispose()
    await starting
    starting = stop().then(start)
    await starting
  }

  const waiting = whenRelevant(
    () => {
      starting = start()
    },
    () => stand({ state: 'asleep' }),
  )
  return {
    get standing() {
      return standing
    },
    output,
    onStanding: standings.event,
    onSite: sites.event,
    async ask<Answer>(method: string, params: object): Promise<Answer | null> {
      await starting
      if (client === null) return null
      try {
        return await client.sendRequest<Answer>(method, params)
      } catch (error) {
        output.warn(`${method}: ${String(error)}`)
        return null
      }
    },
    async translate(edit) {
      return (await client?.protocol2CodeConverter.asWorkspaceEdit(edit)) ?? null
    },
    restart,
    async wake() {
      if (standing.state === 'asleep' || standing.state === 'dead') await restart()
    },
    dispose() {
      waiting.dispose()
      void stop()
      for (const it of [standings, sites, output]) it.dispose()
    },
  }
}

function clientOptions(outputChannel: LogOutputChannel, errorHandler: ErrorHandler): LanguageClientOptions {
  const initializationOptions: InitializationOptions = { ruleAddress: RULE_ADDRESS, showPlaces: 'countersign.showPlaces', files: true }
  return {
    documentSelector: documents(),
    outputChannel,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions,
    errorHandler,
    diagnosticPullOptions: { onChange: true, onSave: false, onFocus: true },
    markdown: { isTrusted: false, supportHtml: false },
    progressOnInitialization: false,
    initializationFailedHandler: () => false,
  }
}

/** Files of the workspace and single ones. Other schemes show the past, or what an edit would make: `git:`, previews, comparisons. */
function documents(): DocumentSelector {
  const schemes = new Set(['file', ...(workspace.workspaceFolders ?? []).map(it => it.uri.scheme)])
  // Settings and plans are YAML or JSON, and settings may give a plan any name.
  const patterns = [`**/*.{${WATCHED.join(',')}}`, YAML, CRAWLING]
  // What was never saved has no ending; it has a language.
  const unsaved = LANGUAGE_IDS.map(language => ({ scheme: 'untitled', language }))
  return [...unsaved, ...[...schemes].flatMap(scheme => patterns.map(pattern => ({ scheme, pattern })))]
}

function crashHandler(stand: (standing: Standing) => void): ErrorHandler {
  let crashes: number[] = []
  return {
    error: (_error, _message, count) => ({
      action: count !== undefined && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed() {
      const now = Date.now()
      crashes = [...crashes.filter(it => now - it < CRASH_SPAN), now]
      const isHopeless = crashes.length > CRASHES
      stand({ state: isHopeless ? 'dead' : 'restarting' })
      return { action: isHopeless ? CloseAction.DoNotRestart : CloseAction.Restart, handled: true }
    },
  }
}
