import type { BindingFact } from '../../model/index.js'
import type { Bound } from '../code/bound.js'
import { readSelector } from './selector.js'

/** Facts of the selectors that code waits at, by the words of the triggers. What is no selector makes none. */
export function bindingFacts(bindings: ReadonlyMap<string, Bound>): readonly BindingFact[] {
  return [...bindings].flatMap(([trigger, { event, selector, at, exact, near }]) => {
    const shapes = readSelector(selector)
    return shapes === null ? [] : [{ kind: 'binding' as const, event, trigger, selector, shapes, exact, near, at, whole: at }]
  })
}
