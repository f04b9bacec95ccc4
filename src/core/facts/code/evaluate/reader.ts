import type { Span } from '../../../model/index.js'
import type { Budget } from '../budget.js'
import type { Declared } from '../declare.js'
import type { Assigned, Binding, Fn, Scope, Tree } from '../scope.js'
import type { Sym } from '../sym.js'

/** Where an expression stands. */
export interface Place {
  readonly scope: Scope
  /** The function in whose code it stands. */
  readonly fn: Fn
  readonly at: Span
}

/** Arguments of a call, or elements of a list. */
export interface Items {
  readonly items: readonly Sym[]
  /** More may follow: an unknown list is laid out at the end. */
  readonly open: boolean
}

/** What the readers of single kinds of expressions ask of each other; the evaluator answers. */
export interface Reader {
  readonly declared: Declared
  readonly budget: Budget
  /** The scope of the page-wide names. */
  readonly global: Scope
  /** Names that vendors own: a page-wide variable of that name is the vendor's global, unless it plainly is something else. */
  readonly reserved: (path: string) => boolean
  /** Notes that a value was met on the way to itself: what is found out meanwhile is not kept. */
  readonly circle: () => void
  /** How often that was noted. */
  readonly circles: () => number
  readonly value: (node: Tree, scope: Scope, fn: Fn) => Sym
  /** The value of the expression in a field of `node`. */
  readonly child: (node: Tree, field: string, place: Place) => Sym
  readonly values: (elements: readonly (Tree | null)[], scope: Scope, fn: Fn) => Items
  readonly binding: (binding: Binding) => Sym
  /** What the page's own scripts put under a global path; the value itself where they put nothing or several things. */
  readonly shared: (value: Sym) => Sym
  /** A function as it is for who calls it from outside of the functions around it that run at once. */
  readonly fromOutside: (value: Sym) => Sym
  /** What is assigned, read where it is written; `null` when nothing is. */
  readonly valueOf: (one: Assigned) => Sym | null
  /** The function a scope belongs to. */
  readonly functionOf: (scope: Scope) => Fn | null
  /** A class or an object with methods, as the object that `this` is in them. */
  readonly owner: (node: Tree, place: Place) => Sym
  /** The same as far as it is read; `null` when nobody began. */
  readonly ownerSoFar: (node: Tree) => Sym | null
}
