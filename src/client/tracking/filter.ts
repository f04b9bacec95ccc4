import type { Tell } from './node.js'
import type { Finding, ProblemEntry, Severity, Topic } from './site.js'
import { severityWord, topicWord } from './words.js'

/** Which problems are shown. A list that is empty leaves everything in. */
export interface Filter {
  readonly severities: readonly Severity[]
  readonly topics: readonly Topic[]
  readonly fixable: boolean
  /** Words that the rule, the message or the path must have, all of them. */
  readonly text: string
}

export const noFilter: Filter = { severities: [], topics: [], fixable: false, text: '' }

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']
export const TOPICS: readonly Topic[] = ['counters', 'events', 'containers', 'consent', 'meta', 'links', 'plan', 'suppressions']

export function isFiltering({ severities, topics, fixable, text }: Filter): boolean {
  return severities.length + topics.length > 0 || fixable || text !== ''
}

/** Problems with the findings that pass, and without those that have none left. */
export function filtered(problems: readonly ProblemEntry[], filter: Filter): readonly ProblemEntry[] {
  if (!isFiltering(filter)) return problems
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean)
  return problems.flatMap(problem => {
    if (filter.topics.length > 0 && !filter.topics.includes(problem.topic)) return []
    const findings = problem.findings.filter(
      it => passes(it, filter) && hasAll(`${problem.rule} ${problem.title} ${it.message} ${it.path}`, words),
    )
    return findings.length === 0 ? [] : [{ ...problem, severity: worst(findings), findings }]
  })
}

function passes({ severity, fixable }: Finding, filter: Filter): boolean {
  return (filter.severities.length === 0 || filter.severities.includes(severity)) && (fixable || !filter.fixable)
}

function hasAll(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase()
  return words.every(it => lower.includes(it))
}

export function worst(findings: readonly Pick<Finding, 'severity'>[]): Severity {
  return SEVERITIES.find(severity => findings.some(it => it.severity === severity)) ?? 'info'
}

/** What is shown, in a few words: "errors, meta tags, “canonical”". */
export function filterWords({ severities, topics, fixable, text }: Filter, tell: Tell): string {
  return [
    ...severities.map(it => severityWord(it, tell)),
    ...topics.map(it => topicWord(it, tell)),
    ...(fixable ? [tell('fixable')] : []),
    ...(text === '' ? [] : [`“${text}”`]),
  ].join(', ')
}
