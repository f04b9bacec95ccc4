import { TEMPLATE_CLASS } from '../angular.js'
import type { Fn, Unit } from '../scope.js'
import { isElementList } from '../simplify.js'
import { global, imported, unknown, type Sym } from '../sym.js'
import { child } from '../tree.js'
import { inheritedFrom } from './owners.js'
import type { Place, Reader } from './reader.js'

/** What `this` is: the element, the instance of a class, the object of a method. */
export function thisOf(reader: Reader, { fn, at }: Place): Sym {
  const owner = methodAround(fn)
  if (!owner || owner.program) {
    if (fn.unit.host) return imported(fn.unit.host.module, TEMPLATE_CLASS, at)
    return isHandler(fn.unit) ? unknown('depends on the element', at) : global('', at)
  }
  const one = reader.declared.eachOf.get(owner.node)
  const elements = one && reader.value(one.node, one.scope, one.fn)
  if (elements && isElementList(elements)) return elements
  if (!owner.owner || !owner.parent) return unknown('depends on `this`', at)
  return reader.owner(owner.owner, { scope: owner.parent.scope, fn: owner.parent, at })
}

/** `super.send`: the members of the class that the method's own one extends. */
export function superOf(reader: Reader, { fn, at }: Place): Sym {
  const owner = methodAround(fn)
  const parent = owner?.owner ? child(owner.owner, 'superClass') : null
  if (!parent || !owner?.parent) return unknown('depends on `super`', at)
  const found = reader.value(parent, owner.parent.scope, owner.parent)
  return inheritedFrom(found, at) ?? found
}

/** The function whose `this` holds in `fn`: arrow functions have none of their own, but as members of a class or an object. */
export function methodAround(fn: Fn): Fn | null {
  let found: Fn | null = fn
  while (found?.arrow && !found.owner) found = found.parent
  return found
}

/** Code in an attribute, whose `this` is the element. */
function isHandler({ trigger, component }: Unit): boolean {
  return trigger !== null && trigger !== 'page load' && !component
}
