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
  const { values, problems } = readYaml(text, settings(known), { longest: 100_000, mostNodes: 50_000 })
  const { $schema, ...set } = values ?? {}
  return { config: { ...defaults, ...set, path, folder: path.slice(0, Math.max(0, path.lastIndexOf('/'))) }, problems }
}
