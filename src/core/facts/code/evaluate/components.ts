import type { Span } from '../../../model/index.js'
import { choice, member } from '../simplify.js'
import { constant, global, type Sym } from '../sym.js'
import type { Place, Reader } from './reader.js'
import { methodAround } from './this.js'

/**
 * What `this.name` is in a component of Vue, whose methods, mixins and plugins share one `this`.
 * https://vuejs.org/api/options-composition.html#mixins, https://vuejs.org/api/application.html#app-config-globalproperties (seen 2026-11-24)
 */
export function ofComponent(reader: Reader, name: string, { fn, at }: Place): Sym | null {
  const method = methodAround(fn)
  if (!method?.owner || !method.parent) return null
  if (/^\$[A-Za-z]/.test(name)) return global(name, at)
  const component = reader.declared.around.get(method.owner) ?? method.owner
  const options = reader.owner(component, { scope: method.parent.scope, fn: method.parent, at })
  if (options.s !== 'object') return null
  const key = constant(name, at)
  const methods = member(options, constant('methods', at), at)
  const own = methods.s === 'object' ? member(methods, key, at) : null
  if (own?.s === 'func') return own
  return ofMixins(options, key, at)
}

/** A name in the markup of a component that its own options do not have: a method of a mixin. */
export function ofMarkup(reader: Reader, name: string, { fn, at }: Place): Sym | null {
  const [options] = fn.unit.component && fn.unit.trigger !== null ? reader.declared.options : []
  if (!options) return null
  return ofMixins(reader.owner(options.node, { scope: options.scope, fn: options.fn, at }), constant(name, at), at)
}

/** The method of that name in the mixins of a component; later ones come first. Of those in other files each may have it. */
function ofMixins(options: Sym, key: Sym, at: Span): Sym | null {
  const mixins = member(options, constant('mixins', at), at)
  const found: Sym[] = []
  for (const mixin of mixins.s === 'list' ? [...mixins.items].reverse() : []) {
    const method = member(member(mixin, constant('methods', at), at), key, at)
    if (method.s === 'func') return choice([...found, method], at)
    if (mixin.s === 'imported') found.push(method)
  }
  const base = member(options, constant('extends', at), at)
  const inherited = member(member(base, constant('methods', at), at), key, at)
  if (inherited.s === 'func' || base.s === 'imported') found.push(inherited)
  return found.length === 0 ? null : choice(found, at)
}
