import type { Fact, Path, Value } from '../../model/index.js'
import { COMPILER_PATHS, entry, isCompilerConfig, isNameTable } from '../../model/index.js'

/**
 * What JSON files give to modules: the names in a table of them, and what the compiler's `paths` and `baseUrl` make of specifiers.
 * https://www.typescriptlang.org/tsconfig/#paths (seen 2026-11-24)
 */
export function moduleFacts(path: Path, root: Value): readonly Fact[] {
  if (isCompilerConfig(path)) {
    const options = entry(root, 'compilerOptions')
    return options?.kind === 'object' ? [{ kind: 'variable', name: COMPILER_PATHS, value: options, at: options.at, whole: options.at }] : []
  }
  if (!isNameTable(path) || root.kind !== 'object') return []
  const given = [{ key: 'default', value: root }, ...root.entries.filter(({ key }) => key !== 'default')]
  return given.map(({ key, value }) => ({ kind: 'export', names: [`export:${key}`], value, same: null, at: value.at, whole: value.at }))
}
