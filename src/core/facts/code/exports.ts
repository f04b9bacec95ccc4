import type { Fact, Span } from '../../model/index.js'
import { outcallName } from '../recognise/interests.js'
import { nameOf } from '../recognise/path.js'
import type { Analysis } from './analyse.js'
import { TEMPLATE_CLASS, templateClass } from './angular.js'
import type { Fn, Scope, Tree } from './scope.js'
import { SPREAD, type Made, type Sym, type SymEntry } from './sym.js'
import { child, children, word } from './tree.js'
import { lastName } from './triggers.js'
import { boundOf } from './unwrap.js'
import { toValue } from './value.js'

/** A function under a name by which others reach it. */
export interface Published {
  readonly fn: Fn
  /** The function whose result holds it: `useStats().goal`. */
  readonly maker: Fn | null
  /** Calls of the functions around it whose arguments are known. */
  readonly made: readonly Made[]
  /** What it is bound to: the first of its arguments. */
  readonly bound: readonly Sym[]
  /** `export:goal`, `export:stats.goal`, `export:useStats().goal`, `Stats.goal`. */
  readonly name: string
}

/** What the programs of a page give to other files. */
export interface Exports {
  readonly functions: readonly Published[]
  readonly facts: readonly Fact[]
}

/** Objects in objects in objects: deeper names are nobody's. */
const DEEPEST = 3
/** Lists of names have hundreds of entries at the most; more is data. */
const MOST_ENTRIES = 500
/** What a hook gives back as a list is a handful. */
const MOST_ITEMS = 8

/** Follows all that modules export to functions, constants, and exports of other modules. */
export function exportsOf(analysis: Analysis): Exports {
  const collected = new Collected(analysis)
  for (const program of analysis.programs) {
    if (!program.unit.module) continue
    for (const statement of children(program.node, 'body')) if (statement) exported(statement, program, analysis, collected)
    const owner = templateClass(program)
    if (owner) collected.add(TEMPLATE_CLASS, analysis.evaluator.value(owner, program.scope, program))
  }
  for (const [path, assigned] of analysis.declared.globals) {
    const [only] = assigned
    const name = /^(?:module\.)?exports(?:\.([\w$]+))?$/.exec(path)
    if (!name || !only?.node || assigned.length !== 1 || only.op !== '=') continue
    const value = analysis.evaluator.valueOf(only)
    if (!value) continue
    const key = name[1]
    collected.add(key ?? 'default', value)
    if (key === undefined) wholly(value, value.at, collected)
  }
  return collected
}

/** `require` gives the object itself: what it holds is there by its own name, and so is what it takes over from another module. */
function wholly(value: Sym, at: Span, collected: Collected): void {
  if (value.s === 'imported' && value.name === '*') collected.same('*', `import:${value.source}#*`, at)
  if (value.s !== 'object') return
  for (const entry of value.entries) {
    if (entry.key === SPREAD) wholly(entry.value, at, collected)
    else collected.add(entry.key, entry.value)
  }
}

function exported(statement: Tree, program: Fn, analysis: Analysis, collected: Collected): void {
  const read = (node: Tree, scope: Scope = program.scope): Sym => analysis.evaluator.value(node, scope, program)
  const { unit } = program
  const declaration = child(statement, 'declaration')
  const source = word(child(statement, 'source'), 'value')
  if (statement.type === 'ExportAllDeclaration') {
    collected.same(nameIn(child(statement, 'exported')) || '*', `import:${source}#*`, unit.span(statement.start, statement.end))
  } else if (statement.type === 'ExportDefaultDeclaration' && declaration) collected.add('default', read(declaration))
  else if (statement.type === 'ExportNamedDeclaration') {
    for (const name of declaration ? declaredBy(declaration) : []) {
      const binding = program.scope.find(name)
      if (binding) collected.add(name, analysis.evaluator.binding(binding))
    }
    for (const specifier of children(statement, 'specifiers')) {
      const local = specifier && child(specifier, 'local')
      const name = specifier && nameIn(child(specifier, 'exported'))
      if (!local || !name) continue
      if (source !== '') collected.same(name, `import:${source}#${nameIn(local)}`, unit.span(specifier.start, specifier.end))
      else collected.add(name, read(local))
    }
  }
}

function nameIn(node: Tree | null): string {
  return node?.type === 'Literal' ? String(node['value']) : word(node, 'name')
}

/** The names that a declaration makes, those of patterns too: `export const [stats] = …`. */
export function declaredBy(declaration: Tree): readonly string[] {
  if (declaration.type !== 'VariableDeclaration') return [word(child(declaration, 'id'), 'name')]
  return children(declaration, 'declarations').flatMap(one => namesIn(one && child(one, 'id')))
}

function namesIn(pattern: Tree | null): readonly string[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [word(pattern, 'name')]
    case 'ArrayPattern':
      return children(pattern, 'elements').flatMap(namesIn)
    case 'ObjectPattern':
      return children(pattern, 'properties').flatMap(one => namesIn(one && child(one, 'value')))
    case 'AssignmentPattern':
      return namesIn(child(pattern, 'left'))
    default:
      return []
  }
}

