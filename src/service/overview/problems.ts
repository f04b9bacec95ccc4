import type { Range } from 'vscode-languageserver-types'
import type { Path, Rule, Severity } from '../../core/index.js'
import { shownFindings } from '../diagnostics.js'
import type { Folder } from '../folder.js'
import { rangeOn } from '../folder.js'
import { byText } from './gather.js'

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

const WEIGHTS: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 }

/** Rules with findings, the worst and most frequent first. */
export function problemEntries(folder: Folder): readonly ProblemEntry[] {
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
