import { configFor, expectedOn, optionOf, pageKindBy, planFolder, severityOf, vendoredBy, withOwnTrackers } from './config/index.js'
import type { Config } from './config/index.js'
import { candidates, expander, lookAgain, readPage } from './facts/index.js'
import type { Source } from './facts/index.js'
import type { Judged, Page, Path, Picture, Rule, Tracker } from './model/index.js'
import { rules as allRules } from './rules/index.js'
import { Workspace } from './site/index.js'
import type { RuleSettings, WorkspaceOptions } from './site/index.js'
import { trackers as allTrackers } from './frameworks/trackers.js'

export interface AuditOptions {
  /** Default: all built-in ones. */
  readonly trackers?: readonly Tracker[]
  /** Default: all built-in ones. */
  readonly rules?: readonly Rule[]
  /** Settings by the folder they speak for, '' being the root. Default: none. */
  readonly configs?: ReadonlyMap<Path, Config>
  /** Files of the site that are not among the sources. Without it nothing is said to be absent. */
  readonly exists?: (path: Path) => boolean
  /** Pictures of the site: `readPicture` makes them of the beginning of their files. Without it nothing is said of their sizes. */
  readonly picture?: (path: Path) => Picture | null
}

export interface Audit {
  readonly workspace: Workspace
  /** As read, in order of the sources. */
  readonly pages: readonly Page[]
  /** In order of paths, then of places; suppressed ones included. */
  readonly findings: readonly Judged[]
}

/** Reads files and judges them together: a whole audit of what is in memory. Never throws on a source. */
export function auditPages(sources: Iterable<Source>, options: AuditOptions = {}): Audit {
  const { configs = NO_CONFIGS, exists } = options
  const trackers = withOwnTrackers(options.trackers ?? allTrackers, configs.values())
  const { rules, picture } = options
  const workspace = openWorkspace({
    trackers,
    ...settingsFrom(configs),
    ...(rules === undefined ? {} : { rules }),
    ...(exists === undefined ? {} : { exists }),
    ...(picture === undefined ? {} : { picture }),
  })
  const given = [...sources]
  const paths = new Set(given.map(({ path }) => path))
  const reading = { trackers, exists: (path: Path): boolean => paths.has(path) || exists?.(path) === true }
  const first = given.map(source => {
    const config = configFor(configs, source.path)
    return owned(readPage({ planOf: planFolder(config, source.path), ...source }, reading), config)
  })
  const again = new Map(lookAgain(first, reading).map(page => [page.path, page]))
  const pages = first.map(page => again.get(page.path) ?? page)
  for (const page of pages) workspace.put(page)
  return { workspace, pages, findings: workspace.allFindings() }
}

/** An empty workspace that knows all built-in rules and trackers, follows includes and calls of other files' functions; what is given comes first. */
export function openWorkspace(options: Partial<WorkspaceOptions> = {}): Workspace {
  const { trackers = allTrackers, rules = allRules, ...others } = options
  return new Workspace({ trackers, rules, candidates, expand: expander(trackers), ...others })
}

/** What settings say, as a workspace asks it. */
export function settingsFrom(configs: ReadonlyMap<Path, Config>): Required<Pick<WorkspaceOptions, 'settings' | 'pageKind' | 'expected'>> {
  const configOn = lastOf((path: Path) => configFor(configs, path))
  const settings: RuleSettings = {
    severity: (rule, path) => severityOf(configOn(path), rule) ?? 'off',
    group: configOn,
    option: (rule, name, path) => optionOf(configOn(path), rule, name),
  }
  return {
    settings,
    pageKind: path => pageKindBy(configOn(path), path) ?? undefined,
    expected: path => expectedOn(configOn(path), path),
  }
}

/** Remembers the answer for the path it was asked last: all rules ask for one page before they go on to the next. */
function lastOf<T>(answer: (path: Path) => T): (path: Path) => T {
  let last: { readonly path: Path; readonly answer: T } | null = null
  return path => {
    if (last?.path !== path) last = { path, answer: answer(path) }
    return last.answer
  }
}

/** The page with the owner the settings name, where they know better than its looks. */
export function owned(page: Page, config: Config): Page {
  const vendored = vendoredBy(config, page.path)
  if (vendored === null || vendored === (page.origin !== 'site')) return page
  const { originReason: _, ...rest } = page
  return vendored ? { ...rest, origin: 'vendored', originReason: 'the settings say so' } : { ...rest, origin: 'site' }
}

const NO_CONFIGS: ReadonlyMap<Path, Config> = new Map()
