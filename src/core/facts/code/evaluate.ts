import type { Span } from '../../model/index.js'
import { FILLER } from '../../page/islands.js'
import type { Budget } from './budget.js'
import { functionOf, type Declared } from './declare.js'
import { injected } from './injected.js'
import { knownMethod, merged, ofObject, required, wrapped } from './known-calls.js'
import { returned, type Reading } from './returns.js'
import type { Assigned, Binding, Fn, Scope, Tree, Unit } from './scope.js'
import { addressIn } from './triggers.js'
import { binary, choice, concat, conditional, globalNamed, isElementList, isLeftOut, member, substitute, truth } from './simplify.js'
import {
  argumentsOf,
  choiceOf,
  constant,
  func,
  global,
  imported,
  instanceOf,
  list,
  madeBy,
  object,
  param,
  resultOf,
  SPREAD,
  spreadOf,
  unknown,
  type Func,
  type Sym,
  type SymEntry,
} from './sym.js'
import { bare, child, children, isTree, plainKey, word } from './tree.js'
import { lastName } from './triggers.js'

/** Expressions that are looked at more than once: by the walk, by what they stand in, by the names they are bound to. */
const REMEMBERED = new Set(
  'CallExpression NewExpression MemberExpression ObjectExpression ArrayExpression TemplateLiteral BinaryExpression LogicalExpression ConditionalExpression AssignmentExpression SequenceExpression'.split(
    ' ',
  ),
)
/** Reading deeper than this is somebody's generated data, not tracking code. */
const DEEPEST = 120

/** Reads expressions as symbolic values, without running anything. Pure: effects are the walk's business. */
export class Evaluator {
  readonly #declared: Declared
  readonly #budget: Budget
  readonly #global: Scope
  readonly #results = new Map<Tree, number>()
  readonly #globalValues = new Map<string, Sym | 'pending'>()
  readonly #owners = new Map<Tree, Sym | 'pending'>()
  readonly #values = new Map<Tree, Sym>()
  /** How often a value was met on the way to itself. */
  #circles = 0
  #depth = 0
  /** Names that vendors own: a page-wide variable of that name is the vendor's global, unless it plainly is something else. */
  readonly #reserved: (path: string) => boolean

  constructor(declared: Declared, global: Scope, budget: Budget, reserved: (path: string) => boolean) {
    this.#declared = declared
    this.#global = global
    this.#budget = budget
    this.#reserved = reserved
  }

