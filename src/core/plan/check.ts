import { matchesWhole } from './pattern.js'
import { environmentOf, idsOn, pagesOf, runsOn, unlikeDefaults, unlikeOptions } from './counter-state.js'
import { eventState } from './event-state.js'
import { idWithin, withOwnIds } from './item-ids.js'
import type { EventState, Wrong } from './event-state.js'
import type { Ground } from './sent.js'
import { isBelow, isNamed, planWith } from './sent.js'
import { textOf } from '../model/index.js'
import type {
  CounterFact,
  Path,
  PlanFact,
  PlanItem,
  PlanVerdict,
  PlannedCounter,
  PlannedEvent,
  PlannedFunnel,
  PlannedTag,
  Reached,
} from '../model/index.js'

/** What a check of a whole site may ask beside what rules ask. */
export interface WholeGround extends Ground {
  /** Everything that runs on a page can be known. */
  readonly complete: (path: Path) => boolean
  readonly reached: (path: Path) => readonly Reached[]
}

/** Every item of every plan of a site, compared with the code: events, counters, tags, funnels, in the order of the plans. */
export function checkPlans(ground: WholeGround): readonly PlanItem[] {
  const plans = ground.site.all('plan', 'plan')
  return withOwnIds(plans.flatMap(plan => checkPlan(plan, ground).map(item => ({ ...item, id: idWithin(plan.fact.folder, item.id) }))))
}

function checkPlan(one: Reached<PlanFact>, ground: WholeGround): readonly PlanItem[] {
  const { plan } = one.fact
  const whole = planWith(ground, one.fact)
  const states = new Map(whole.events.map(event => [event.name, eventState(event, one.fact, ground)]))
  return [
    ...plan.counters.map(counter => counterItem(counter, one, ground)),
    ...plan.events.flatMap(event => eventItem(event, one.from, states.get(event.name), ground)),
    ...plan.meta.flatMap(({ pages, tags }) => tags.map(tag => tagItem({ pages, tag }, one, ground))),
    ...consentItems(one, ground),
    ...plan.funnels.map(funnel => funnelItem(funnel, one.from, states)),
  ]
}

function eventItem(event: PlannedEvent, path: Path, state: EventState | undefined, { trackers }: Ground): readonly PlanItem[] {
  if (state === undefined) return []
  const { name, owner, meaning, at = START } = event
  const titleOf = (vendor: string): string => trackers.find(it => it.id === vendor)?.title ?? 'the data layer'
  const missing = state.missing.map(it => {
    if (it.page !== undefined) return `${it.page} does not send it`
    if (it.address === true) return `no page can have an address like ${it.name}`
    const to = it.vendor === null ? '' : ` to ${titleOf(it.vendor)}`
    const near = it.nearName === null ? '' : `; ${it.nearName} is sent and not planned`
    return `nothing sends ${it.name}${to}${near}`
  })
  const reasons = [...state.wrong.map(wrongWords), ...missing, ...(state.why === null ? [] : [state.why])]
  const places = state.places.map(({ fact, from }) => ({ path: from, at: fact.at }))
  return [
    { id: `event:${name}`, kind: 'event', name, state: state.state, reasons, verdicts: [], places, planned: { path, at }, owner, meaning },
  ]
}

function wrongWords(wrong: Wrong): string {
  const { from, found, planned } = wrong
  switch (wrong.says) {
    case 'deprecated':
      return `${from} still sends it`
    case 'page':
      return `${from} sends it, planned is ${planned}`
    case 'counter':
      return `${from} sends it to ${found}, planned is ${planned}`
    case 'trigger':
      return `${from} sends it on ${found}, planned is ${planned}`
    case 'element':
      return `${from} sends it for ${found}, planned is ${planned}`
    case 'personal':
      return `${from} sends ${found} as ${wrong.parameter}, which may never hold personal data`
    case 'lacking':
      return `${from} sends it without ${wrong.parameter}`
    case 'extra':
      return `${from} sends ${wrong.parameter} with it, which is not planned`
    case 'type':
      return `${from} sends ${found} as ${wrong.parameter}, planned is ${planned}`
    case 'value':
      return `${from} sends ${found} as ${wrong.parameter}, planned is ${planned}`
  }
}

