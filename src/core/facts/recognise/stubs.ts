import type { Analysis, CodeUnit } from '../code/analyse.js'
import { nameOf } from './path.js'
import type { Catalogue } from './catalogue.js'
import { circumstance, type Collector, type Where } from './collector.js'
import { passesOf } from './elements.js'
import type { Fn } from '../code/scope.js'
import type { Sym } from '../code/sym.js'
import { lastName } from '../code/triggers.js'

/** Functions of the page that carry a vendor's name and fill its queue: `function gtag(){dataLayer.push(arguments)}`. */
export function stubFacts(analysis: Analysis, catalogue: Catalogue, collector: Collector, whereOf: (unit: CodeUnit) => Where | null): void {
  for (const summary of analysis.summaries.values()) {
    const { fn } = summary
    if (fn.name === null || fn.program) continue
    const entry = (catalogue.byGlobal.get(fn.name) ?? []).find(one => one.protocol.style === 'function')
    const where = whereOf(fn.unit)
    if (!entry || !where) continue
    const pushes = summary.effects.filter(
      effect => effect.does === 'call' && effect.free.includes(fn.id) && nameOf(effect.callee)?.path.endsWith('.push') === true,
    )
    const [push] = pushes
    if (!push && !fn.usesArguments) continue
    const passes = push ? handedOn(push.args[0], fn) : passesOf(fn)
    const at = fn.unit.span(fn.node.start, fn.node.end)
    const queue = push ? (nameOf(push.callee)?.path.replace(/\.push$/, '') ?? null) : null
    collector.add({ kind: 'stub', vendor: entry.tracker.id, global: fn.name, passes, queue, at, whole: at, ...circumstance(where) }, where)
  }
}

/** `push(arguments)` hands on what vendors ask for; `push(Array.from(arguments))` and `push([].slice.call(arguments))` only look like it. */
function handedOn(value: Sym | undefined, fn: Fn): 'arguments' | 'array' | 'unknown' {
  if (value?.s === 'list') return 'array'
  if (value?.s === 'result') return ['from', 'slice', 'call', 'concat'].includes(lastName(value.callee)) ? 'array' : 'unknown'
  return passesOf(fn)
}
