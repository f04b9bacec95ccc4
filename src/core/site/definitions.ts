import type { DefinitionFact, ExportFact, Path, Reached } from '../model/index.js'
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
  /** What else a file gives to others. */
  readonly exportsIn: (path: Path) => readonly ExportFact[]
  readonly closure: (path: Path) => Closure
  readonly loadedBy: (path: Path) => readonly Path[]
  /** A whole HTML document whose files are all known: what is not among them is not there. */
  readonly closed: (path: Path) => boolean
}

/** The definition a callee means: by import, by what runs on the same page, and only then by a name that is the only one of its kind on the site. */
export function lookupIn(scope: Scope): Lookup {
  return (callee, from) => {
    const imported = /^import:(.+)#([^#]+)$/.exec(callee)
    if (imported) return importedFrom({ source: imported[1] ?? '', name: imported[2] ?? '', from }, scope, new Set())
    const known = scope.named(callee)
    if (known.length === 0) return null
    return onSamePage(known, from, scope) ?? (isClosed(from, scope) ? null : onlyOne(known))
  }
}

/** One name of a module, seen from a file. */
interface Import {
  readonly source: string
  readonly name: string
  readonly from: Path
}

function importedFrom(wanted: Import, scope: Scope, passed: Set<string>): Reached<DefinitionFact> | null {
  const file = followImport(wanted.source, wanted.from, scope.ground)
  if (file.is !== 'file') return null
  const key = `${file.path} ${wanted.name}`
  if (passed.has(key)) return null
  passed.add(key)
  const fact = scope.inFile(file.path).find(definition => definition.names.includes(`export:${wanted.name}`))
  if (fact !== undefined) return { fact, from: file.path }
  for (const next of handedOn(wanted.name, file.path, scope)) {
    const found = importedFrom(next, scope, passed)
    if (found !== null) return found
  }
  return null
}

/** The modules a name may come from that a file hands on: by its own name, as a part of what is handed on, or with everything. */
export function handedOn(name: string, from: Path, scope: Pick<Scope, 'exportsIn'>): readonly Import[] {
  const found: Import[] = []
  for (const { names, same } of scope.exportsIn(from)) {
    const [, source, origin] = /^import:(.+)#([^#]+)$/.exec(same ?? '') ?? []
    const known = names[0]?.slice('export:'.length)
    if (source === undefined || origin === undefined || known === undefined) continue
    if (known === '*') {
      if (!/^default\b/.test(name)) found.push({ source, name, from })
    } else if (name === known) found.push({ source, name: origin === '*' ? 'default' : origin, from })
    else if (name.startsWith(`${known}.`) || name.startsWith(`${known}(`))
      found.push({ source, name: origin === '*' ? name.slice(known.length + 1) : origin + name.slice(known.length), from })
  }
  return found
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
