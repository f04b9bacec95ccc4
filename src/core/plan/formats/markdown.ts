import type { Plan } from '../../model/index.js'
import type { PlanFormat, Written, WrittenCell, WrittenSheet } from './format.js'
import { sheetsOf } from './table-write.js'

/** The plan to be read by people: a table for each part, without the columns that say nothing. It is not read back. */
export const markdown: PlanFormat = { id: 'markdown', title: 'Markdown', ending: '.md', recognises: () => false, write }

function write(plan: Plan): Written {
  const parts = sheetsOf(plan).filter(it => it.rows.length > 0)
  return { kind: 'text', text: [`# ${inline(plan.title ?? 'Tracking plan')}\n`, ...parts.map(part)].join('\n') }
}

function part({ name, columns, rows }: WrittenSheet): string {
  const told = columns.map((_, at) => rows.some(row => shown(row[at] ?? null) !== ''))
  const line = (cells: readonly string[]): string => `| ${cells.filter((_, at) => told[at] === true).join(' | ')} |`
  const lines = [line(columns.map(it => it.title)), line(columns.map(() => '---')), ...rows.map(row => line(row.map(shown)))]
  return `## ${name}\n\n${lines.join('\n')}\n`
}

function shown(cell: WrittenCell): string {
  if (cell === null || cell === false) return ''
  return cell === true ? 'yes' : inline(String(cell))
}

/** Text as it is: nothing of it is markup. */
function inline(text: string): string {
  return text
    .replace(/[\\`*_[\]|<>#~]/g, '\\$&')
    .replace(/\r?\n/g, '<br>')
    .replace(/\r/g, ' ')
}
