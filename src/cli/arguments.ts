import { Command, CommanderError, Option } from 'commander'
import { exportFormats, importFormats, mappingFrom, parseSize, profiles } from '../core/index.js'
import type { Profile, Rule, Severity } from '../core/index.js'
import { didYouMean } from './meant.js'
import { auditFormats, briefFormats, failLevels, graphFormats, inventoryFormats, planFormats, planSides, ruleLevels } from './request.js'
import type {
  AuditRequest,
  GraphRequest,
  InventoryRequest,
  PlanBriefRequest,
  PlanCheckRequest,
  PlanUpdateRequest,
  Request,
  SiteRequest,
} from './request.js'
import { UsageError } from './usage.js'
import * as words from './help.js'

/** Reads a command line. `help` and `version` come back as text to print; what cannot be meant throws UsageError. */
export function readArguments(argv: readonly string[], version: string, rules: readonly Rule[]): Request | { readonly print: string } {
  const written: string[] = []
  const chosen: Request[] = []
  const program = commands(version, request => chosen.push(request), rules)
  for (const command of [program, ...program.commands, ...program.commands.flatMap(it => it.commands)]) {
    command
      .exitOverride()
      .configureOutput({ writeOut: text => written.push(text), writeErr: text => written.push(text), outputError: () => undefined })
  }
  try {
    program.parse([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return { print: written.join('') }
    throw new UsageError(error.code === 'commander.help' ? program.helpInformation() : explained(error, argv))
  }
  const [request] = chosen
  if (request === undefined) throw new UsageError(program.helpInformation())
  return request
}

function commands(version: string, choose: (request: Request) => void, rules: readonly Rule[]): Command {
  const program = new Command('countersign')
    .description(words.program)
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', words.programExamples)
    .configureHelp({ sortSubcommands: false })
  const site = (name: string, about: string): Command =>
    program
      .command(name)
      .description(about)
      .argument('[paths...]', 'folders of sites, or single files; without any, the folder you are in')
      .helpOption('-h, --help', 'print this help')
  const audit = site('audit', words.audit)
    .addOption(new Option('-f, --format <format>', words.format).choices(auditFormats).default('text'))
    .addOption(new Option('--fail-on <level>', words.failOn).choices(failLevels).default('error'))
    .option('-p, --profile <names>', words.profile, readProfiles, [])
    .option(
      '--rule <id=level>',
      words.rule,
      (value: string, all: Map<string, Severity | 'off'>) => readRule(value, all, rules),
      new Map<string, Severity | 'off'>(),
    )
    .addOption(new Option('--fix', words.fix).conflicts('fixDryRun'))
    .option('--fix-dry-run', words.fixDryRun)
  common(audit)
    .addHelpText('after', words.auditExamples)
    .action((paths: string[], given: AuditOptions) => choose(auditRequest(paths, given)))
  const inventory = site('inventory', words.inventory).addOption(
    new Option('-f, --format <format>', words.inventoryFormat).choices(inventoryFormats).default('text'),
  )
  common(inventory).action((paths: string[], given: SiteOptions<InventoryRequest['format']>) =>
    choose({ command: 'inventory', format: given.format, ...siteRequest(paths, given) }),
  )
  const graph = program
    .command('graph')
    .description(words.graph)
    .argument('<page>', words.graphPage)
    .argument('[folder]', words.graphFolder)
    .helpOption('-h, --help', 'print this help')
    .addOption(new Option('-f, --format <format>', words.format).choices(graphFormats).default('text'))
  common(graph).action((page: string, folder: string | undefined, given: SiteOptions<GraphRequest['format']>) =>
    choose({ command: 'graph', page, format: given.format, ...siteRequest(folder === undefined ? [] : [folder], given) }),
  )
  planCommands(program, choose)
  const plain = (name: string, about: string): Command =>
    program.command(name).description(about).option('--no-color', words.noColour).helpOption('-h, --help', 'print this help')
  plain('rules', words.rules).action((given: { color: boolean }) => choose({ command: 'rules', colour: given.color }))
  plain('explain', words.explain)
    .argument('<rule>', 'id of the rule, as it stands behind the problem')
    .action((rule: string, given: { color: boolean }) => choose({ command: 'explain', rule, colour: given.color }))
  plain('trackers', words.trackers).action((given: { color: boolean }) => choose({ command: 'trackers', colour: given.color }))
  program
    .command('lsp')
    .description(words.lsp)
    .option('--stdio', words.stdio)
    .helpOption('-h, --help', 'print this help')
    .action(() => choose({ command: 'lsp', colour: false }))
  return program
}

interface PlanCheckOptions extends SiteOptions<PlanCheckRequest['format']> {
  readonly strict?: boolean
  readonly baseline?: string
  readonly since?: string
}

interface PlanUpdateOptions extends SiteOptions<unknown> {
  readonly take: PlanUpdateRequest['take']
  readonly only?: readonly string[]
  readonly write?: boolean
}

function planCommands(program: Command, choose: (request: Request) => void): void {
  const group = program.command('plan').description(words.plan).helpOption('-h, --help', 'print this help').helpCommand(false)
  const command = (name: string, about: string): Command =>
    common(group.command(name).description(about).argument('[folder]', words.planFolder).helpOption('-h, --help', 'print this help'))
  const paths = (folder: string | undefined): readonly string[] => (folder === undefined ? [] : [folder])
  command('init', words.planInit).action((folder: string | undefined, given: SiteOptions<unknown>) =>
    choose({ command: 'plan init', ...siteRequest(paths(folder), given) }),
  )
  command('update', words.planUpdate)
    .addOption(new Option('--take <side>', words.planTake).choices(planSides).default('code'))
    .option('--only <item>', words.planOnly, (value: string, all: readonly string[]) => [...all, value], [])
    .option('--write', words.planWrite)
    .action((folder: string | undefined, given: PlanUpdateOptions) => {
      const { take, only = [], write = false } = given
      choose({ command: 'plan update', take, only, write, ...siteRequest(paths(folder), given) })
    })
  command('check', words.planCheck)
    .addOption(new Option('-f, --format <format>', words.format).choices(planFormats).default('text'))
    .option('--strict', words.planStrict)
    .option('--baseline <file>', words.planBaseline)
    .addOption(new Option('--since <revision>', words.planSince).conflicts('baseline'))
    .addHelpText('after', words.planExamples)
    .action((folder: string | undefined, given: PlanCheckOptions) => {
      const { format, strict = false, baseline = null, since = null } = given
      choose({ command: 'plan check', format, strict, baseline, since, ...siteRequest(paths(folder), given) })
    })
  formatCommands(group, choose)
  command('brief', words.planBrief)
    .addOption(new Option('-f, --format <format>', words.format).choices(briefFormats).default('markdown'))
    .action((folder: string | undefined, given: SiteOptions<PlanBriefRequest['format']>) =>
      choose({ command: 'plan brief', format: given.format, ...siteRequest(paths(folder), given) }),
    )
}

interface PlanImportOptions {
  readonly from?: string
  readonly out?: string
  readonly columns: ReadonlyMap<string, string>
  readonly quiet?: boolean
  readonly color: boolean
}

function formatCommands(group: Command, choose: (request: Request) => void): void {
  group
    .command('import')
    .description(words.planImport)
    .argument('<files...>', words.planImportFiles)
    .helpOption('-h, --help', 'print this help')
    .addOption(new Option('--from <format>', words.planFrom).choices(importFormats))
    .option('--columns <heading=field>', words.planColumns, readColumns, new Map<string, string>())
    .option('-o, --out <file>', words.planImportOut)
    .option('-q, --quiet', words.quiet)
    .option('--no-color', words.noColour)
    .addHelpText('after', words.planImportExamples)
    .action((files: string[], { from, out, columns, quiet = false, color }: PlanImportOptions) =>
      choose({ command: 'plan import', files, from: from ?? null, columns, output: out ?? null, quiet, colour: color }),
    )
  group
    .command('export')
    .description(words.planExport)
    .argument('[folder]', words.planFolder)
    .helpOption('-h, --help', 'print this help')
    .addOption(new Option('-f, --format <format>', words.planExportFormat).choices(exportFormats).makeOptionMandatory())
    .option('-o, --out <file>', words.planExportOut)
    .option('-c, --config <file>', words.config)
    .option('--max-file-size <size>', words.maxFileSize, readSize)
    .option('-q, --quiet', words.quiet)
    .option('--no-color', words.noColour)
    .action((folder: string | undefined, given: SiteOptions<string> & { readonly out?: string }) => {
      const { output: _, ...request } = siteRequest(folder === undefined ? [] : [folder], given)
      choose({ command: 'plan export', format: given.format, output: given.out ?? null, ...request })
    })
}

/** `Goal=name,Owner of it=owner`; may be given several times. */
function readColumns(value: string, all: ReadonlyMap<string, string>): Map<string, string> {
  const pairs = mappingFrom(value)
  if (!(pairs instanceof Map)) throw new UsageError(`--columns: write heading=field, such as "Goal name=name", not "${pairs.trouble}".`)
  return new Map([...all, ...pairs])
}

function common(command: Command): Command {
  return command
    .option('-o, --output <file>', words.output)
    .option('-c, --config <file>', words.config)
    .option('--max-file-size <size>', words.maxFileSize, readSize)
    .option('-q, --quiet', words.quiet)
    .option('--no-color', words.noColour)
}

interface SiteOptions<F> {
  readonly format: F
  readonly output?: string
  readonly config?: string
  readonly maxFileSize?: number
  readonly quiet?: boolean
  readonly color: boolean
}

interface AuditOptions extends SiteOptions<AuditRequest['format']> {
  readonly failOn: AuditRequest['failOn']
  readonly profile: readonly Profile[]
  readonly rule: ReadonlyMap<string, Severity | 'off'>
  readonly fix?: boolean
  readonly fixDryRun?: boolean
}

function auditRequest(paths: readonly string[], given: AuditOptions): AuditRequest {
  const { format, failOn, profile, rule, fix = false, fixDryRun = false } = given
  return {
    command: 'audit',
    format,
    failOn,
    profile,
    rules: rule,
    fix: fix ? 'apply' : fixDryRun ? 'show' : 'no',
    ...siteRequest(paths, given),
  }
}

function siteRequest(paths: readonly string[], given: SiteOptions<unknown>): SiteRequest {
  const { config = null, output = null, maxFileSize = null, quiet = false, color } = given
  return { paths, config, output, maxFileSize, quiet, colour: color }
}

/** `id=level`, several with commas between. */
function readRule(value: string, all: ReadonlyMap<string, Severity | 'off'>, rules: readonly Rule[]): Map<string, Severity | 'off'> {
  const pairs = value.split(',').map((pair): readonly [string, Severity | 'off'] => {
    const [id = '', written = '', ...more] = pair.trim().split('=')
    const level = ruleLevels.find(it => it === written)
    if (!rules.some(it => it.id === id)) {
      throw new UsageError(
        `--rule: there is no rule "${id}".${didYouMean(
          id,
          rules.map(it => it.id),
        )} \`countersign rules\` lists all.`,
      )
    }
    if (level === undefined || more.length > 0) {
      const meant = didYouMean(written, ruleLevels)
      throw new UsageError(`--rule: write ${id}=off, ${id}=info, ${id}=warning or ${id}=error, not "${pair.trim()}".${meant}`)
    }
    return [id, level]
  })
  return new Map([...all, ...pairs])
}

/** Names of profiles, several with commas between. */
function readProfiles(value: string, all: readonly Profile[]): readonly Profile[] {
  const known = Object.keys(profiles) as Profile[]
  const named = value.split(',').map(part => {
    const profile = known.find(it => it === part.trim())
    if (profile === undefined)
      throw new UsageError(`--profile: write ${known.join(', ')}, not "${part.trim()}".${didYouMean(part.trim(), known)}`)
    return profile
  })
  return [...all, ...named]
}

function readSize(value: string): number {
  const size = parseSize(value)
  if (size === null) throw new UsageError(`--max-file-size: "${value}" is no size. Write bytes (5000000) or a text such as "5 MB".`)
  return size
}

function explained(error: CommanderError, argv: readonly string[]): string {
  const message = error.message.replace(/^error: /, '')
  const sentence = `${message.charAt(0).toUpperCase()}${message.slice(1)}`.replace(/\n\(?(Did you mean .*?)\)?$/, '. $1')
  if (error.code === 'commander.unknownCommand') return `${sentence}\nTo audit a folder or a file: countersign audit ${argv[0] ?? ''}`
  return sentence
}