class Collected implements Exports {
  readonly functions: Published[] = []
  readonly facts: Fact[] = []
  readonly #analysis: Analysis

  constructor(analysis: Analysis) {
    this.#analysis = analysis
  }

  add(name: string, value: Sym): void {
    for (const { key, value: given } of providedBy(value, this.#analysis))
      published(`$${key}`, given, this.#analysis.evaluator, found => {
        if ('fn' in found) this.functions.push(found)
      })
    const store = storeOf(value, this.#analysis)
    published(store ? `export:${name}()` : `export:${name}`, store ?? value, this.#analysis.evaluator, found => {
      if ('fn' in found) this.functions.push(found)
      else this.facts.push({ kind: 'export', names: [found.name], same: found.same, value: null, at: value.at, whole: value.at })
    })
    if (isConstant(value)) {
      this.facts.push({ kind: 'export', names: [`export:${name}`], same: null, value: toValue(value), at: value.at, whole: value.at })
    }
  }

  same(name: string, same: string, at: Span): void {
    this.facts.push({ kind: 'export', names: [`export:${name}`], same, value: null, at, whole: at })
  }
}

/** Functions in a value, by the names that lead to them, and parts that come from other modules. */
export function published(
  path: string,
  root: Sym,
  evaluator: Pick<Analysis['evaluator'], 'gives'>,
  found: (one: Published | { readonly name: string; readonly same: string }) => void,
): void {
  walk(path, root, null, 0)

  function walk(name: string, value: Sym, maker: Fn | null, depth: number): void {
    switch (value.s) {
      case 'func': {
        found({ name, fn: value.fn, maker, made: value.made ?? [], bound: [] })
        const given = maker === null && depth < DEEPEST ? evaluator.gives(value.fn) : null
        if (given && given !== 'pending') walk(`${name}()`, given, value.fn, depth + 1)
        return
      }
      case 'object':
        if (value.inherits?.s === 'instance') walk(name, value.inherits.callee, maker, depth)
        if (depth < DEEPEST && value.entries.length <= MOST_ENTRIES)
          for (const entry of value.entries) if (entry.key !== SPREAD) walk(`${name}.${entry.key}`, entry.value, maker, depth + 1)
        return
      case 'list':
        if (depth < DEEPEST && value.items.length <= MOST_ITEMS)
          for (const [index, item] of value.items.entries()) walk(`${name}.${String(index)}`, item, maker, depth + 1)
        return
      case 'imported':
      case 'member':
      case 'instance':
      case 'result': {
        const [fn, bound] = boundOf(value)
        if (fn && maker === null && bound.every(({ free }) => free.length === 0)) {
          found({ name, fn, maker, made: [], bound })
          return
        }
        const named = nameOf(value)
        const same = named && named.from !== null ? outcallName(named) : null
        if (same !== null) found({ name, same })
        return
      }
      default:
    }
  }
}

/**
 * What a plugin of Nuxt provides to all components: `defineNuxtPlugin(() => ({ provide: { goal } }))`.
 * https://nuxt.com/docs/guide/directory-structure/plugins#providing-helpers (seen 2026-11-24)
 */
function providedBy(value: Sym, { evaluator }: Analysis): readonly SymEntry[] {
  if (value.s !== 'result' || lastName(value.callee) !== 'defineNuxtPlugin') return []
  const [plugin] = value.args
  const given = plugin?.s === 'func' ? evaluator.gives(plugin.fn) : plugin
  const provided = given && given !== 'pending' && given.s === 'object' ? given.entries.find(entry => entry.key === 'provide')?.value : null
  return provided?.s === 'object' ? provided.entries : []
}

/**
 * What a store of Pinia gives to whoever calls it: `defineStore('stats', { actions: { goal() {} } })`, `defineStore('stats', () => ({ goal }))`.
 * https://pinia.vuejs.org/core-concepts/ (seen 2026-11-24)
 */
function storeOf(value: Sym, { evaluator }: Analysis): Sym | null {
  if (value.s !== 'result' || lastName(value.callee) !== 'defineStore') return null
  const made = value.args.at(-1)
  const given = made?.s === 'func' ? evaluator.gives(made.fn) : made
  if (!given || given === 'pending' || given.s !== 'object') return null
  return made?.s === 'func' ? given : (given.entries.find(({ key }) => key === 'actions')?.value ?? null)
}

/** A text, or an object or list that holds one. */
function isConstant(value: Sym): boolean {
  if (value.s === 'const') return typeof value.value === 'string' || typeof value.value === 'number'
  if (value.s === 'list') return value.items.length <= MOST_ENTRIES && value.items.some(isConstant)
  return value.s === 'object' && value.entries.length <= MOST_ENTRIES && value.entries.some(entry => isConstant(entry.value))
}
