import type { Range } from 'vscode-languageserver-types'
import type { CounterFact, EventFact, EventKind, Path, Reached, Rule, Severity, State, TrackerId, Value } from '../core/index.js'
import { counterKey, textOf } from '../core/index.js'
import { shownFindings } from './diagnostics.js'
import type { Folder } from './folder.js'
import { rangeOn, titleOf, trackerOf } from './folder.js'
import { saidOf } from './values.js'

/** All that a view of a folder shows, as plain data. Ordered as a person would read it. */
export interface Overview {
  readonly name: string
  /** Address of the folder; paths are relative to it. */
  readonly uri: string
  /** Addresses of all paths that are named below. */
  readonly uris: Readonly<Record<Path, string>>
  readonly counters: readonly CounterEntry[]
  readonly events: readonly EventEntry[]
  readonly pages: readonly PageEntry[]
  readonly problems: readonly ProblemEntry[]
  /** Counters across, pages down. */
  readonly matrix: { readonly columns: readonly CounterColumn[]; readonly rows: readonly MatrixRow[] }
}

export interface Place {
  readonly path: Path
  readonly range: Range
  readonly state: State
  /** Code that waits for something says for what: "click on #order". */
  readonly trigger: string | null
}

export interface CounterEntry {
  readonly vendor: TrackerId
  readonly title: string
  /** What the vendor calls it. */
  readonly noun: string
  /** `null` = not known without running the page; `said` is what stands there then. */
  readonly id: string | null
  readonly said: string
  /** The best state of its places. */
  readonly state: State
  /** Pages it runs on, and those of the site it does not run on. */
  readonly on: readonly Path[]
  readonly missing: readonly Path[]
  readonly places: readonly (Place & { readonly how: CounterFact['how'] })[]
}

export interface EventEntry {
  readonly vendor: TrackerId | 'datalayer'
  readonly title: string
  /** `null` = dynamic; `said` shows what is known of it. */
  readonly name: string | null
  readonly said: string
  readonly kind: EventKind
  readonly places: readonly (Place & { readonly via: readonly string[] })[]
}

export interface PageEntry {
  readonly path: Path
  /** "page", "error", "layout", "script" …: its nature. */
  readonly nature: string
  /** Text of its title, where there is one. */
  readonly title: string | null
  /** What runs on it, in order. */
  readonly runs: readonly RunEntry[]
  readonly problems: Readonly<Record<Severity, number>>
  /** False when a part of it could not be found or read, so that more may run on it. */
  readonly complete: boolean
}

export interface RunEntry {
  readonly kind: 'counter' | 'event'
  readonly vendor: TrackerId | 'datalayer'
  readonly title: string
  /** Id or name; what is known of it where it is dynamic. */
  readonly said: string
  readonly place: Place
}

export interface ProblemEntry {
  readonly rule: string
  readonly title: string
  readonly topic: Rule['topic']
  /** The worst of its findings. */
  readonly severity: Severity
  readonly findings: readonly {
    readonly path: Path
    readonly range: Range
    readonly severity: Severity
    readonly message: string
    readonly fixable: boolean
  }[]
}

export interface CounterColumn {
  readonly vendor: TrackerId
  readonly title: string
  readonly id: string
}

/** `duplicate` = started twice or more; `other` = another id of the vendor runs here instead; `unknown` = only running can tell. */
export type CellState = 'present' | 'missing' | 'duplicate' | 'other' | 'blocked' | 'commented' | 'unknown'

export interface MatrixRow {
  readonly path: Path
  /** One for each column. `at` is where a click leads: the counter, or the other one; `null` = the top of the page. */
  readonly cells: readonly { readonly state: CellState; readonly at: Place | null }[]
}

export function overview(folder: Folder): Overview {
  const gathered = gather(folder)
  const counters = counterEntries(folder, gathered)
  const overviewOfPages = gathered.map(it => pageEntry(folder, it))
  const events = eventEntries(folder, gathered)
  const problems = problemEntries(folder)
  return {
    name: folder.name,
    uri: folder.uriOf(''),
    uris: Object.fromEntries(folder.workspace.paths.map(path => [path, folder.uriOf(path)])),
    counters,
    events,
    pages: overviewOfPages,
    problems,
    matrix: matrix(folder, counters, gathered),
  }
}

interface Gathered {
  readonly path: Path
  readonly counters: readonly Reached<CounterFact>[]
  readonly events: readonly Reached<EventFact>[]
  /** A document of the site, which is asked for counters. */
  readonly counted: boolean
}

