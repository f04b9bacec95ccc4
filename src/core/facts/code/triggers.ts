import type { Trigger } from './effect.js'
import { imported, type Sym } from './sym.js'

/** How a function was handed over: what will set it off, and with which arguments it will be called, where that is known. */
export interface Registration {
  readonly callback: Sym
  readonly trigger: Trigger | null
  /** It runs at once, as part of the call (`forEach`). */
  readonly immediate: boolean
  /** Argument lists it is called with. */
  readonly calls: readonly (readonly Sym[])[]
}

const TIMERS = new Set(['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'setImmediate', 'queueMicrotask'])
const JQUERY_EVENTS = new Set(
  'click dblclick submit change focus blur hover keyup keydown keypress mouseenter mouseleave mouseover mouseout mousedown mouseup scroll resize input load touchstart touchend'.split(
    ' ',
  ),
)
const BINDERS = new Set(['on', 'one', 'bind', 'live', 'delegate', 'addListener', 'once', 'addEvent', 'attachEvent'])
const RESPONSES = new Set(['then', 'catch', 'finally', 'done', 'fail', 'always', 'success', 'complete'])
const LISTS = new Set(['forEach', 'map', 'filter', 'each', 'some', 'every', 'find', 'reduce', 'flatMap'])
const LOADED = new Set([
  'DOMContentLoaded',
  'load',
  'ready',
  'readystatechange',
  'turbolinks:load',
  'turbo:load',
  'astro:page-load',
  'pageshow',
])

/** Functions handed to a call, with what sets them off. */
export function registrations(callee: Sym, args: readonly Sym[]): readonly Registration[] {
  const found: Registration[] = []
  // `this.send.bind(this)` binds no element.
  if (callee.s === 'member' && callee.object.s === 'func') return found
  args.forEach((argument, index) => {
    for (const callback of callbacks(argument)) found.push(registration(callee, args, callback, index))
  })
  return found
}

/** A function given directly, bound, or as a member of an options object (`success: function …`). */
function callbacks(argument: Sym): readonly Sym[] {
  if (isCallable(argument)) return [argument]
  if (argument.s === 'object') return argument.entries.map(entry => entry.value).filter(isCallable)
  if (argument.s === 'list') return argument.items.filter(isCallable)
  return []
}

export function isCallable(value: Sym): boolean {
  return (
    value.s === 'func' ||
    (value.s === 'result' && value.callee.s === 'member' && value.callee.object.s === 'func' && constText(value.callee.key) === 'bind')
  )
}

function registration(callee: Sym, args: readonly Sym[], callback: Sym, index: number): Registration {
  const later = (event: string, target: Sym | null = null, filter: Sym | null = null): Registration => ({
    callback,
    trigger: { event, target, filter },
    immediate: false,
    calls: [],
  })
  const name = lastName(callee)
  const target = callee.s === 'member' ? callee.object : null
  const first = args[0] && constText(args[0])
  if (TIMERS.has(name)) return later('timer')
  if (name === 'addEventListener' || BINDERS.has(name)) {
    if (name === 'delegate') return later(args[1] ? (constText(args[1]) ?? 'event') : 'event', target, args[0] ?? null)
    const filter = index > 1 && args[1] && constText(args[1]) !== null ? args[1] : null
    return later(first ? loadedOr(first.replace(/^on/, '').split('.')[0] ?? first) : 'event', target ?? ownerOf(callee), filter)
  }
  // `import('x').then(module => …)`: what comes is known.
  if (RESPONSES.has(name))
    return { ...later('response'), calls: callee.s === 'imported' && name === 'then' ? [[imported(callee.source, '*', callee.at)]] : [] }
  if (LISTS.has(name)) return { callback, trigger: null, immediate: true, calls: itemsOf(callee, args, name) }
  if (name === 'ready' || name === '$' || name === 'jQuery') return later('page load')
  if (JQUERY_EVENTS.has(name) && target) return later(loadedOr(name), target)
  return later('callback')
}

function loadedOr(event: string): string {
  return LOADED.has(event) ? 'page load' : event
}

/** `window.addEventListener`: the global owner of a global method. */
function ownerOf(callee: Sym): Sym | null {
  return callee.s === 'global' ? { ...callee, path: callee.path.split('.').slice(0, -1).join('.') } : null
}

function itemsOf(callee: Sym, args: readonly Sym[], name: string): readonly (readonly Sym[])[] {
  const target = callee.s === 'member' ? callee.object : name === 'each' ? (args[0] ?? null) : null
  if (!target) return []
  const shape = (item: Sym): readonly Sym[] =>
    name === 'each' ? [{ s: 'unknown', why: 'is an index', at: item.at, free: [], size: 1 }, item] : [item]
  if (target.s === 'list' && !target.open && target.items.length <= 40) return target.items.map(shape)
  return target.s === 'list' ? [] : [shape(target)]
}

export function lastName(callee: Sym): string {
  if (callee.s === 'global') return callee.path.slice(callee.path.lastIndexOf('.') + 1)
  if (callee.s === 'member') return constText(callee.key) ?? ''
  if (callee.s === 'imported') return callee.name
  return ''
}

export function constText(value: Sym): string | null {
  return value.s === 'const' && typeof value.value === 'string' ? value.value : null
}

const QUERIES = new Set(['querySelector', 'querySelectorAll', '$', 'jQuery', 'find', 'closest', 'children', 'filter'])

/** The selector of the elements a value stands for, as a person would write it; `null` when it cannot be known. */
export function selectorOf(value: Sym): string | null {
  if (value.s === 'choice') {
    const [only, ...others] = new Set(value.options.map(selectorOf).filter(one => one !== null))
    return only === undefined || others.length > 0 ? null : only
  }
  if (value.s === 'member' && /^\d*$/.test(constText(value.key) ?? '')) return selectorOf(value.object)
  if (value.s !== 'result') return null
  const name = lastName(value.callee)
  const [first] = value.args
  const given = first && (constText(first) ?? (QUERIES.has(name) ? selectorOf(first) : null))
  if (given === null || given === undefined) return value.callee.s === 'member' ? selectorOf(value.callee.object) : null
  if (name === 'getElementById') return `#${given}`
  if (name === 'getElementsByClassName') return `.${given.trim().split(/\s+/).join('.')}`
  if (name === 'getElementsByTagName') return given
  if (name === 'getElementsByName') return `[name="${given}"]`
  if (!QUERIES.has(name)) return value.callee.s === 'member' ? selectorOf(value.callee.object) : null
  const within = value.callee.s === 'member' && name !== 'closest' ? selectorOf(value.callee.object) : null
  return within && (name === 'find' || name.startsWith('querySelector')) ? `${within} ${given}` : given
}

/** Words for a person: "click on #order", "submit of #lead", "timer", "page load". */
export function triggerWords(trigger: Trigger, resolve: (value: Sym) => Sym): string {
  const { event } = trigger
  if (['timer', 'response', 'page load', 'callback'].includes(event)) return event
  const filter = trigger.filter && constText(resolve(trigger.filter))
  const base = trigger.target && selectorOf(resolve(trigger.target))
  const target = filter ? (base && base !== 'body' && base !== 'html' ? `${base} ${filter}` : filter) : base
  if (event === 'scroll' || event === 'resize') return event
  if (!target) return trigger.target?.s === 'global' ? `${event} on the page` : `${event} on an element`
  return event === 'submit' ? `submit of ${target}` : `${event} on ${target}`
}

/** What `src` is set to: of a variable that holds an element at other times, the address. */
export function addressIn(value: Sym): Sym {
  if (value.s !== 'choice') return value
  const [only, ...others] = value.options.filter(one => !isElement(one))
  return only && others.length === 0 ? only : value
}

/** An element that is found or made, or one of several that are found. */
function isElement(value: Sym): boolean {
  if (value.s === 'member') return isElement(value.object)
  return value.s === 'result' && /^(?:getElements?By\w+|querySelector(?:All)?|createElement)$/.test(lastName(value.callee))
}
