import type { Audit, Problem } from './audit.js'
import { problemLines } from './terminal/problem.js'
import { paintFor } from './terminal/paint.js'
import type { Screen } from './terminal/paint.js'
import { closingLines } from './terminal/closing.js'
import { Lines } from '../core/text/index.js'
import { count } from './words.js'
import { plain } from './terminal/wrap.js'

export type { Screen } from './terminal/paint.js'

export interface TextOptions {
  /** Problems only: no totals, and nothing at all for a clean site. */
  readonly quiet?: boolean
  /** How long the audit took, in milliseconds. */
  readonly elapsed?: number
}

/** How often a rule gets a code frame and its hints: what a template repeats on all pages is explained once and then listed. */
const FRAMES = 3

/** The audit for people at a terminal: by file, each problem with its line of code; then what was found, read and left out. */
export function toText(audit: Audit, screen: Screen, options: TextOptions = {}): string {
  const paint = paintFor(screen)
  const shown = new Map<string, number>()
  const lines: string[] = []
  for (const [path, problems] of byFile(audit.problems)) {
    const text = audit.text(path) ?? ''
    const source = { text, lines: new Lines(text) }
    lines.push(`${paint.title(plain(path))}${paint.faint(`  ${count(problems.length, 'problem')}`)}`)
    for (const problem of problems) {
      const times = (shown.get(problem.rule) ?? 0) + 1
      shown.set(problem.rule, times)
      lines.push(...problemLines({ problem, source, screen, paint, brief: times > FRAMES }))
    }
    lines.push('')
  }
  if (!options.quiet) lines.push(...closingLines(audit, screen, paint, options.elapsed))
  return lines.length === 0 ? '' : `${lines.join('\n').trimEnd()}\n`
}

function byFile(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const files = new Map<string, Problem[]>()
  for (const problem of problems) {
    const list = files.get(problem.path)
    if (list) list.push(problem)
    else files.set(problem.path, [problem])
  }
  return files
}
