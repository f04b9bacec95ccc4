import type { Value } from '../../model/index.js'
import { isCompilerConfig, isTable } from '../../model/index.js'
import { readEnvironment } from './environment.js'
import { readJsonc } from './jsonc.js'
import { readToml } from './toml.js'
import { readYaml } from './yaml.js'

/** What a settings file of a site says, by its ending: TOML, YAML, JSON (which is YAML too) or `.env`. `null` when it is broken. Never throws. */
export function readSettings(path: string, text: string): Value | null {
  if (/\.toml$/i.test(path)) return readToml(text)
  if (isCompilerConfig(path) || isTable(path) || /(?:^|\/)(?:package\.json|\.babelrc(?:\.json)?)$/.test(path)) return readJsonc(text)
  return /(?:^|\/)\.env[\w.-]*$/i.test(path) ? readEnvironment(text) : readYaml(text)
}
