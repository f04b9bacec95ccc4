import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver'
import type { Judged, Path } from '../core/index.js'
import { shownFindings } from '../service/index.js'
import type { Host } from './host.js'
import { methods } from './protocol.js'
import type { Status } from './protocol.js'
import type { Site } from './site.js'
import type { Sites } from './sites.js'

export interface IndexingOptions {
  readonly connection: Connection
  readonly sites: Sites
  readonly host: Host
  /** How many changes there have been: what is counted before a newer one is not worth the counting. */
  readonly changes: () => number
  readonly canShowProgress: () => boolean
  /** Writes down what went wrong. */
  readonly note: (error: unknown) => void
  /** Everything has been read, for the first time or again. */
  readonly done: () => void
}

/** Reading in the background: one site after the other, with progress, so that requests are answered in between. */
export interface Indexing {
  /** Something is to be read; returns at once. */
  begin(): void
  /** Resolves when everything has been read, or after some time at the latest. */
  settled(): Promise<void>
  /** Resolves when everything has been read, however long that takes. */
  finished(): Promise<void>
  /** Tells the client how things stand, soon. */
  tell(): void
}

type Counts = Status['problems']

interface Counted {
  readonly of: readonly Judged[]
  readonly counts: Counts
}

const NO_COUNTS: Counts = { error: 0, warning: 0, info: 0 }
/** How long a document's problems wait for the rest of the site, so that none is told which the next file refutes. Milliseconds. */
const PATIENCE = 1500
const TELL_AFTER = 150
/** How long findings are made before others have their turn. Milliseconds. */
const SLICE = 12

export function indexing({ connection, sites, host, changes, canShowProgress, note, done }: IndexingOptions): Indexing {
  let running: Promise<void> | null = null
  let cancelled = false
  let telling = false
  let lastTold = ''
  const noted = new Set<string>()
  const counts = new WeakMap<Site, Map<Path, Counted>>()

  function begin(): void {
    if (sites.ready || running !== null) return
    cancelled = false
    running = run()
      .catch(note)
      .finally(() => {
        running = null
        tell()
        done()
        if (!cancelled && !sites.ready) begin()
      })
  }

  async function run(): Promise<void> {
    let reporter: WorkDoneProgressServerReporter | null = null
    let finished = false
    const stopTelling = host.later(TELL_AFTER, () => void show())
    async function show(): Promise<void> {
      if (!canShowProgress()) return
      try {
        const made = await connection.window.createWorkDoneProgress()
        made.begin('Countersign', 0, 'Reading the site', true)
        made.token.onCancellationRequested(() => (cancelled = true))
        reporter = made
        if (finished) made.done()
        else step()
      } catch {
        // A client that cannot show progress needs none.
      }
    }
    function step(): void {
      if (finished || reporter === null) return
      const { done: count, total } = amount()
      reporter.report(total === 0 ? 0 : Math.floor((count * 100) / total), `${count} of ${total} files`)
      tell()
      host.later(TELL_AFTER, step)
    }
    try {
      while (!cancelled && !sites.ready) for (const site of sites.all) await site.work(() => cancelled)
    } finally {
      finished = true
      stopTelling()
      ;(reporter as WorkDoneProgressServerReporter | null)?.done()
    }
  }

  function amount(): { readonly done: number; readonly total: number } {
    const all = sites.all.map(site => site.progress)
    return { done: all.reduce((sum, it) => sum + it.done, 0), total: all.reduce((sum, it) => sum + it.total, 0) }
  }

  function tell(): void {
    if (telling) return
    telling = true
    host.later(TELL_AFTER, () => {
      telling = false
      void tellNow().catch(note)
    })
  }

  async function tellNow(): Promise<void> {
    sites.refresh()
    const status = await statusNow()
    // Whoever changed something calls again.
    if (status === null) return
    const text = JSON.stringify(status)
    if (text === lastTold) return
    lastTold = text
    await connection.sendNotification(methods.status, status).catch(() => undefined)
  }

  async function statusNow(): Promise<Status | null> {
    const begun = changes()
    const problems = { error: 0, warning: 0, info: 0 }
    const isReady = running === null && sites.ready
    let pages = 0
    if (isReady) {
      for (const site of sites.all) {
        const { workspace } = site
        pages += workspace.site.pages.length
        let since = host.now()
        for (const path of workspace.paths) {
          const { error, warning, info } = countsOf(site, path)
          problems.error += error
          problems.warning += warning
          problems.info += info
          noteFailures(site, path)
          if (host.now() - since < SLICE) continue
          await host.breathe()
          since = host.now()
          if (changes() !== begun) return null
        }
      }
    }
    const isIdle = sites.all.every(site => !site.relevant)
    return { state: !isReady ? 'indexing' : isIdle ? 'idle' : 'ready', ...amount(), pages, problems }
  }

  /** Rules that broke down are written down, each once for a file. */
  function noteFailures({ workspace }: Site, path: Path): void {
    for (const { rule, reason } of workspace.failures(path)) {
      const text = `The rule "${rule.id}" broke down on ${path}: ${reason}`
      if (!noted.has(text)) note(text)
      noted.add(text)
    }
  }

  /** Counted anew only where the engine has another list of findings. */
  function countsOf(site: Site, path: Path): Counts {
    const findings = site.workspace.findings(path)
    if (findings.length === 0) return NO_COUNTS
    const counted = counts.get(site) ?? new Map<Path, Counted>()
    const known = counted.get(path)
    if (known?.of === findings) return known.counts
    const now = { error: 0, warning: 0, info: 0 }
    for (const { severity } of shownFindings(site.folder, path)) now[severity]++
    counts.set(site, counted.set(path, { of: findings, counts: now }))
    return now
  }

  return {
    begin,
    tell,
    async finished() {
      while (!sites.ready) {
        begin()
        await running
        // A person has called it off: what is there must do.
        if (cancelled) return
      }
    },
    settled() {
      if (running === null) return Promise.resolve()
      const reading = running
      return new Promise(resolve => {
        const stop = host.later(PATIENCE, resolve)
        void reading.then(() => {
          stop()
          resolve()
        })
      })
    },
  }
}
