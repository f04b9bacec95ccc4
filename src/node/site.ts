import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { configFor, configNames, defaults, leadsToWanted, parseConfig, wantsFile, wantsFolder } from '../core/config/index.js'
import type { Config, ConfigProblem, Known } from '../core/config/index.js'
import type { Edit, Path } from '../core/model/index.js'
import { existsIn } from './exists.js'
import { listFiles } from './list.js'
import type { Listing, Wishes } from './list.js'
import { readText } from './read.js'
import type { TextFile } from './read.js'
import { reasonOf } from './reason.js'
import type { Skipped } from './reason.js'
import { writeEdited } from './write.js'

/** A site's folder with its settings applied. */
export interface Site extends Listing {
  /** The settings by the folder they speak for; ask `configFor`. */
  readonly configs: ReadonlyMap<Path, Config>
  /** Settings files in which something cannot be meant. */
  readonly troubles: readonly SettingsTrouble[]
  read(path: Path): TextFile | Skipped
  write(file: TextFile, edits: readonly Edit[]): Skipped | null
  exists(path: Path): boolean
}

export interface SettingsTrouble {
  readonly path: string
  readonly text: string
  readonly problems: readonly ConfigProblem[]
}

export interface SiteOptions {
  readonly known: Known
  /** A settings file that takes the place of all that stand in the folder: its path for messages, and where it is. */
  readonly config?: string
  /** In bytes; takes the place of what settings say. */
  readonly maxFileSize?: number
}

/** Lists a folder by its settings, the nearest of which hold for each file. Throws Error when the root is not there. */
export function openSite(folder: string, options: SiteOptions): Site {
  const root = realpathSync(folder)
  const settings = new Settings(root, options)
  const listing = listFiles(root, settings.wishes)
  return {
    ...listing,
    configs: settings.configs,
    troubles: settings.troubles,
    read(path) {
      const { maxFileSize, encoding } = configFor(settings.configs, path)
      return readText(root, path, { maxFileSize: options.maxFileSize ?? maxFileSize, encoding })
    },
    write: (file, edits) => writeEdited(root, file, edits),
    exists: existsIn(root),
  }
}

/** Finds settings on the way down: a folder's own are read before anything in it is judged. */
class Settings {
  readonly configs = new Map<Path, Config>()
  readonly troubles: SettingsTrouble[] = []
  readonly wishes: Wishes
  readonly #options: SiteOptions

  constructor(root: string, options: SiteOptions) {
    this.#options = options
    if (options.config !== undefined) this.#take('', options.config, options.config)
    this.wishes = {
      file: path => wantsFile(configFor(this.configs, path), path),
      folder: path => wantsFolder(configFor(this.configs, path), path),
      leadsToWanted: path => leadsToWanted(configFor(this.configs, path), path),
      enter: (path, names) => {
        const name = options.config === undefined ? configNames.find(it => names.includes(it)) : undefined
        if (name !== undefined) this.#take(path, path === '' ? name : `${path}/${name}`, join(root, path, name))
      },
    }
  }

  #take(folder: Path, path: string, file: string): void {
    try {
      const text = readFileSync(file, 'utf8')
      const { config, problems } = parseConfig(text, path, this.#options.known)
      this.configs.set(folder, { ...config, folder })
      if (problems.length > 0) this.troubles.push({ path, text, problems })
    } catch (error) {
      this.configs.set(folder, { ...defaults, path, folder })
      this.troubles.push({ path, text: '', problems: [{ at: { start: 0, end: 0 }, message: `Cannot be read: ${reasonOf(error)}` }] })
    }
  }
}
