import type { Audit, Problem } from './audit.js'

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const
const RANK = { error: 0, warning: 1, info: 2 } as const

/**
 * Workflow commands that GitHub Actions shows beside the code of a pull request. The gravest come first: only ten of a kind are shown for each step.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands (read 2026-11-24)
 */
export function toGithub({ problems, base }: Audit): string {
  return problems
    .toSorted((a, b) => RANK[a.severity] - RANK[b.severity])
    .map(it => `${command(it, base)}\n`)
    .join('')
}

function command(problem: Problem, base: string): string {
  const { severity, rule, message, path, line, column, endLine, endColumn } = problem
  const properties = {
    file: base === '' ? path : `${base}/${path}`,
    line,
    endLine,
    col: column,
    // Columns of a range over several lines are refused.
    ...(endLine === line ? { endColumn } : {}),
    title: rule,
  }
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
  return `::${COMMANDS[severity]} ${written.join(',')}::${data(message)}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
