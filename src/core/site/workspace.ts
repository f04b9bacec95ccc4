import type { Course, DefinitionFact, Fact, Failure, Judged, Page, Path, Reached, Site, Tracker, TrackerId } from '../model/index.js'
import type { AskSource } from './ask.js'
import { courseOf } from './course.js'
import type { Files } from './files.js'
import { filesOf } from './files.js'
import type { Graph } from './graph.js'
import { graphOf } from './graph.js'
import type { Verdict } from './judge.js'
import { judgeOf } from './judge.js'
import type { KeyIndex } from './key-index.js'
import { keyIndex } from './key-index.js'
import type { CellsBy, Input } from './ledger.js'
import { cellsBy, createLedger, derived, derivedBy, input, sluice } from './ledger.js'
import { overviewOf } from './overview.js'
import type { Pages } from './pages.js'
import { pagesOf } from './pages.js'
import { runningFrom } from './running.js'
import type { WorkspaceOptions } from './settings.js'
import { shelve } from './shelf.js'
import { siteOf } from './site.js'
import { variablesOf } from './variables.js'

/**
 * All pages of a site and what is wrong with them. Putting a page costs nothing; findings are worked out when somebody asks for them, and only
 * those pages are judged again whose questions have other answers than before.
 */
export class Workspace {
  readonly #options: Input<WorkspaceOptions>
  readonly #pages: Pages
  readonly #graph: Graph
  readonly #files: Files
  readonly #definitions: KeyIndex<'definition'>
  readonly #verdicts: CellsBy<Path, Verdict>
  /** What may be asked across pages. */
  readonly site: Site

  constructor(given: WorkspaceOptions) {
    const ledger = createLedger()
    const options = input(ledger, given)
    const pages = pagesOf(ledger)
    const trackers = sluice(ledger, () => new Map(options.get().trackers.map(tracker => [tracker.id, tracker])), sameTrackers)
    const trackerOf = (id: TrackerId): Tracker | undefined => trackers.get().get(id)
    const raw = derivedBy(ledger, (path: Path) => shelve(pages.of(path).get()?.facts ?? []))
    const shelves = { paths: pages.paths, of: (path: Path) => raw.of(path) }
    const metas = keyIndex(ledger, shelves, 'meta', trackerOf)
    const definitions = keyIndex(ledger, shelves, 'definition', trackerOf)
    const containers = keyIndex(ledger, shelves, 'container', trackerOf)
    const held = keyIndex(ledger, shelves, 'variable', trackerOf)
    const sitemaps = keyIndex(ledger, shelves, 'sitemap', trackerOf)
    const variables = variablesOf(name => held.all(name))
    const graph = graphOf(ledger, { pages, metas, containers, variables: held, options })
    const files = filesOf(ledger, { pages, raw, graph, definitions, variables, options, trackerOf })
    const overview = overviewOf(ledger, { pages, graph, files, sitemaps, options, trackerOf })
    const site = siteOf(ledger, { pages, graph, files, overview, options, trackerOf })
    const source: AskSource = { pages, site, graph, files, options, running: runningFrom(options), trackerOf, needs: new Map() }
    this.#options = options
    this.#pages = pages
    this.#graph = graph
    this.#files = files
    this.#definitions = definitions
    this.#verdicts = cellsBy((path: Path) => derived(ledger, judgeOf(ledger, path, source)))
    this.site = site
  }

  /** Takes a page in the place of the one of the same path. */
  put(page: Page): void {
    this.#pages.put(page)
  }

  remove(path: Path): void {
    this.#pages.remove(path)
  }

  /** Takes other settings, trackers or rules, or news of files that exist; what is not given stays. */
  renew(options: Partial<WorkspaceOptions>): void {
    this.#options.set({ ...this.#options.peek(), ...options })
  }

  page(path: Path): Page | undefined {
    return this.#pages.of(path).peek()
  }

  /** Sorted. */
  get paths(): readonly Path[] {
    return this.#pages.paths.peek()
  }

  /** What is wrong with one page, suppressed findings included. The same array as before where nothing it depends on has changed. */
  findings(path: Path): readonly Judged[] {
    return this.#verdicts.of(path).peek().findings
  }

  /** Rules that broke down on a page. */
  failures(path: Path): readonly Failure[] {
    return this.#verdicts.of(path).peek().failures
  }

  /** What is wrong with all pages, in order of paths. */
  allFindings(): readonly Judged[] {
    const all: Judged[] = []
    for (const path of this.paths) {
      const found = this.findings(path)
      if (found.length > 0) all.push(...found)
    }
    return all
  }

  /** All rules that broke down, in order of paths. */
  allFailures(): readonly Failure[] {
    return this.paths.flatMap(path => this.failures(path))
  }

  /** Facts of one file as they are where it runs: calls of other files' functions followed, states and vendors told by the pages that load it. */
  facts(path: Path): readonly Fact[] {
    return this.#files.facts.of(path).peek().all
  }

  /** Everything that runs on a page: its own facts, then those of scripts, modules, parts and layouts in the order in which they are brought. */
  reached(path: Path): readonly Reached[] {
    return this.#files.reachedAll(path)
  }

  /** True when no script, part or layout of the page is missing, unknown or unreadable. */
  complete(path: Path): boolean {
    return this.#graph.closure.of(path).peek().complete
  }

  /** The files that run on a page, in order and with the way that leads to each. */
  course(path: Path): Course {
    return courseOf(this.#graph.closure.of(path).peek(), file => this.#graph.edges.of(file).peek())
  }

  /** Documents that bring a file to their visitors. */
  loadedBy(path: Path): readonly Path[] {
    return this.#graph.loadedBy.of(path).peek()
  }

  /** Functions of all files that can be called by this name. */
  definitions(name: string): readonly Reached<DefinitionFact>[] {
    return this.#definitions.all(name)
  }
}

function sameTrackers(one: ReadonlyMap<TrackerId, Tracker>, other: ReadonlyMap<TrackerId, Tracker>): boolean {
  return one.size === other.size && [...one].every(([id, tracker]) => other.get(id) === tracker)
}
