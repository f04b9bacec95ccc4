import type { Finding, Judged } from '../../core/model/index.js'
import type { Problem, Remedy } from '../audit.js'
import type { Sources } from './sources.js'

/** A judgement as a problem for people: with places in lines and columns. */
export function problemOf({ rule, severity, finding, path, origin, message, fingerprint, suppressed }: Judged, sources: Sources): Problem {
  const start = sources.place(path, finding.at.start)
  const end = sources.place(path, finding.at.end)
  return {
    rule: rule.id,
    severity,
    message,
    path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    fingerprint,
    related: (finding.related ?? []).map(({ path: where, at, says }) => {
      const place = sources.place(where, at.start)
      return { path: where, line: place.line, column: place.column, message: says }
    }),
    fixes: remedies(finding),
    at: finding.at,
    origin,
    ...(suppressed ? { reason: suppressed.reason } : {}),
  }
}

/** By path, then by place, then by rule: the same audit always reads the same. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (a, b) => byText(a.path, b.path) || a.line - b.line || a.column - b.column || byText(a.rule, b.rule) || byText(a.message, b.message),
  )
}

/** Order of code units: the same on every machine and in every language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function remedies({ fix, offers }: Finding): readonly Remedy[] {
  const safe = fix ? [{ title: fix.title, safe: true, edits: fix.edits }] : []
  // What changes other files as well would be half a change here.
  const alone = (offers ?? []).filter(it => it.elsewhere === undefined)
  return [...safe, ...alone.map(({ title, edits }) => ({ title, safe: false, edits }))]
}
