import type { DefinitionFact, Fact, Protocol } from '../../model/index.js'
import type { Analysis } from '../code/analyse.js'
import { toPlain } from '../code/plain.js'
import { anyFunction } from '../code/scope.js'
import type { Fn } from '../code/scope.js'
import { member } from '../code/simplify.js'
import { constant, global, imported, param, type Sym } from '../code/sym.js'
import { constText, lastName } from '../code/triggers.js'
import { boundCall } from '../code/unwrap.js'
import { isExport } from './match.js'
import { libraryOf, type Catalogue } from './catalogue.js'
import { NO_UNIT } from './elements.js'
import { gifts, type Gift } from './gifts.js'
import { nameOf, type Named } from './path.js'

/** Arguments of a vendor's method that are handed on; none that matters stands further back. */
const HANDED_ON = 4

/**
 * What a file gives others of a vendor's functions, as if they were functions of its own: `export const stats = AnalyticsBrowser.load({…})`,
 * `export default posthog`, `export const track = ym.bind(null, 98765432, 'reachGoal')`, `window.goal = window.ym`.
 */
export function handedOut(analysis: Analysis, catalogue: Catalogue): readonly DefinitionFact[] {
  return [...gifts(analysis, catalogue), ...renamed(analysis, catalogue)].flatMap(({ name, value, unit }) =>
    definitionsOf({ name, unit, ...heldBy(value) }, catalogue),
  )
}

/** A library that its snippet gives another name by an attribute of the script: `script.setAttribute('data-global-…-key', 'shopStats')`. */
function renamed({ outcomes }: Analysis, { trackers }: Catalogue): readonly Gift[] {
  const libraries = trackers.flatMap(({ protocols }) => protocols.filter(({ loaded, namedBy }) => loaded === true && namedBy !== undefined))
  return outcomes.flatMap(({ effect: { callee, args }, unit }) => {
    const [attribute, name] = lastName(callee) === 'setAttribute' ? args.map(constText) : []
    const library = attribute && name ? libraries.find(({ namedBy }) => namedBy === attribute) : undefined
    return name && library && typeof library.global === 'string' && library.global !== name
      ? [{ name, value: global(library.global, callee.at), unit }]
      : []
  })
}

/** A vendor's function under another name, and the arguments that it was bound to. */
interface Held {
  readonly name: string
  readonly unit: Fn['unit']
  readonly callee: Sym
  readonly bound: readonly Sym[]
}

function heldBy(value: Sym): Pick<Held, 'callee' | 'bound'> {
  const call = boundCall(value)
  return call ? { callee: call.target, bound: call.args } : { callee: value, bound: [] }
}

function definitionsOf(held: Held, catalogue: Catalogue): readonly DefinitionFact[] {
  const named = nameOf(held.callee)
  if (named === null || held.bound.some(({ free }) => free.length > 0)) return []
  const protocols = protocolsOf(named, catalogue)
  const [own] = protocols
  // Commands that are pushed to a global's function go by its name alone: one definition says all.
  if (named.from === null && own?.style === 'function') return [definition(held)]
  return protocols.flatMap(protocol => ofProtocol(held, named, protocol))
}

/** The protocols that a name speaks. */
function protocolsOf({ from, path }: Named, { byGlobal, packages, trackers }: Catalogue): readonly Protocol[] {
  if (from !== null)
    return (packages.get(from) ?? []).map(({ protocol }) => protocol).filter(({ global }) => path === '' || isExport(global, path))
  const common = trackers.flatMap(({ protocols }) => protocols.filter(({ loaded, global }) => loaded === true && global === path))
  return [...(byGlobal.get(path) ?? []).map(({ protocol }) => protocol), ...common]
}

function ofProtocol(held: Held, { from, path }: Named, { style, global, methods, otherwise }: Protocol): readonly DefinitionFact[] {
  const part = (key: string): DefinitionFact => {
    const callee = member(held.callee, constant(key, held.callee.at), held.callee.at)
    return definition({ ...held, name: `${held.name}.${key}`, callee })
  }
  if (style === 'function') {
    if (path !== '' || from === null) return [definition(held)]
    return typeof global === 'string' && otherwise?.does !== 'other' ? [part(global)] : []
  }
  if (style !== 'methods' || (path === '' && global !== 'default')) return []
  return Object.entries(methods).flatMap(([method, { does }]) => (does === 'other' ? [] : [part(method)]))
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
      return Object.entries(methods).flatMap(([method, { does }]) => {
        const callee = member(library, constant(method, at), at)
        return does === 'event' ? [definition({ name: `${global}.${method}`, callee, unit: NO_UNIT, bound: [] })] : []
      })
    })
  })
}

function definition({ name, callee, unit, bound }: Held): DefinitionFact {
  const { at } = callee
  const given = Array.from({ length: HANDED_ON }, (_, index) => param(anyFunction(unit), index, false, at))
  return {
    kind: 'definition',
    names: [name],
    outer: 0,
    vendors: true,
    effects: [{ callee: toPlain(callee), args: [...bound, ...given].map(one => toPlain(one)), open: false, trigger: null, via: [] }],
    at,
    whole: at,
  }
}
