import type { Effect as EffectFact, Fact } from '../../model/index.js'
import type { Analysis } from './analyse.js'
import { functionOf } from './declare.js'
import type { Effect } from './effect.js'
import { toPlain } from './plain.js'
import type { Fn } from './scope.js'
import { child, children, plainKey } from './tree.js'

/** Functions that others can call and that report something with their parameters, as data for other files. */
/** @param interests tells which effects others would care for, seen when the callee is known */
export function definitionFacts(analysis: Analysis, interests: (effect: Effect) => boolean, add: (fact: Fact) => void): void {
  const named = globalNames(analysis)
  for (const summary of analysis.summaries.values()) {
    const { fn } = summary
    if (fn.program) continue
    const names = [...(named.get(fn) ?? []), ...ownNames(fn)]
    if (names.length === 0) continue
    const effects = summary.effects
      .filter(
        effect =>
          effect.free.length === 1 &&
          effect.free[0] === fn.id &&
          effect.does === 'call' &&
          effect.callee.free.length === 0 &&
          interests(effect),
      )
      .map(effectFact)
    if (effects.length === 0) continue
    const at = fn.unit.span(fn.node.start, fn.node.end)
    add({ kind: 'definition', names: [...new Set(names)], effects, at, whole: at })
  }
}

/** `function track() {}` of a classic script, `export function track() {}`. */
function ownNames(fn: Fn): readonly string[] {
  if (fn.name === null) return []
  if (fn.exported) return [`export:${fn.name}`]
  return fn.parent?.program === true && !fn.unit.module && fn.node.type === 'FunctionDeclaration' ? [fn.name] : []
}

/** `window.track = function …`, `Shop.track = …`, `var Shop = { track() {} }`. */
function globalNames({ declared, global }: Analysis): ReadonlyMap<Fn, readonly string[]> {
  const found = new Map<Fn, string[]>()
  const note = (node: unknown, path: string): void => {
    const fn = functionOf(declared, node)
    if (fn) found.set(fn, [...(found.get(fn) ?? []), path])
    else if (isObject(node))
      for (const one of children(node, 'properties')) if (one) note(child(one, 'value'), `${path}.${plainKey(one, 'key') ?? ''}`)
  }
  for (const [path, assigned] of declared.globals) if (assigned.length === 1) note(assigned[0]?.node, path)
  for (const [name, binding] of global.names) if (binding.values.length === 1) note(binding.values[0]?.node, name)
  return found
}

function isObject(node: unknown): node is Parameters<typeof children>[0] {
  return typeof node === 'object' && node !== null && (node as { type?: unknown }).type === 'ObjectExpression'
}

function effectFact(effect: Effect): EffectFact {
  return { callee: toPlain(effect.callee), args: effect.args.map(toPlain), open: effect.open, trigger: null, via: effect.via }
}
