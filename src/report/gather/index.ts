import type { FactKind, FactOf, Failure, Judged, Page, Path, Reached, Rule, Tracker } from '../../core/model/index.js'
import type { Audit, Problem, RuleInfo, Tool } from '../audit.js'
import type { PageEntry } from '../contract.js'
import { containerOf } from './container.js'
import { counterEntries } from './counters.js'
import { eventEntries } from './events.js'
import { metaEntry } from './meta.js'
import { outsideEntries } from './outside.js'
import { byText, inOrder, problemOf } from './problems.js'
import { Sources } from './sources.js'
import { summarise } from './summary.js'
import type { Skipped } from './summary.js'

export type { Skipped } from './summary.js'

/** What is asked of a site whose pages have all been read. `Workspace` answers it. */
export interface Answers {
  readonly paths: Iterable<Path>
  page(path: Path): Page | undefined
  reached(path: Path): readonly Reached[]
  findings(path: Path): readonly Judged[]
  failures(path: Path): readonly Failure[]
  /** Whole documents that visitors see. */
  readonly site: { readonly pages: readonly Path[] }
}

export interface Circumstances {
  readonly tool: Tool
  readonly root: string
  readonly base: string
  readonly rules: readonly Rule[]
  /** Pages of rules, Markdown by rule id. */
  readonly rulePages: ReadonlyMap<string, string>
  readonly trackers: readonly Tracker[]
  /** Files that were found but not read. */
  readonly skipped: readonly Skipped[]
  /** Restricts what is told to these files; the whole site is still the ground on which they are judged. */
  readonly only?: (path: Path) => boolean
}

/** Everything that reports need, from a site's answers. */
export function gather(site: Answers, about: Circumstances): Audit {
  const sources = new Sources(path => site.page(path))
  const { only = () => true } = about
  const read = [...site.paths]
    .filter(only)
    .toSorted(byText)
    .flatMap(path => site.page(path) ?? [])
  const judged = read.map(page => site.findings(page.path).map(it => problemOf(it, sources)))
  const pages = read.flatMap((page, at) => pageEntry(page, site.reached(page.path), judged[at] ?? [], sources))
  const all = inOrder(judged.flat())
  const own = all.filter(({ origin }) => origin === 'site')
  const problems = own.filter(({ reason }) => reason === undefined)
  return {
    tool: about.tool,
    root: about.root,
    base: about.base,
    pages,
    documents: site.site.pages.filter(only),
    problems,
    suppressed: own.filter(({ reason }) => reason !== undefined),
    apart: all.filter(({ origin, reason }) => origin !== 'site' && reason === undefined),
    failures: read.flatMap(({ path }) => site.failures(path).map(({ rule, reason }) => ({ rule: rule.id, path, reason }))),
    outside: () => outsideEntries(read, path => site.reached(path)),
    summary: summarise({ read, pages, problems, skipped: about.skipped.filter(({ path }) => only(path)) }, sources),
    rules: about.rules.map(it => ruleInfo(it, about.rulePages)).toSorted((a, b) => byText(a.id, b.id)),
    vendors: new Map(about.trackers.map(({ id, title }) => [id, title])),
    text: path => site.page(path)?.text,
  }
}

function pageEntry(page: Page, reached: readonly Reached[], problems: readonly Problem[], sources: Sources): readonly PageEntry[] {
  const { path, kind, origin } = page
  if (kind === 'plan' || kind === 'crawling') return []
  const counters = counterEntries(reached.filter(of('counter')), sources)
  const events = eventEntries(reached.filter(of('event')), sources)
  const speaks = counters.length > 0 || events.length > 0
  if (!speaks && !worthListing(page, problems)) return []
  const meta =
    kind === 'script' || kind === 'settings' || kind === 'container'
      ? null
      : metaEntry(path, [...reached.filter(of('meta')), ...reached.filter(of('structured-data'))], sources)
  return [{ path, kind, ...(origin === 'site' ? {} : { origin }), counters, events, meta, ...containerOf(page) }]
}

/** Pages are listed whether they say something or not; scripts and parts that have nothing for us are not. */
function worthListing(page: Page, problems: readonly Problem[]): boolean {
  if (page.kind === 'script' || page.kind === 'settings') return false
  if (page.kind === 'container') return page.facts.some(({ kind }) => kind === 'container')
  if (page.kind === 'html' || page.document || problems.length > 0) return true
  return page.facts.some(({ kind }) => kind === 'meta' || kind === 'structured-data')
}

function of<K extends FactKind>(kind: K): (it: Reached) => it is Reached<FactOf<K>> {
  return (it): it is Reached<FactOf<K>> => it.fact.kind === kind
}

function ruleInfo({ id, title, severity, topic, precision }: Rule, pages: ReadonlyMap<string, string>): RuleInfo {
  return { id, title, severity, topic, precision, page: pages.get(id) ?? '' }
}
