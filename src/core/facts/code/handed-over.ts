import type { Tree } from './scope.js'
import { child, children, isFunction, plainKey, word } from './tree.js'

/** A value that a call hangs on something else. */
export interface HandedOver {
  /** `global`: a dotted path. `method`: of what `new on()` makes. `component`: of all components of an app. */
  readonly to: 'global' | 'method' | 'component'
  /** `$.fn`, the constructor's name; empty for components. */
  readonly on: string
  readonly key: string
  readonly node: Tree
}

/**
 * What a call hangs on other things: `$.fn.extend({ goal() {} })`, `$.extend({ goal() {} })`, `Object.assign(Stats.prototype, { goal() {} })`,
 * `Vue.mixin({ methods: { $goal() {} } })`. https://api.jquery.com/jQuery.fn.extend/, https://vuejs.org/api/application.html#app-mixin (seen 2026-11-24)
 */
export function handedOver(call: Tree): readonly HandedOver[] {
  const path = pathOf(child(call, 'callee'))
  const [first = null, second = null, ...others] = children(call, 'arguments')
  if (path === null || first === null || others.length > 0) return []
  const extended = /^(?:\$|jQuery)(\.fn)?\.extend$/.exec(path)
  if (extended && second === null) return partsOf(first, 'global', `$${extended[1] ?? ''}`)
  const maker = path === 'Object.assign' ? /^(\w+)\.prototype$/.exec(pathOf(first) ?? '')?.[1] : undefined
  if (maker !== undefined && second !== null) return partsOf(second, 'method', maker)
  if (!/\.mixin$/.test(path) || second !== null) return []
  const methods =
    first.type === 'ObjectExpression' ? children(first, 'properties').find(one => one && plainKey(one, 'key') === 'methods') : null
  const held = methods ? child(methods, 'value') : null
  return held ? partsOf(held, 'component', '').filter(({ key }) => key.startsWith('$')) : []
}

/** The functions of an object literal, as if each were assigned by itself. */
export function partsOf(literal: Tree, to: HandedOver['to'], on: string): readonly HandedOver[] {
  if (literal.type !== 'ObjectExpression') return []
  return children(literal, 'properties').flatMap(one => {
    const key = one && plainKey(one, 'key')
    const node = one && child(one, 'value')
    return key && node && isFunction(node) ? [{ to, on, key, node }] : []
  })
}

/** The list that a call changes in place by what only running can tell: `args.push.apply(args, arguments)`. */
export function changedList(call: Tree): string | null {
  return /^(\w+)\.(?:(?:push|unshift)\.apply|unshift|splice|shift|pop|reverse|sort)$/.exec(pathOf(child(call, 'callee')) ?? '')?.[1] ?? null
}

/** `a.b.c` as it is written; `null` for anything else. */
export function pathOf(node: Tree | null): string | null {
  if (node?.type === 'Identifier') return word(node, 'name')
  if (node?.type !== 'MemberExpression') return null
  const base = pathOf(child(node, 'object'))
  const key = plainKey(node, 'property')
  return base === null || key === null ? null : `${base}.${key}`
}

/** `<Stats.Provider value={…}>`: the context, and what it gives to whoever asks for it. https://react.dev/reference/react/createContext (seen 2026-11-24) */
export function providedBy(opening: Tree): { readonly context: string; readonly value: Tree } | null {
  const name = child(opening, 'name')
  const isProvider = name?.type === 'JSXMemberExpression' && word(child(name, 'property'), 'name') === 'Provider'
  const context = isProvider ? word(child(name, 'object'), 'name') : ''
  const given = children(opening, 'attributes').find(one => word(one && child(one, 'name'), 'name') === 'value')
  const value = given ? child(given, 'value') : null
  return context === '' || !value ? null : { context, value }
}
