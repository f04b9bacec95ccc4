import type { DefinitionFact, Path, Reached } from '../model/index.js'
import type { Ground } from './address.js'
import type { Closure } from './closure.js'
import { essenceOf } from './essence.js'
import { followImport } from './modules.js'
import type { Lookup } from './expansions.js'

/** What has to be known of a site to say which function a call means. */
export interface Scope {
  readonly ground: Ground
  readonly named: (name: string) => readonly Reached<DefinitionFact>[]
  /** Definitions of one file. */
  readonly inFile: (path: Path) => readonly DefinitionFact[]
  readonly closure: (path: Path) => Closure
  readonly loadedBy: (path: Path) => readonly Path[]
  /** A whole HTML document whose files are all known: what is not among them is not there. */
  readonly closed: (path: Path) => boolean
}

/** The definition a callee means: by import, by what runs on the same page, and only then by a name that is the only one of its kind on the site. */
export function lookupIn(scope: Scope): Lookup {
  return (callee, from) => {
    const imported = /^import:(.+)#([^#]+)$/.exec(callee)
    if (imported) return importedFrom(imported[1] ?? '', imported[2] ?? '', from, scope)
    const known = scope.named(callee).filter(definition => definition.from !== from)
    if (known.length === 0) return null
    return onSamePage(known, from, scope) ?? (isClosed(from, scope) ? null : onlyOne(known))
  }
}

function importedFrom(specifier: string, name: string, from: Path, scope: Scope): Reached<DefinitionFact> | null {
  const file = followImport(specifier, from, scope.ground)
  if (file.is !== 'file') return null
  const fact = scope.inFile(file.path).find(definition => definition.names.includes(`export:${name}`))
  return fact === undefined ? null : { fact, from: file.path }
}

function onSamePage(known: readonly Reached<DefinitionFact>[], from: Path, scope: Scope): Reached<DefinitionFact> | null {
  const own = scope.closure(from).files
  const reached = known.filter(definition => own.includes(definition.from))
  // A later definition of the same name replaces an earlier one.
  if (reached.length > 0) return reached.reduce((last, one) => (own.indexOf(one.from) >= own.indexOf(last.from) ? one : last))
  const loaders = new Set(scope.loadedBy(from))
  return onlyOne(
    known.filter(definition => loaders.has(definition.from) || scope.loadedBy(definition.from).some(path => loaders.has(path))),
  )
}

/** Several definitions that do the same are one. */
function onlyOne(known: readonly Reached<DefinitionFact>[]): Reached<DefinitionFact> | null {
  const [first, ...others] = known
  if (first === undefined) return null
  const effects = essenceOf(first.fact.effects)
  return others.every(other => essenceOf(other.fact.effects) === effects) ? first : null
}

function isClosed(from: Path, scope: Scope): boolean {
  const pages = scope.loadedBy(from)
  return scope.closed(from) || (pages.length > 0 && pages.every(path => scope.closed(path)))
}
