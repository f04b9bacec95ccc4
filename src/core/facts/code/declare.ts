import { changedList, handedOver, partsOf, providedBy, type HandedOver } from './handed-over.js'
import { Scope, type Assigned, type Binding, type Fn, type Tree, type Unit } from './scope.js'
import { bare, child, children, eachChild, isFunction, isTree, plainKey, word } from './tree.js'

/** What the first walk finds: every scope, every name, every way in which a name gets a value. */
export interface Declared {
  readonly functions: Map<Tree, Fn>
  readonly scopes: Map<Tree, Scope>
  /** `a.b = value` on names that no scope declares, or on page-wide ones, by dotted path without `window.`. */
  readonly globals: Map<string, Assigned[]>
  /** `this.key = value` in the code of a class, an object's method or a constructor function, by its owner. */
  readonly own: Map<Tree, Map<string, Assigned[]>>
  /** `new Name(…)` by name. */
  readonly instances: Map<string, { readonly node: Tree; readonly scope: Scope; readonly fn: Fn }[]>
  /** Object literals that stand in another one: a Vue component's `methods`. */
  readonly around: Map<Tree, Tree>
  /** Functions that are called where they stand, with what they are given. */
  readonly atOnce: Map<Tree, Given>
  /** Callbacks of `$('.a').each(function () { … })`: what their `this` is one of. */
  readonly eachOf: Map<Tree, { readonly node: Tree; readonly scope: Scope; readonly fn: Fn }>
  /** What a Vue component exports: one object at the most. */
  readonly options: { readonly node: Tree; readonly scope: Scope; readonly fn: Fn }[]
  /** What is hung on all components of an app, by its name: `app.config.globalProperties.$goal = …`. */
  readonly onComponents: Map<string, Assigned[]>
  /** What providers of React's contexts give, by the context's name. */
  readonly contexts: Map<string, { readonly node: Tree; readonly scope: Scope; readonly fn: Fn }[]>
}

/** Arguments, and where they are written. */
export interface Given {
  readonly args: readonly (Tree | null)[]
  readonly scope: Scope
  readonly fn: Fn
}

interface Pending {
  readonly target: Tree
  readonly assigned: Assigned
  readonly fn: Fn
}

/** Walks programs that share one global scope and declares their names. Modules get a scope of their own. */
export class Declarer {
  readonly declared: Declared = {
    functions: new Map(),
    scopes: new Map(),
    globals: new Map(),
    own: new Map(),
    instances: new Map(),
    around: new Map(),
    atOnce: new Map(),
    eachOf: new Map(),
    options: [],
    onComponents: new Map(),
    contexts: new Map(),
  }
  readonly #global: Scope
  readonly #pending: Pending[] = []
  readonly #over: (HandedOver & { readonly scope: Scope; readonly fn: Fn })[] = []
  readonly #changed: { readonly name: string; readonly scope: Scope }[] = []
  #nextId = 1
  #component: Scope | null = null
  /** Names that only the handlers of a component's markup see: what its options hold. */
  #markup: Scope | null = null

  constructor(global: Scope) {
    this.#global = global
  }

