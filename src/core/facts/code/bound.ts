import type { Span } from '../../model/index.js'
import type { Trigger } from './effect.js'
import type { Fn, Tree } from './scope.js'
import type { Const, Sym } from './sym.js'
import { constText, lastName } from './triggers.js'
import { child, children, eachChild, isFunction, word } from './tree.js'

/** The selector by which code names the elements whose event it waits for. */
export interface Bound {
  readonly event: string
  /** CSS, also where it is given as an id or a class. */
  readonly selector: string
  /** Where the selector, id or class is written. */
  readonly at: Span
  /** `at` covers exactly what is written, so that it may be replaced there. */
  readonly exact: boolean
  /** Not the elements themselves but others, found from them: `.parent()`, `.next()`. */
  readonly near: boolean
}

const NO_ELEMENT = new Set(['timer', 'response', 'page load', 'callback', 'scroll', 'resize'])

/** The words for a handler of the page that asks for an element: those of a handler of that element. */
export function delegatedWords({ event, selector }: Bound): string {
  return event === 'submit' ? `submit of ${selector}` : `${event} on ${selector}`
}

/** The elements a trigger waits for; `null` when they are not named by one selector from the document. */
export function boundTo({ event, target, filter }: Trigger, resolve: (value: Sym) => Sym): Bound | null {
  if (NO_ELEMENT.has(event)) return null
  if (filter !== null) {
    const given = resolve(filter)
    const around = target === null ? null : fromTarget(event, resolve(target), false)
    return given.s === 'const' ? named(event, given, inside(around), false) : null
  }
  return target === null ? null : fromTarget(event, resolve(target), false)
}

function fromTarget(event: string, value: Sym, near: boolean): Bound | null {
  // One of several: `items[0]`, `items[i]`.
  if (value.s === 'member') return /^\d*$/.test(constText(value.key) ?? '') ? fromTarget(event, value.object, near) : null
  if (value.s !== 'result') return null
  const name = lastName(value.callee)
  const [given] = value.args
  const owner = value.callee.s === 'member' ? value.callee.object : null
  const made = MAKERS[name]
  if (made !== undefined) {
    // `$(this)` and `$(el)`: the element that was found before.
    if ((name === '$' || name === 'jQuery') && given?.s === 'result') return fromTarget(event, given, near)
    if (given?.s !== 'const' || !isLookedUp(value.callee)) return null
    if ((name === '$' || name === 'jQuery') && value.args.length > 1) return null
    return named(event, given, made, near)
  }
  if (owner === null) return null
  // `$('#form').find('.send')`: an element with the class, wherever it stands.
  if (name === 'find' || name === 'closest' || name === 'children' || name === 'filter') {
    const around = fromTarget(event, owner, near)
    if (given?.s !== 'const' || around === null) return null
    return named(event, given, name === 'find' || name === 'children' ? inside(around) : text => text, near)
  }
  return fromTarget(event, owner, near || !SAME.has(name))
}

/** A selector for what stands inside the elements of another. */
function inside(around: Bound | null): (text: string) => string {
  return text => (around === null || around.near || `${around.selector}${text}`.includes(',') ? text : `${around.selector} ${text}`)
}

const MAKERS: Readonly<Record<string, (text: string) => string>> = {
  querySelector: text => text,
  querySelectorAll: text => text,
  $: text => text,
  jQuery: text => text,
  getElementById: text => `#${escaped(text)}`,
  getElementsByClassName: text =>
    text
      .trim()
      .split(/\s+/)
      .map(one => `.${escaped(one)}`)
      .join(''),
  getElementsByName: text => `[name="${text}"]`,
}

/** Methods that give the elements they are called on, or some of them. */
const SAME = new Set(
  'eq first last get item on off one each addClass removeClass toggleClass attr prop css show hide not bind trigger data text val slice'.split(
    ' ',
  ),
)

function isLookedUp(callee: Sym): boolean {
  if (callee.s === 'member') return fromDocument(callee.object)
  return callee.s === 'global' && fromDocument({ ...callee, path: callee.path.split('.').slice(0, -1).join('.') })
}

/** The document itself, or what is looked up in it. Made elements and shadow roots are not. */
function fromDocument(owner: Sym): boolean {
  if (owner.s === 'global') return /^(?:window\.)?(?:document(?:\.(?:body|documentElement))?|jQuery|\$)?$/.test(owner.path)
  return owner.s === 'result' && fromTarget('', owner, false) !== null
}

function named(event: string, given: Const, css: (text: string) => string, near: boolean): Bound | null {
  const { value } = given
  if (typeof value !== 'string' || value.trim() === '') return null
  return { event, selector: css(value), at: given.at, exact: given.exact, near }
}

function escaped(name: string): string {
  return name.replace(/[^\w-]/g, '\\$&').replace(/^\d/, digit => `\\3${digit} `)
}

/**
 * A handler of the whole page that asks which element was meant: `e.target.closest('.buy')`, `e.target.matches('.buy')`.
 * @returns the one selector it asks for; `null` when it asks for none or for several
 */
export function delegated(trigger: Trigger, fn: Fn): Bound | null {
  if (trigger.filter !== null || NO_ELEMENT.has(trigger.event) || !isWholePage(trigger.target)) return null
  const found = new Map<string, Tree>()
  look(fn.node, found, true)
  const [only, ...others] = found
  if (only === undefined || others.length > 0 || found.has(OTHERWISE)) return null
  const [selector, literal] = only
  const at = fn.unit.span(literal.start + 1, literal.end - 1)
  return { event: trigger.event, selector, at, exact: at.end - at.start === selector.length, near: false }
}

function isWholePage(target: Sym | null): boolean {
  return target?.s === 'global' && /^(?:|window|(?:window\.)?document(?:\.(?:body|documentElement))?)$/.test(target.path)
}

/** Stands for questions that are no selectors. */
const OTHERWISE = '?'
const TELLING = new Set(['id', 'className', 'tagName', 'nodeName', 'name', 'dataset'])

/** `e.target.classList.contains('buy')`, `e.target.id === 'buy'`, `$(this).hasClass('buy')`: which of the branches runs is not told by one selector. */
function asksOtherwise(node: Tree): boolean {
  if (node.type === 'CallExpression') {
    const callee = child(node, 'callee')
    const method = word(callee && child(callee, 'property'), 'name')
    const owner = callee && child(callee, 'object')
    return method === 'hasClass' || (method === 'contains' && word(owner && child(owner, 'property'), 'name') === 'classList')
  }
  if (node.type === 'SwitchStatement') return isTelling(child(node, 'discriminant'))
  if (node.type !== 'BinaryExpression' || !/^[!=]==?$/.test(word(node, 'operator'))) return false
  return isTelling(child(node, 'left')) || isTelling(child(node, 'right'))
}

function isTelling(node: Tree | null): boolean {
  return node?.type === 'MemberExpression' && TELLING.has(word(child(node, 'property'), 'name'))
}

function look(node: Tree, found: Map<string, Tree>, top: boolean): void {
  if (!top && isFunction(node)) return
  if (node.type === 'CallExpression') {
    const callee = child(node, 'callee')
    const method = callee?.type === 'MemberExpression' ? word(child(callee, 'property'), 'name') : ''
    const [first] = children(node, 'arguments')
    if ((method === 'closest' || method === 'matches') && first?.type === 'Literal' && typeof first['value'] === 'string') {
      found.set(first['value'], first)
    }
  }
  if (asksOtherwise(node)) found.set(OTHERWISE, node)
  eachChild(node, inner => look(inner, found, false))
}
