import type { Path, Reached, Value, VariableFact } from '../model/index.js'
import { entry, textOf } from '../model/index.js'
import { folderOf, normalPath } from './paths.js'

/** Where a specifier may lead by the compiler's settings, best first; empty when they say nothing of it. */
export type Aliased = (specifier: string, from: Path) => readonly Path[]

/** @param configs what compilers' settings of the site say of modules */
export function aliasedBy(configs: readonly Reached<VariableFact>[]): Aliased {
  return (specifier, from) =>
    configs
      .filter(one => from.startsWith(reachOf(one.from)))
      .toSorted((one, other) => folderOf(other.from).length - folderOf(one.from).length)
      .flatMap(({ fact, from: config }) => placesIn(fact.value, folderOf(config), specifier))
}

/** Settings speak for their folder; those of a bundler are often kept in one of their own, and speak for the project around it. */
function reachOf(config: Path): Path {
  return folderOf(config).replace(/(?:^|(?<=\/))(?:build|config|webpack|scripts)\/$/, '')
}

function placesIn(options: Value, folder: Path, specifier: string): readonly Path[] {
  const base = textOf(entry(options, 'baseUrl') ?? NOTHING)
  const root = normalPath(`${folder}${base ?? '.'}/`)
  const paths = entry(options, 'paths')
  const mapped = paths?.kind === 'object' ? paths.entries.flatMap(one => targetsOf(one.key, one.value, specifier)) : []
  const bare = base !== null && /^[^./@~#]/.test(specifier) ? [specifier] : []
  return [...mapped, ...bare].map(target => normalPath(root + target))
}

/** `@lib/*` → `["client/lib/*"]` */
function targetsOf(pattern: string, targets: Value, specifier: string): readonly string[] {
  const [start = '', end] = pattern.split('*', 2)
  const inner = end === undefined ? (specifier === pattern ? '' : null) : middleOf(specifier, start, end)
  if (inner === null || targets.kind !== 'list') return []
  return targets.items.flatMap(target => textOf(target)?.replace('*', () => inner) ?? [])
}

function middleOf(text: string, start: string, end: string): string | null {
  const fits = text.length >= start.length + end.length && text.startsWith(start) && text.endsWith(end)
  return fits ? text.slice(start.length, text.length - end.length) : null
}

const NOTHING: Value = { kind: 'nothing', word: 'undefined', at: { start: 0, end: 0 } }
