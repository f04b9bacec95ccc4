import type { Tracker } from '../../model/index.js'
import { asField } from './columns.js'
import type { Column } from './format.js'
import { oneLine } from './one-line.js'

/** What headings of a spreadsheet mean, as people write it: `Goal=name,"Why, and for whom"=meaning`. */

/** Headings with their fields; or the part that says nothing. */
export function mappingFrom(text: string): Map<string, string> | { readonly trouble: string } {
  const columns = new Map<string, string>()
  for (let rest = text.trim(); rest !== '';) {
    const [part, quoted, plain, field] = PAIR.exec(rest) ?? []
    if (part === undefined || field === undefined) return { trouble: rest.split(',')[0]?.trim() ?? '' }
    const heading = quoted === undefined ? (plain ?? '').trim() : quoted.replace(/\\(.)/g, '$1')
    if (heading === '') return { trouble: part.replace(/,$/, '').trim() }
    columns.set(heading, field.trim())
    rest = rest.slice(part.length).trim()
  }
  return columns
}

/** The last `=` before a comma parts the two: headings may have one as well. */
const PAIR = /^(?:"((?:[^"\\]|\\.)*)"|([^,]*?))\s*=\s*([^,="]+)(?:,|$)/

export function mappingText(columns: readonly Column[]): string {
  return [...new Set(columns.map(({ heading, field }) => `${written(oneLine(heading))}=${field}`))].join(',')
}

function written(heading: string): string {
  return /[,"\\]/.test(heading) ? `"${heading.replace(/["\\]/g, '\\$&')}"` : heading
}

/** The line on top of an imported plan: where it is from, and what its columns were taken for. */
export function importedLine({
  name,
  format,
  columns,
}: {
  readonly name: string
  readonly format: string
  readonly columns: readonly Column[]
}): string {
  return `# Imported from ${oneLine(name)} (${format}).${columns.length === 0 ? '' : ` Columns: ${mappingText(columns)}`}\n`
}

/** What columns were taken for when a plan was imported, by its first lines. Fields that are not known any more are left out. */
export function savedMapping(plan: string, trackers: readonly Tracker[]): ReadonlyMap<string, string> {
  const columns = new Map<string, string>()
  for (const line of plan.split('\n')) {
    if (!line.startsWith('#')) break
    const said = /^# Imported from .* \([\w-]+\)\. Columns: (.{1,20000})$/.exec(line.trimEnd())?.[1]
    const found = said === undefined ? null : mappingFrom(said)
    if (found === null || !(found instanceof Map)) continue
    for (const [heading, field] of found) if (asField(field, trackers) !== null) columns.set(heading, field)
  }
  return columns
}
