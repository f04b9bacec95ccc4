import type { DirectiveFact, Finding, Page, Rule, Span, Suppression } from '../model/index.js'
import { Lines, nearest } from '../text/index.js'

/** What the suppressing comments of one page say, and what they meet. */
export interface Suppressor {
  /** The comment that keeps a finding back; remembers that it did. */
  meet(rule: Rule, finding: Finding): DirectiveFact | null
  /** What each comment did for each rule it names, after everything has met. */
  account(): readonly Suppression[]
}

export interface Known {
  readonly rules: readonly Rule[]
  /** Rules that run on the page. */
  readonly on: ReadonlySet<string>
}

interface Reign {
  readonly directive: DirectiveFact
  /** `null` = all rules. */
  readonly rule: DirectiveFact['rules'][number] | null
  /** Where findings of a rule must start. */
  readonly over: (rule: string) => Span
}

export function suppressor(page: Page, directives: readonly DirectiveFact[], known: Known): Suppressor {
  const reigns = directives.length === 0 ? [] : reignsOf(page.text, directives)
  const busy = new Set<Reign>()
  return {
    meet(rule, finding) {
      // A comment that speaks of all rules does not hide that it is stale itself.
      const meeting = reigns.filter(
        reign => (reign.rule === null ? rule.last !== true : reign.rule.id === rule.id) && covers(reign.over(rule.id), finding.at.start),
      )
      for (const reign of meeting) busy.add(reign)
      return meeting[0]?.directive ?? null
    },
    account: () => [...reigns.map(reign => accountOf(reign, busy.has(reign), known)), ...misnamed(directives, known)],
  }
}

/** `enable` names rules too, and may misspell them. */
function misnamed(directives: readonly DirectiveFact[], known: Known): readonly Suppression[] {
  return directives
    .filter(({ action }) => action === 'enable')
    .flatMap(directive => directive.rules.map(rule => accountOf({ directive, rule }, false, known)))
    .filter(({ did }) => did === 'unknown')
}

function accountOf({ directive, rule }: Pick<Reign, 'directive' | 'rule'>, busy: boolean, { rules, on }: Known): Suppression {
  if (busy) return { directive, rule, did: 'kept-back', meant: [] }
  if (rule === null) return { directive, rule, did: 'idle', meant: [] }
  const ids = rules.map(one => one.id)
  if (!ids.includes(rule.id)) return { directive, rule, did: 'unknown', meant: nearest(rule.id, ids) }
  return { directive, rule, did: on.has(rule.id) ? 'idle' : 'off', meant: [] }
}

function reignsOf(text: string, directives: readonly DirectiveFact[]): readonly Reign[] {
  const lines = new Lines(text)
  const ordered = [...directives].sort((one, other) => one.whole.start - other.whole.start)
  return ordered.flatMap(directive => {
    if (directive.action === 'enable') return []
    const named = directive.rules.length === 0 ? [null] : directive.rules
    return named.map(rule => ({ directive, rule, over: (id: string) => reachOf(directive, id, { lines, text, ordered }) }))
  })
}

interface Where {
  readonly lines: Lines
  readonly text: string
  readonly ordered: readonly DirectiveFact[]
}

function reachOf(directive: DirectiveFact, rule: string, { lines, text, ordered }: Where): Span {
  const { start, end } = directive.whole
  switch (directive.action) {
    case 'disable-file':
      return { start: 0, end: text.length }
    case 'disable-next-line':
      return lines.span(lines.position(lastOffset(directive.whole)).line + 1)
    case 'disable-line':
      return { start: lines.span(lines.position(start).line).start, end: lines.span(lines.position(lastOffset(directive.whole)).line).end }
    default: {
      const stop = ordered.find(other => other.action === 'enable' && other.whole.start >= end && enables(other, rule))
      return { start, end: stop?.whole.start ?? text.length }
    }
  }
}

/** `enable` without names ends everything, `enable x` ends what was switched off for `x`, by name or with all. */
function enables(enable: DirectiveFact, rule: string): boolean {
  return enable.rules.length === 0 || enable.rules.some(one => one.id === rule)
}

/** A comment that ends with its line's end (`// …\n`) does not reach into the next line. */
function lastOffset({ start, end }: Span): number {
  return Math.max(start, end - 1)
}

function covers(span: Span, at: number): boolean {
  return at >= span.start && at <= span.end
}