/** Documents with all that runs on them, then files that no document brings with what stands in them. */
function gather({ workspace }: Folder): readonly Gathered[] {
  const counted = new Set(workspace.site.pages)
  const all = workspace.paths.flatMap((path): Gathered[] => {
    const page = workspace.page(path)
    if (page === undefined || page.origin !== 'site') return []
    if (!page.document && workspace.loadedBy(path).length > 0) return []
    const reached = page.document ? workspace.reached(path) : workspace.facts(path).map(fact => ({ fact, from: path }))
    const counters = reached.filter((it): it is Reached<CounterFact> => it.fact.kind === 'counter')
    const events = reached.filter((it): it is Reached<EventFact> => it.fact.kind === 'event')
    if (!page.document && counters.length + events.length === 0) return []
    return [{ path, counters, events, counted: counted.has(path) }]
  })
  return all
}

const BEST: readonly State[] = ['active', 'blocked', 'unknown', 'commented']
const RUNS: ReadonlySet<State> = new Set<State>(['active', 'blocked'])

function counterEntries(folder: Folder, gathered: readonly Gathered[]): readonly CounterEntry[] {
  const { workspace } = folder
  const groups = new Map<string, { readonly facts: Map<string, Reached<CounterFact>>; readonly on: Set<Path> }>()
  for (const { path, counters, counted } of gathered) {
    for (const it of counters) {
      for (const key of keysOfCounter(folder, it)) {
        const group = groups.get(key) ?? { facts: new Map<string, Reached<CounterFact>>(), on: new Set<Path>() }
        groups.set(key, group)
        group.facts.set(`${it.from}\n${it.fact.at.start}`, it)
        if (counted && RUNS.has(it.fact.state)) group.on.add(path)
      }
    }
  }
  return [...groups]
    .flatMap(([key, { facts, on }]): CounterEntry[] => {
      const [first] = facts.values()
      if (first === undefined) return []
      const { vendor } = first.fact
      const id = key.startsWith('?') ? null : key.slice(vendor.length + 1)
      const places = [...facts.values()].map(it => ({ ...placeOf(folder, it), how: it.fact.how }))
      return [
        {
          vendor,
          title: titleOf(folder, vendor),
          noun: trackerOf(folder, vendor)?.noun ?? 'counter',
          id,
          said: id ?? saidOf(first.fact.id, workspace.page(first.from)),
          state: BEST.find(state => places.some(it => it.state === state)) ?? 'unknown',
          on: [...on],
          missing: id === null || on.size === 0 ? [] : workspace.site.pages.filter(path => !on.has(path)),
          places: places.toSorted(byPlace),
        },
      ]
    })
    .toSorted((a, b) => byText(a.title, b.title) || b.on.length - a.on.length || byText(a.said, b.said))
}

/** Keys of the ids a counter may have; a key that begins with `?` for one that is not known. */
function keysOfCounter(folder: Folder, { fact, from }: Reached<CounterFact>): readonly string[] {
  const tracker = trackerOf(folder, fact.vendor)
  const known = optionsOf(fact.id).map(id => counterKey(fact.vendor, id, tracker))
  return known.map(key => key ?? `?${fact.vendor}\n${from}\n${fact.at.start}`)
}

function optionsOf(value: Value): readonly Value[] {
  return value.kind === 'choice' ? value.options : [value]
}

function eventEntries(folder: Folder, gathered: readonly Gathered[]): readonly EventEntry[] {
  const groups = new Map<string, Map<string, Reached<EventFact>>>()
  for (const { events } of gathered) {
    for (const it of events) {
      const { fact, from } = it
      const place = `${from}\n${fact.at.start}\n${fact.vendor}`
      const key = JSON.stringify([fact.vendor, fact.event, textOf(fact.name) ?? saidOf(fact.name, folder.workspace.page(from))])
      const group = groups.get(key) ?? new Map<string, Reached<EventFact>>()
      groups.set(key, group)
      group.set(place, it)
    }
  }
  return [...groups.values()]
    .flatMap((group): EventEntry[] => {
      const [first] = group.values()
      if (first === undefined) return []
      const { vendor, event: kind, name } = first.fact
      return [
        {
          vendor,
          title: titleOf(folder, vendor),
          name: textOf(name),
          said: saidOf(name, folder.workspace.page(first.from)),
          kind,
          places: [...group.values()].map(it => ({ ...placeOf(folder, it), via: it.fact.via })).toSorted(byPlace),
        },
      ]
    })
    .toSorted((a, b) => Number(a.name === null) - Number(b.name === null) || byText(a.said, b.said) || byText(a.title, b.title))
}

