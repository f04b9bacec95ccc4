import { isMap, isSeq, parseDocument } from 'yaml'
import type { Document } from 'yaml'
import { counterKey } from '../model/index.js'
import type { Path, Plan, PlanFact, PlannedEvent, PlannedParameter } from '../model/index.js'
import type { WholeGround } from './check.js'
import { idsOn, pagesOf, runsOn } from './counter-state.js'
import { draftEvent, draftPlan } from './draft.js'
import { eventState } from './event-state.js'
import type { EventState, Wrong } from './event-state.js'
import { idWithin } from './item-ids.js'
import { namesOf, planWith, plannedAs, sentBelow } from './sent.js'
import { counterObject, eventObject, parameterObject, vendorsObject } from './write.js'

/** What a plan's file becomes when the code is right. */
export interface PlanUpdate {
  readonly text: string
  readonly changes: readonly PlanChange[]
}

export interface PlanChange {
  /** As `PlanItem.id` has it. */
  readonly id: string
  /** One plain sentence. */
  readonly says: string
}

export interface UpdateWish {
  /** Ids or names of the items that may change; `null` = all. */
  readonly only: readonly string[] | null
  /** What the code has and no plan names is added here. */
  readonly adds: boolean
}

type Change = (id: string, says: string, edit: () => void) => void

/**
 * The text of a plan's file as today's code would have it; comments and order stay. What nobody can tell stays as planned, and so does what is
 * still to be built. Gives the text as it is when nothing differs.
 */
export function updatePlan(
  file: { readonly path: Path; readonly text: string },
  fact: PlanFact,
  ground: WholeGround,
  wish: UpdateWish,
): PlanUpdate {
  const document = parseDocument(file.text)
  const changes: PlanChange[] = []
  const change: Change = (own, says, edit) => {
    const id = idWithin(fact.folder, own)
    if (wish.only !== null && ![id, own, own.slice(own.indexOf(':') + 1)].some(it => wish.only?.includes(it) === true)) return
    edit()
    changes.push({ id, says })
  }
  updateCounters(document, fact, ground, { change, adds: wish.adds })
  const renamed = new Set<string>()
  for (const event of fact.plan.events)
    updateEvent(document, { event, state: eventState(event, fact, ground), ground, folder: fact.folder, renamed }, change)
  if (wish.adds) addEvents(document, fact, ground, { change, renamed })
  return { text: changes.length === 0 ? file.text : written(document, file), changes }
}

