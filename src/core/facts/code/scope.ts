import type { Node } from 'acorn'
import type { Span } from '../../model/index.js'
import type { Sym } from './sym.js'

/** Any AST node, JSX and TypeScript ones included; fields are read by name after a look at `type`. */
export type Tree = Node & Readonly<Record<string, unknown>>

/** A function of the analysed code; programs count as functions without parameters. */
export interface Fn {
  readonly id: number
  readonly name: string | null
  readonly node: Tree
  /** The function it is written in; `null` for a program. */
  readonly parent: Fn | null
  readonly scope: Scope
  readonly unit: Unit
  readonly arrow: boolean
  readonly program: boolean
  /** `arguments` is used in its own body. */
  usesArguments: boolean
  /** Position of a rest parameter that is handed on whole. */
  rest: number | null
  /** Stands in an `export` or is assigned to `module.exports`. */
  exported: boolean
  /** Class or object literal whose member it is: what `this` means. */
  owner: Tree | null
}

/** One piece of code with its own parse: an inline script, a handler attribute, a script file. */
export interface Unit {
  readonly program: Tree
  /** Turns offsets of the program into a span of the page. */
  readonly span: (start: number, end: number) => Span
  readonly module: boolean
  /** What sets a handler of markup off; `null` for scripts. */
  readonly trigger: string | null
  /** Scripts and handlers of a component see each other's names, and nobody else does. */
  readonly component: boolean
  /** Whose names handlers of an Angular template see. */
  readonly host?: Host
}

/** The class of a module that a template's handlers speak to, and the names that the template declares itself. */
export interface Host {
  readonly module: string
  readonly own: ReadonlySet<string>
}

/** One way in which a name gets its value. `path` leads from the value of `node` to the bound part (destructuring). */
export interface Assigned {
  readonly node: Tree | null
  readonly scope: Scope
  readonly path: readonly (string | number | Tree)[]
  /** `=`, or the operator of a compound assignment; `of` for loops over a list. */
  readonly op: string
  readonly fallback?: Tree
}

export interface Binding {
  readonly name: string
  readonly scope: Scope
  readonly values: Assigned[]
  /** `name.key = value` written anywhere, by key. */
  readonly properties: Map<string, Assigned[]>
  readonly param: {
    readonly fn: Fn
    readonly index: number
    readonly rest: boolean
    readonly path: readonly (string | number | Tree)[]
    readonly fallback: Tree | null
  } | null
  imported: { readonly source: string; readonly name: string } | null
  value: Sym | 'pending' | null
  /** A list that is changed in place: what stands where in it cannot be told. */
  changed: boolean
}

export class Scope {
  readonly parent: Scope | null
  readonly fn: Fn | null
  readonly names: Map<string, Binding> = new Map()

  constructor(parent: Scope | null, fn: Fn | null) {
    this.parent = parent
    this.fn = fn
  }

  find(name: string): Binding | null {
    return this.names.get(name) ?? this.parent?.find(name) ?? null
  }

  declare(name: string, param: Binding['param'] = null): Binding {
    const existing = this.names.get(name)
    if (existing && !param) return existing
    const binding: Binding = { name, scope: this, values: [], properties: new Map(), param, imported: null, value: null, changed: false }
    this.names.set(name, binding)
    return binding
  }
}

/** A function of which nothing is known: the home of effects that stand in no code of the file at hand, or whose parameters are anybody's. */
export function anyFunction(unit: Unit): Fn {
  return {
    id: 0,
    name: null,
    node: unit.program,
    parent: null,
    scope: new Scope(null, null),
    unit,
    arrow: false,
    program: true,
    usesArguments: false,
    rest: null,
    owner: null,
    exported: false,
  }
}
