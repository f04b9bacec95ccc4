import type { Path } from '../model/index.js'
import { defaults } from './config.js'
import type { Config, ConfigProblem, Known } from './config.js'
import { readYaml } from './read-yaml.js'
import { settings } from './schema.js'

/**
 * Reads a settings file, YAML or JSON (which is YAML too). What cannot be meant is told and left at its default; nothing throws.
 * `path` is the file's, relative to the root; its folder is what globs are relative to.
 */
export function parseConfig(
  text: string,
  path: Path,
  known: Known,
): { readonly config: Config; readonly problems: readonly ConfigProblem[] } {
  const limits = { longest: 100_000, mostNodes: 50_000 }
  const first = readYaml(text, settings(known), limits)
  const own = (first.values?.trackers ?? []).map(({ id }) => id)
  // Its counters may be those of vendors it describes itself.
  const { values, problems } = own.length === 0 ? first : readYaml(text, settings(known, own), limits)
  const { $schema, ...set } = values ?? {}
  return { config: { ...defaults, ...set, path, folder: path.slice(0, Math.max(0, path.lastIndexOf('/'))) }, problems }
}
