import { kindOf } from '../model/index.js'
import type { ExpectedCounter, Path, Rule, Severity } from '../model/index.js'
import { usualSeverity } from '../model/index.js'
import { defaults } from './config.js'
import type { Config, OptionValue, PageKindSetting } from './config.js'
import { fixedFolder, lastWord, matches, meant } from './globs.js'

/**
 * The settings that hold for a file: those of the nearest folder above it that has some, whole; settings of outer folders are not mixed in.
 * `configs` has them by folder, '' being the root.
 */
export function configFor(configs: ReadonlyMap<Path, Config>, path: Path): Config {
  for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
    const config = configs.get(path.slice(0, slash))
    if (config !== undefined) return config
  }
  return configs.get('') ?? defaults
}

/** Whether the settings want a file read: `null` = they say nothing, so the defaults and `.gitignore` decide. */
export function wantsFile(config: Config, path: Path): boolean | null {
  // A plan is nothing to be audited: it is read whatever pages are.
  const isPlan = kindOf(path) === 'plan' || planFolder(config, path) !== null
  const asked = config.include.length > 0 && !isPlan
  return asked && !meant(config.include, within(config, path)) ? false : wantsFolder(config, path)
}

/** The folder that a file is the plan of, where the settings name it as one; `null` = they do not. */
export function planFolder(config: Config, path: Path): Path | null {
  return config.plan.length > 0 && /\.(?:ya?ml|json)$/i.test(path) && meant(config.plan, within(config, path)) ? config.folder : null
}

/** The same for a folder as a whole; files in it may be wanted all the same, as `leadsToWanted` tells. */
export function wantsFolder(config: Config, folder: Path): boolean | null {
  const excluded = lastWord(config.exclude, within(config, folder))
  return excluded === null ? null : !excluded
}

/** Something in or below a folder is wanted by name (`!bower_components/own/*.js`), so it must be entered even when it is left out. */
export function leadsToWanted(config: Config, folder: Path): boolean {
  return config.exclude.some(glob => glob.startsWith('!') && leadsThrough(glob.slice(1), within(config, folder)))
}

/** Whose code a file is, where the settings say so: `true` = somebody else's, `false` = the site's own. */
export function vendoredBy(config: Config, path: Path): boolean | null {
  return lastWord(config.vendored, within(config, path))
}

/** What a page is, where the settings say so. */
export function pageKindBy(config: Config, path: Path): PageKindSetting | null {
  return config.pageKinds.findLast(({ glob }) => matches(glob, within(config, path)))?.kind ?? null
}

/** The counters a page must have. */
export function expectedOn(config: Config, path: Path): readonly ExpectedCounter[] {
  const inside = within(config, path)
  return config.counters.filter(({ pages }) => pages.length === 0 || meant(pages, inside)).map(({ vendor, id }) => ({ vendor, id }))
}

/** How much a rule matters; `null` = it is switched off. */
export function severityOf(config: Config, rule: Rule): Severity | null {
  const severity = config.rules.get(rule.id)?.severity ?? usualSeverity(rule, config.profile)
  return severity === 'off' ? null : severity
}

/** The value of a rule's option, as set or by default. Throws when the rule has no such option: that is a mistake in the rule. */
export function optionOf(config: Config, rule: Rule, name: string): OptionValue {
  const spec = rule.options?.[name]
  if (spec === undefined) throw new Error(`The rule ${rule.id} has no option ${name}`)
  return config.rules.get(rule.id)?.options.get(name) ?? spec.default
}

/** A path as its settings' globs see it. */
function within(config: Config, path: Path): Path {
  return config.folder !== '' && path.startsWith(`${config.folder}/`) ? path.slice(config.folder.length + 1) : path
}

/** The folder lies on the way to what the glob names, or in it. */
function leadsThrough(glob: string, folder: Path): boolean {
  const named = fixedFolder(glob)
  return named !== '' && (named === folder || named.startsWith(`${folder}/`) || folder.startsWith(`${named}/`))
}
