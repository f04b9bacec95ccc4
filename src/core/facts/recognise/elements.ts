import type { ComponentShape, Span, Value } from '../../model/index.js'
import type { Outcome } from '../code/analyse.js'
import type { Effect } from '../code/effect.js'
import type { Fn } from '../code/scope.js'
import type { Sym } from '../code/sym.js'
import { constText, lastName } from '../code/triggers.js'
import { variableValue } from '../code/value.js'
import type { Entry } from './catalogue.js'
import type { Resource } from './loads.js'
import type { Match } from './match.js'

export function literalOf(url: Sym): string | null {
  return url.s === 'const' && typeof url.value === 'string' ? url.value : null
}

/** The literals of an address that code puts together; alternatives: the first that is known. */
export function piecesOf(url: Sym): Resource['pieces'] {
  if (url.s === 'choice') return url.options.map(piecesOf).find(pieces => pieces.length > 0) ?? []
  const parts = url.s === 'concat' ? url.parts : [url]
  return parts.flatMap(part =>
    part.s === 'const' ? (part.pieces ?? [part]).map(piece => ({ text: String(piece.value), at: piece.at, exact: piece.exact })) : [],
  )
}

export function isScriptTag(effect: Effect): boolean {
  return /^script$/i.test((effect.key && constText(effect.key)) ?? '')
}

export const NO_UNIT: Outcome['unit'] = {
  program: { type: 'Program', start: 0, end: 0 },
  span: (start, end) => ({ start, end }),
  module: false,
  component: false,
  trigger: null,
}

export function plainMatch(entry: Entry): Match {
  const { global } = entry.protocol
  return {
    entry,
    callee: typeof global === 'string' ? global : global.source,
    member: null,
    methods: entry.protocol.methods,
    counter: null,
    made: null,
  }
}

/** A queue stub pushes what it is given; that is no event. */
export function isStubPush(outcome: Outcome): boolean {
  const { home } = outcome.effect
  return home.usesArguments && outcome.effect.args.every(argument => argument.s === 'unknown' || argument.s === 'arguments')
}

export function literalList(value: Sym): (Sym & { readonly s: 'list' }) | null {
  if (value.s === 'list') return value
  if (value.s === 'choice') return value.options.map(literalList).find(one => one !== null) ?? null
  return null
}

export function functionIn(value: Sym): (Sym & { readonly s: 'func' }) | null {
  if (value.s === 'func') return value
  if (value.s === 'choice') return value.options.map(functionIn).find(one => one !== null) ?? null
  return null
}

/** What a queue stub hands on: vendors' queues only take the `arguments` object for a command. */
export function passesOf(fn: Fn): 'arguments' | 'array' | 'unknown' {
  if (fn.usesArguments && !fn.arrow) return 'arguments'
  return fn.rest !== null ? 'array' : 'unknown'
}

export function effectTarget(effect: Effect): Sym | null {
  return effect.callee.s === 'member' ? effect.callee.object : null
}

/** The tag of an element that code made; `null` when it may be any, `undefined` when it is no made element. */
export function elementTag(target: Sym): Resource['tag'] | undefined {
  if (target.s === 'choice') return target.options.map(elementTag).find(one => one !== undefined)
  if (target.s === 'instance') return lastName(target.callee) === 'Image' ? 'img' : undefined
  if (target.s !== 'result' || lastName(target.callee) !== 'createElement')
    return target.s === 'unknown' || target.s === 'result' || target.s === 'member' ? null : undefined
  const [first] = target.args
  const name = first && constText(first)?.toLowerCase()
  if (name === 'script' || name === 'img' || name === 'iframe') return name
  return name === undefined ? null : undefined
}

/** What a component's id is that is not among its properties: a variable of the environment, one of properties that are not known, nothing. */
export function leftOut({ environment }: ComponentShape, open: boolean, at: Span): Value {
  if (environment !== undefined) return variableValue(environment, at)
  return open ? { kind: 'unknown', why: 'is among properties that only running can tell', at } : { kind: 'nothing', word: 'undefined', at }
}

/** Whose entry something that is pushed is, where several systems read a list of this name: of the one that knows its word, else of its shape. */
export function entryFor(entries: readonly Entry[], pushed: Sym): Entry | undefined {
  const style = pushed.s === 'object' ? 'object-queue' : 'queue'
  const fitting = entries.filter(({ protocol }) => protocol.style === style)
  const knows = ({ protocol }: Entry): boolean => {
    const command =
      pushed.s === 'object'
        ? pushed.entries.find(({ key }) => key === protocol.commandKey)?.value
        : pushed.s === 'list'
          ? pushed.items[0]
          : undefined
    return Object.hasOwn(protocol.methods, (command && constText(command)) ?? '')
  }
  return fitting.find(knows) ?? fitting[0] ?? entries[0]
}