  /** The value of an expression in the code of function `fn`. */
  value(node: Tree, scope: Scope, fn: Fn): Sym {
    const inner = bare(node)
    const known = this.#values.get(inner)
    if (known) return known
    this.#budget.spend()
    const at = fn.unit.span(node.start, node.end)
    if (this.#depth >= DEEPEST) return unknown('is nested too deeply', at)
    this.#depth++
    const circles = this.#circles
    try {
      const value = this.#read(inner, scope, fn, at)
      // What met itself on the way may be known better when it is asked from elsewhere.
      if (this.#circles === circles && REMEMBERED.has(inner.type)) this.#values.set(inner, value)
      return value
    } finally {
      this.#depth--
    }
  }

  #read(node: Tree, scope: Scope, fn: Fn, at: Span): Sym {
    switch (node.type) {
      case 'Literal':
        return this.#literal(node, fn.unit)
      case 'TemplateLiteral':
        return this.#template(node, scope, fn, at)
      case 'Identifier':
        return this.#name(word(node, 'name'), scope, fn, at)
      case 'ThisExpression':
        return this.#this(fn, at)
      case 'Super':
        return this.#super(fn, at)
      case 'MemberExpression':
        return this.#member(node, scope, fn, at)
      case 'ObjectExpression':
        return this.#object(node, scope, fn, at)
      case 'ArrayExpression':
        return this.#list(children(node, 'elements'), scope, fn, at)
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
      case 'FunctionDeclaration': {
        const found = functionOf(this.#declared, node)
        return found ? func(found, at) : unknown('is a function', at)
      }
      case 'ClassDeclaration':
      case 'ClassExpression':
        return this.#owner(node, scope, fn, at)
      case 'TSEnumDeclaration':
        return this.#enum(node, scope, fn, at)
      case 'LogicalExpression':
        return this.#logical(node, scope, fn, at)
      case 'BinaryExpression':
        return this.#part(node, scope, fn, (left, right) => binary(word(node, 'operator'), left, right, at))
      case 'UnaryExpression':
        return this.#unary(node, scope, fn, at)
      case 'ConditionalExpression': {
        const [test, then, otherwise] = ['test', 'consequent', 'alternate'].map(field => this.#child(node, field, scope, fn, at))
        return test && then && otherwise ? conditional(test, then, otherwise, at) : unknown('is a broken condition', at)
      }
      case 'AssignmentExpression': {
        const right = this.#child(node, 'right', scope, fn, at)
        return word(node, 'operator') === '=' ? right : unknown('is computed while the page runs', at)
      }
      case 'SequenceExpression': {
        const last = children(node, 'expressions').at(-1)
        return last ? this.value(last, scope, fn) : unknown('is empty', at)
      }
      case 'CallExpression':
        return this.#call(node, scope, fn, at)
      case 'NewExpression':
        return this.#instance(node, scope, fn, at)
      case 'AwaitExpression':
        return this.#child(node, 'argument', scope, fn, at)
      case 'TaggedTemplateExpression':
        return this.#child(node, 'quasi', scope, fn, at)
      case 'JSXExpressionContainer':
        return this.#child(node, 'expression', scope, fn, at)
      case 'ImportExpression': {
        const source = this.#child(node, 'source', scope, fn, at)
        return source.s === 'const' && typeof source.value === 'string' ? imported(source.value, '*', at) : unknown('is a module', at)
      }
      case 'MetaProperty':
        return global(`${word(child(node, 'meta'), 'name')}.${word(child(node, 'property'), 'name')}`, at)
      default:
        return unknown('is computed while the page runs', at)
    }
  }

  #child(node: Tree, field: string, scope: Scope, fn: Fn, at: Span): Sym {
    const inner = child(node, field)
    return inner ? this.value(inner, scope, fn) : unknown('is missing', at)
  }

  #part(node: Tree, scope: Scope, fn: Fn, make: (left: Sym, right: Sym) => Sym): Sym {
    const at = fn.unit.span(node.start, node.end)
    return make(this.#child(node, 'left', scope, fn, at), this.#child(node, 'right', scope, fn, at))
  }

  #literal(node: Tree, unit: Unit): Sym {
    const value = node['value']
    const at = unit.span(node.start, node.end)
    if (typeof value === 'string') {
      const raw = typeof node['raw'] === 'string' ? node['raw'] : ''
      const inside = unit.span(node.start + 1, node.end - 1)
      const exact = raw.slice(1, -1) === value && inside.end - inside.start === value.length
      return constant(value, inside, exact)
    }
    if (typeof value === 'number' || typeof value === 'boolean' || value === null)
      return constant(node['regex'] ? String(node['raw']) : value, at)
    return unknown('is a pattern', at)
  }

  #template(node: Tree, scope: Scope, fn: Fn, at: Span): Sym {
    const parts: Sym[] = []
    const expressions = children(node, 'expressions')
    const quasis = children(node, 'quasis')
    quasis.forEach((quasi, index) => {
      if (quasi) {
        const value = quasi['value'] as { cooked?: unknown; raw?: unknown } | undefined
        const text = typeof value?.cooked === 'string' ? value.cooked : typeof value?.raw === 'string' ? value.raw : ''
        const inside = fn.unit.span(quasi.start, quasi.end)
        if (text !== '' || quasis.length === 1)
          parts.push(constant(text, inside, inside.end - inside.start === text.length && text === value?.raw))
      }
      const expression = expressions[index]
      if (expression) parts.push(this.value(expression, scope, fn))
    })
    const [only] = parts
    return parts.length === 1 && only?.s === 'const' ? only : concat(parts, at)
  }

  #name(name: string, scope: Scope, fn: Fn, at: Span): Sym {
    if (name === 'undefined') return constant(undefined, at)
    if (name.includes(FILLER)) return unknown('comes from the template', at)
    const binding = scope.find(name)
    if (name === 'arguments' && !binding) {
      let owner: Fn | null = fn
      while (owner?.arrow) owner = owner.parent
      return owner && !owner.program ? argumentsOf(owner, at) : unknown('is `arguments` outside of a function', at)
    }
    if (!binding) return this.#ofMarkup(name, fn, at) ?? this.#sharedName(name, at)
    const value = this.binding(binding)
    if (binding.scope === this.#global && this.#reserved(name) && !isPlainlyOther(value)) return global(name, at)
    return at2(value, at)
  }

