import { functionOf } from '../declare.js'
import { pathOf } from '../handed-over.js'
import type { Assigned, Tree } from '../scope.js'
import { member } from '../simplify.js'
import { choiceOf, constant, type Sym } from '../sym.js'
import { child, plainKey, word } from '../tree.js'
import { ofComponent } from './components.js'
import { placed } from './places.js'
import type { Place, Reader } from './reader.js'

/** `target.key`, `target['key']` */
export function memberOf(reader: Reader, node: Tree, place: Place): Sym {
  const { at } = place
  const target = reader.child(node, 'object', place)
  const plain = plainKey(node, 'property')
  const found = member(target, keyOf(reader, node, plain, place), at)
  if (found.s === 'global' && reader.reserved(found.path)) return found
  if (plain !== null && found.s === 'member' && child(node, 'object')?.type === 'ThisExpression') {
    const shared = ofComponent(reader, plain, place)
    if (shared) return shared
  }
  const own = target.s === 'object' ? null : ownMethod(reader, node, place)
  // `var ttq = w[t] = w[t] || []`: whether it is the vendor's global is only known when the snippet's arguments are.
  if (own) return found.free.length > 0 ? choiceOf([found, own], at) : own
  return byPath(reader, found, node, place) ?? reader.shared(found)
}

function keyOf(reader: Reader, node: Tree, plain: string | null, { scope, fn, at }: Place): Sym {
  const property = child(node, 'property')
  if (plain !== null && property?.type !== 'Literal')
    return constant(plain, property ? fn.unit.span(property.start, property.end) : at, true)
  return property ? reader.value(property, scope, fn) : constant('', at)
}

/** `Shop.track = function …` on a local name. */
function ownMethod(reader: Reader, node: Tree, { scope }: Place): Sym | null {
  const own = assignedOnce(node, scope)
  const home = own && reader.functionOf(own.scope)
  return own?.node && home && functionOf(reader.declared, own.node) ? reader.value(own.node, own.scope, home) : null
}

function assignedOnce(node: Tree, scope: Place['scope']): Assigned | null {
  const target = child(node, 'object')
  const key = plainKey(node, 'property')
  if (target?.type !== 'Identifier' || key === null) return null
  const assigned = scope.find(word(target, 'name'))?.properties.get(key)
  return assigned?.length === 1 && assigned[0]?.op === '=' ? assigned[0] : null
}

/** `Shop.stats = {}; Shop.stats.goal = function …`: a part of a page-wide object that is assigned by its whole path. */
function byPath(reader: Reader, found: Sym, node: Tree, { scope, at }: Place): Sym | null {
  if (found.s !== 'member' || found.object.s !== 'object') return null
  const path = pathOf(node)
  const root = path === null ? null : scope.find(path.slice(0, path.indexOf('.')))
  const [only, ...others] = (path !== null && root?.scope === reader.global && reader.declared.globals.get(path)) || []
  if (!only || others.length > 0 || only.op !== '=') return null
  const value = reader.valueOf(only)
  return value === null || value.free.length > 0 || value.s === 'unknown' ? null : placed(value, at)
}
