import type { Audit, OutsideEntry, Problem } from '../audit.js'
import type { PageEntry, SummaryEntry } from '../contract.js'
import { byHost } from './outside.js'
import { byText, inOrder } from './problems.js'

/** One of several sites audited in one go: its folder, relative to the root of the whole. */
export interface Part {
  readonly folder: string
  readonly audit: Audit
}

/** Several sites as one audit: each was judged by itself; paths start from the folder that holds them all. Needs at least one part. */
export function merge(root: string, base: string, parts: readonly [Part, ...Part[]]): Audit {
  const moved = parts.map(({ folder, audit }) => (folder === '' ? audit : within(folder, audit)))
  const texts = parts.map(({ folder, audit }) => ({ start: folder === '' ? '' : `${folder}/`, audit }))
  return {
    ...parts[0].audit,
    root,
    base,
    pages: moved.flatMap(({ pages }) => pages).toSorted((a, b) => byText(a.path, b.path)),
    documents: moved.flatMap(({ documents }) => documents).toSorted(byText),
    problems: inOrder(moved.flatMap(({ problems }) => problems)),
    suppressed: inOrder(moved.flatMap(({ suppressed }) => suppressed)),
    apart: inOrder(moved.flatMap(({ apart }) => apart)),
    failures: moved.flatMap(({ failures }) => failures).toSorted((a, b) => byText(a.path, b.path)),
    outside: () => outsideOf(moved),
    summary: moved.map(({ summary }) => summary).reduce(sum),
    text: path => {
      const part = texts.find(({ start }) => path.startsWith(start))
      return part?.audit.text(path.slice(part.start.length))
    },
  }
}

function within(folder: string, audit: Audit): Audit {
  const at = (path: string): string => `${folder}/${path}`
  const problem = (it: Problem): Problem => ({
    ...it,
    path: at(it.path),
    related: it.related.map(place => ({ ...place, path: at(place.path) })),
  })
  const page = (it: PageEntry): PageEntry => ({
    ...it,
    path: at(it.path),
    counters: it.counters.map(counter => ({ ...counter, from: at(counter.from) })),
    events: it.events.map(event => ({ ...event, from: at(event.from) })),
  })
  return {
    ...audit,
    pages: audit.pages.map(page),
    documents: audit.documents.map(at),
    problems: audit.problems.map(problem),
    suppressed: audit.suppressed.map(problem),
    apart: audit.apart.map(problem),
    failures: audit.failures.map(it => ({ ...it, path: at(it.path) })),
    outside: () => audit.outside().map(it => ({ ...it, pages: it.pages.map(at) })),
    summary: { ...audit.summary, skipped: audit.summary.skipped.map(it => ({ ...it, path: at(it.path) })) },
  }
}

function outsideOf(audits: readonly Audit[]): readonly OutsideEntry[] {
  return byHost(audits.flatMap(({ outside }) => outside().flatMap(({ host, pages }) => pages.map(path => ({ host, path })))))
}

/** Counters that run on several of the sites are counted for each. */
function sum(a: SummaryEntry, b: SummaryEntry): SummaryEntry {
  const vendors = [...new Set([...Object.keys(a.counters), ...Object.keys(b.counters)])].toSorted(byText)
  return {
    pages: a.pages + b.pages,
    scripts: a.scripts + b.scripts,
    counters: Object.fromEntries(vendors.map(vendor => [vendor, (a.counters[vendor] ?? 0) + (b.counters[vendor] ?? 0)])),
    events: a.events + b.events,
    problems: {
      error: a.problems.error + b.problems.error,
      warning: a.problems.warning + b.problems.warning,
      info: a.problems.info + b.problems.info,
    },
    skipped: [...a.skipped, ...b.skipped],
  }
}