  /** A name no scope declares: the page's global, or what some script of the page assigned to it. */
  #sharedName(name: string, at: Span): Sym {
    return this.shared(globalNamed(name, at))
  }

  /** What the page's own scripts put under a global path; the path itself where they put nothing or several things. */
  shared(value: Sym): Sym {
    if (value.s !== 'global' || value.path === '' || this.#reserved(value.path)) return value
    const known = this.#globalValues.get(value.path)
    if (known === 'pending') {
      this.#circles++
      return value
    }
    if (known) return at2(known, value.at)
    const assigned = this.#declared.globals.get(value.path)
    const [only] = assigned ?? []
    if (!only?.node || assigned?.length !== 1 || only.op !== '=') return value
    const owner = this.#ownerOfScope(only.scope)
    if (!owner) return value
    this.#globalValues.set(value.path, 'pending')
    const found = this.fromOutside(this.#followed(this.value(only.node, only.scope, owner), only, owner))
    const kept = found.free.length > 0 || found.s === 'unknown' || found.s === 'result' ? value : found
    this.#globalValues.set(value.path, kept)
    return kept === value ? value : at2(kept, value.at)
  }

  /** A function as it is for who calls it from outside of the functions around it that run at once: `(function (w) { … })(window)`. */
  fromOutside(value: Sym): Sym {
    if (value.s !== 'func' && value.s !== 'object') return value
    let found = value
    for (const fn of value.s === 'func' ? ancestors(value.fn) : []) {
      const given = this.#declared.atOnce.get(fn.node)
      if (!given) continue
      const { items, open } = this.values(given.args, given.scope, given.fn)
      found = madeBy(found, { fn, args: items, open }) as Func
    }
    return value.s === 'object' ? { ...value, entries: value.entries.map(one => ({ ...one, value: this.fromOutside(one.value) })) } : found
  }

  /** Whether a name is a page-wide one that vendors own, so that assigning to it is seen by their scripts. */
  isShared(binding: Binding | null): boolean {
    return binding !== null && binding.scope === this.#global && this.#reserved(binding.name)
  }

  /** The one value a name has, or its known alternatives. */
  binding(binding: Binding): Sym {
    if (binding.value === 'pending') {
      this.#circles++
      // `c = [c]`: the parameter as it came.
      if (binding.param) return this.#paramValue(binding)
      return unknown('depends on itself', ZERO)
    }
    if (binding.value) return binding.value
    binding.value = 'pending'
    const value = this.#bindingValue(binding)
    binding.value = value
    return value
  }

  #bindingValue(binding: Binding): Sym {
    const at = ZERO
    if (binding.imported) return imported(binding.imported.source, binding.imported.name, at)
    const assignments = binding.values
    const own = binding.param ? this.#paramValue(binding) : null
    if (assignments.length === 0)
      return own ?? (binding.values.length === 0 ? unknown(`depends on the variable \`${binding.name}\``, at) : constant(undefined, at))
    if (
      assignments.length > 4 ||
      assignments.some(one => one.node === null || (one.op !== '=' && one.op !== 'of' && one.op !== '||=' && one.op !== '??='))
    ) {
      return unknown(`depends on the variable \`${binding.name}\`, which changes`, at)
    }
    const values = assignments.map(one => this.#assigned(one, binding))
    // `function track(options) { options = options || {} … }`: the parameter is still what it is about.
    if (own && values.length === 1 && values[0]) return values[0].s === 'unknown' ? own : values[0]
    const value = choice(values, at)
    // `a='//host/x.js'; … a=b.getElementsByTagName(c)[0]`: a parameter that serves as a variable, for an address and then for an element.
    if (own) return addressIn(value) === value ? unknown(`depends on the variable \`${binding.name}\``, at) : value
    return this.#withProperties(value, binding)
  }

  /** `var data = {}; data.event = 'order'`: later properties belong to the object when each is set once. */
  #withProperties(value: Sym, binding: Binding): Sym {
    if (value.s !== 'object' || binding.properties.size === 0) return value
    const entries: SymEntry[] = [...value.entries]
    for (const [key, assigned] of binding.properties) {
      const [only] = assigned
      if (assigned.length !== 1 || !only?.node || only.op !== '=') {
        entries.push({ key, keyAt: value.at, value: unknown(`depends on \`${binding.name}.${key}\`, which changes`, value.at) })
        continue
      }
      const fn = this.#ownerOfScope(only.scope)
      if (fn) entries.push({ key, keyAt: fn.unit.span(only.node.start, only.node.start), value: this.value(only.node, only.scope, fn) })
    }
    return object(entries, value.open, value.at)
  }

  /** What is assigned, read where it is written; `null` when nothing is. */
  valueOf(one: Assigned): Sym | null {
    const fn = this.#ownerOfScope(one.scope)
    return one.node && fn ? this.#followed(this.value(one.node, one.scope, fn), one, fn) : null
  }

  #assigned(one: Assigned, binding: Binding): Sym {
    const fn = this.#ownerOfScope(one.scope)
    if (!one.node || !fn) return unknown(`depends on the variable \`${binding.name}\``, ZERO)
    const value = this.value(one.node, one.scope, fn)
    return this.#followed(one.op === 'of' ? this.#eachOf(value) : value, one, fn)
  }

  #eachOf(value: Sym): Sym {
    // What holds for the elements of a selector holds for each of them.
    if (isElementList(value)) return value
    return value.s === 'list' && !value.open && value.items.length > 0
      ? choice(value.items, value.at)
      : unknown('is an item of a list that only running can tell', value.at)
  }

  /** Follows a destructuring path into a value. */
  #followed(value: Sym, one: Assigned, fn: Fn): Sym {
    let found = value
    for (const step of one.path) {
      const key = isTree(step) ? this.value(step, one.scope, fn) : constant(step, value.at)
      found = this.shared(member(found, key, value.at))
    }
    if (one.fallback && isLeftOut(found)) return this.value(one.fallback, one.scope, fn)
    return found
  }

  #paramValue(binding: Binding): Sym {
    const from = binding.param
    if (!from) return unknown('is no parameter', ZERO)
    const at = from.fn.unit.span(from.fn.node.start, from.fn.node.start)
    const whole = param(from.fn, from.index, from.rest, at)
    const value = from.path.reduce<Sym>(
      (found, step) => member(found, isTree(step) ? this.value(step, binding.scope, from.fn) : constant(step, at), at),
      whole,
    )
    if (!from.fallback) return value
    return conditional(binary('===', value, constant(undefined, at), at), this.value(from.fallback, binding.scope, from.fn), value, at)
  }

  #ownerOfScope(scope: Scope): Fn | null {
    for (let one: Scope | null = scope; one; one = one.parent) {
      const found = this.#owningFunction.get(one)
      if (found) return found
      if (one.fn) return one.fn
    }
    return null
  }

  readonly #owningFunction = new Map<Scope, Fn>()

  /** Tells which function a scope belongs to; called once for every function before any value is read. */
  owns(scope: Scope, fn: Fn): void {
    if (!this.#owningFunction.has(scope)) this.#owningFunction.set(scope, fn)
  }

  #this(fn: Fn, at: Span): Sym {
    let owner: Fn | null = fn
    while (owner?.arrow && !owner.owner) owner = owner.parent
    if (!owner || owner.program) return isHandler(fn.unit) ? unknown('depends on the element', at) : global('', at)
    const one = this.#declared.eachOf.get(owner.node)
    const elements = one && this.value(one.node, one.scope, one.fn)
    if (elements && isElementList(elements)) return elements
    return owner.owner && owner.parent ? this.#owner(owner.owner, owner.parent.scope, owner.parent, at) : unknown('depends on `this`', at)
  }

  /** `super.send`: the members of the class that the method's own one extends. */
  #super(fn: Fn, at: Span): Sym {
    let owner: Fn | null = fn
    while (owner?.arrow && !owner.owner) owner = owner.parent
    const parent = owner?.owner ? child(owner.owner, 'superClass') : null
    if (!parent || !owner?.parent) return unknown('depends on `super`', at)
    const found = this.value(parent, owner.parent.scope, owner.parent)
    return inheritedFrom(found, at) ?? found
  }

  /**
   * A class is read as the object of its methods: enough to follow `new Tracker().send('x')` and `this.send('x')`. What code assigns to its `this`
   * belongs to it as well.
   */
  #owner(node: Tree, scope: Scope, fn: Fn, at: Span): Sym {
    const known = this.#owners.get(node)
    if (known === 'pending') {
      this.#circles++
      return unknown('depends on itself', at)
    }
    if (known) return known
    this.#owners.set(node, 'pending')
    const members = node.type === 'ObjectExpression' ? this.#object(node, scope, fn, at) : this.#class(node, scope, fn, at)
    // Methods that are asked for while the rest is read find each other.
    this.#owners.set(node, members)
    const own = members.s === 'object' ? this.#withOwn(node, members) : members
    const value = own.s === 'object' && members.s === 'object' && members.inherits ? { ...own, inherits: members.inherits } : own
    this.#owners.set(node, value)
    return value
  }

  #withOwn(node: Tree, members: Sym & { readonly s: 'object' }): Sym {
    const own = this.#declared.own.get(node)
    if (!own) return members
    const entries = [...members.entries]
    for (const [key, assigned] of own) {
      const before = member(members, constant(key, members.at), members.at)
      if (!isLeftOut(before) && before.s !== 'member' && !(before.s === 'const' && (before.value === null || before.value === undefined)))
        continue
      const [only] = assigned
      const fn = only ? this.#ownerOfScope(only.scope) : null
      const read = only?.node && fn && assigned.length === 1 && only.op === '=' ? this.value(only.node, only.scope, fn) : null
      const found = read && fn ? this.#asMade(read, node, fn) : null
      entries.push({ key, keyAt: members.at, value: found ?? unknown(`depends on \`this.${key}\``, members.at) })
    }
    return object(entries, members.open, members.at)
  }

  /** A value of a constructor with what the only `new` of its class gives it; `null` when nobody knows that. */
  #asMade(value: Sym, owner: Tree, maker: Fn): Sym | null {
    if (value.free.length === 0) return value
    const name = word(child(owner, 'id'), 'name') || (maker.node === owner ? maker.name : null)
    const [only, ...others] = name === null ? [] : (this.#declared.instances.get(name) ?? [])
    if (!only || others.length > 0 || (maker.node !== owner && maker.name !== 'constructor')) return null
    const { items, open } = this.values(children(only.node, 'arguments'), only.scope, only.fn)
    const made = substitute(value, { fn: maker.id, args: items, open, spend: () => this.#budget.spend() })
    return made.free.length === 0 ? made : null
  }

  #class(node: Tree, scope: Scope, fn: Fn, at: Span): Sym {
    const parent = child(node, 'superClass')
    const inherited = parent ? this.value(parent, scope, fn) : null
    const entries: SymEntry[] = inherited?.s === 'object' ? [...inherited.entries] : []
    for (const one of children(child(node, 'body') ?? node, 'body')) {
      const key = one && plainKey(one, 'key')
      const value = one && child(one, 'value')
      if (!one || key === null || !value) continue
      const keyAt = fn.unit.span(one.start, one.end)
      entries.push({ key, keyAt, value: this.value(value, scope, functionOf(this.#declared, value)?.parent ?? fn) })
    }
    const read = object([...injected(node, scope, fn.unit), ...entries], true, at)
    const outer = inherited?.s === 'object' ? inherited.inherits : inherited && inheritedFrom(inherited, at)
    return outer && read.s === 'object' ? { ...read, inherits: outer } : read
  }

  #enum(node: Tree, scope: Scope, fn: Fn, at: Span): Sym {
    const entries: SymEntry[] = []
    const members = children(child(node, 'body') ?? node, 'members')
    let next = 0
    for (const one of members) {
      const id = one && child(one, 'id')
      if (!one || !id) continue
      const key = id.type === 'Literal' ? String(id['value']) : word(id, 'name')
      const init = child(one, 'initializer') ?? child(one, 'init')
      const value = init ? this.value(init, scope, fn) : constant(next, at)
      if (value.s === 'const' && typeof value.value === 'number') next = value.value + 1
      entries.push({ key, keyAt: fn.unit.span(id.start, id.end), value })
    }
    return object(entries, false, at)
  }

  #member(node: Tree, scope: Scope, fn: Fn, at: Span): Sym {
    const target = this.#child(node, 'object', scope, fn, at)
    const plain = plainKey(node, 'property')
    const property = child(node, 'property')
    const keyAt = property ? fn.unit.span(property.start, property.end) : at
    const key =
      plain !== null && property?.type !== 'Literal'
        ? constant(plain, keyAt, true)
        : property
          ? this.value(property, scope, fn)
          : constant('', at)
    const found = member(target, key, at)
    if (found.s === 'global' && this.#reserved(found.path)) return found
    if (plain !== null && found.s === 'member' && child(node, 'object')?.type === 'ThisExpression') {
      const shared = this.#ofComponent(plain, fn, at)
      if (shared) return shared
    }
    const own = this.#ownProperty(node, scope)
    if (own && target.s !== 'object') {
      const owner = this.#ownerOfScope(own.scope)
      if (own.node && owner && functionOf(this.#declared, own.node)) {
        const fromHere = this.value(own.node, own.scope, owner)
        // `var ttq = w[t] = w[t] || []`: whether it is the vendor's global is only known when the snippet's arguments are.
        return found.free.length > 0 ? choiceOf([found, fromHere], at) : fromHere
      }
    }
    return this.shared(found)
  }

  /** `Shop.track = function …` on a local name. */
  #ownProperty(node: Tree, scope: Scope): Assigned | null {
    const target = child(node, 'object')
    const key = plainKey(node, 'property')
    if (target?.type !== 'Identifier' || key === null) return null
    const assigned = scope.find(word(target, 'name'))?.properties.get(key)
    return assigned?.length === 1 && assigned[0]?.op === '=' ? assigned[0] : null
  }

  #object(node: Tree, scope: Scope, fn: Fn, at: Span): Sym {
    const entries: SymEntry[] = []
    let open = false
    for (const property of children(node, 'properties')) {
      if (!property) continue
      if (property.type === 'SpreadElement') {
        const spread = this.#child(property, 'argument', scope, fn, at)
        if (spread.s === 'object') {
          entries.push(...spread.entries)
          open ||= spread.open
        } else if (spread.free.length > 0) {
          entries.push({ key: SPREAD, keyAt: spread.at, value: spread })
        } else open = true
        continue
      }
      const value = child(property, 'value')
      const keyNode = child(property, 'key')
      const plain = plainKey(property, 'key')
      const computed = plain === null && keyNode ? this.value(keyNode, scope, fn) : null
      const key = plain ?? (computed?.s === 'const' ? String(computed.value) : null)
      if (key === null || !value || !keyNode) {
        open = true
        continue
      }
      if (key.includes(FILLER)) open = true
      else entries.push({ key, keyAt: fn.unit.span(keyNode.start, keyNode.end), value: this.value(value, scope, fn) })
    }
    return object(entries, open, at)
  }

  #list(elements: readonly (Tree | null)[], scope: Scope, fn: Fn, at: Span): Sym {
    const [only, ...others] = elements
    const all = only?.type === 'SpreadElement' && others.length === 0 ? this.#child(only, 'argument', scope, fn, at) : null
    if (all && isElementList(all)) return all
    const { items, open } = this.values(elements, scope, fn)
    return list(items, open, at)
  }

  /** Arguments or list elements; a spread of a known list is laid out, of an unknown one leaves the list open. */
  values(elements: readonly (Tree | null)[], scope: Scope, fn: Fn): { readonly items: readonly Sym[]; readonly open: boolean } {
    const items: Sym[] = []
    for (const element of elements) {
      if (!element) {
        items.push(constant(undefined, fn.unit.span(fn.node.start, fn.node.start)))
      } else if (element.type === 'SpreadElement') {
        const spread = this.#child(element, 'argument', scope, fn, fn.unit.span(element.start, element.end))
        if (spread.s !== 'list') {
          if (spread.free.length === 0) return { items, open: true }
          items.push(spreadOf(spread, spread.at))
          continue
        }
        items.push(...spread.items)
        if (spread.open) return { items, open: true }
      } else items.push(this.value(element, scope, fn))
    }
    return { items, open: false }
  }

  #logical(node: Tree, scope: Scope, fn: Fn, at: Span): Sym {
    return this.#part(node, scope, fn, (left, right) => {
      const op = word(node, 'operator')
      const known = op === '??' ? (left.s === 'const' ? left.value != null : truth(left)) : truth(left)
      if (op === '&&') return known === false ? left : right
      if (known !== null) return known ? left : right
      if (left.free.length > 0 && left.s !== 'global')
        return conditional(op === '??' ? binary('!=', left, constant(null, at), at) : left, left, right, at)
      return choice([left, right], at)
    })
  }

  #unary(node: Tree, scope: Scope, fn: Fn, at: Span): Sym {
    const value = this.#child(node, 'argument', scope, fn, at)
    const operator = word(node, 'operator')
    const known = truth(value)
    if (operator === '!') return known === null ? unknown('is a condition that only running can tell', at) : constant(!known, at)
    if (value.s === 'const' && operator === '-' && typeof value.value === 'number') return constant(-value.value, at)
    if (value.s === 'const' && operator === '+' && typeof value.value !== 'symbol') return constant(Number(value.value), at)
    if (operator === 'void') return constant(undefined, at)
    return unknown('is computed while the page runs', at)
  }

  #instance(node: Tree, scope: Scope, fn: Fn, at: Span): Sym {
    const callee = this.#child(node, 'callee', scope, fn, at)
    if (callee.s === 'object') return callee
    if (callee.s === 'func' && this.#declared.own.has(callee.fn.node)) return this.#owner(callee.fn.node, callee.fn.scope, callee.fn, at)
    const { items } = this.values(children(node, 'arguments'), scope, fn)
    return instanceOf(callee, items, at)
  }

  #call(node: Tree, scope: Scope, fn: Fn, at: Span): Sym {
    const callee = this.#child(node, 'callee', scope, fn, at)
    const { items, open } = this.values(children(node, 'arguments'), scope, fn)
    if (callee.s === 'func') return this.#returned(callee, items, open, at)
    const kept = wrapped(callee, items)
    if (kept) return kept
    const [first] = items
    if (first?.s === 'func' && MAKING.has(lastName(callee))) return this.#returned(first, [], false, at)
    if (first && callee.s === 'global' && callee.path === 'Array.from' && isElementList(first)) return first
    if (callee.s === 'global' && callee.path === 'Object.freeze' && items[0]) return items[0]
    const known = required(callee, items, at) ?? ofObject(callee, items, at)
    if (known) return known
    const all = callee.s === 'global' && callee.path === 'Object.assign' && !open ? merged(items, at) : null
    if (all) return all
    if (callee.s === 'member' && callee.key.s === 'const') {
      const known = knownMethod(callee.object, String(callee.key.value), items, at)
      if (known) return known
    }
    if (
      callee.s === 'global' &&
      (callee.path === 'String' || callee.path === 'Number' || callee.path === 'encodeURIComponent' || callee.path === 'parseInt') &&
      items[0]
    ) {
      return items[0].s === 'const' && (callee.path !== 'encodeURIComponent' || /^[\w.-]*$/.test(String(items[0].value)))
        ? items[0]
        : unknown('is computed while the page runs', at)
    }
    const id = this.#results.get(node) ?? this.#results.size + 1
    this.#results.set(node, id)
    return resultOf(callee, items, id, at)
  }

  /** What a function gives back whatever it is called with. */
  returned(fn: Fn): Sym {
    return this.#returned({ fn }, [], true, fn.unit.span(fn.node.start, fn.node.end))
  }

  /** What a function of the file gives back to a call. */
  #returned({ fn, made = [] }: Pick<Func, 'fn' | 'made'>, args: readonly Sym[], open: boolean, at: Span): Sym {
    const value = this.gives(fn)
    if (value === 'pending') return unknown('is the result of a function', at)
    if (!value) return unknown(`is the result of ${fn.name ? `\`${fn.name}()\`` : 'a function'}`, at)
    const spend = (): void => this.#budget.spend()
    return [{ fn, args, open }, ...made].reduce((found, call) => madeBy(substitute(found, { ...call, fn: call.fn.id, spend }), call), value)
  }

  readonly #given = new Map<Fn, Sym | 'pending' | null>()

  /** What a function gives back, with its parameters as symbols; `null` when it gives nothing back, `pending` while that is being found out. */
  gives(fn: Fn): Sym | 'pending' | null {
    const known = this.#given.get(fn)
    if (known === 'pending') this.#circles++
    if (known !== undefined) return known
    const body = child(fn.node, 'body')
    if (!body) return null
    this.#given.set(fn, 'pending')
    const scope = this.#declared.scopes.get(fn.node) ?? fn.scope
    const circles = this.#circles
    const found = body.type === 'BlockStatement' ? returned(body, scope, this.#readingOf(fn)) : this.value(body, scope, fn)
    if (this.#circles === circles) this.#given.set(fn, found)
    else this.#given.delete(fn)
    return found
  }

  #readingOf(fn: Fn): Reading {
    return {
      value: (node, scope) => this.value(node, scope, fn),
      scopeOf: node => this.#declared.scopes.get(node),
      at: fn.unit.span(fn.node.start, fn.node.end),
      spend: () => this.#budget.spend(),
    }
  }

  /**
   * What `this.name` is in a component of Vue, whose methods, mixins and plugins share one `this`.
   * https://vuejs.org/api/options-composition.html#mixins, https://vuejs.org/api/application.html#app-config-globalproperties (seen 2026-11-24)
   */
  #ofComponent(name: string, fn: Fn, at: Span): Sym | null {
    let method: Fn | null = fn
    while (method?.arrow && !method.owner) method = method.parent
    if (!method?.owner || !method.parent) return null
    if (/^\$[A-Za-z]/.test(name)) return global(name, at)
    const component = this.#declared.around.get(method.owner) ?? method.owner
    const options = this.#owner(component, method.parent.scope, method.parent, at)
    if (options.s !== 'object') return null
    const key = constant(name, at)
    const methods = member(options, constant('methods', at), at)
    const own = methods.s === 'object' ? member(methods, key, at) : null
    if (own?.s === 'func') return own
    return this.#ofMixins(options, key, at)
  }

  /** The method of that name in the mixins of a component; later ones come first. Of those in other files each may have it. */
  #ofMixins(options: Sym, key: Sym, at: Span): Sym | null {
    const mixins = member(options, constant('mixins', at), at)
    const found: Sym[] = []
    for (const mixin of mixins.s === 'list' ? [...mixins.items].reverse() : []) {
      const method = member(member(mixin, constant('methods', at), at), key, at)
      if (method.s === 'func') return choice([...found, method], at)
      if (mixin.s === 'imported') found.push(method)
    }
    return found.length === 0 ? null : choice(found, at)
  }

  /** A name in the markup of a component that its own options do not have: a method of a mixin. */
  #ofMarkup(name: string, { unit }: Fn, at: Span): Sym | null {
    const [options] = unit.component && unit.trigger !== null ? this.#declared.options : []
    if (!options) return null
    return this.#ofMixins(this.#owner(options.node, options.scope, options.fn, at), constant(name, at), at)
  }
}

/** Hooks of React that give what the function they are given gives. */
const MAKING = new Set(['useMemo'])

/** An instance of a class of another module; `null` when it is none. */
function inheritedFrom(parent: Sym, at: Span): Sym | null {
  const named = parent.s === 'imported' || (parent.s === 'member' && parent.object.s === 'imported')
  return named ? instanceOf(parent, [], at) : null
}

/** Code in an attribute, whose `this` is the element. */
function isHandler({ trigger, component }: Unit): boolean {
  return trigger !== null && trigger !== 'page load' && !component
}

const ZERO: Span = { start: 0, end: 0 }

function ancestors({ parent }: Fn): readonly Fn[] {
  return parent ? [parent, ...ancestors(parent)] : []
}

/** Page-wide `var ga = { … }` is the page's own thing; a queue stub, a constructor's instance or an unknown is the vendor's. */
function isPlainlyOther(value: Sym): boolean {
  if (value.s === 'func') return !value.fn.usesArguments && value.fn.rest === null
  return value.s === 'object' || (value.s === 'const' && value.value !== null && value.value !== undefined && value.value !== false)
}

/** A name's value stands where the name is used, unless the value has a place of its own that a person would rather see. */
function at2(value: Sym, at: Span): Sym {
  if (value.s === 'const' || value.s === 'object' || value.s === 'list' || value.s === 'func') return value
  return value.at === ZERO || value.s === 'unknown' ? { ...value, at } : value
}