function counterItem(counter: PlannedCounter, { fact, from }: Reached<PlanFact>, ground: WholeGround): PlanItem {
  const { vendor, ids, owner, note, at = START } = counter
  const pages = pagesOf(counter, fact, ground)
  const without = pages.filter(path => !runsOn(path, vendor, idsOn(counter, fact, path), ground))
  const sure = without.filter(path => isSure(path, vendor, ground))
  const title = ground.trackers.find(it => it.id === vendor)?.title ?? vendor
  const shown = ids.map(it => it.id).join(', ')
  const unlike = pages
    .filter(path => !without.includes(path))
    .flatMap(path => {
      const options = startsOn(path, vendor, ground).flatMap(it => unlikeOptions(counter, it).map(one => `${one.name}: ${one.value}`))
      return options.length === 0 ? [] : [{ path, why: `${path} starts it without ${[...new Set(options)].join(', ')}` }]
    })
  const verdicts = pages.map((path): PlanVerdict => {
    const base = { environment: environmentOf(fact, path), path }
    const otherwise = unlike.find(it => it.path === path)
    if (otherwise !== undefined) return { ...base, state: 'wrong', reason: otherwise.why }
    if (!without.includes(path)) return { ...base, state: 'implemented', reason: null }
    return sure.includes(path)
      ? { ...base, state: 'missing', reason: `absent from ${path}` }
      : { ...base, state: 'unknown', reason: `what runs on ${path} cannot all be known` }
  })
  const state =
    unlike.length > 0
      ? 'wrong'
      : pages.length === 0 || (without.length > 0 && sure.length === 0)
        ? 'unknown'
        : sure.length === 0
          ? 'implemented'
          : 'missing'
  const reasons =
    pages.length === 0
      ? ['no page of the site is meant']
      : unlike.length + sure.length > 0
        ? [...unlike.slice(0, MOST).map(it => it.why), ...(sure.length > 0 ? [`absent from ${listed(sure)}`] : [])]
        : without.map(path => `what runs on ${path} cannot all be known`).slice(0, 1)
  const places = pages.filter(path => !without.includes(path)).map(path => ({ path, at: START }))
  return {
    id: `counter:${vendor}:${shown}`,
    kind: 'counter',
    name: `${title} ${shown}`,
    state,
    reasons,
    verdicts,
    places,
    planned: { path: from, at: ids[0]?.at ?? at },
    owner,
    meaning: note,
  }
}

/** Starts of the vendor's counters on a page that can be known to happen. */
function startsOn(path: Path, vendor: string, { reached }: WholeGround): readonly CounterFact[] {
  return reached(path).flatMap(({ fact }) =>
    fact.kind === 'counter' && fact.vendor === vendor && fact.state === 'active' && fact.how === 'snippet' ? [fact] : [],
  )
}

/** Nothing on the page could start the counter unseen. */
function isSure(path: Path, vendor: string, { complete, reached, trackers }: WholeGround): boolean {
  if (!complete(path)) return false
  return !reached(path).some(({ fact }) => {
    if (fact.kind !== 'counter' || fact.state === 'commented') return false
    const own = fact.vendor === vendor && textOf(fact.id) === null
    return own || trackers.find(it => it.id === fact.vendor)?.category === 'tag-manager'
  })
}

