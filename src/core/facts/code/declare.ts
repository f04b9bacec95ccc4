import { Scope, type Assigned, type Fn, type Tree, type Unit } from './scope.js'
import { bare, child, children, eachChild, isFunction, isTree, plainKey, word } from './tree.js'

/** What the first walk finds: every scope, every name, every way in which a name gets a value. */
export interface Declared {
  readonly functions: Map<Tree, Fn>
  readonly scopes: Map<Tree, Scope>
  /** `a.b = value` on names that no scope declares, or on page-wide ones, by dotted path without `window.`. */
  readonly globals: Map<string, Assigned[]>
}

interface Pending {
  readonly target: Tree
  readonly assigned: Assigned
}

/** Walks programs that share one global scope and declares their names. Modules get a scope of their own. */
export class Declarer {
  readonly declared: Declared = { functions: new Map(), scopes: new Map(), globals: new Map() }
  readonly #global: Scope
  readonly #pending: Pending[] = []
  #nextId = 1

  constructor(global: Scope) {
    this.#global = global
  }

  program(unit: Unit): Fn {
    const scope = unit.module ? new Scope(this.#global, null) : this.#global
    const fn = this.#fn(unit.program, null, scope, unit, null)
    this.#hoist(unit.program, scope)
    for (const statement of children(unit.program, 'body')) if (statement) this.#visit(statement, scope, fn)
    return fn
  }

  /** Call once after all programs: assignments find the names they mean. */
  settle(): void {
    for (const { target, assigned } of this.#pending) this.#assign(target, assigned)
    this.#pending.length = 0
  }

  #fn(node: Tree, parent: Fn | null, scope: Scope, unit: Unit, name: string | null): Fn {
    const fn: Fn = {
      id: this.#nextId++,
      name,
      node,
      parent,
      scope,
      unit,
      arrow: node.type === 'ArrowFunctionExpression',
      program: parent === null,
      usesArguments: false,
      rest: null,
      owner: null,
      exported: false,
    }
    this.declared.functions.set(node, fn)
    return fn
  }

  /** `var` and function names belong to the whole function. */
  #hoist(root: Tree, scope: Scope): void {
    const walk = (node: Tree): void => {
      if (node.type === 'FunctionDeclaration') {
        const id = child(node, 'id')
        if (id) scope.declare(word(id, 'name'))
        return
      }
      if (isFunction(node) || node.type === 'ClassBody') return
      if (node.type === 'VariableDeclaration' && word(node, 'kind') === 'var') {
        for (const declarator of children(node, 'declarations')) {
          const id = declarator && child(declarator, 'id')
          if (id) this.#names(id, name => scope.declare(name))
        }
      }
      eachChild(node, walk)
    }
    eachChild(root, walk)
  }

