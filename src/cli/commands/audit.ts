import { repair } from '../../core/index.js'
import type { Path, Repair, Repairable } from '../../core/index.js'
import { count, toDiff, toGithub, toJson, toSarif, toText } from '../../report/index.js'
import type { Audit, Screen } from '../../report/index.js'
import type { Engine } from '../engine.js'
import type { Ports } from '../ports.js'
import type { AuditRequest } from '../request.js'
import { joined, within } from '../site/paths.js'
import { progressOn } from '../site/progress.js'
import { isAsked } from '../site/targets.js'
import { EXIT } from '../usage.js'
import { deliver, openAll, tellAll } from './site.js'
import type { Opened } from './site.js'

/** `countersign audit`: reads sites, tells what is wrong, repairs what it may. */
export function audit(request: AuditRequest, engine: Engine, ports: Ports): number {
  const start = ports.now()
  const opened = openAll(request, request, engine, ports)
  // Judged before anything is repaired: a dry run's exit code is that of the files as they are.
  if (request.fix === 'show') return showFixes(opened, request, engine, ports)
  if (request.fix === 'apply') applyFixes(opened, ports)
  const found = tellAll(opened, engine, ports, progressOn(ports, request.quiet))
  deliver(told(found, request, ports, ports.now() - start), request, ports)
  return broken(found, ports) ? EXIT.usage : exitCode(found, request)
}

function told(found: Audit, { format, output, colour, quiet }: AuditRequest, { terminal }: Ports, elapsed: number): string {
  if (format === 'json') return toJson(found)
  if (format === 'sarif') return toSarif(found)
  if (format === 'github') return toGithub(found)
  const screen: Screen = { ...terminal, colour: terminal.colour && colour && output === null }
  return toText(found, screen, { quiet, elapsed })
}

/** Mistakes of ours are told whatever the format: silence of a rule that broke down is no health. */
function broken({ failures }: Audit, { err }: Ports): boolean {
  for (const { rule, path, reason } of failures) err(`The rule "${rule}" broke down on ${path}: ${reason}.\n`)
  if (failures.length > 0) err('This is a mistake of ours, not of your site. All else was audited.\n')
  return failures.length > 0
}

const LEVELS = { error: ['error'], warning: ['error', 'warning'], info: ['error', 'warning', 'info'], never: [] } as const

function exitCode({ summary }: Audit, { failOn }: AuditRequest): number {
  return LEVELS[failOn].some(level => summary.problems[level] > 0) ? EXIT.problems : EXIT.clean
}

function repairsOf({ site, target }: Opened): readonly Repair[] {
  const { workspace } = site
  const repairable: Repairable = {
    paths: workspace.paths,
    page: path => workspace.page(path),
    findings: path => workspace.findings(path),
    reread: (path, text) => site.reread(path, text),
  }
  return repair(repairable, path => isAsked(target, path))
}

function showFixes(opened: readonly Opened[], request: AuditRequest, engine: Engine, ports: Ports): number {
  const code = exitCode(tellAll(opened, engine, ports), request)
  const repairs = opened.flatMap(it => repairsOf(it).map(repaired => ({ ...repaired, path: shownPath(it, repaired.path, ports) })))
  deliver(repairs.map(({ path, before, after }) => toDiff(path, before, after)).join(''), request, ports)
  if (!request.quiet)
    ports.err(repairs.length === 0 ? 'Nothing can be repaired safely.\n' : `${sums(repairs)} would be repaired by --fix.\n`)
  return code
}

function applyFixes(opened: readonly Opened[], ports: Ports): void {
  const done: Repair[] = []
  for (const it of opened) {
    for (const repaired of repairsOf(it)) {
      const file = it.site.file(repaired.path)
      const trouble = file === undefined ? null : ports.disk.save(it.target.root, file, repaired.edits)
      if (trouble === null) {
        done.push(repaired)
      } else {
        // What could not be written is still wrong: it is told as it stands on the disk.
        ports.err(`${repaired.path} ${trouble.reason}: it was not repaired.\n`)
        it.site.reread(repaired.path, repaired.before)
      }
    }
  }
  if (done.length > 0) ports.err(`${sums(done)} repaired.\n`)
}

function sums(repairs: readonly Repair[]): string {
  const fixes = repairs.reduce((sum, it) => sum + it.fixes, 0)
  return `${count(fixes, 'problem')} in ${count(repairs.length, 'file')}`
}

/** As `git apply` and `patch` want it: from the folder the command is given in, or from the site where that lies elsewhere. */
function shownPath({ target }: Opened, path: Path, { folder }: Ports): string {
  return within(folder, joined(target.root, path)) ?? path
}
