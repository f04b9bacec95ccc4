import type { CounterFact, Entry, EventFact, TrackerId, Value } from '../../model/index.js'
import { counterKey, textOf } from '../../model/index.js'
import type { JsonText } from '../../page/json-tree.js'
import type { Catalogue } from '../recognise/catalogue.js'
import { circumstance, counterFact, counterIds, normalId, type Where } from '../recognise/collector.js'
import { ownerOfValue } from '../recognise/match.js'
import { rowsOf, textOfParameter, wholeOf, type Part } from './export.js'
import { mentionsIn } from './references.js'
import { joined, type Resolver } from './resolve.js'
import { TAG_TYPES, type TagType } from './tag-types.data.js'

/** What is needed to say what a tag sends. */
export interface Sending {
  readonly tags: readonly Part[]
  readonly variables: readonly Part[]
  readonly resolver: Resolver
  readonly catalogue: Catalogue
  /** Names of events that the tag's triggers wait for; `null` = any. */
  readonly heard: (tag: Part) => Value | null
}

/** The id a tag sends to, as its vendor knows it; `null` when its type has none or it is left empty. */
export function targetOf(tag: Part, sending: Sending, depth = 0): { readonly vendor: TrackerId; readonly id: Value } | null {
  const type = TAG_TYPES[tag.type]
  if (type === undefined) return null
  const found = type.id.flatMap(key => {
    const text = textOfParameter(tag.parameters, key)
    return text === null ? [] : [{ key, text }]
  })[0]
  if (found === undefined) return type.vendor === 'universal-analytics' ? settingsTarget(tag, sending) : null
  // Older exports speak of the configuration by its tag's name.
  const named = depth > 3 ? undefined : sending.tags.find(it => it !== tag && it.name.text === found.text.text)
  if (named !== undefined) return targetOf(named, sending, depth + 1)
  return owned(type.vendor, sending.resolver.value(found.text), sending.catalogue)
}

/** Universal Analytics keeps its id in a variable of settings. */
function settingsTarget(tag: Part, { variables, resolver, catalogue }: Sending): ReturnType<typeof targetOf> {
  const settings = textOfParameter(tag.parameters, 'gaSettings')
  const name = settings === null ? undefined : mentionsIn(settings.text)[0]?.name
  const variable = variables.find(it => it.type === 'gas' && it.name.text === name)
  const text = variable === undefined ? null : textOfParameter(variable.parameters, 'trackingId')
  return text === null ? null : owned('universal-analytics', resolver.value(text), catalogue)
}

function owned(own: TrackerId, id: Value, catalogue: Catalogue): { readonly vendor: TrackerId; readonly id: Value } {
  const belongs = catalogue.byId.get(own)?.protocols.find(it => it.belongs !== undefined)?.belongs
  const vendor = ownerOfValue(id, belongs, own)
  const tracker = catalogue.byId.get(vendor)
  return { vendor, id: tracker === undefined ? id : normalId(id, tracker) }
}

/** Counters that tags of known types start or send to, each id once: at the tag that starts it, else at the first that sends to it. */
export function sentCounters(
  tags: readonly Part[],
  sending: Sending,
  whereOf: (tag: Part) => Where,
): readonly (readonly [CounterFact, Where])[] {
  const found = new Map<string, { readonly fact: CounterFact; readonly where: Where; readonly weight: number }>()
  for (const tag of tags) {
    const target = targetOf(tag, sending)
    if (target === null) continue
    const where = whereOf(tag)
    for (const id of counterIds(target.id)) {
      const { vendor } = target
      const key = counterKey(vendor, id, sending.catalogue.byId.get(vendor)) ?? `${vendor} ${id.at.start}`
      const starts = TAG_TYPES[tag.type]?.starts === true
      const weight = (where.state === 'commented' ? 0 : 2) + Number(starts)
      if ((found.get(key)?.weight ?? -1) >= weight) continue
      const by = starts ? tag.type : 'event'
      found.set(key, {
        fact: counterFact({ vendor, id, how: 'container', by, generation: null }, undefined, wholeOf(tag), where),
        where,
        weight,
      })
    }
  }
  return [...found.values()].map(({ fact, where }) => [fact, where] as const)
}

/** The event a tag of a known type reports; `null` when it reports none. */
export function sentEvent(tag: Part, sending: Sending, where: Where): EventFact | null {
  const type = TAG_TYPES[tag.type]
  const event = type?.event
  if (type === undefined || event === undefined) return null
  if (event.when !== undefined && textOfParameter(tag.parameters, event.when[0])?.text !== event.when[1]) return null
  const name = nameOf(tag, event, sending)
  const target = targetOf(tag, sending)
  const { start, end } = wholeOf(tag)
  return {
    kind: 'event',
    vendor: target?.vendor ?? type.vendor,
    counter: target?.id ?? null,
    name,
    event: event.kind,
    parameters: parametersOf(tag, event, sending),
    via: [],
    at: name.at,
    whole: { start, end },
    ...circumstance(where),
  }
}

type Event = NonNullable<TagType['event']>

function nameOf(tag: Part, { name, called }: Event, sending: Sending): Value {
  const texts = name.flatMap(key => textOfParameter(tag.parameters, key) ?? [])
  const [first, ...others] = texts
  if (first === undefined) return { kind: 'unknown', why: 'the tag names no event', at: tag.name.at }
  if (called !== undefined) return { kind: 'text', text: called, at: first.at, exact: false }
  const own = mentionsIn(first.text)
  // `{{Event}}` is the name of the event that started the tag.
  if (others.length === 0 && own.length === 1 && isEventVariable(own[0]?.name ?? '', sending) && own[0]?.end === first.text.length) {
    const heard = sending.heard(tag)
    if (heard !== null && own[0].start === 0) return heard
  }
  const values = texts.map(text => sending.resolver.value(text))
  const [only] = values
  if (values.length === 1 && only !== undefined) return only
  const at = { start: Math.min(...texts.map(it => it.at.start)), end: Math.max(...texts.map(it => it.at.end)) }
  const slash: Value = { kind: 'text', text: '/', at, exact: false }
  return joined(
    values.flatMap((value, index) => (index === 0 ? [value] : [slash, value])),
    at,
  )
}

function isEventVariable(name: string, { variables }: Sending): boolean {
  const own = variables.find(it => it.name.text === name)
  return own === undefined ? name === 'Event' || name === '_event' : own.type === 'e'
}

function parametersOf(tag: Part, { tables, openIf }: Event, { resolver }: Sending): Value {
  const { tree, parameters } = tag
  const entries = tables.flatMap(([table, key, value]) =>
    rowsOf(parameters, table).flatMap((row): readonly Entry[] => {
      const name = textOfParameter(row, key)
      const text = textOfParameter(row, value)
      const known = name === null ? null : textOf(resolver.value(name))
      return name === null || known === null
        ? []
        : [{ key: known, keyAt: name.at, value: text === null ? nothing(name) : typed(resolver.value(text)) }]
    }),
  )
  const open = openIf.some(key => parameters.has(key) && textOfParameter(parameters, key)?.text !== 'false')
  return { kind: 'object', entries, open, at: tree.at }
}

function nothing({ at }: JsonText): Value {
  return { kind: 'nothing', word: 'undefined', at }
}

/** Everything is a string in an export: what reads as a number or a boolean is meant as one. */
function typed(value: Value): Value {
  if (value.kind !== 'text') return value
  const { text, at } = value
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return { kind: 'number', value: Number(text), at }
  return text === 'true' || text === 'false' ? { kind: 'boolean', value: text === 'true', at } : value
}
