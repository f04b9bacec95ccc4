import type { Span } from '../../model/index.js'
import type { Budget } from './budget.js'
import { functionOf, type Declared } from './declare.js'
import { jsxName, jsxReference, jsxRoot, jsxTarget } from './jsx.js'
import { substituted, withFree, type Effect, type Trigger } from './effect.js'
import type { Evaluator } from './evaluate.js'
import type { Fn, Scope, Tree } from './scope.js'
import { truth } from './simplify.js'
import { constant, global, object, unknown, type Func, type Sym, type SymEntry } from './sym.js'
import { bare, child, children, eachChild, isFunction, plainKey, word } from './tree.js'
import { constText, isCallable, registrations, type Registration } from './triggers.js'
import { boundOf, handed, unwrapped } from './unwrap.js'

/** What the recogniser cares for. */
export interface Interests {
  /** Effects worth keeping: calls of vendors' functions, scripts that are loaded, markup that is written. */
  readonly effect: (effect: Effect) => boolean
  /** It says by itself what it reports, whatever its function is called with. */
  readonly named: (effect: Effect) => boolean
  /** Names that vendors own. */
  readonly reserved: (path: string) => boolean
}

/** How a function comes to run. */
export interface Context {
  readonly by: Fn
  readonly trigger: Trigger | null
  readonly immediate: boolean
  readonly conditional: boolean
}

/** What is known of one function after it was walked. */
export interface Summary {
  readonly fn: Fn
  readonly effects: Effect[]
  readonly contexts: Context[]
  readonly calls: { readonly args: readonly Sym[]; readonly open: boolean }[]
  readonly children: Fn[]
  state: 'new' | 'running' | 'done'
  /** It was called as what another call gave back, so that what both were given is known. */
  made?: true
}

interface Flags {
  readonly noscript?: boolean
  readonly conditional: boolean
  readonly dead: boolean
}

/** One function may do this many things; more is generated code, whose rest says nothing new. */
const MOST_EFFECTS = 3000
/** Chains of wrappers longer than this are cut. */
const DEEPEST_VIA = 12