  program(unit: Unit): Fn {
    if (unit.component) this.#component ??= new Scope(this.#global, null)
    if (this.#component) this.#markup ??= new Scope(this.#component, null)
    const own = unit.trigger === null ? this.#component : this.#markup
    const scope = unit.component && own ? own : unit.module ? new Scope(this.#global, null) : this.#global
    const fn = this.#fn(unit.program, null, scope, unit, null)
    this.#hoist(unit.program, scope)
    for (const statement of children(unit.program, 'body')) if (statement) this.#visit(statement, scope, fn)
    return fn
  }

  /** Call once after all programs: assignments find the names they mean. */
  settle(): void {
    for (const { target, assigned, fn } of this.#pending) this.#assign(target, assigned, fn)
    this.#pending.length = 0
    for (const one of this.#over) this.#handOver(one, one.scope)
    for (const { name, scope } of this.#changed) {
      const binding = scope.find(name)
      if (binding) binding.changed = true
    }
  }

  #handOver({ to, on, key, node }: HandedOver, scope: Scope): void {
    const assigned: Assigned = { node, scope, path: [], op: '=' }
    if (to === 'global') this.#addGlobal(`${on}.${key}`, assigned)
    else if (to === 'component') this.#add(this.declared.onComponents, key, assigned)
    else {
      const maker = scope.find(on)
      if (maker) this.#assignMethod(maker, key, assigned)
    }
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
      if (node.type === 'VariableDeclaration' && word(node, 'kind') === 'var' && !isAmbient(node)) {
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
        if (left && right) this.#later(left, { node: right, scope, path: [], op: word(node, 'operator') }, fn)
        const name = left?.type === 'MemberExpression' ? plainKey(left, 'property') : null
        if (!left || !right || name === null) break
        this.#visit(left, scope, fn)
        this.#visitNamed(right, scope, fn, name)
        return
      }
      case 'UpdateExpression': {
        const argument = child(node, 'argument')
        if (argument) this.#later(argument, { node: null, scope, path: [], op: 'update' }, fn)
        break
      }
      case 'CallExpression': {
        const callee = child(node, 'callee')
        const [first] = children(node, 'arguments')
        const elements =
          callee?.type === 'MemberExpression' && word(child(callee, 'property'), 'name') === 'each' ? child(callee, 'object') : null
        if (elements && first && isFunction(first)) this.declared.eachOf.set(first, { node: elements, scope, fn })
        for (const one of handedOver(node)) this.#over.push({ ...one, scope, fn })
        const changed = changedList(node)
        if (changed !== null) this.#changed.push({ name: changed, scope })
        if (callee && isFunction(bare(callee))) this.declared.atOnce.set(bare(callee), { args: children(node, 'arguments'), scope, fn })
        break
      }
      case 'JSXOpeningElement': {
        const given = providedBy(node)
        if (given) this.#add(this.declared.contexts, given.context, { node: given.value, scope, fn })
        break
      }
      case 'NewExpression': {
        const name = word(child(node, 'callee'), 'name')
        if (name !== '') this.#add(this.declared.instances, name, { node, scope, fn })
        break
      }
      case 'Identifier':
        if (word(node, 'name') === 'arguments') this.#marksArguments(fn)
        return
      case 'ExportNamedDeclaration':
      case 'ExportDefaultDeclaration':
        eachChild(node, inner => this.#visit(inner, scope, fn))
        this.#exported(node)
        if (fn.unit.component && fn.program && node.type === 'ExportDefaultDeclaration') this.#options(node, scope, fn)
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
    if (isAmbient(node)) return
    const blockScoped = word(node, 'kind') !== 'var'
    for (const declarator of children(node, 'declarations')) {
      const id = declarator && child(declarator, 'id')
      if (!declarator || !id) continue
      if (blockScoped) this.#names(id, name => scope.declare(name))
      const init = child(declarator, 'init')
      if (init) {
        this.#later(id, { node: init, scope, path: [], op: '=' }, fn)
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
      if (target && right)
        this.#later(target, { node: right, scope: inner, path: [], op: node.type === 'ForOfStatement' ? 'of' : 'in' }, fn)
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
      if (value.type === 'ObjectExpression') this.declared.around.set(value, node)
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

  /**
   * Handlers in a template of Vue name the methods of the component, and what its `setup` gives back.
   * https://vuejs.org/guide/essentials/event-handling.html#method-handlers (seen 2026-11-24)
   */
  #options(node: Tree, scope: Scope, fn: Fn): void {
    const options = optionsOf(child(node, 'declaration'))
    if (!options || !this.#markup) return
    this.declared.options.push({ node: options, scope, fn })
    const give = (held: Tree | null, where: Scope): void => {
      if (held?.type !== 'ObjectExpression') return
      for (const one of children(held, 'properties')) {
        const name = one && plainKey(one, 'key')
        const value = one && child(one, 'value')
        if (name && value) this.#markup?.declare(name).values.push({ node: value, scope: where, path: [], op: '=' })
      }
    }
    give(valueAt(options, 'methods'), scope)
    const setup = valueAt(options, 'setup')
    const body = setup && isFunction(setup) ? child(setup, 'body') : null
    const given = body?.type === 'BlockStatement' ? children(body, 'body').find(one => one?.type === 'ReturnStatement') : null
    if (setup && given) give(child(given, 'argument'), this.declared.scopes.get(setup) ?? scope)
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

  #later(target: Tree, assigned: Assigned, fn: Fn): void {
    this.#pending.push({ target, assigned, fn })
  }

  #assign(target: Tree, assigned: Assigned, fn: Fn): void {
    const left = bare(target)
    if (left.type === 'MemberExpression') {
      this.#assignMember(left, assigned, fn)
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
    this.#add(this.declared.globals, path, assigned)
  }

  #add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
    const known = lists.get(key)
    if (known) known.push(value)
    else lists.set(key, [value])
  }

  #assignMember(left: Tree, assigned: Assigned, fn: Fn): void {
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
    const [key = '', method] = keys
    if (node.type === 'ThisExpression') {
      if (keys.length === 1) this.#assignOwn(key, assigned, fn)
      return
    }
    if (node.type !== 'Identifier') return
    const last = keys.at(-1) ?? ''
    if (last.startsWith('$') && ['prototype', 'globalProperties'].includes(keys.at(-2) ?? ''))
      this.#add(this.declared.onComponents, last, assigned)
    const local = assigned.scope.find(word(node, 'name'))
    if (local && local.param === null && keys.length === 1) this.#add(local.properties, key, assigned)
    if (local && key === 'prototype' && keys.length === 1 && assigned.node)
      for (const one of partsOf(assigned.node, 'method', local.name)) this.#handOver(one, assigned.scope)
    if (local && key === 'prototype' && method !== undefined && keys.length === 2) this.#assignMethod(local, method, assigned)
    const given = local?.param ? this.#givenAtOnce(local.param) : null
    const root = given ?? word(node, 'name')
    const binding = given === null ? local : assigned.scope.find(given)
    if (!binding || binding.scope === this.#global) {
      const path = ['window', 'self', 'globalThis', 'top', 'parent'].includes(root) && !binding ? keys : [root, ...keys]
      this.#addGlobal(path.join('.'), assigned)
    }
  }

  /** `(function (w, $) { w.track = … })(window, jQuery)`: the global a parameter stands for. */
  #givenAtOnce({ fn, index, path, rest }: NonNullable<Binding['param']>): string | null {
    const given = this.declared.atOnce.get(fn.node)?.args[index]
    if (!given || path.length > 0 || rest) return null
    if (given.type === 'ThisExpression') return 'window'
    const [first = given] = given.type === 'LogicalExpression' ? [child(given, 'left') ?? given] : []
    return first.type === 'Identifier' ? word(first, 'name') : null
  }

  #assignOwn(key: string, assigned: Assigned, fn: Fn): void {
    let around: Fn | null = fn
    while (around?.arrow && !around.owner) around = around.parent
    if (!around || around.program) return
    const owner = around.owner ?? around.node
    const keys = this.declared.own.get(owner) ?? new Map<string, Assigned[]>()
    this.declared.own.set(owner, keys)
    this.#add(keys, key, assigned)
    this.#belongs(assigned.node, owner)
  }

  /** `Stats.prototype.goal = function …`: a method of what `new Stats()` makes. */
  #assignMethod(binding: Binding, method: string, assigned: Assigned): void {
    const maker = binding.values.find(one => functionOf(this.declared, one.node))?.node
    if (!maker) return
    const keys = this.declared.own.get(maker) ?? new Map<string, Assigned[]>()
    this.declared.own.set(maker, keys)
    this.#add(keys, method, assigned)
    this.#belongs(assigned.node, maker)
  }

  #belongs(node: Tree | null, owner: Tree): void {
    const method = functionOf(this.declared, node)
    if (method && !method.arrow) method.owner ??= owner
  }
}

/** `{ … }`, `defineComponent({ … })`, `Vue.extend({ … })`. */
function optionsOf(declaration: Tree | null): Tree | null {
  const held = declaration && bare(declaration)
  const options = held?.type === 'CallExpression' ? children(held, 'arguments')[0] : held
  return options?.type === 'ObjectExpression' ? options : null
}

function valueAt(options: Tree, key: string): Tree | null {
  const found = children(options, 'properties').find(one => one && plainKey(one, 'key') === key)
  return found ? child(found, 'value') : null
}

export function functionOf(declared: Declared, node: unknown): Fn | null {
  return isTree(node) ? (declared.functions.get(node) ?? null) : null
}

/** `declare const ym: …` makes nothing: it says what is global. */
function isAmbient(node: Tree): boolean {
  return node['declare'] === true
}
