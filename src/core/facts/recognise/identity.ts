import type { Effect } from '../code/effect.js'
import type { Sym } from '../code/sym.js'
import { constText } from '../code/triggers.js'
import { isLayerName, type Catalogue } from './catalogue.js'
import { matchCall } from './match.js'
import { nameOf } from './path.js'

const NO_ALIASES: ReadonlyMap<string, string> = new Map()

/**
 * Whether a call says by itself what it reports, though some of its parameters come from the function's caller. Such an event belongs to the
 * line that names it, not to each of the callers.
 */
export function isNamed(effect: Effect, catalogue: Catalogue): boolean {
  if (effect.does !== 'call' || effect.callee.free.length > 0) return false
  const named = nameOf(effect.callee)
  if (!named) return false
  const cut = named.path.lastIndexOf('.')
  if (named.path.slice(cut + 1) === 'push') {
    const queue = named.path.slice(0, Math.max(cut, 0))
    const isLayer = isLayerName(queue) || (catalogue.queues.get(queue) ?? []).some(one => one.protocol.style === 'data-layer')
    const [item] = effect.args
    if (isLayer) return item?.s === 'object' && isNamedObject(item)
    const entry = catalogue.queues.get(queue)?.[0]
    return entry !== undefined && item?.s === 'list' && isNamedCall(item.items, entry.protocol.methods, entry.protocol.commandAt, null)
  }
  const match = matchCall(named, catalogue, NO_ALIASES)
  return match !== null && isNamedCall(effect.args, match.methods, match.entry.protocol.commandAt, match.member)
}

function isNamedObject(item: Sym & { readonly s: 'object' }): boolean {
  const event = item.entries.find(entry => entry.key === 'event')?.value
  return event !== undefined && constText(event) !== null
}

function isNamedCall(
  args: readonly Sym[],
  methods: Readonly<Record<string, { readonly args: readonly { readonly role: string }[] }>>,
  commandAt: number | undefined,
  member: string | null,
): boolean {
  const command = member ?? (commandAt === undefined ? null : constText(args[commandAt] ?? NOTHING))
  const method = command === null ? undefined : methods[command]
  if (!method) return false
  const first = member === null && commandAt !== undefined ? commandAt + 1 : 0
  const named = method.args.flatMap((shape, index) => (shape.role === 'name' || shape.role === 'name-part' ? [args[first + index]] : []))
  return (
    named.length > 0 &&
    named.every(one => one !== undefined && one.s !== 'object' && one.free.length === 0) &&
    args.slice(0, first).every(one => one.free.length === 0)
  )
}

const NOTHING: Sym = { s: 'const', value: undefined, at: { start: 0, end: 0 }, exact: false, free: [], size: 1 }