  #names(pattern: Tree, found: (name: string) => void): void {
    switch (pattern.type) {
      case 'Identifier':
        found(word(pattern, 'name'))
        break
      case 'AssignmentPattern':
        this.#names(child(pattern, 'left') ?? pattern, found)
        break
      case 'RestElement':
        this.#names(child(pattern, 'argument') ?? pattern, found)
        break
      case 'ArrayPattern':
        for (const element of children(pattern, 'elements')) if (element) this.#names(element, found)
        break
      case 'ObjectPattern':
        for (const property of children(pattern, 'properties')) {
          const inner = property && (property.type === 'RestElement' ? property : child(property, 'value'))
          if (inner) this.#names(inner, found)
        }
        break
      default:
        break
    }
  }

  #block(node: Tree, scope: Scope, fn: Fn): Scope {
    const inner = new Scope(scope, fn)
    this.declared.scopes.set(node, inner)
    return inner
  }

  #visit(node: Tree, scope: Scope, fn: Fn): void {
    switch (node.type) {
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        this.#function(node, scope, fn)
        return
      case 'ClassDeclaration':
      case 'ClassExpression':
        this.#class(node, scope, fn)
        return
      case 'VariableDeclaration':
        this.#variables(node, scope, fn)
        return
      case 'ForOfStatement':
      case 'ForInStatement':
      case 'ForStatement':
      case 'BlockStatement':
      case 'SwitchStatement':
      case 'StaticBlock':
        this.#loopOrBlock(node, scope, fn)
        return
      case 'CatchClause': {
        const inner = this.#block(node, scope, fn)
        const name = child(node, 'param')
        if (name) this.#names(name, it => inner.declare(it))
        const body = child(node, 'body')
        if (body) this.#visit(body, inner, fn)
        return
      }
      case 'ImportDeclaration':
        this.#imports(node, scope)
        return
      case 'AssignmentExpression': {
        const left = child(node, 'left')
        const right = child(node, 'right')
        if (left && right) this.#later(left, { node: right, scope, path: [], op: word(node, 'operator') })
        break
      }
      case 'UpdateExpression': {
        const argument = child(node, 'argument')
        if (argument) this.#later(argument, { node: null, scope, path: [], op: 'update' })
        break
      }
      case 'Identifier':
        if (word(node, 'name') === 'arguments') this.#marksArguments(fn)
        return
      case 'ExportNamedDeclaration':
      case 'ExportDefaultDeclaration':
        eachChild(node, inner => this.#visit(inner, scope, fn))
        this.#exported(node)
        return
      case 'TSEnumDeclaration':
        this.#enum(node, scope)
        return
      case 'TSInterfaceDeclaration':
      case 'TSTypeAliasDeclaration':
      case 'TSDeclareFunction':
        return
      case 'ObjectExpression':
        this.#methods(node, scope, fn)
        return
      default:
        break
    }
    eachChild(node, inner => this.#visit(inner, scope, fn))
  }

  #marksArguments(fn: Fn): void {
    let owner: Fn | null = fn
    while (owner?.arrow) owner = owner.parent
    if (owner && !owner.program) owner.usesArguments = true
  }

  #function(node: Tree, scope: Scope, parent: Fn, name: string | null = null): Fn {
    const id = child(node, 'id')
    const own = new Scope(scope, null)
    const fn = this.#fn(node, parent, own, parent.unit, (id && word(id, 'name')) ?? name)
    this.declared.scopes.set(node, own)
    if (id && node.type === 'FunctionDeclaration') {
      scope.declare(fn.name ?? '').values.push({ node, scope, path: [], op: '=' })
    } else if (id) own.declare(fn.name ?? '').values.push({ node, scope, path: [], op: '=' })
    children(node, 'params').forEach((param, index) => {
      if (param) this.#param(param, fn, index, own)
    })
    const body = child(node, 'body')
    if (!body) return fn
    if (body.type === 'BlockStatement') {
      this.#hoist(body, own)
      for (const statement of children(body, 'body')) if (statement) this.#visit(statement, own, fn)
    } else this.#visit(body, own, fn)
    return fn
  }

  #param(param: Tree, fn: Fn, index: number, scope: Scope): void {
    const rest = param.type === 'RestElement'
    if (rest) fn.rest = index
    const target = rest ? child(param, 'argument') : param.type === 'TSParameterProperty' ? child(param, 'parameter') : param
    if (!target) return
    this.#bind(target, [], null, (name, path, fallback) => {
      scope.declare(name, { fn, index, rest, path, fallback })
    })
    const visitDefaults = (node: Tree): void => {
      if (node.type === 'AssignmentPattern') {
        const right = child(node, 'right')
        if (right) this.#visit(right, scope, fn)
      }
      if (node.type !== 'Identifier') eachChild(node, visitDefaults)
    }
    visitDefaults(target)
  }

  /** Follows a destructuring pattern to its names. */
  #bind(
    pattern: Tree,
    path: readonly (string | number | Tree)[],
    fallback: Tree | null,
    found: (name: string, path: readonly (string | number | Tree)[], fallback: Tree | null) => void,
  ): void {
    switch (pattern.type) {
      case 'Identifier':
        found(word(pattern, 'name'), path, fallback)
        return
      case 'AssignmentPattern': {
        const left = child(pattern, 'left')
        if (left) this.#bind(left, path, child(pattern, 'right'), found)
        return
      }
      case 'ArrayPattern':
        children(pattern, 'elements').forEach((element, index) => {
          if (element && element.type !== 'RestElement') this.#bind(element, [...path, index], null, found)
        })
        return
      case 'ObjectPattern':
        for (const property of children(pattern, 'properties')) {
          const value = property && child(property, 'value')
          if (!property || !value) continue
          const key = plainKey(property, 'key')
          const computed = child(property, 'key')
          if (key !== null) this.#bind(value, [...path, key], null, found)
          else if (computed) this.#bind(value, [...path, computed], null, found)
        }
        return
      default:
        return
    }
  }

  #variables(node: Tree, scope: Scope, fn: Fn): void {
    const blockScoped = word(node, 'kind') !== 'var'
    for (const declarator of children(node, 'declarations')) {
      const id = declarator && child(declarator, 'id')
      if (!declarator || !id) continue
      if (blockScoped) this.#names(id, name => scope.declare(name))
      const init = child(declarator, 'init')
      if (init) {
        this.#later(id, { node: init, scope, path: [], op: '=' })
        this.#visitNamed(init, scope, fn, id.type === 'Identifier' ? word(id, 'name') : null)
      }
    }
  }

  #visitNamed(node: Tree, scope: Scope, fn: Fn, name: string | null): void {
    if (name !== null && (node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression'))
      this.#function(node, scope, fn, name)
    else this.#visit(node, scope, fn)
  }

  #loopOrBlock(node: Tree, scope: Scope, fn: Fn): void {
    const inner = this.#block(node, scope, fn)
    if (node.type === 'ForOfStatement' || node.type === 'ForInStatement') {
      const left = child(node, 'left')
      const right = child(node, 'right')
      const target = left?.type === 'VariableDeclaration' ? child(children(left, 'declarations')[0] ?? left, 'id') : left
      if (left?.type === 'VariableDeclaration' && target) this.#names(target, name => inner.declare(name))
      if (target && right) this.#later(target, { node: right, scope: inner, path: [], op: node.type === 'ForOfStatement' ? 'of' : 'in' })
      if (right) this.#visit(right, inner, fn)
      const body = child(node, 'body')
      if (body) this.#visit(body, inner, fn)
      return
    }
    eachChild(node, one => {
      if (one.type === 'ClassDeclaration') inner.declare(word(child(one, 'id'), 'name'))
      this.#visit(one, inner, fn)
    })
  }

  #class(node: Tree, scope: Scope, fn: Fn): void {
    const id = child(node, 'id')
    if (id) scope.declare(word(id, 'name')).values.push({ node, scope, path: [], op: '=' })
    const parent = child(node, 'superClass')
    if (parent) this.#visit(parent, scope, fn)
    this.#methods(child(node, 'body') ?? node, scope, fn, node)
  }

  /** Members of an object literal or class know their owner, so that `this.send()` finds its sibling. */
  #methods(node: Tree, scope: Scope, fn: Fn, owner: Tree = node): void {
    const members = node.type === 'ObjectExpression' ? children(node, 'properties') : children(node, 'body')
    for (const member of members) {
      if (!member) continue
      if (member['computed'] === true) {
        const key = child(member, 'key')
        if (key) this.#visit(key, scope, fn)
      }
      const value = child(member, 'value') ?? (member.type === 'SpreadElement' ? child(member, 'argument') : null)
      if (!value) {
        if (member.type === 'StaticBlock') this.#visit(member, scope, fn)
        continue
      }
      const name = plainKey(member, 'key')
      this.#visitNamed(value, scope, fn, name)
      const method = this.declared.functions.get(value)
      if (method) method.owner = owner
    }
  }

  #exported(node: Tree): void {
    const declaration = child(node, 'declaration')
    if (!declaration) return
    const declared = children(declaration, 'declarations').map(one => one && child(one, 'init'))
    for (const one of declaration.type === 'VariableDeclaration' ? declared : [declaration]) {
      const fn = one && this.declared.functions.get(one)
      if (fn) fn.exported = true
    }
  }

  #enum(node: Tree, scope: Scope): void {
    const id = child(node, 'id')
    if (id) scope.declare(word(id, 'name')).values.push({ node, scope, path: [], op: '=' })
  }

  #imports(node: Tree, scope: Scope): void {
    const source = word(child(node, 'source'), 'value')
    for (const specifier of children(node, 'specifiers')) {
      if (!specifier) continue
      const local = word(child(specifier, 'local'), 'name')
      const from = child(specifier, 'imported')
      const name =
        specifier.type === 'ImportDefaultSpecifier'
          ? 'default'
          : specifier.type === 'ImportNamespaceSpecifier'
            ? '*'
            : from?.type === 'Literal'
              ? String(from['value'])
              : word(from, 'name')
      scope.declare(local).imported = { source, name }
    }
  }

  #later(target: Tree, assigned: Assigned): void {
    this.#pending.push({ target, assigned })
  }

  #assign(target: Tree, assigned: Assigned): void {
    const left = bare(target)
    if (left.type === 'MemberExpression') {
      this.#assignMember(left, assigned)
      return
    }
    this.#bind(left, [], null, (name, path, fallback) => {
      const binding = assigned.scope.find(name)
      const value: Assigned = { ...assigned, path, ...(fallback && { fallback }) }
      if (binding) binding.values.push(value)
      else this.#addGlobal(name, value)
    })
  }

  #addGlobal(path: string, assigned: Assigned): void {
    const known = this.declared.globals.get(path)
    if (known) known.push(assigned)
    else this.declared.globals.set(path, [assigned])
  }

  #assignMember(left: Tree, assigned: Assigned): void {
    const keys: string[] = []
    let node: Tree = left
    while (node.type === 'MemberExpression') {
      const key = plainKey(node, 'property')
      if (key === null) return
      keys.unshift(key)
      const next = child(node, 'object')
      if (!next) return
      node = bare(next)
    }
    if (node.type !== 'Identifier') return
    const root = word(node, 'name')
    const binding = assigned.scope.find(root)
    if (binding && binding.param === null && keys.length === 1) {
      const key = keys[0] ?? ''
      const known = binding.properties.get(key)
      if (known) known.push(assigned)
      else binding.properties.set(key, [assigned])
    }
    if (!binding || binding.scope === this.#global) {
      const path = ['window', 'self', 'globalThis', 'top', 'parent'].includes(root) && !binding ? keys : [root, ...keys]
      this.#addGlobal(path.join('.'), assigned)
    }
  }
}

export function functionOf(declared: Declared, node: unknown): Fn | null {
  return isTree(node) ? (declared.functions.get(node) ?? null) : null
}
