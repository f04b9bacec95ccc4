import type { EventFact, Path, PlanFact, PlannedEvent, PlanState, Reached, TrackerId } from '../model/index.js'
import { textOf } from '../model/index.js'
import { homePages, homesOf } from './homes.js'
import { mismatches } from './parameters.js'
import type { Mismatch } from './parameters.js'
import { addressState } from './address-state.js'
import { absentSelectors } from './selectors.js'
import { environmentOf, PRODUCTION } from './counter-state.js'
import { otherwiseSetOff, repeated } from './set-off.js'
import type { Ground } from './sent.js'
import { goesTo, isBelow, isNamed, mayBe, namesOf, nearName, plannedAs, planWith, receiversOf, sentBelow } from './sent.js'

/** How a planned event compares with the code. */
export interface EventState {
  readonly state: PlanState
  /** Where it is sent. */
  readonly places: readonly Reached<EventFact>[]
  /** Receivers that nothing sends it to. */
  readonly missing: readonly Missing[]
  /** Why nobody can tell, in plain words; `null` when it can be told. */
  readonly why: string | null
  readonly wrong: readonly Wrong[]
}

export interface Missing {
  readonly vendor: string | null
  readonly name: string
  /** A name that is sent and not planned, and may be what was meant. */
  readonly near: Reached<EventFact> | null
  readonly nearName: string | null
  /** A URL goal: no page can have such an address. */
  readonly address?: true
  /** A page that the plan names as such and that does not send it. */
  readonly page?: Path
  /** An element it is planned for, which no page can have. */
  readonly selector?: string
  /** An environment whose pages send it, while those of production do not. */
  readonly environment?: string
}

/** Nothing sends it under this name, wherever; the other kinds speak of a page, an element, an environment or an address. */
export function isUnsent({ page, selector, environment, address }: Missing): boolean {
  return page === undefined && selector === undefined && environment === undefined && address !== true
}

/** Something about one place where an event is sent that is not as planned. */
export type Wrong = Misplaced | (Mismatch & { readonly from: Path })

export interface Misplaced {
  readonly says: 'deprecated' | 'page' | 'counter' | 'trigger' | 'element' | 'twice'
  readonly at: EventFact['at']
  readonly from: Path
  readonly found: string
  readonly planned: string
}

export function eventState(event: PlannedEvent, fact: PlanFact, ground: Ground): EventState {
  const { folder } = fact
  if (event.url !== null) return addressState(event, event.url, folder, ground)
  const plan = planWith(ground, fact)
  const sent = sentBelow(ground, folder)
  const receivers = receiversOf(event)
  const found = receivers.map(receiver =>
    sent.filter(({ fact }) => goesTo(fact, receiver.vendor) && namesOf(fact.name).includes(receiver.name)),
  )
  const places = found.flat()
  const wrong = [...places.flatMap(({ fact, from }) => wrongAt(event, fact, from, { folder, plan, ground })), ...sentTwice(places)]
  if (event.status === 'deprecated') return { state: wrong.length > 0 ? 'wrong' : 'implemented', places, missing: [], why: null, wrong }
  const absent = receivers.filter((_, at) => found[at]?.length === 0)
  if (absent.length > 0 && event.sentBy === 'tag-manager') {
    return { state: wrong.length > 0 ? 'wrong' : 'unknown', places, missing: [], why: 'a tag manager sends it', wrong }
  }
  // What no page of a site with pages loads leaves nothing in doubt.
  const isSpare = (from: Path): boolean => ground.site.pages.length > 0 && ground.site.orphan(from)
  const unsure = absent.map(({ vendor, name }) =>
    sent.find(({ fact, from }) => goesTo(fact, vendor) && mayBe(fact.name, name) && !isSpare(from)),
  )
  const doubt = unsure.find(it => it !== undefined)
  const missing = absent
    .filter((_, at) => unsure[at] === undefined)
    .map((it): Missing => ({ vendor: it.vendor, name: it.name, ...nearTo(it, sent, plan) }))
  if (absent.length === 0) missing.push(...lackingPages(event, { places, folder, ground }), ...elsewhereOnly(event, places, fact, ground))
  // What is not built has no element either: that is one thing to say, not two.
  if (missing.length === 0 && absent.length === 0) missing.push(...lackingElements(event, folder, ground))
  const why = doubt === undefined ? null : `${doubt.from} sends a name that only running can tell`
  return {
    state: wrong.length > 0 ? 'wrong' : missing.length > 0 ? 'missing' : why === null ? 'implemented' : 'unknown',
    places,
    missing,
    why,
    wrong,
  }
}

interface Sent {
  readonly places: readonly Reached<EventFact>[]
  readonly folder: Path
  readonly ground: Ground
}