function pageEntry(folder: Folder, { path, counters, events }: Gathered): PageEntry {
  const { workspace } = folder
  const problems = { error: 0, warning: 0, info: 0 }
  for (const { severity } of shownFindings(folder, path)) problems[severity]++
  const title = workspace.facts(path).find(fact => fact.kind === 'meta' && fact.name === 'title' && fact.state === 'active')
  return {
    path,
    nature: workspace.page(path)?.kind === 'script' ? 'script' : workspace.site.pageKind(path),
    title: title?.kind === 'meta' ? textOf(title.content) : null,
    runs: [...counters, ...events].map(it => runEntry(folder, it)),
    problems,
    complete: workspace.complete(path),
  }
}

function runEntry(folder: Folder, it: Reached<CounterFact | EventFact>): RunEntry {
  const { fact, from } = it
  const { kind, vendor } = fact
  const value = kind === 'counter' ? fact.id : fact.name
  return { kind, vendor, title: titleOf(folder, vendor), said: saidOf(value, folder.workspace.page(from)), place: placeOf(folder, it) }
}

const WEIGHTS: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 }

function problemEntries(folder: Folder): readonly ProblemEntry[] {
  const groups = new Map<Rule, ProblemEntry['findings'][number][]>()
  for (const path of folder.workspace.paths) {
    for (const { rule, severity, message, finding } of shownFindings(folder, path)) {
      const group = groups.get(rule) ?? []
      groups.set(rule, group)
      group.push({ path, range: rangeOn(folder, path, finding.at), severity, message, fixable: finding.fix !== undefined })
    }
  }
  return [...groups]
    .map(([rule, findings]) => {
      const severity = (['error', 'warning', 'info'] as const).find(it => findings.some(one => one.severity === it)) ?? 'info'
      return { rule: rule.id, title: rule.title, topic: rule.topic, severity, findings }
    })
    .toSorted((a, b) => WEIGHTS[b.severity] - WEIGHTS[a.severity] || b.findings.length - a.findings.length || byText(a.rule, b.rule))
}

function matrix(folder: Folder, counters: readonly CounterEntry[], gathered: readonly Gathered[]): Overview['matrix'] {
  const columns = counters.flatMap(({ vendor, title, id, on }): CounterColumn[] =>
    id === null || on.length === 0 ? [] : [{ vendor, title, id }],
  )
  const rows = gathered
    .filter(({ counted }) => counted)
    .map(({ path, counters: running }): MatrixRow => ({ path, cells: columns.map(column => cellOf(folder, path, column, running)) }))
  return { columns, rows }
}

function cellOf(
  folder: Folder,
  path: Path,
  { vendor, id }: CounterColumn,
  running: readonly Reached<CounterFact>[],
): MatrixRow['cells'][number] {
  const key = counterKey(vendor, id, trackerOf(folder, vendor))
  const own = running.filter(it => it.fact.vendor === vendor)
  const same = own.filter(it => keysOfCounter(folder, it).includes(key ?? ''))
  const best = BEST.flatMap(state => same.find(it => it.fact.state === state) ?? [])[0]
  const cell = (state: CellState, it: Reached<CounterFact> | undefined): MatrixRow['cells'][number] => ({
    state,
    at: it === undefined ? null : placeOf(folder, it),
  })
  if (best !== undefined && best.fact.state !== 'commented') {
    if (isTwice(folder, path, key ?? '')) return cell('duplicate', best)
    return cell(best.fact.state === 'active' ? 'present' : best.fact.state, best)
  }
  const dynamic = own.find(it => it.fact.state !== 'commented' && keysOfCounter(folder, it).some(one => one.startsWith('?')))
  if (dynamic !== undefined) return cell('unknown', dynamic)
  const other = own.find(it => it.fact.state !== 'commented')
  if (other !== undefined) return cell('other', other)
  if (best !== undefined) return cell('commented', best)
  return cell(folder.workspace.complete(path) ? 'missing' : 'unknown', undefined)
}

/** The engine decides what counts as started twice. */
function isTwice(folder: Folder, path: Path, key: string): boolean {
  return shownFindings(folder, path).some(({ rule, finding }) => rule.id === 'counter-twice' && finding.essence?.includes(key) === true)
}

function placeOf(folder: Folder, { fact, from }: Reached<CounterFact | EventFact>): Place {
  return { path: from, range: rangeOn(folder, from, fact.at), state: fact.state, trigger: fact.trigger }
}

function byPlace(a: Place, b: Place): number {
  return byText(a.path, b.path) || a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
