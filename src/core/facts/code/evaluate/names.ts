import type { Span } from '../../../model/index.js'
import { FILLER } from '../../../page/islands.js'
import { TEMPLATE_CLASS } from '../angular.js'
import type { Fn, Unit } from '../scope.js'
import { globalNamed, member } from '../simplify.js'
import { argumentsOf, constant, global, imported, unknown, type Sym } from '../sym.js'
import { ofMarkup } from './components.js'
import { placed } from './places.js'
import type { Place, Reader } from './reader.js'

/** What a name means where it stands. */
export function nameOf(reader: Reader, name: string, place: Place): Sym {
  const { scope, fn, at } = place
  if (name === 'undefined') return constant(undefined, at)
  if (name.includes(FILLER)) return unknown('comes from the template', at)
  const binding = scope.find(name)
  if (name === 'arguments' && !binding) return argumentsIn(fn, at)
  // A name no scope declares: the page's global, or what some script of the page assigned to it.
  if (!binding) return ofMarkup(reader, name, place) ?? ofHost(name, fn.unit, at) ?? reader.shared(globalNamed(name, at))
  const value = reader.binding(binding)
  if (binding.scope === reader.global && reader.reserved(name) && !isPlainlyOther(value)) return global(name, at)
  return placed(value, at)
}

/** Arrow functions have the `arguments` of the function around them. */
function argumentsIn(fn: Fn, at: Span): Sym {
  let owner: Fn | null = fn
  while (owner?.arrow) owner = owner.parent
  return owner && !owner.program ? argumentsOf(owner, at) : unknown('is `arguments` outside of a function', at)
}

/** A name in a template of Angular: a member of its class, unless the template declares it. Globals are not seen there. */
function ofHost(name: string, { host }: Unit, at: Span): Sym | null {
  if (!host) return null
  return host.own.has(name) || name.startsWith('$')
    ? unknown(`depends on \`${name}\` of the template`, at)
    : member(imported(host.module, TEMPLATE_CLASS, at), constant(name, at), at)
}

/** Page-wide `var ga = { … }` is the page's own thing; a queue stub, a constructor's instance or an unknown is the vendor's. */
function isPlainlyOther(value: Sym): boolean {
  if (value.s === 'func') return !value.fn.usesArguments && value.fn.rest === null
  return value.s === 'object' || (value.s === 'const' && value.value !== null && value.value !== undefined && value.value !== false)
}
