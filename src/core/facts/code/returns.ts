import type { Span } from '../../model/index.js'
import type { Scope, Tree } from './scope.js'
import { binary, conditional } from './simplify.js'
import { constant, type Sym } from './sym.js'
import { child, children } from './tree.js'

/** How the code of one function is read. */
export interface Reading {
  /** The value of an expression. */
  readonly value: (node: Tree, scope: Scope) => Sym
  readonly scopeOf: (node: Tree) => Scope | undefined
  readonly at: Span
  readonly spend: () => void
}

interface Step {
  readonly node: Tree
  readonly scope: Scope
}

/** More branches than this are a program, not a way to find a name. */
const DEEPEST = 40

/**
 * What a function's body gives back: `switch` and `if` become conditions, so that a call's arguments can choose. `null` when it gives nothing back.
 * What is assigned on the way is the names' business.
 */
export function returned(body: Tree, scope: Scope, reading: Reading): Sym | null {
  return given(stepsOf(children(body, 'body'), scope), reading, 0)
}

function given(steps: readonly Step[], reading: Reading, depth: number): Sym | null {
  reading.spend()
  if (depth > DEEPEST) return null
  for (const [index, { node, scope }] of steps.entries()) {
    const after = (): readonly Step[] => steps.slice(index + 1)
    switch (node.type) {
      case 'ReturnStatement': {
        const argument = child(node, 'argument')
        return argument ? reading.value(argument, scope) : constant(undefined, reading.at)
      }
      case 'ThrowStatement':
        return constant(undefined, reading.at)
      case 'BlockStatement':
        return given([...inside(node, scope, reading), ...after()], reading, depth + 1)
      case 'TryStatement': {
        const block = child(node, 'block')
        return given([...(block ? inside(block, scope, reading) : []), ...after()], reading, depth + 1)
      }
      case 'IfStatement': {
        const found = branched({ node, scope }, after(), reading, depth)
        if (found) return found
        break
      }
      case 'SwitchStatement': {
        const found = switched({ node, scope: reading.scopeOf(node) ?? scope }, after(), reading, depth)
        if (found) return found
        break
      }
      default:
        break
    }
  }
  return null
}

function branched({ node, scope }: Step, after: readonly Step[], reading: Reading, depth: number): Sym | null {
  const test = child(node, 'test')
  const then = child(node, 'consequent')
  const otherwise = child(node, 'alternate')
  if (!test || !then || (!returns(then) && !(otherwise && returns(otherwise)))) return null
  const left = given([{ node: then, scope }, ...after], reading, depth + 1)
  const right = given([...(otherwise ? [{ node: otherwise, scope }] : []), ...after], reading, depth + 1)
  const nothing = constant(undefined, reading.at)
  return conditional(reading.value(test, scope), left ?? nothing, right ?? nothing, reading.at)
}

function switched({ node, scope }: Step, after: readonly Step[], reading: Reading, depth: number): Sym | null {
  const about = child(node, 'discriminant')
  const cases = children(node, 'cases').filter(one => one !== null)
  if (!about || !cases.some(returns)) return null
  const subject = reading.value(about, scope)
  const nothing = constant(undefined, reading.at)
  // Without a `break` a case runs into the next one.
  const bodyFrom = (index: number): Sym => {
    const steps = stepsOf(
      cases.slice(index).flatMap(one => children(one, 'consequent')),
      scope,
    )
    const end = steps.findIndex(step => step.node.type === 'BreakStatement')
    return given([...(end < 0 ? steps : steps.slice(0, end)), ...after], reading, depth + 1) ?? nothing
  }
  const usual = cases.findIndex(one => child(one, 'test') === null)
  let found = usual < 0 ? (given(after, reading, depth + 1) ?? nothing) : bodyFrom(usual)
  for (let index = cases.length - 1; index >= 0; index--) {
    const test = child(cases[index] ?? node, 'test')
    if (test) found = conditional(binary('===', subject, reading.value(test, scope), reading.at), bodyFrom(index), found, reading.at)
  }
  return found
}

function inside(block: Tree, scope: Scope, reading: Reading): readonly Step[] {
  return stepsOf(children(block, 'body'), reading.scopeOf(block) ?? scope)
}

function stepsOf(nodes: readonly (Tree | null)[], scope: Scope): readonly Step[] {
  return nodes.flatMap(node => (node ? [{ node, scope }] : []))
}

/** Whether a statement gives something back on some way through it. */
function returns(node: Tree): boolean {
  switch (node.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
      return true
    case 'BlockStatement':
      return children(node, 'body').some(one => one !== null && returns(one))
    case 'SwitchCase':
      return children(node, 'consequent').some(one => one !== null && returns(one))
    case 'SwitchStatement':
      return children(node, 'cases').some(one => one !== null && returns(one))
    case 'IfStatement':
    case 'TryStatement':
      return ['consequent', 'alternate', 'block'].some(field => {
        const inner = child(node, field)
        return inner !== null && returns(inner)
      })
    default:
      return false
  }
}