function tagItem(
  { pages, tag }: { readonly pages: readonly string[]; readonly tag: PlannedTag },
  { fact, from }: Reached<PlanFact>,
  ground: WholeGround,
): PlanItem {
  const asked = ground.site.pages.filter(path => isBelow(fact.folder, path) && isNamed(fact.folder, pages, path))
  const lacking: Path[] = []
  const unlike: Path[] = []
  for (const path of asked) {
    const found = ground
      .reached(path)
      .flatMap(it => (it.fact.kind === 'meta' && it.fact.name === tag.name && it.fact.state === 'active' ? [it.fact] : []))
    if (found.length === 0 && ground.complete(path)) lacking.push(path)
    const { pattern } = tag
    const contents = found.map(it => textOf(it.content)?.trim() ?? null)
    if (pattern !== null && contents.some(it => it !== null && !matchesWhole(pattern, it))) unlike.push(path)
  }
  const reasons = [
    ...(lacking.length > 0 ? [`absent from ${listed(lacking)}`] : []),
    ...(unlike.length > 0 ? [`otherwise than planned in ${listed(unlike)}`] : []),
    ...(asked.length === 0 ? ['no page of the site is meant'] : []),
  ]
  const state = asked.length === 0 ? 'unknown' : unlike.length > 0 ? 'wrong' : lacking.length > 0 ? 'missing' : 'implemented'
  const name = pages.length === 0 ? tag.name : `${tag.name} on ${pages.join(', ')}`
  return {
    id: `tag:${name}`,
    kind: 'tag',
    name,
    state,
    reasons,
    verdicts: asked.map((path): PlanVerdict => {
      const found = unlike.includes(path) ? 'wrong' : lacking.includes(path) ? 'missing' : 'implemented'
      const reason = found === 'implemented' ? null : found === 'wrong' ? `otherwise than planned in ${path}` : `absent from ${path}`
      return { environment: environmentOf(fact, path), path, state: found, reason }
    }),
    places: [],
    planned: { path: from, at: tag.at ?? START },
    owner: null,
    meaning: null,
  }
}

function consentItems({ fact, from }: Reached<PlanFact>, { site, trackers }: Ground): readonly PlanItem[] {
  const { plan, folder } = fact
  const { consent } = plan
  if (consent === null || consent.defaults.length === 0) return []
  const set = trackers
    .flatMap(({ id }) => site.all('consent', id))
    .filter(it => isBelow(folder, it.from) && it.fact.state === 'active' && textOf(it.fact.action) === 'default')
  const wrong = set.flatMap(it =>
    unlikeDefaults(plan, it.fact).map(one => `${it.from} sets ${one.name} to ${one.found}, planned is ${one.value}`),
  )
  const state = wrong.length > 0 ? 'wrong' : set.length > 0 ? 'implemented' : 'missing'
  const reasons = state === 'missing' ? ['nothing sets what holds before the visitor has chosen'] : wrong
  const places = set.map(it => ({ path: it.from, at: it.fact.at }))
  const planned = { path: from, at: consent.at ?? START }
  return [
    {
      id: 'consent',
      kind: 'consent',
      name: 'Consent default',
      state,
      reasons,
      verdicts: [],
      places,
      planned,
      owner: null,
      meaning: consent.note,
    },
  ]
}

function funnelItem({ name, steps, at = START }: PlannedFunnel, path: Path, states: ReadonlyMap<string, EventState>): PlanItem {
  const found = steps.map(({ event }) => ({ event, state: states.get(event)?.state }))
  const open = found.filter(it => it.state === undefined || it.state === 'missing')
  const unsure = found.filter(it => it.state === 'unknown')
  const state = open.length > 0 ? 'missing' : unsure.length > 0 ? 'unknown' : 'implemented'
  const reasons = [
    ...open.map(it => (it.state === undefined ? `the step ${it.event} is not planned` : `nothing sends the step ${it.event}`)),
    ...unsure.map(it => `nobody can tell whether the step ${it.event} is sent`),
  ]
  return {
    id: `funnel:${name}`,
    kind: 'funnel',
    name,
    state,
    reasons,
    verdicts: [],
    places: [],
    planned: { path, at },
    owner: null,
    meaning: null,
  }
}

function listed(paths: readonly Path[]): string {
  const shown = paths.slice(0, MOST)
  const more = paths.length - shown.length
  return more === 0 ? shown.join(', ') : `${shown.join(', ')} and ${more} more`
}

const MOST = 5
const START = { start: 0, end: 0 }
