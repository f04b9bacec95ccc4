import { parse } from 'yaml'
import type { Plan, Tracker } from '../../model/index.js'
import { asField } from './columns.js'
import { differences } from './differences.js'
import type { Content, Imported, Known, Lost, PlanFormat, Sheet, Source, Written } from './format.js'
import { planFormats } from './formats.js'
import { isEmpty } from './notes.js'
import { settled } from './own.js'
import { csvSheet } from './spreadsheet.js'

/** A file as it was read: a text, or a spreadsheet's sheets with what reading had to leave or change. */
export type ReadFile =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly sheets: readonly Sheet[]; readonly lost: readonly Lost[] }

export interface ImportOptions {
  readonly trackers: readonly Tracker[]
  /** The format, where it is not to be told by what stands in the file. */
  readonly from?: string
  /** Fields of columns by heading. */
  readonly columns?: ReadonlyMap<string, string>
}

/** A plan out of a file of any known format, with all that could not be carried; or why nothing could be read, as a sentence that follows the file's name. */
export function importPlan(
  file: ReadFile,
  { trackers, from, columns = new Map<string, string>() }: ImportOptions,
): (Imported & { readonly format: string }) | { readonly trouble: string } {
  const unknown = [...columns.values()].find(it => asField(it, trackers) === null)
  if (unknown !== undefined) return { trouble: `there is no field "${unknown}" for a column` }
  const source = sourceOf(file, from)
  if ('trouble' in source) return source
  const format = planFormats.find(it => (from === undefined ? it.recognises(source.content) : it.id === from))
  if (format?.read === undefined) return { trouble: whyNot(source.content, from) }
  const { plan, lost, columns: found } = format.read(source, { trackers, columns })
  const sound = settled(plan, trackers)
  if (saysNothing(sound.plan))
    return { trouble: ['holds nothing for a plan', ...[...lost, ...sound.lost].slice(0, 3).map(it => `${it.where} ${it.what}`)].join('; ') }
  const id = format.id === 'csv' && !('text' in file) ? 'xlsx' : format.id
  return { plan: sound.plan, lost: [...lost, ...sound.lost], columns: found, format: id }
}

function saysNothing({ events, counters, meta, funnels }: Plan): boolean {
  return events.length + counters.length + meta.length + funnels.length === 0
}

function whyNot(content: Content, from: string | undefined): string {
  if (from !== undefined) return `cannot be read as "${from}"`
  if (content.kind === 'data' && typeof content.data === 'object' && content.data !== null && 'avo' in content.data) {
    return 'has the settings of the Avo command line, not the plan: export the plan as JSON in Avo'
  }
  return 'is of no format that is known here: say which with --from'
}

const TABLES: readonly (string | undefined)[] = ['csv', 'amplitude']

function sourceOf(file: ReadFile, from: string | undefined): Source | { readonly trouble: string } {
  const { name } = file
  if (!('text' in file)) {
    if (from !== undefined && from !== 'xlsx' && !TABLES.includes(from)) return { trouble: `is a spreadsheet, not "${from}"` }
    return { name, content: { kind: 'sheets', sheets: file.sheets }, lost: file.lost }
  }
  const text = file.text.replace(/^\uFEFF/, '')
  if (text.length > LONGEST) return { trouble: `is longer than ${LONGEST / 1_000_000} million characters` }
  if (text.trim() === '') return { trouble: 'is empty' }
  if (from === 'xlsx') return { trouble: 'is a text, not a spreadsheet' }
  const isData = /^\s*[{[]/.test(text) || /\.(?:json|ya?ml)$/i.test(name)
  if (from === 'csv' || !isData) return { name, content: { kind: 'sheets', sheets: [csvSheet('', text)] }, lost: [] }
  return dataOf(name, text)
}

function dataOf(name: string, text: string): Source | { readonly trouble: string } {
  try {
    // YAML holds JSON; but what looks like JSON is to be told about in JSON's words.
    const data: unknown = /^\s*[{[]/.test(text) ? JSON.parse(text) : parse(text, { maxAliasCount: 100 })
    return isEmpty(data) ? { trouble: 'is empty' } : { name, content: { kind: 'data', data, text }, lost: [] }
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/:$/, '') : ''
    return { trouble: `is not well-formed: ${why}` }
  }
}

const LONGEST = 20_000_000

export interface Exported {
  readonly written: Written
  /** What the format has no place for. */
  readonly lost: readonly Lost[]
  /** A name for the file. */
  readonly name: string
}

/** A plan in another format. What was lost is found by reading it again. `null` for a format that is not known. */
export function exportPlan(plan: Plan, id: string, trackers: readonly Tracker[]): Exported | null {
  const format = planFormats.find(it => it.id === id)
  if (format?.write === undefined) return null
  const written = format.write(plan)
  return { written, lost: lostIn(plan, written, format, trackers), name: `tracking-plan${format.ending}` }
}

function lostIn(plan: Plan, written: Written, format: PlanFormat, trackers: readonly Tracker[]): readonly Lost[] {
  if (format.read === undefined) return []
  const known: Known = { trackers, columns: new Map() }
  const content = contentOf(written, format)
  const again = settled(format.read({ name: 'tracking-plan', content, lost: [] }, known).plan, trackers).plan
  return differences(plan, again).filter(it => !OWN.includes(it.what))
}

/** What a format says by being what it is: that its vendor gets the event, and where its schema is kept. */
const OWN: readonly string[] = ['"vendors" is added', '"note" is added']

function contentOf(written: Written, { ending }: PlanFormat): Content {
  if (written.kind === 'sheets') return { kind: 'sheets', sheets: sheetsFrom(written) }
  if (ending === '.csv') return { kind: 'sheets', sheets: [csvSheet('', written.text)] }
  return { kind: 'data', data: JSON.parse(written.text), text: written.text }
}

/** Sheets that were written, as they are read again. */
export function sheetsFrom(written: Extract<Written, { kind: 'sheets' }>): readonly Sheet[] {
  return written.sheets.map(({ name, columns, rows }) => ({
    name,
    rows: [columns.map(it => it.title), ...rows.map(row => row.map(cell => (cell === null ? '' : String(cell))))],
  }))
}

/** How files that can be imported end. */
export const planEndings: readonly string[] = ['.csv', '.tsv', '.txt', '.xlsx', '.json', '.yaml', '.yml']
