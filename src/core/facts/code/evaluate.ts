import type { Budget } from './budget.js'
import { functionOf, type Declared } from './declare.js'
import { bindingOf, valueAssigned } from './evaluate/bindings.js'
import { Calls } from './evaluate/calls.js'
import { enumOf, itemsOf, listOf, literal, objectOf, template } from './evaluate/literals.js'
import { memberOf } from './evaluate/members.js'
import { nameOf } from './evaluate/names.js'
import { assignment, compared, logical, sequence, ternary, unary } from './evaluate/operators.js'
import { Owners } from './evaluate/owners.js'
import type { Items, Place, Reader } from './evaluate/reader.js'
import { SharedNames } from './evaluate/shared-names.js'
import { superOf, thisOf } from './evaluate/this.js'
import type { Assigned, Binding, Fn, Scope, Tree } from './scope.js'
import { func, global, imported, unknown, type Sym } from './sym.js'
import { bare, child, word } from './tree.js'

/** Expressions that are looked at more than once: by the walk, by what they stand in, by the names they are bound to. */
const REMEMBERED = new Set(
  'CallExpression NewExpression MemberExpression ObjectExpression ArrayExpression TemplateLiteral BinaryExpression LogicalExpression ConditionalExpression AssignmentExpression SequenceExpression'.split(
    ' ',
  ),
)
/** Reading deeper than this is somebody's generated data, not tracking code. */
const DEEPEST = 120

/** Reads expressions as symbolic values, without running anything. Pure: effects are the walk's business. Each kind is read by a file of `evaluate`. */
export class Evaluator implements Reader {
  readonly declared: Declared
  readonly budget: Budget
  readonly global: Scope
  readonly reserved: (path: string) => boolean
  readonly #values = new Map<Tree, Sym>()
  readonly #owningFunction = new Map<Scope, Fn>()
  readonly #owners: Owners = new Owners(this)
  readonly #calls: Calls = new Calls(this)
  readonly #sharedNames: SharedNames = new SharedNames(this)
  /** How often a value was met on the way to itself. */
  #circles = 0
  #depth = 0

  constructor(declared: Declared, global: Scope, budget: Budget, reserved: (path: string) => boolean) {
    this.declared = declared
    this.global = global
    this.budget = budget
    this.reserved = reserved
  }

  /** The value of an expression in the code of function `fn`. */
  value(node: Tree, scope: Scope, fn: Fn): Sym {
    const inner = bare(node)
    const known = this.#values.get(inner)
    if (known) return known
    this.budget.spend()
    const at = fn.unit.span(node.start, node.end)
    if (this.#depth >= DEEPEST) return unknown('is nested too deeply', at)
    this.#depth++
    const circles = this.#circles
    try {
      const value = this.#read(inner, { scope, fn, at })
      // What met itself on the way may be known better when it is asked from elsewhere.
      if (this.#circles === circles && REMEMBERED.has(inner.type)) this.#values.set(inner, value)
      return value
    } finally {
      this.#depth--
    }
  }

  /** The value of the expression in a field of `node`. */
  child(node: Tree, field: string, place: Place): Sym {
    const inner = child(node, field)
    return inner ? this.value(inner, place.scope, place.fn) : unknown('is missing', place.at)
  }

  #read(node: Tree, place: Place): Sym {
    switch (node.type) {
      case 'Literal':
        return literal(node, place.fn.unit)
      case 'TemplateLiteral':
        return template(this, node, place)
      case 'Identifier':
        return nameOf(this, word(node, 'name'), place)
      case 'ThisExpression':
        return thisOf(this, place)
      case 'Super':
        return superOf(this, place)
      case 'MemberExpression':
        return memberOf(this, node, place)
      case 'ObjectExpression':
        return objectOf(this, node, place)
      case 'ArrayExpression':
        return listOf(this, node, place)
      case 'LogicalExpression':
        return logical(this, node, place)
      case 'BinaryExpression':
        return compared(this, node, place)
      case 'UnaryExpression':
        return unary(this, node, place)
      case 'ConditionalExpression':
        return ternary(this, node, place)
      case 'CallExpression':
        return this.#calls.of(node, place)
      case 'NewExpression':
        return this.#calls.instance(node, place)
      default:
        return this.#readRarer(node, place)
    }
  }

  #readRarer(node: Tree, place: Place): Sym {
    switch (node.type) {
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
      case 'FunctionDeclaration': {
        const found = functionOf(this.declared, node)
        return found ? func(found, place.at) : unknown('is a function', place.at)
      }
      case 'ClassDeclaration':
      case 'ClassExpression':
        return this.#owners.of(node, place)
      case 'TSEnumDeclaration':
        return enumOf(this, node, place)
      case 'AssignmentExpression':
        return assignment(this, node, place)
      case 'SequenceExpression':
        return sequence(this, node, place)
      case 'AwaitExpression':
        return this.child(node, 'argument', place)
      case 'TaggedTemplateExpression':
        return this.child(node, 'quasi', place)
      case 'JSXExpressionContainer':
        return this.child(node, 'expression', place)
      case 'ImportExpression': {
        const source = this.child(node, 'source', place)
        return source.s === 'const' && typeof source.value === 'string'
          ? imported(source.value, '*', place.at)
          : unknown('is a module', place.at)
      }
      case 'MetaProperty':
        return global(`${word(child(node, 'meta'), 'name')}.${word(child(node, 'property'), 'name')}`, place.at)
      default:
        return unknown('is computed while the page runs', place.at)
    }
  }

  values(elements: readonly (Tree | null)[], scope: Scope, fn: Fn): Items {
    return itemsOf(this, elements, scope, fn)
  }

  binding(binding: Binding): Sym {
    return bindingOf(this, binding)
  }

  valueOf(one: Assigned): Sym | null {
    return valueAssigned(this, one)
  }

  shared(value: Sym): Sym {
    return this.#sharedNames.of(value)
  }

  fromOutside(value: Sym): Sym {
    return this.#sharedNames.fromOutside(value)
  }

  /** What a function gives back, with its parameters as symbols; `null` when it gives nothing back, `pending` while that is being found out. */
  gives(fn: Fn): Sym | 'pending' | null {
    return this.#calls.gives(fn)
  }

  /** What a function gives back whatever it is called with. */
  returned(fn: Fn): Sym {
    return this.#calls.returned(fn)
  }

  owner(node: Tree, place: Place): Sym {
    return this.#owners.of(node, place)
  }

  ownerSoFar(node: Tree): Sym | null {
    return this.#owners.soFar(node)
  }

  /** Whether a name is a page-wide one that vendors own, so that assigning to it is seen by their scripts. */
  isShared(binding: Binding | null): boolean {
    return binding !== null && binding.scope === this.global && this.reserved(binding.name)
  }

  /** Tells which function a scope belongs to; called once for every function before any value is read. */
  owns(scope: Scope, fn: Fn): void {
    if (!this.#owningFunction.has(scope)) this.#owningFunction.set(scope, fn)
  }

  functionOf(scope: Scope): Fn | null {
    for (let one: Scope | null = scope; one; one = one.parent) {
      const found = this.#owningFunction.get(one) ?? one.fn
      if (found) return found
    }
    return null
  }

  circle(): void {
    this.#circles++
  }

  circles(): number {
    return this.#circles
  }
}
