import { configFor, defaults, owned, planFolder, settingsFrom, withOwnTrackers, Workspace } from '../../core/index.js'
import type { Config, Page, Path, Profile, RuleSettings, Severity, Tracker } from '../../core/index.js'
import type { Skipped } from '../../report/index.js'
import type { Engine } from '../engine.js'
import type { Disk, TextFile } from '../ports.js'
import type { Progress } from './progress.js'
import { limitsOf, mustBeRight, settingsIn } from './settings.js'

/** A site with all its files read. */
export interface Site {
  readonly workspace: Workspace
  readonly skipped: readonly Skipped[]
  /** With those its settings describe. */
  readonly trackers: readonly Tracker[]
  /** The file as it stands on the disk. */
  file(path: Path): TextFile | undefined
  /** Takes another text for a file, in memory. */
  reread(path: Path, text: string): void
}

export interface Opening {
  readonly root: string
  /** A settings file in place of the site's own; absolute. */
  readonly config: string | null
  readonly maxFileSize: number | null
  /** Profiles in place of those the settings choose; empty = as they say. */
  readonly profile: readonly Profile[]
  /** Severities over all settings. */
  readonly rules: ReadonlyMap<string, Severity | 'off'>
}

/** Finds and reads the files of a site. Throws UsageError when its settings are wrong or its folder cannot be listed. */
export function openSite({ root, config, maxFileSize, profile, rules }: Opening, known: Engine, disk: Disk, progress: Progress): Site {
  progress.tell('Looking for files')
  const settings = settingsIn(disk, root, known, config)
  const listing = disk.list(root, settings.wishes)
  mustBeRight(settings)
  const configs = profile.length === 0 ? settings.configs : chosen(settings.configs, profile)
  const trackers = withOwnTrackers(known.trackers, configs.values())
  const engine = trackers === known.trackers ? known : (known.knowing?.(trackers) ?? known)
  const exists = disk.exists(root)
  const read = (path: Path): TextFile | Skipped => disk.read(root, path, limitsOf(configs, path, maxFileSize))
  const said = settingsFrom(configs)
  const workspace = new Workspace({
    trackers: engine.trackers,
    rules: engine.rules,
    ...engine.links,
    ...said,
    settings: over(said.settings, rules),
    exists,
    picture: disk.pictures(root),
  })
  const files = new Map<Path, TextFile>()
  const skipped: Skipped[] = listing.skipped.map(it => ({ ...it, path: it.path === '' ? '.' : it.path }))
  const put = (path: Path, text: string): void => {
    const config = configFor(configs, path)
    workspace.put(owned(engine.read({ path, text, planOf: planFolder(config, path) }, exists), config))
  }
  for (const [at, path] of listing.files.entries()) {
    progress.tell(`Reading ${at + 1} of ${listing.files.length}  ${path}`)
    const file = read(path)
    if ('reason' in file) {
      skipped.push(file)
    } else {
      files.set(path, file)
      put(path, file.text)
    }
  }
  const pagesNow = (): readonly Page[] => workspace.paths.map(path => workspace.page(path)).filter(page => page !== undefined)
  for (const path of engine.tables(pagesNow(), exists)) {
    const file = files.has(path) ? null : read(path)
    if (file === null || 'reason' in file) continue
    files.set(path, file)
    put(path, file.text)
  }
  const pages = pagesNow()
  for (const page of engine.lookAgain(pages, exists)) workspace.put(owned(page, configFor(configs, page.path)))
  return { workspace, skipped, trackers: engine.trackers, file: path => files.get(path), reread: put }
}

/** Settings with other profiles, also where there are no settings. */
function chosen(configs: ReadonlyMap<Path, Config>, profile: readonly Profile[]): ReadonlyMap<Path, Config> {
  return new Map([['', defaults] as const, ...configs].map(([folder, config]) => [folder, { ...config, profile }]))
}

/** Settings under severities given by hand. */
function over(settings: RuleSettings, severities: ReadonlyMap<string, Severity | 'off'>): RuleSettings {
  return {
    severity: (rule, path) => severities.get(rule.id) ?? settings.severity(rule, path),
    ...(settings.group === undefined ? {} : { group: settings.group }),
    option: (rule, name, path) => settings.option(rule, name, path),
  }
}
