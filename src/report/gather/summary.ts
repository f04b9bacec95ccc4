import type { Page } from '../../core/model/index.js'
import type { Problem } from '../audit.js'
import type { CounterEntry, PageEntry, SummaryEntry } from '../contract.js'
import { byText } from './problems.js'
import type { Sources } from './sources.js'

export interface Skipped {
  readonly path: string
  readonly reason: string
}

interface Findings {
  readonly read: readonly Page[]
  readonly pages: readonly PageEntry[]
  readonly problems: readonly Problem[]
  readonly skipped: readonly Skipped[]
}

/** The figures of an audit. */
export function summarise({ read, pages, problems, skipped }: Findings, sources: Sources): SummaryEntry {
  const own = pages.filter(({ origin }) => origin === undefined)
  const wounds = read.flatMap(page =>
    page.wounds.map(wound => wounded(page, wound.whole, wound.why, sources.place(page.path, wound.at.start).line)),
  )
  return {
    pages: pages.filter(({ kind }) => kind !== 'script' && kind !== 'settings' && kind !== 'container').length,
    scripts: read.filter(({ kind }) => kind === 'script').length,
    counters: byVendor(own.flatMap(({ counters }) => counters)),
    events: own.reduce((sum, { path, events }) => sum + events.filter(({ from }) => from === path).length, 0),
    problems: { error: countOf(problems, 'error'), warning: countOf(problems, 'warning'), info: countOf(problems, 'info') },
    skipped: [...skipped, ...wounds].toSorted((a, b) => byText(a.path, b.path)),
  }
}

function wounded({ path }: Page, whole: boolean, why: string, line: number): Skipped {
  return { path, reason: whole ? `is not read: ${why}` : `is not read as a whole: line ${line}, ${why}` }
}

function byVendor(counters: readonly CounterEntry[]): Readonly<Record<string, number>> {
  const ids = new Map<string, Set<string>>()
  for (const { vendor, id, state, from, line, column } of counters) {
    if (state === 'commented') continue
    const known = ids.get(vendor) ?? new Set()
    ids.set(vendor, known.add(id === null ? `?${from}:${line}:${column}` : `=${id}`))
  }
  return Object.fromEntries([...ids].toSorted(([a], [b]) => byText(a, b)).map(([vendor, known]) => [vendor, known.size]))
}

function countOf(problems: readonly Problem[], severity: Problem['severity']): number {
  return problems.filter(it => it.severity === severity).length
}
