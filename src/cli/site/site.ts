import { configFor, expectedOn, optionOf, pageKindBy, severityOf, vendoredBy } from '../../core/config/index.js'
import type { Config } from '../../core/config/index.js'
import type { Page, Path, Severity } from '../../core/model/index.js'
import { Workspace } from '../../core/site/index.js'
import type { RuleSettings } from '../../core/site/index.js'
import type { Skipped } from '../../report/index.js'
import type { Engine } from '../engine.js'
import type { Disk, TextFile } from '../ports.js'
import type { Progress } from './progress.js'
import { limitsOf, mustBeRight, settingsIn } from './settings.js'

/** A site with all its files read. */
export interface Site {
  readonly workspace: Workspace
  readonly skipped: readonly Skipped[]
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
  /** Severities over all settings. */
  readonly rules: ReadonlyMap<string, Severity | 'off'>
}

/** Finds and reads the files of a site. Throws UsageError when its settings are wrong or its folder cannot be listed. */
export function openSite({ root, config, maxFileSize, rules }: Opening, engine: Engine, disk: Disk, progress: Progress): Site {
  progress.tell('Looking for files')
  const settings = settingsIn(disk, root, engine, config)
  const listing = disk.list(root, settings.wishes)
  mustBeRight(settings)
  const { configs } = settings
  const exists = disk.exists(root)
  const read = (path: Path): TextFile | Skipped => disk.read(root, path, limitsOf(configs, path, maxFileSize))
  const workspace = new Workspace({
    trackers: engine.trackers,
    rules: engine.rules,
    ...engine.links,
    exists,
    settings: ruleSettings(configs, rules),
    pageKind: path => pageKindBy(configFor(configs, path), path) ?? undefined,
    expected: path => expectedOn(configFor(configs, path), path),
    sitemaps: sitemapsOf(listing.maps, read),
  })
  const files = new Map<Path, TextFile>()
  const skipped: Skipped[] = listing.skipped.map(it => ({ ...it, path: it.path === '' ? '.' : it.path }))
  const put = (path: Path, text: string): void => workspace.put(owned(engine.read({ path, text }, exists), configFor(configs, path)))
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
  return { workspace, skipped, file: path => files.get(path), reread: put }
}

function ruleSettings(configs: ReadonlyMap<Path, Config>, over: ReadonlyMap<string, Severity | 'off'>): RuleSettings {
  return {
    severity: (rule, path) => over.get(rule.id) ?? severityOf(configFor(configs, path), rule) ?? 'off',
    option: (rule, name, path) => optionOf(configFor(configs, path), rule, name),
  }
}

/** Whose code a file is, where the settings know better than its looks. */
function owned(page: Page, config: Config): Page {
  const vendored = vendoredBy(config, page.path)
  if (vendored === null || vendored === (page.origin !== 'site')) return page
  const { originReason: _, ...rest } = page
  return vendored ? { ...rest, origin: 'vendored', originReason: 'the settings say so' } : { ...rest, origin: 'site' }
}

function sitemapsOf(maps: readonly Path[], read: (path: Path) => TextFile | Skipped): ReadonlyMap<Path, string> {
  const texts = new Map<Path, string>()
  for (const path of maps) {
    if (/(?:^|\/)robots\.txt$/i.test(path)) continue
    const file = read(path)
    if ('text' in file) texts.set(path, file.text)
  }
  return texts
}
