import type { Ask, DirectiveFact, Finding, Judged, Page, Path, Rule, Severity, Suppression } from '../model/index.js'
import { fillWords } from '../model/index.js'
import { fnv1a64 } from './fingerprint.js'
import type { RuleSettings } from './settings.js'
import { suppressor } from './suppress.js'

/** What judging one page takes. */
export interface Bench {
  readonly page: Page
  readonly rules: readonly Rule[]
  readonly settings: RuleSettings
  readonly directives: readonly DirectiveFact[]
  ask(rule: Rule, suppressions: readonly Suppression[]): Ask
}

/** Runs the rules on one page: sorted by place, then by rule. */
export function judge(bench: Bench): readonly Judged[] {
  const { page, rules, settings } = bench
  const running = rules.flatMap(rule => {
    const severity = settings.severity(rule, page.path)
    return severity === 'off' ? [] : [{ rule, severity }]
  })
  const keeper = suppressor(page, bench.directives, { rules, on: new Set(running.map(({ rule }) => rule.id)) })
  const judged: Judged[] = []
  for (const last of [false, true]) {
    const suppressions = last ? keeper.account() : []
    for (const { rule, severity } of running) {
      if ((rule.last === true) !== last) continue
      const seen = new Map<string, number>()
      for (const finding of rule.check(bench.ask(rule, suppressions))) {
        const directive = keeper.meet(rule, finding)
        judged.push({
          rule,
          severity: milder(severity, finding.severity),
          finding,
          path: page.path,
          origin: page.origin,
          message: fillWords(rule.words[finding.says] ?? finding.says, finding.with),
          fingerprint: fingerprintOf(rule, page.path, finding, seen),
          suppressed: directive === null ? null : { at: directive.whole, reason: directive.reason },
        })
      }
    }
  }
  return judged.sort(byPlace)
}

function fingerprintOf(rule: Rule, path: Path, finding: Finding, seen: Map<string, number>): string {
  const essence = finding.essence ?? JSON.stringify([finding.says, finding.with ?? {}])
  const occurrence = (seen.get(essence) ?? 0) + 1
  seen.set(essence, occurrence)
  return fnv1a64([rule.id, path, essence, occurrence].join('\n'))
}

const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

/** A finding may be milder than its rule, never worse. */
function milder(severity: Severity, own: Severity | undefined): Severity {
  return own !== undefined && WEIGHT[own] < WEIGHT[severity] ? own : severity
}

function byPlace(one: Judged, other: Judged): number {
  return (
    one.finding.at.start - other.finding.at.start ||
    one.finding.at.end - other.finding.at.end ||
    (one.rule.id < other.rule.id ? -1 : one.rule.id > other.rule.id ? 1 : 0)
  )
}