/** Pages that the plan names one by one, and that surely do not send the event. A glob asks for one of its pages only. */
function lackingPages({ name, pages }: PlannedEvent, { places, folder, ground: { site } }: Sent): readonly Missing[] {
  if (pages.length < 2 || pages.some(glob => /[*?[\]{}!()]/.test(glob))) return []
  const homes = new Set(places.flatMap(({ from }) => homesOf(site, from)))
  const named = pages.map(glob => `${folder === '' ? '' : `${folder}/`}${glob.replace(/^\//, '')}`)
  return named
    .filter(path => site.pages.includes(path) && !homes.has(path) && site.complete(path))
    .filter(path => !site.reached(path, 'event').some(({ fact }) => mayBe(fact.name, name)))
    .map(page => ({ vendor: null, name, near: null, nearName: null, page }))
}

/** What only pages of a test environment send, though production has pages of the event that can be known. */
function elsewhereOnly(
  { name, pages }: PlannedEvent,
  places: readonly Reached<EventFact>[],
  fact: PlanFact,
  { site }: Ground,
): readonly Missing[] {
  if (fact.plan.environments.length === 0 || places.length === 0) return []
  const homes = places.map(({ from }) => homePages(site, from))
  const [environment] = homes.flat().map(path => environmentOf(fact, path))
  if (environment === undefined || homes.some(all => all.length === 0 || all.some(path => environmentOf(fact, path) === PRODUCTION)))
    return []
  const asked = site.pages.filter(
    path => isBelow(fact.folder, path) && isNamed(fact.folder, pages, path) && environmentOf(fact, path) === PRODUCTION,
  )
  if (asked.length === 0 || !asked.every(path => site.complete(path))) return []
  if (asked.some(path => site.reached(path, 'event').some(it => mayBe(it.fact.name, name)))) return []
  return [{ vendor: null, name, near: null, nearName: null, environment }]
}

function sentTwice(places: readonly Reached<EventFact>[]): readonly Misplaced[] {
  return repeated(places).map(({ place: { fact, from }, first }) => ({
    says: 'twice',
    at: fact.at,
    from,
    found: first.from,
    planned: '',
  }))
}

function lackingElements(event: PlannedEvent, folder: Path, ground: Ground): readonly Missing[] {
  const { name } = event
  return absentSelectors(event, folder, ground).map(selector => ({ vendor: null, name, near: null, nearName: null, selector }))
}

function nearTo(
  { vendor, name }: { readonly vendor: string | null; readonly name: string },
  sent: readonly Reached<EventFact>[],
  plan: PlanFact['plan'],
): Pick<Missing, 'near' | 'nearName'> {
  const free = sent.filter(({ fact }) => goesTo(fact, vendor) && namesOf(fact.name).some(it => plannedAs(plan, fact, it) === undefined))
  const meant = nearName(name, new Set(free.flatMap(({ fact }) => namesOf(fact.name))))
  return { nearName: meant, near: free.find(({ fact }) => meant !== null && namesOf(fact.name).includes(meant)) ?? null }
}

export interface Place {
  readonly folder: Path
  readonly plan: PlanFact['plan']
  readonly ground: Ground
}

/** What is wrong with a planned event at one place. */
export function wrongAt(event: PlannedEvent, fact: EventFact, from: Path, { folder, plan, ground }: Place): readonly Wrong[] {
  const { at } = fact
  if (event.status === 'deprecated') return [{ says: 'deprecated', at, from, found: event.name, planned: '' }]
  const homes = homesOf(ground.site, from)
  const placed = homes.length > 1 || ground.site.pageKind(from) === 'page'
  const outside = placed && !homes.some(home => isNamed(folder, event.pages, home))
  const page = outside ? [{ says: 'page' as const, at, from, found: from, planned: event.pages.join(', ') }] : []
  return [
    ...page,
    ...(isExported(from, ground) ? [] : [...otherCounter(fact, from, plan), ...otherwiseSetOff(event, fact, from, ground)]),
    ...mismatches(event, fact).map(it => ({ ...it, from })),
  ]
}

/** What a tag manager sends from its container has an address of its own. */
function isExported(from: Path, { site, trackers }: Ground): boolean {
  const managers = trackers.filter(it => it.category === 'tag-manager')
  return managers.some(({ id }) => site.all('container', id).some(it => it.from === from))
}

function otherCounter(fact: EventFact, from: Path, plan: PlanFact['plan']): readonly Misplaced[] {
  const id = textOf(fact.counter)?.trim() ?? ''
  const planned = idsOf(plan, fact.vendor)
  if (id === '' || planned.length === 0 || planned.includes(id)) return []
  return [{ says: 'counter', at: fact.counter?.at ?? fact.at, from, found: id, planned: planned.join(', ') }]
}

export function idsOf({ counters }: PlanFact['plan'], vendor: TrackerId): readonly string[] {
  return counters.filter(it => it.vendor === vendor).flatMap(it => it.ids.map(({ id }) => id))
}