/** Walks functions in the order in which a page would reach them and collects their effects, without running anything. */
export class Walker {
  readonly summaries: Map<Fn, Summary> = new Map()
  readonly #evaluator: Evaluator
  readonly #declared: Declared
  readonly #budget: Budget
  readonly #interests: Interests
  readonly #spend = (): void => {
    this.#budget.spend()
  }
  #seq = 0

  constructor(evaluator: Evaluator, declared: Declared, budget: Budget, interests: Interests) {
    this.#evaluator = evaluator
    this.#declared = declared
    this.#budget = budget
    this.#interests = interests
  }

  summary(fn: Fn): Summary {
    const known = this.summaries.get(fn)
    if (known) return known
    const made: Summary = { fn, effects: [], contexts: [], calls: [], children: [], state: 'new' }
    this.summaries.set(fn, made)
    return made
  }

  run(fn: Fn): Summary {
    const summary = this.summary(fn)
    if (summary.state !== 'new') return summary
    summary.state = 'running'
    const scope = this.#declared.scopes.get(fn.node) ?? fn.scope
    const flags: Flags = { conditional: false, dead: false }
    if (fn.program) for (const one of children(fn.node, 'body')) if (one) this.#walk(one, scope, fn, flags)
    if (!fn.program) {
      for (const param of children(fn.node, 'params')) if (param && param.type !== 'Identifier') this.#walk(param, scope, fn, flags)
      const body = child(fn.node, 'body')
      if (body) this.#walk(body, scope, fn, flags)
    }
    if (!fn.program) this.#lift(summary)
    summary.state = 'done'
    return summary
  }

  /** Effects of inner functions that need this function's parameters are this function's business. */
  #lift(summary: Summary): void {
    for (const inner of summary.children) {
      const done = this.run(inner)
      for (const effect of done.effects) {
        const own = effect.free.includes(inner.id)
        if (effect.free.length === 0 || (own && (effect.free.length === 1 || (done.calls.length > 0 && !this.#interests.named(effect)))))
          continue
        const closed = own ? substituted(effect, { fn: inner.id, args: unknownArguments(inner), open: false, spend: this.#spend }) : effect
        const context = done.contexts[0]
        const immediate = done.contexts.some(one => one.immediate)
        this.#keep(
          summary,
          withFree({
            ...closed,
            liftedFrom: closed.liftedFrom ?? inner,
            home: summary.fn,
            trigger: closed.trigger ?? context?.trigger ?? null,
            deferred: closed.deferred || !immediate,
          }),
        )
      }
    }
  }

  #walk(node: Tree, scope: Scope, fn: Fn, flags: Flags): void {
    this.#budget.spend()
    const inner = this.#declared.scopes.get(node) ?? scope
    if (isFunction(node)) {
      const found = functionOf(this.#declared, node)
      if (found) this.summary(fn).children.push(found)
      return
    }
    switch (node.type) {
      case 'CallExpression':
        this.#call(node, inner, fn, flags)
        return
      case 'NewExpression':
        this.#new(node, inner, fn, flags)
        return
      case 'AssignmentExpression':
        this.#assignment(node, inner, fn, flags)
        return
      case 'VariableDeclaration':
        this.#variables(node, inner, fn, flags)
        return
      case 'IfStatement':
      case 'ConditionalExpression':
        this.#branch(node, inner, fn, flags)
        return
      case 'LogicalExpression': {
        const left = child(node, 'left')
        const right = child(node, 'right')
        if (left) this.#walk(left, inner, fn, flags)
        if (right) this.#walk(right, inner, fn, this.#guarded(node, left, inner, fn, flags))
        return
      }
      case 'SwitchStatement':
      case 'ForStatement':
      case 'ForInStatement':
      case 'ForOfStatement':
      case 'WhileStatement':
      case 'CatchClause':
        eachChild(node, one => this.#walk(one, inner, fn, { ...flags, conditional: true }))
        return
      case 'JSXElement':
        this.#jsx(node, inner, fn, flags)
        return
      case 'ExportNamedDeclaration':
      case 'ExportDefaultDeclaration':
      default:
        eachChild(node, one => this.#walk(one, inner, fn, flags))
    }
  }

  /** `false && …` is dead; `x && …` is conditional. */
  #guarded(node: Tree, left: Tree | null, scope: Scope, fn: Fn, flags: Flags): Flags {
    const known = left ? truth(this.#evaluator.value(left, scope, fn)) : null
    const op = word(node, 'operator')
    if (known === null) return { ...flags, conditional: true }
    return { ...flags, dead: flags.dead || (op === '&&' ? !known : op === '||' && known) }
  }

  #branch(node: Tree, scope: Scope, fn: Fn, flags: Flags): void {
    const test = child(node, 'test')
    const then = child(node, 'consequent')
    const otherwise = child(node, 'alternate')
    if (test) this.#walk(test, scope, fn, flags)
    const known = test ? truth(this.#evaluator.value(test, scope, fn)) : null
    const conditional = flags.conditional || known === null
    if (then) this.#walk(then, scope, fn, { conditional, dead: flags.dead || known === false })
    if (otherwise) this.#walk(otherwise, scope, fn, { conditional, dead: flags.dead || known === true })
  }

  #call(node: Tree, scope: Scope, fn: Fn, flags: Flags): void {
    const calleeNode = child(node, 'callee')
    if (!calleeNode) return
    const bareCallee = bare(calleeNode)
    if (isFunction(bareCallee) || bareCallee.type !== 'Identifier') this.#walk(bareCallee, scope, fn, flags)
    for (const argument of children(node, 'arguments')) if (argument) this.#walk(argument, scope, fn, flags)
    const callee = this.#evaluator.value(calleeNode, scope, fn)
    const { items, open } = this.#evaluator.values(children(node, 'arguments'), scope, fn)
    this.#settle(this.#effect('call', callee, null, items, open, fn.unit.span(node.start, node.end), fn, flags))
  }

  #new(node: Tree, scope: Scope, fn: Fn, flags: Flags): void {
    const calleeNode = child(node, 'callee')
    if (!calleeNode) return
    this.#walk(calleeNode, scope, fn, flags)
    for (const argument of children(node, 'arguments')) if (argument) this.#walk(argument, scope, fn, flags)
    const callee = this.#evaluator.value(calleeNode, scope, fn)
    const { items, open } = this.#evaluator.values(children(node, 'arguments'), scope, fn)
    const effect = this.#effect('new', callee, null, items, open, fn.unit.span(node.start, node.end), fn, flags)
    this.#hand(effect, registrations(callee, items))
    this.#keep(this.summary(fn), effect)
  }

  #assignment(node: Tree, scope: Scope, fn: Fn, flags: Flags): void {
    const left = child(node, 'left')
    const right = child(node, 'right')
    if (right) this.#walk(right, scope, fn, flags)
    const target = left && bare(left)
    if (!target || !right) return
    const at = fn.unit.span(node.start, node.end)
    const value = this.#evaluator.value(right, scope, fn)
    if (target.type === 'MemberExpression') {
      this.#walk(target, scope, fn, flags)
      const holder = child(target, 'object')
      const property = child(target, 'property')
      if (!holder || !property) return
      const plain = plainKey(target, 'property')
      const key =
        plain !== null ? constant(plain, fn.unit.span(property.start, property.end), true) : this.#evaluator.value(property, scope, fn)
      this.#settle(this.#effect('set', this.#evaluator.value(holder, scope, fn), key, [value], false, at, fn, flags))
    } else if (
      target.type === 'Identifier' &&
      (scope.find(word(target, 'name')) === null || this.#evaluator.isShared(scope.find(word(target, 'name'))))
    ) {
      const name = constant(word(target, 'name'), fn.unit.span(target.start, target.end), true)
      this.#settle(this.#effect('set', global('', at), name, [value], false, at, fn, flags))
    }
  }

  /** A page-wide `var dataLayer = [{…}]` is an assignment to a global that others see. */
  #variables(node: Tree, scope: Scope, fn: Fn, flags: Flags): void {
    eachChild(node, one => this.#walk(one, scope, fn, flags))
    for (const declarator of children(node, 'declarations')) {
      const id = declarator && child(declarator, 'id')
      const init = declarator && child(declarator, 'init')
      if (id?.type !== 'Identifier' || !init) continue
      const binding = scope.find(word(id, 'name'))
      if (!binding || !this.#evaluator.isShared(binding)) continue
      const name = constant(binding.name, fn.unit.span(id.start, id.end), true)
      const at = fn.unit.span(node.start, node.end)
      this.#settle(this.#effect('set', global('', at), name, [this.#evaluator.value(init, scope, fn)], false, at, fn, flags))
    }
  }

  /** `<Script src=… />`, `<button onClick={…}>`. */
  #jsx(node: Tree, scope: Scope, fn: Fn, flags: Flags): void {
    const opening = child(node, 'openingElement')
    const at = fn.unit.span(node.start, node.end)
    const name = jsxName(opening && child(opening, 'name'))
    const entries: SymEntry[] = []
    let open = false
    for (const attribute of opening ? children(opening, 'attributes') : []) {
      if (!attribute) continue
      if (attribute.type !== 'JSXAttribute') open = true
      const key = jsxName(child(attribute, 'name'))
      const value = child(attribute, 'value')
      if (key === '') continue
      const keyAt = fn.unit.span(attribute.start, attribute.end)
      entries.push({ key, keyAt, value: value ? this.#evaluator.value(value, scope, fn) : constant(true, keyAt) })
    }
    const text = children(node, 'children').filter(one => one?.type === 'JSXExpressionContainer')
    const [only] = text
    if (text.length === 1 && only) entries.push({ key: 'children', keyAt: at, value: this.#evaluator.value(only, scope, fn) })
    eachChild(node, one => this.#walk(one, scope, fn, name === 'noscript' ? { ...flags, noscript: true } : flags))
    const label = constant(name, at)
    const tag = jsxReference(opening && child(opening, 'name'))
    const component = tag && scope.find(jsxRoot(tag)) ? this.#evaluator.value(tag, scope, fn) : label
    for (const entry of entries) {
      const event = /^on([A-Z]\w*)$/.exec(entry.key)?.[1]
      if (event && isCallable(entry.value)) {
        const target = jsxTarget(name, entries)
        this.#hand(this.#effect('jsx', label, label, [], false, at, fn, flags), [
          { callback: entry.value, trigger: { event: event.toLowerCase(), target, filter: null }, immediate: false, calls: [] },
        ])
      }
    }
    if (component.s === 'imported' || /^(script|img|iframe|noscript)$/i.test(name))
      this.#keep(this.summary(fn), this.#effect('jsx', component, label, [object(entries, open, at)], false, at, fn, flags))
  }

  #effect(
    does: Effect['does'],
    callee: Sym,
    key: Sym | null,
    args: readonly Sym[],
    open: boolean,
    at: Span,
    home: Fn,
    flags: Flags,
  ): Effect {
    return withFree({ does, callee, key, args, open, at, home, seq: this.#seq++, ...flags, deferred: false, trigger: null, via: [] })
  }

  /** Follows an effect as far as it is known: into functions of the file, to callbacks, else it is kept for the recogniser. */
  #settle(effect: Effect): void {
    this.#budget.spend()
    if (effect.does === 'set') {
      this.#set(effect)
      return
    }
    const { callee, args, open } = unwrapped(effect)
    if (callee.s === 'func') {
      this.#invoke(effect, callee, args, open)
      this.#hand(effect, handed(args, callee.fn))
      return
    }
    if (callee.s === 'choice' && callee.free.length === 0) {
      for (const option of callee.options)
        if (option.s === 'func' || option.s === 'global' || isOfModule(option))
          this.#settle(withFree({ ...effect, callee: option, conditional: true }))
      return
    }
    if (callee.s === 'result' && isCallable(callee)) {
      const [fn, bound] = boundOf(callee)
      if (fn) this.#invoke(effect, { fn }, [...bound, ...args], open)
      return
    }
    const plain = callee === effect.callee && args === effect.args ? effect : withFree({ ...effect, callee, args, open })
    this.#hand(plain, registrations(callee, args))
    this.#keep(this.summary(effect.home), plain)
  }

  #set(effect: Effect): void {
    const [value] = effect.args
    const event = effect.key && /^on([a-z]+)$/.exec(constText(effect.key) ?? '')?.[1]
    if (event && value && isCallable(value)) {
      this.#hand(effect, [
        {
          callback: value,
          trigger: { event: event === 'load' && effect.callee.s === 'global' ? 'page load' : event, target: effect.callee, filter: null },
          immediate: false,
          calls: [],
        },
      ])
    }
    this.#keep(this.summary(effect.home), effect)
  }

  #hand(effect: Effect, handed: readonly Registration[]): void {
    for (const { callback, trigger, immediate, calls } of handed) {
      const [fn, bound] = callback.s === 'func' ? [callback.fn, []] : boundOf(callback)
      if (!fn) continue
      this.summary(fn).contexts.push({ by: effect.home, trigger, immediate, conditional: effect.conditional })
      if (calls.length === 0 && bound.length === 0) continue
      for (const args of calls.length > 0 ? calls : [[]])
        this.#invoke(effect, { fn }, [...bound, ...args], bound.length > 0, { immediate, trigger })
    }
  }

  /** @param callee the function, and the calls that made it */
  #invoke(
    effect: Effect,
    { fn, made = [] }: Pick<Func, 'fn' | 'made'>,
    args: readonly Sym[],
    open: boolean,
    { immediate, trigger }: { readonly immediate: boolean; readonly trigger: Trigger | null } = AT_ONCE,
  ): void {
    const summary = this.run(fn)
    summary.contexts.push({
      by: effect.home,
      trigger: trigger ?? effect.trigger,
      immediate: immediate && !effect.deferred,
      conditional: effect.conditional,
    })
    summary.calls.push({ args, open })
    if (made.length > 0) summary.made = true
    if (effect.via.length >= DEEPEST_VIA || summary.state !== 'done') return
    for (const inner of [...summary.effects]) {
      const calls = [{ fn, args, open }, ...made]
      if (!calls.some(call => inner.free.includes(call.fn.id)) || this.#interests.named(inner)) continue
      const bound = calls.reduce((found, call) => substituted(found, { ...call, fn: call.fn.id, spend: this.#spend }), inner)
      const called = fn.name ?? made[0]?.fn.name
      const name = called && !inner.via.includes(called) ? [called] : []
      this.#settle({
        ...bound,
        at: name.length > 0 || inner.via.length > 0 ? effect.at : inner.at,
        home: effect.home,
        seq: this.#seq++,
        conditional: effect.conditional || inner.conditional,
        dead: effect.dead || inner.dead,
        deferred: inner.deferred || effect.deferred || !immediate,
        trigger: bound.trigger ?? trigger ?? effect.trigger,
        via: [...effect.via, ...name, ...inner.via],
      })
    }
  }

  #keep(summary: Summary, effect: Effect): void {
    if (summary.effects.length < MOST_EFFECTS && this.#interests.effect(effect)) summary.effects.push(effect)
  }
}

/** What another module gives, or a part of it. */
function isOfModule(value: Sym): boolean {
  return value.s === 'member' ? isOfModule(value.object) : value.s === 'imported'
}

const AT_ONCE = { immediate: true, trigger: null }

function unknownArguments(fn: Fn): readonly Sym[] {
  const params = children(fn.node, 'params')
  return params.map(param => {
    const name = param?.type === 'Identifier' ? word(param, 'name') : ''
    const at = fn.unit.span(fn.node.start, fn.node.start)
    const why = name ? `depends on the parameter \`${name}\`${fn.name ? ` of \`${fn.name}()\`` : ''}` : 'depends on a parameter'
    return { ...unknown(why, at), given: true }
  })
}

/** The effect with the function's own parameters replaced by unknowns that say so. */
export function withoutParameters(effect: Effect, fn: Fn): Effect {
  return substituted(effect, { fn: fn.id, args: unknownArguments(fn), open: true, spend: () => undefined })
}
