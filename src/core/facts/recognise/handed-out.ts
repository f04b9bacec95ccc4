import type { DefinitionFact, Fact, Protocol } from '../../model/index.js'
import type { Analysis } from '../code/analyse.js'
import { toPlain } from '../code/plain.js'
import { anyFunction } from '../code/scope.js'
import type { Fn } from '../code/scope.js'
import { member } from '../code/simplify.js'
import { constant, imported, param, type Sym } from '../code/sym.js'
import { child, children, word } from '../code/tree.js'
import { isExport } from './match.js'
import { libraryOf, type Catalogue } from './catalogue.js'
import { NO_UNIT } from './elements.js'
import { nameOf } from './path.js'

/** Arguments of a vendor's method that are handed on; none that matters stands further back. */
const HANDED_ON = 4

/**
 * What a module gives others of a vendor's package, as if it were functions of its own: `export const stats = AnalyticsBrowser.load({…})`,
 * `export default posthog`, `export const track = sendGAEvent`.
 */
export function handedOut(analysis: Analysis, catalogue: Catalogue): readonly DefinitionFact[] {
  return analysis.programs
    .filter(program => program.unit.module && importsAny(program, catalogue))
    .flatMap(program => exportsOf(program, analysis).flatMap(one => definitions(one, program, catalogue)))
}

function importsAny(program: Fn, catalogue: Catalogue): boolean {
  return children(program.node, 'body').some(
    one => one?.type === 'ImportDeclaration' && catalogue.packages.has(word(child(one, 'source'), 'value')),
  )
}

interface Export {
  readonly name: string
  readonly value: Sym
}

function exportsOf(program: Fn, { evaluator }: Analysis): readonly Export[] {
  const named = (local: string, name: string): readonly Export[] => {
    const binding = program.scope.find(local)
    return binding ? [{ name, value: evaluator.binding(binding) }] : []
  }
  return children(program.node, 'body').flatMap((statement): readonly Export[] => {
    const declaration = statement && child(statement, 'declaration')
    if (statement?.type === 'ExportDefaultDeclaration' && declaration)
      return [{ name: 'default', value: evaluator.value(declaration, program.scope, program) }]
    if (statement?.type !== 'ExportNamedDeclaration' || child(statement, 'source')) return []
    const declared = declaration ? children(declaration, 'declarations').map(one => word(one && child(one, 'id'), 'name')) : []
    const listed = children(statement, 'specifiers').flatMap(one => {
      const [local, outer] = [word(one && child(one, 'local'), 'name'), word(one && child(one, 'exported'), 'name')]
      return local === '' || outer === '' ? [] : named(local, outer)
    })
    return [...declared.filter(name => name !== '').flatMap(name => named(name, name)), ...listed]
  })
}

function definitions({ name, value }: Export, program: Fn, catalogue: Catalogue): readonly DefinitionFact[] {
  const from = nameOf(value)
  if (from?.from == null || from.path === '') return []
  return (catalogue.packages.get(from.from) ?? []).flatMap(({ protocol }) =>
    isExport(protocol.global, from.path) ? ofProtocol(name, value, protocol, program) : [],
  )
}

function ofProtocol(name: string, value: Sym, { style, methods }: Protocol, program: Fn): readonly DefinitionFact[] {
  if (style === 'function') return [definition(`export:${name}`, value, program.unit)]
  if (style !== 'methods') return []
  return Object.entries(methods).flatMap(([method, { does }]) =>
    does === 'other' ? [] : [definition(`export:${name}.${method}`, member(value, constant(method, value.at), value.at), program.unit)],
  )
}

/**
 * What a page that loads a vendor's library gives the scripts that run on it, where the library's global has a name that others use as well: its
 * methods that report events, as if the page defined them.
 */
export function givenByLibraries(facts: readonly Fact[], { byId }: Catalogue): readonly DefinitionFact[] {
  const loads = new Map(
    facts.flatMap(fact => (fact.kind === 'load' && fact.state !== 'commented' ? [[fact.vendor, fact.at] as const] : [])),
  )
  return [...loads].flatMap(([vendor, at]) => {
    const tracker = byId.get(vendor)
    return (tracker?.protocols ?? []).flatMap(({ loaded, global, methods }) => {
      if (!tracker || loaded !== true || typeof global !== 'string') return []
      const library = imported(libraryOf(tracker), global, at)
      return Object.entries(methods).flatMap(([method, { does }]) =>
        does === 'event' ? [definition(`${global}.${method}`, member(library, constant(method, at), at), NO_UNIT)] : [],
      )
    })
  })
}

function definition(name: string, callee: Sym, unit: Fn['unit']): DefinitionFact {
  const { at } = callee
  const args = Array.from({ length: HANDED_ON }, (_, index) => toPlain(param(anyFunction(unit), index, false, at)))
  return {
    kind: 'definition',
    names: [name],
    outer: 0,
    effects: [{ callee: toPlain(callee), args, open: false, trigger: null, via: [] }],
    at,
    whole: at,
  }
}