function written(document: Document, { path, text }: { readonly path: Path; readonly text: string }): string {
  if (path.endsWith('.json')) return `${JSON.stringify(document.toJS(), null, 2)}\n`
  return document.toString({ lineWidth: 0, flowCollectionPadding: !/[{[]\w/.test(text), indentSeq: !/^\w+:\n- /m.test(text) })
}

interface Known {
  readonly event: PlannedEvent
  readonly state: EventState
  readonly ground: WholeGround
  readonly folder: Path
  /** Names in the code that planned events have taken over. */
  readonly renamed: Set<string>
}

function updateEvent(document: Document, { event, state, ground, folder, renamed }: Known, change: Change): void {
  const { name } = event
  const id = `event:${name}`
  const section = event.kind === 'goal' ? 'goals' : 'events'
  const path = [section, name]
  if (event.status === 'deprecated') return
  const [absent] = state.missing
  if (state.places.length === 0 && absent !== undefined) {
    const { nearName } = absent
    if (nearName !== null && absent.name === name && !renamed.has(nearName)) {
      change(id, `${name} is called ${nearName} in the code`, () => {
        renamed.add(nearName)
        renameKey(document, section, name, nearName)
      })
    } else if (event.status === 'live') change(id, `nothing sends ${name}: it goes`, () => void document.deleteIn(path))
    return
  }
  if (state.missing.some(it => it.page !== undefined) && state.places.length > 0) {
    const { pages } = eventObject(draftEvent(name, state.places, ground, folder))
    change(id, `${name} is sent from fewer pages`, () => set(document, [...path, 'pages'], pages ?? null))
  }
  const gone = state.missing.map(it => it.vendor)
  const left = event.vendors.filter(it => !gone.includes(it.vendor))
  if (left.length < event.vendors.length && left.length > 0) {
    change(id, `${name} is not sent to ${gone.join(', ')}`, () => set(document, [...path, 'vendors'], vendorsObject(name, left)))
  }
  const now = state.places.length === 0 ? null : draftEvent(name, state.places, ground, folder)
  if (now === null) return
  for (const wrong of firstOfEach(state.wrong)) updateWrong(document, { path, id, now, wrong, event }, change)
}

interface Difference {
  readonly path: readonly string[]
  readonly id: string
  readonly now: PlannedEvent
  readonly wrong: Wrong
  readonly event: PlannedEvent
}

function updateWrong(document: Document, { path, id, now, wrong, event }: Difference, change: Change): void {
  const own = eventObject({ ...now, vendors: [] })
  switch (wrong.says) {
    case 'page': {
      change(id, `${event.name} is sent from other pages`, () => set(document, [...path, 'pages'], own['pages'] ?? null))
      return
    }
    case 'trigger': {
      change(id, `${event.name} is sent on ${wrong.found}`, () => set(document, [...path, 'trigger'], wrong.found))
      return
    }
    case 'element': {
      change(id, `${event.name} is sent for other elements`, () => set(document, [...path, 'selectors'], own['selectors'] ?? null))
      return
    }
    case 'lacking':
    case 'extra':
    case 'type':
    case 'value': {
      updateParameter(document, { path, id, now, wrong, event, parameter: wrong.parameter }, change)
      return
    }
    default:
      // Another counter is the counters' matter; personal data and what is deprecated are never right.
      return
  }
}

function updateParameter(document: Document, known: Difference & { readonly parameter: string }, change: Change): void {
  const { path, id, now, event, wrong, parameter } = known
  const planned = event.parameters.find(it => it.name === parameter)
  const found = now.parameters.find(it => it.name === parameter)
  const base: PlannedParameter | undefined = planned ?? found
  if (base === undefined) return
  const next: PlannedParameter = {
    ...base,
    required: wrong.says === 'lacking' ? false : base.required,
    type: wrong.says === 'type' ? (found?.type ?? null) : base.type,
    values: wrong.says === 'value' ? [] : base.values,
    pattern: wrong.says === 'value' ? null : base.pattern,
  }
  change(id, `${parameter} of ${event.name} is sent otherwise`, () =>
    set(document, [...path, 'parameters', parameter], parameterObject(next)),
  )
}

/** One difference of a kind and parameter stands for all. */
function firstOfEach(wrong: readonly Wrong[]): readonly Wrong[] {
  const key = (it: Wrong): string => `${it.says} ${'parameter' in it ? it.parameter : ''}`
  return wrong.filter((one, at) => wrong.findIndex(other => key(other) === key(one)) === at)
}

interface Adding {
  readonly change: Change
  readonly renamed: ReadonlySet<string>
}

function addEvents(document: Document, fact: PlanFact, ground: WholeGround, { change, renamed }: Adding): void {
  const whole = planWith(ground, fact)
  const sent = sentBelow(ground, fact.folder).filter(it =>
    namesOf(it.fact.name).some(name => plannedAs(whole, it.fact, name) === undefined),
  )
  const names = new Set(sent.flatMap(it => namesOf(it.fact.name)).filter(name => !whole.events.some(it => it.name === name)))
  for (const event of draftPlan(ground, fact.folder).events) {
    if (!names.has(event.name) || renamed.has(event.name)) continue
    const section = event.kind === 'goal' ? 'goals' : 'events'
    change(`event:${event.name}`, `${event.name} is sent and not planned`, () => set(document, [section, event.name], eventObject(event)))
  }
}

function updateCounters(
  document: Document,
  fact: PlanFact,
  ground: WholeGround,
  { change, adds }: { readonly change: Change; readonly adds: boolean },
): void {
  const { counters } = fact.plan
  for (const [at, counter] of [...counters.entries()].toReversed()) {
    const { vendor } = counter
    const pages = pagesOf(counter, fact, ground)
    const shown = counter.ids.map(it => it.id).join(', ')
    const absent =
      pages.length > 0 && pages.every(path => ground.complete(path) && !runsOn(path, vendor, idsOn(counter, fact, path), ground))
    if (absent) change(`counter:${vendor}:${shown}`, `no page has ${vendor} ${shown}: it goes`, () => removeCounter(document, at))
  }
  const planned = keysOf(planWith(ground, fact), ground)
  for (const counter of adds ? draftPlan(ground, fact.folder).counters : []) {
    const [id] = counter.ids
    if (id === undefined || planned.has(keyOf(counter.vendor, id.id, ground))) continue
    change(`counter:${counter.vendor}:${id.id}`, `${counter.vendor} ${id.id} runs and is not planned`, () => {
      const list = document.get('counters', true)
      if (isSeq(list)) list.add(document.createNode(counterObject(counter)))
      else document.set('counters', document.createNode([...(isMap(list) ? [list] : []), counterObject(counter)]))
    })
  }
}

function keysOf({ counters }: Plan, ground: WholeGround): ReadonlySet<string> {
  return new Set(counters.flatMap(it => it.ids.map(({ id }) => keyOf(it.vendor, id, ground))))
}

function keyOf(vendor: string, id: string, { trackers }: WholeGround): string {
  return (
    counterKey(
      vendor,
      id,
      trackers.find(it => it.id === vendor),
    ) ?? id
  )
}

function removeCounter(document: Document, at: number): void {
  if (isSeq(document.get('counters', true))) document.deleteIn(['counters', at])
  else document.delete('counters')
}

/** Writes a value; what stands on the way in its short form becomes what it is short for. `null` takes it away. */
function set(document: Document, path: readonly string[], value: unknown): void {
  if (value === null) {
    document.deleteIn(path)
    return
  }
  for (let depth = 1; depth < path.length; depth++) {
    const above = path.slice(0, depth)
    const node = document.getIn(above, true)
    if (isMap(node)) continue
    const brief = document.getIn(above)
    document.setIn(above, document.createNode(typeof brief === 'string' ? { [depth === 2 ? 'meaning' : 'type']: brief } : {}))
  }
  document.setIn(path, document.createNode(value))
}

function renameKey(document: Document, section: string, old: string, name: string): void {
  const table = document.get(section, true)
  if (!isMap(table)) return
  for (const pair of table.items) if (String(pair.key) === old) pair.key = document.createNode(name)
}
