import { leadsToWanted, planFolder, wantsFile, wantsFolder } from '../../core/config/index.js'
import { configFor, configNames, defaults, Lines, parseConfig } from '../../core/index.js'
import type { Config, Known, Path } from '../../core/index.js'
import type { Disk, Wishes } from '../ports.js'
import { UsageError } from '../usage.js'
import { joined } from './paths.js'

/** The settings of a site, found while its folders are walked. */
export interface FoundSettings {
  readonly wishes: Wishes
  /** By the folder they speak for; complete when the site has been listed. */
  readonly configs: ReadonlyMap<Path, Config>
  /** What is wrong with them, one line each: `countersign.yaml:3:5: …`. Nothing is audited until it is put right. */
  readonly troubles: readonly string[]
}

/** Looks for settings in each folder of a site; with a file of somebody's choice only that counts. */
export function settingsIn(disk: Disk, root: string, known: Known, chosen: string | null): FoundSettings {
  const configs = new Map<Path, Config>()
  const troubles: string[] = []
  const take = (file: string, path: Path): void => {
    const text = disk.text(file)
    if (text === null) {
      troubles.push(`${file}: cannot be read.`)
      return
    }
    const { config, problems } = parseConfig(text, path, known)
    configs.set(config.folder, config)
    const lines = new Lines(text)
    for (const { at, message } of problems) {
      const { line, column } = lines.position(at.start)
      troubles.push(`${file}:${line + 1}:${column + 1}: ${message}`)
    }
  }
  if (chosen !== null) take(chosen, 'countersign.yaml')
  const of = (path: Path): Config => configFor(configs, path)
  return {
    configs,
    troubles,
    wishes: {
      file: path => wantsFile(of(path), path),
      plan: path => planFolder(of(path), path) !== null,
      folder: path => wantsFolder(of(path), path),
      leadsToWanted: folder => leadsToWanted(of(folder), folder),
      enter(folder, names) {
        const name = chosen === null ? configNames.find(it => names.includes(it)) : undefined
        if (name === undefined) return
        const path = folder === '' ? name : `${folder}/${name}`
        take(joined(root, path), path)
      },
    },
  }
}

/** Throws UsageError when settings are wrong. */
export function mustBeRight({ troubles }: FoundSettings): void {
  if (troubles.length === 0) return
  throw new UsageError(`${troubles.join('\n')}\nNothing was audited: settings that are not understood would give a wrong result.`)
}

/** How a file is read. */
export function limitsOf(
  configs: ReadonlyMap<Path, Config>,
  path: Path,
  maxFileSize: number | null,
): { readonly maxFileSize: number; readonly encoding: string | null } {
  const config = configs.size === 0 ? defaults : configFor(configs, path)
  return { maxFileSize: maxFileSize ?? config.maxFileSize, encoding: config.encoding }
}
