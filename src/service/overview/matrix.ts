import type { Location } from 'vscode-languageserver-types'
import type { CounterFact, Path, Reached, TrackerId } from '../../core/index.js'
import { counterKey } from '../../core/index.js'
import { shownFindings } from '../diagnostics.js'
import type { Folder } from '../folder.js'
import { locationOf, trackerOf } from '../folder.js'
import type { Counter } from '../insert.js'
import { pagesWithout } from '../insert.js'
import { counterEntries } from './counters.js'
import type { Gathered } from './gather.js'
import { BEST, gather, gatherOn, keysOfCounter } from './gather.js'

/** Which counters stand on which pages: counters across, pages down. Small, since a site may have thousands of pages. */
export interface Matrix {
  /** Those of one vendor stand together, those on most pages first. */
  readonly columns: readonly MatrixColumn[]
  /** Pages of the site, sorted. */
  readonly paths: readonly Path[]
  /** For each page a text with a letter for each column: `cellLetters`. */
  readonly rows: readonly string[]
}

export interface MatrixColumn {
  readonly vendor: TrackerId
  /** The vendor's name. */
  readonly title: string
  readonly id: string
  /** Pages that "add to pages missing it" would look at. */
  readonly missing: number
}

/**
 * `duplicate` = started twice or more; `other` = another id of the vendor runs here instead; `blocked` = waits for consent; `commented` = stands
 * there, but in a comment; `unknown` = only running can tell.
 */
export type CellState = 'present' | 'missing' | 'duplicate' | 'other' | 'blocked' | 'commented' | 'unknown'

export const cellLetters: Readonly<Record<CellState, string>> = {
  present: 'p',
  missing: 'm',
  duplicate: 'd',
  other: 'o',
  blocked: 'b',
  commented: 'c',
  unknown: 'u',
}

export function matrix(folder: Folder): Matrix {
  const pages = new Set(folder.workspace.site.pages)
  const gathered = gather(folder)
  const columns = counterEntries(folder, gathered).flatMap(({ vendor, title, id, on }): MatrixColumn[] =>
    id === null || on.length === 0 ? [] : [{ vendor, title, id, missing: pagesWithout(folder, { vendor, id }).length }],
  )
  const rows = gathered.filter(({ path }) => pages.has(path))
  return {
    columns,
    paths: rows.map(({ path }) => path),
    rows: rows.map(row => {
      const look = lookAt(folder, row)
      return columns.map(column => cellLetters[look(column).state]).join('')
    }),
  }
}

/** Where a click on a cell leads: to the counter, or the other one that runs instead, or the top of the page. `null` = no such page. */
export function cellPlace(folder: Folder, path: Path, counter: Counter | null): Location | null {
  if (folder.workspace.page(path) === undefined) return null
  const gathered = counter === null ? null : gatherOn(folder, path)
  const seen = gathered === null || counter === null ? undefined : lookAt(folder, gathered)(counter).at
  return seen === undefined ? locationOf(folder, path, { start: 0, end: 0 }) : locationOf(folder, seen.from, seen.fact.at)
}

interface Cell {
  readonly state: CellState
  readonly at?: Reached<CounterFact>
}

/** Looks for one counter after the other on a page. */
function lookAt(folder: Folder, { path, counters }: Gathered): (counter: Counter) => Cell {
  const running = counters.map(it => ({ it, keys: keysOfCounter(folder, it) }))
  return ({ vendor, id }) => {
    const key = counterKey(vendor, id, trackerOf(folder, vendor))
    const own = running.filter(({ it }) => it.fact.vendor === vendor)
    const same = own.filter(({ keys }) => key !== null && keys.includes(key))
    const best = BEST.flatMap(state => same.find(({ it }) => it.fact.state === state)?.it ?? [])[0]
    if (best !== undefined && best.fact.state !== 'commented') {
      const isTwice = same.length > 1 && twiceKeys(folder, [path, ...same.map(({ it }) => it.from)]).has(key ?? '')
      return { state: isTwice ? 'duplicate' : best.fact.state === 'active' ? 'present' : best.fact.state, at: best }
    }
    const live = own.filter(({ it }) => it.fact.state !== 'commented')
    const dynamic = live.find(({ keys }) => keys.some(one => one.startsWith('?')))
    if (dynamic !== undefined) return { state: 'unknown', at: dynamic.it }
    const [other] = live
    if (other !== undefined) return { state: 'other', at: other.it }
    if (best !== undefined) return { state: 'commented', at: best }
    return { state: folder.workspace.complete(path) ? 'missing' : 'unknown' }
  }
}

/** Counters that are started twice. The engine decides: on the page, or in a file that it loads. */
function twiceKeys(folder: Folder, paths: readonly Path[]): ReadonlySet<string> {
  const essences = [...new Set(paths)].flatMap(path =>
    shownFindings(folder, path).flatMap(({ rule, finding }) => (rule.id === 'counter-twice' ? (finding.essence ?? []) : [])),
  )
  return new Set(
    essences.flatMap(essence => {
      const colon = essence.indexOf(':')
      const vendor = essence.slice(0, colon)
      return counterKey(vendor, essence.slice(colon + 1), trackerOf(folder, vendor)) ?? []
    }),
  )
}
