import type {
  CancellationToken,
  Connection,
  Diagnostic,
  DocumentDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import { DocumentDiagnosticReportKind } from 'vscode-languageserver'
import type { Judged, Path } from '../core/index.js'
import { diagnostics, settingsDiagnostics } from '../service/index.js'
import { plain } from './addresses.js'
import type { Host } from './host.js'
import { isSettings } from './kinds.js'
import type { Settings } from './protocol.js'
import type { Site } from './site.js'
import type { Sites } from './sites.js'

export interface PullOptions {
  readonly connection: Connection
  readonly sites: Sites
  readonly host: Host
  readonly settingsOf: (folder: string) => Promise<Required<Settings>>
  /** Does the reading that is left; resolves when it is done, or at the latest after some time. */
  readonly settled: () => Promise<void>
  /** How many changes there have been. Who works in slices stops when there is a newer one: its answer would be old. */
  readonly changes: () => number
}

/** Diagnostics as clients pull them: of a document at once, of the workspace by a request that waits until there is something new. */
export interface Pulls {
  /** Lets requests that wait look again. */
  wake(): void
  /** Answers all that wait: the client is about to go. */
  end(): void
  /** For clients that cannot pull: publishes what has changed. */
  publish(): Promise<void>
  /** Whether an open text has other problems than its client was last told, by a change elsewhere. Each difference is told once. */
  outdated(): Promise<boolean>
}

/** Milliseconds of judging before others have their turn. */
const SLICE = 12
/** The id of "nothing to tell, and nothing was told before". */
const NONE = 'none'

export function pullDiagnostics({ connection, sites, host, settingsOf, settled, changes }: PullOptions): Pulls {
  const remembered = new WeakMap<Site, Map<Path, Remembered>>()
  /** Addresses that problems were told of. A client that closes a tab drops the answer it waits for, and forgets its ids. */
  const marked = new Map<string, string>()
  /** What was last answered about a text, or what the client was told to ask for. */
  const answered = new Map<string, Answered>()
  let next = 1
  let ended = false
  let waiting: (() => void)[] = []

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }): Promise<DocumentDiagnosticReport> => {
    // The answer will be that of its moment.
    answered.delete(plain(uri))
    await settled()
    sites.refresh()
    const told = await tellOf(uri, true)
    if (told.id !== NONE) marked.set(plain(uri), uri)
    const items = told.items()
    answered.set(plain(uri), { uri, id: told.id, text: JSON.stringify(items) })
    if (told.id === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: told.id }
    return { kind: DocumentDiagnosticReportKind.Full, resultId: told.id, items }
  })

  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, _, progress) => {
    const before = new Map(previousResultIds.map(({ uri, value }) => [plain(uri), { uri, value }]))
    for (;;) {
      const turn = change(token)
      if (sites.ready) {
        sites.refresh()
        if (progress !== undefined) {
          const first = await newsOfOpen(before)
          if (first.length > 0) progress.report({ items: first })
        }
        const items = await news(before, token)
        if (items.length > 0 || token.isCancellationRequested) return { items }
      }
      if (token.isCancellationRequested || ended) return { items: [] }
      await turn
    }
  })

  /** What has changed of open documents: it is told at once, and noted in `before`. */
  async function newsOfOpen(before: Known): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const items: WorkspaceDocumentDiagnosticReport[] = []
    for (const site of sites.folders) {
      const { validate } = await settingsOf(site.uri)
      if (validate !== 'all') continue
      for (const path of site.workspace.paths) {
        const uri = site.folder.uriOf(path)
        const told = sites.isOpen(uri) ? tell(site, path) : SILENCE
        if (told.id === NONE || told.id === before.get(plain(uri))?.value) continue
        items.push(report(uri, site, path, told))
        before.set(plain(uri), { uri, value: told.id })
      }
    }
    return items
  }

  /** What has changed anywhere; nothing when a newer change came in between, for then somebody asks again. */
  async function news(before: Known, token: CancellationToken): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const begun = changes()
    const items: WorkspaceDocumentDiagnosticReport[] = []
    const present = new Set<string>()
    let since = host.now()
    for (const site of sites.folders) {
      const { validate } = await settingsOf(site.uri)
      if (validate !== 'all') continue
      for (const path of [...site.folder.settingsTexts.keys(), ...site.workspace.paths]) {
        const uri = site.folder.uriOf(path)
        const key = plain(uri)
        present.add(key)
        const told = tell(site, path)
        const known = before.get(key)?.value ?? NONE
        const isForgotten = told.id === NONE && known === NONE && marked.delete(key)
        if (told.id !== NONE) marked.set(key, uri)
        if (isForgotten || told.id !== known) items.push(report(uri, site, path, told))
        if (host.now() - since > SLICE) {
          await host.breathe()
          since = host.now()
          if (token.isCancellationRequested || changes() !== begun) return []
        }
      }
    }
    for (const [key, { uri, value }] of before) {
      if (present.has(key) || value === NONE) continue
      items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId: NONE, items: [] })
    }
    for (const [key, uri] of [...marked]) {
      // What was told just above is told once more, the next time: a client passes over it while it waits for the document's own answer.
      if (present.has(key) || (before.get(key)?.value ?? NONE) !== NONE) continue
      // Documents may stay open long after their tab: only those that have problems are the business of their own requests.
      if (sites.isOpen(uri) && (await tellOf(uri, true)).id !== NONE) continue
      marked.delete(key)
      items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId: NONE, items: [] })
    }
    return items
  }

  function report(uri: string, site: Site, path: Path, told: Told): WorkspaceDocumentDiagnosticReport {
    return { kind: DocumentDiagnosticReportKind.Full, uri, version: site.folder.versionOf(path), resultId: told.id, items: told.items() }
  }

  async function tellOf(uri: string, isOpen: boolean): Promise<Told> {
    const belonging = sites.of(uri)
    if (belonging === null) return SILENCE
    const { validate } = await settingsOf(belonging.site.uri)
    return validate === 'off' || (validate === 'open' && !isOpen) ? SILENCE : tell(belonging.site, belonging.path)
  }

  function tell(site: Site, path: Path): Told {
    // The text of settings, and the engine's list of findings: both stay the same while nothing changes.
    const of = isSettings(path) ? (site.settingsText(path) ?? '') : site.workspace.findings(path)
    if (of.length === 0) return SILENCE
    const memory = remembered.get(site) ?? new Map<Path, Remembered>()
    const known = memory.get(path)
    if (known?.of === of) return known.told
    const told = typeof of === 'string' ? tellSettings(site, path, of) : { id: String(next++), items: () => diagnostics(site.folder, path) }
    remembered.set(site, memory.set(path, { of, told }))
    return told
  }

  function tellSettings({ folder }: Site, path: Path, text: string): Told {
    const items = settingsDiagnostics(text, path, folder)
    return items.length === 0 ? SILENCE : { id: String(next++), items: () => items }
  }

  function change(token: CancellationToken): Promise<void> {
    return new Promise(resolve => {
      const listening = token.onCancellationRequested(done)
      function done(): void {
        listening.dispose()
        waiting = waiting.filter(it => it !== done)
        resolve()
      }
      waiting.push(done)
    })
  }

  const published = new Map<string, { readonly uri: string; readonly id: string }>()

  return {
    wake() {
      for (const call of waiting) call()
    },
    end() {
      ended = true
      for (const call of waiting) call()
    },
    async outdated() {
      if (!sites.ready) return false
      let isOutdated = false
      for (const [key, before] of [...answered]) {
        const { uri } = before
        const { id, items } = await tellOf(uri, true)
        // Meanwhile it was asked for again.
        if (answered.get(key) !== before) continue
        if (!sites.isOpen(uri)) answered.delete(key)
        else if (id !== before.id) {
          const text = JSON.stringify(items())
          answered.set(key, { uri, id, text })
          // A list made anew may say the same.
          if (text !== before.text) isOutdated = true
        }
      }
      return isOutdated
    },
    async publish() {
      const now = new Map<string, { readonly uri: string; readonly told: Told; readonly version: number | null }>()
      for (const site of sites.all) {
        const { validate } = await settingsOf(site.uri)
        for (const path of [...site.folder.settingsTexts.keys(), ...site.workspace.paths]) {
          const uri = site.folder.uriOf(path)
          const isTold = validate === 'all' || (validate === 'open' && sites.isOpen(uri))
          now.set(plain(uri), { uri, told: isTold ? tell(site, path) : SILENCE, version: site.folder.versionOf(path) })
        }
      }
      for (const [key, { uri }] of [...published]) {
        if (now.has(key)) continue
        published.delete(key)
        await connection.sendDiagnostics({ uri, diagnostics: [] })
      }
      for (const [key, { uri, told, version }] of now) {
        if ((published.get(key)?.id ?? NONE) === told.id) continue
        published.set(key, { uri, id: told.id })
        await connection.sendDiagnostics({ uri, diagnostics: told.items(), ...(version === null ? {} : { version }) })
      }
    },
  }
}

/** What a client was told of, by address. */
type Known = Map<string, { readonly uri: string; readonly value: string }>

/** What was told of a file, and what it was told of. */
interface Remembered {
  readonly of: string | readonly Judged[]
  readonly told: Told
}

interface Answered {
  readonly uri: string
  readonly id: string
  /** The problems as JSON. */
  readonly text: string
}

interface Told {
  readonly id: string
  readonly items: () => Diagnostic[]
}

const SILENCE: Told = { id: NONE, items: () => [] }
