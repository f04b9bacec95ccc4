import {
  exportPlan,
  importedLine,
  importPlan,
  joinedPlans,
  kindOf,
  mappingText,
  savedMapping,
  withOwnTrackers,
  writePlan,
} from '../../core/index.js'
import type { ReadFile, Spreadsheets, Tracker } from '../../core/index.js'
import { count, lostText } from '../../report/index.js'
import type { Engine } from '../engine.js'
import type { Ports } from '../ports.js'
import type { PlanExportRequest, PlanImportRequest } from '../request.js'
import { joined } from '../site/paths.js'
import { mustBeRight, settingsIn } from '../site/settings.js'
import { targetsOf } from '../site/targets.js'
import { EXIT, refused, UsageError } from '../usage.js'
import { plansOf } from './plan.js'
import { openAll, silent } from './site.js'

/** `countersign plan import`: a plan of spreadsheets and of what other tools export. */
export function planImport(request: PlanImportRequest, engine: Engine, ports: Ports): number {
  const out = ports.disk.resolve(ports.folder, request.output ?? FILE)
  refuseOver(out, request.output, ports)
  const files = request.files.map(it => fileOf(it, ports))
  const texts = files.flatMap(it => ('text' in it ? [it] : []))
  if (texts.length === files.length) return imported(texts, out, request, engine, ports)
  return withSpreadsheets(ports, async library => {
    const read = await Promise.all(files.map(it => ('text' in it ? Promise.resolve(it) : unpacked(it, library))))
    imported(read, out, request, engine, ports)
  })
}

/** The exit code follows when the work is done. */
function withSpreadsheets({ spreadsheets, err }: Ports, work: (library: Spreadsheets) => Promise<void>): number {
  spreadsheets(async library => {
    try {
      await work(library)
      return EXIT.clean
    } catch (error) {
      return refused(error, err)
    }
  })
  return EXIT.clean
}

async function unpacked({ name, bytes }: PackedFile, library: Spreadsheets): Promise<ReadFile> {
  const read = await library.read(bytes)
  if ('trouble' in read) throw new UsageError(`${name} ${read.trouble}.`)
  return { name, ...read }
}

interface PackedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const FILE = 'tracking-plan.yaml'

function refuseOver(out: string, named: string | null, { disk }: Ports): void {
  const { folder, name } = split(out)
  const there = named === null ? disk.names(folder).find(it => kindOf(it) === 'plan') : disk.kind(out) === null ? undefined : name
  if (there !== undefined) throw new UsageError(`${there} is there already: name another file with --out.`)
}

function split(file: string): { readonly folder: string; readonly name: string } {
  const slash = file.lastIndexOf('/')
  return { folder: file.slice(0, Math.max(slash, 1)), name: file.slice(slash + 1) }
}

/** A file's text in whatever encoding, or the bytes of a spreadsheet. */
function fileOf(written: string, { disk, folder }: Ports): { readonly name: string; readonly text: string } | PackedFile {
  const file = disk.resolve(folder, written)
  const bytes = disk.bytes(file, LARGEST)
  if (typeof bytes === 'string') throw new UsageError(`${written} ${bytes}.`)
  if (isOldSpreadsheet(bytes))
    throw new UsageError(`${written} is of an old or protected kind: save it as .xlsx without a password, or as CSV.`)
  if (isZip(bytes)) return { name: written, bytes }
  const { folder: root, name } = split(file)
  const read = disk.read(root, name, { maxFileSize: LARGEST, encoding: null })
  if ('reason' in read) throw new UsageError(`${written} ${read.reason}.`)
  return { name: written, text: read.text }
}

/** Bytes. */
const LARGEST = 20_000_000

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}

/** A compound file: `.xls`, or an `.xlsx` with a password. */
function isOldSpreadsheet(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0
}

function imported(files: readonly ReadFile[], out: string, request: PlanImportRequest, engine: Engine, ports: Ports): number {
  const { from, quiet } = request
  const { disk, err } = ports
  const { trackers, saved } = siteFor(out, engine, ports)
  const columns = new Map([...saved, ...request.columns])
  const read = files.map(file => {
    const found = importPlan(file, { trackers, columns, ...(from === null ? {} : { from }) })
    if ('trouble' in found) throw new UsageError(`${file.name} ${found.trouble}. Nothing was imported.`)
    return { file: file.name, ...found }
  })
  const { plan, lost } = joinedPlans(read)
  const heads = read.map(it => importedLine({ ...it, name: split(it.file).name }))
  const trouble = disk.write(out, `${heads.join('')}${writePlan(plan)}`)
  if (trouble !== null) throw new UsageError(`${request.output ?? FILE} ${trouble}.`)
  for (const it of read) err(lostText(it.file, it.lost))
  err(lostText('several files', lost))
  if (!quiet) {
    for (const it of read) if (it.columns.length > 0) err(`${it.file}: columns ${mappingText(it.columns)}\n`)
    err(`${request.output ?? FILE} is written: ${count(plan.counters.length, 'counter')}, ${count(plan.events.length, 'event')}.\n`)
  }
  return EXIT.clean
}

/** The vendors of the site that the plan is for, and what its plans say that columns were taken for the last time. */
function siteFor(out: string, engine: Engine, { disk, folder }: Ports): { readonly trackers: readonly Tracker[]; readonly saved: Columns } {
  const root = targetsOf(disk, folder, [], false)[0]?.root ?? folder
  const settings = settingsIn(disk, root, engine, null)
  settings.wishes.enter('', disk.names(root))
  mustBeRight(settings)
  const trackers = withOwnTrackers(engine.trackers, settings.configs.values())
  const folders = [...new Set([root, split(out).folder])]
  const plans = folders.flatMap(it =>
    disk
      .names(it)
      .filter(name => kindOf(name) === 'plan')
      .map(name => disk.text(joined(it, name)) ?? ''),
  )
  return { trackers, saved: new Map(plans.flatMap(text => [...savedMapping(text, trackers)])) }
}

type Columns = ReadonlyMap<string, string>

/** `countersign plan export`: the plan of a site as a spreadsheet, a document, or for another tool. */
export function planExport(request: PlanExportRequest, engine: Engine, ports: Ports): number {
  const [opened, ...others] = openAll(request, silent(engine), engine, ports)
  if (opened === undefined || others.length > 0) throw new UsageError('A plan is of one site: name one folder.')
  const plans = plansOf(opened).map(({ fact, from }) => ({ file: from, plan: fact.plan }))
  const { plan, lost: twice } = joinedPlans(plans)
  const exported = exportPlan(plan, request.format, opened.site.trackers)
  if (exported === null) throw new UsageError(`There is no format "${request.format}".`)
  const { written, lost, name } = exported
  const told = lostText(request.format, [...twice, ...lost])
  if (written.kind === 'text') {
    if (request.output === null) ports.out(written.text)
    else save(written.text, request.output, request, ports)
    ports.err(told)
    return EXIT.clean
  }
  const file = request.output ?? name
  if (request.output === null) refuseOver(joined(ports.folder, name), name, ports)
  return withSpreadsheets(ports, async library => {
    save(await library.write(written.sheets), file, request, ports)
    ports.err(told)
  })
}

function save(content: string | Uint8Array, file: string, { quiet }: PlanExportRequest, { disk, folder, err }: Ports): void {
  const trouble = disk.write(disk.resolve(folder, file), content)
  if (trouble !== null) throw new UsageError(`${file} ${trouble}.`)
  if (!quiet) err(`${file} is written.\n`)
}
