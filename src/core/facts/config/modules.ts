import type { Fact, Path, Value } from '../../model/index.js'
import { COMPILER_PATHS, entry, isCompilerConfig, isTable } from '../../model/index.js'
import { aliasFacts } from './aliases.js'

/**
 * What JSON files give to modules: the names in a table of them, and what the compiler's `paths` and `baseUrl` or other settings make of specifiers.
 * https://www.typescriptlang.org/tsconfig/#paths (seen 2026-11-24)
 */
export function moduleFacts(path: Path, root: Value): readonly Fact[] {
  if (isCompilerConfig(path)) {
    const options = entry(root, 'compilerOptions')
    return options?.kind === 'object' ? [{ kind: 'variable', name: COMPILER_PATHS, value: options, at: options.at, whole: options.at }] : []
  }
  if (!isTable(path)) return aliasFacts(path, root)
  if (root.kind !== 'object') return root.kind === 'list' ? [tableFact('default', root)] : []
  const given = [{ key: 'default', value: root }, ...root.entries.filter(({ key }) => key !== 'default')]
  return given.map(({ key, value }) => tableFact(key, value))
}

function tableFact(key: string, value: Value): Fact {
  return { kind: 'export', names: [`export:${key}`], value, same: null, at: value.at, whole: value.at }
}
