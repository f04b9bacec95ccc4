import type {
  Argument,
  Method,
  Path,
  Plan,
  PlanFact,
  PlannedEvent,
  PlannedParameter,
  Protocol,
  Tracker,
  TrackerId,
} from '../model/index.js'
import { idsOn } from './counter-state.js'
import type { Ground } from './sent.js'
import { isBelow, isNamed, planWith, receiversOf } from './sent.js'

/** The line of code that sends an event to one of its receivers. */
export interface PlannedCall {
  /** The vendor; with its counter and environment where it has several of them. */
  readonly vendor: string
  readonly code: string
}

export interface CallWish {
  /** The page it is written for; absent = all pages of the event, in all environments. */
  readonly page?: Path
  /** The quotes around texts. Default: single ones. */
  readonly quote?: "'" | '"'
  /** It shall run as it is: parameters of which the plan knows no value are left out. */
  readonly runs?: true
}

/**
 * The exact code that sends a planned event, one line for each counter that gets it: the plan's, or what the site runs where the plan names none
 * of a vendor. Vendors whose calls have no plain form are left out.
 */
export function callsOf(event: PlannedEvent, fact: PlanFact, ground: Ground, wish: CallWish = {}): readonly PlannedCall[] {
  const { page } = wish
  const plan = planWith(ground, fact)
  const about = { event, fact, plan, ground, pages: page === undefined ? homesOf(event, fact, ground) : [page], wish }
  const counted = [...new Set(plan.counters.map(it => it.vendor))]
  const running = counted.length > 0 ? counted : [...new Set(installed(about).map(({ vendor }) => vendor))]
  const anyone = running.map(vendor => ({ vendor, name: event.name }))
  const receivers = receiversOf(event).flatMap(it => (it.vendor === null ? anyone : [{ vendor: it.vendor, name: it.name }]))
  return receivers.flatMap(({ vendor, name }) => (vendor === 'datalayer' ? [pushOf(name, event, wish)] : vendorCalls(name, vendor, about)))
}

function pushOf(name: string, { parameters }: PlannedEvent, wish: CallWish): PlannedCall {
  const along = parameters.filter(it => isWritten(it, wish)).map(it => `, ${pair(it, wish)}`)
  return { vendor: 'Data layer', code: `dataLayer.push({ event: ${quoted(name, wish)}${along.join('')} })` }
}

interface About {
  readonly event: PlannedEvent
  readonly fact: PlanFact
  readonly plan: Plan
  readonly ground: Ground
  /** Where it is to be sent. */
  readonly pages: readonly Path[]
  readonly wish: CallWish
}

/** Pages of the site that the event is planned for. */
function homesOf({ pages }: PlannedEvent, { folder }: PlanFact, { site }: Ground): readonly Path[] {
  return site.pages.filter(path => isBelow(folder, path) && isNamed(folder, pages, path))
}

interface Counted {
  readonly vendor: TrackerId
  readonly id: string
  readonly environment: string | null
}

function vendorCalls(name: string, vendor: TrackerId, about: About): readonly PlannedCall[] {
  const { trackers } = about.ground
  const { title = vendor, ids, noun = 'counter' } = trackers.find(it => it.id === vendor) ?? {}
  const known = countersOf(vendor, about)
  const { parameters } = about.event
  const callAbout = (id: string | null): CallAbout => ({ vendor, id, parameters, trackers, wish: about.wish })
  if (known.length === 0) {
    const code = callOf(name, callAbout(null))
    const isMeant = code?.includes(ids?.example ?? '') === true
    return code === null ? [] : [{ vendor: isMeant ? `${title}, with the id of your ${noun}` : title, code }]
  }
  const calls = known.flatMap(it => {
    const code = callOf(name, callAbout(it.id))
    return code === null ? [] : [{ ...it, code }]
  })
  // Calls without an id serve all counters of the page.
  const apart = calls.filter((one, at) => calls.findIndex(it => it.code === one.code) === at)
  if (apart.length === 1) return apart.map(({ code }) => ({ vendor: title, code }))
  return apart.map(({ code, id, environment }) => ({ vendor: `${title} ${id}${environment === null ? '' : ` (${environment})`}`, code }))
}

/** The vendor's counters that get the event, each once: those that are planned for its pages, else those that run there. */
function countersOf(vendor: TrackerId, about: About): readonly Counted[] {
  const { plan, fact, pages, wish } = about
  const planned = plan.counters.filter(it => it.vendor === vendor)
  const meant = planned.filter(it => pages.length === 0 || pages.some(path => isNamed(fact.folder, it.pages, path)))
  const ids = (meant.length > 0 ? meant : planned).flatMap(it => (wish.page === undefined ? it.ids : idsOn(it, fact, wish.page)))
  const all = ids.length > 0 ? ids : installed(about).filter(it => it.vendor === vendor)
  return all.flatMap(({ id, environment }, at) => (all.findIndex(it => it.id === id) === at ? [{ vendor, id, environment }] : []))
}

/** What runs on the pages of the event; where nothing does, what runs anywhere. */
function installed({ pages, ground: { site } }: About): readonly Counted[] {
  const all = [...site.coverage()]
  const here = all.filter(([, covered]) => pages.some(path => covered.has(path)))
  return (here.length > 0 ? here : all).map(([key]) => {
    const colon = key.indexOf(':')
    return { vendor: key.slice(0, colon), id: key.slice(colon + 1), environment: null }
  })
}

export interface CallAbout {
  readonly vendor: TrackerId
  /** The counter that gets it; `null` = an example stands in its place. */
  readonly id: string | null
  readonly parameters: readonly PlannedParameter[]
  readonly trackers: readonly Tracker[]
  readonly wish?: CallWish
}

/** The code that sends an event of this name to a vendor; `null` where its calls have no plain form. */
export function callOf(name: string, { vendor, id: given, parameters, trackers, wish = {} }: CallAbout): string | null {
  const own = trackers.find(it => it.id === vendor)
  // Several systems of one vendor share the function of another tracker.
  const shared = trackers.filter(it => it.loaders.some(({ belongs }) => belongs?.some(([, other]) => other === vendor)))
  const id = given ?? own?.ids.example ?? ''
  for (const tracker of own === undefined ? shared : [own, ...shared]) {
    for (const protocol of tracker.protocols) {
      if (protocol.from !== undefined || protocol.retired !== undefined || typeof protocol.global !== 'string') continue
      if (protocol.style !== 'function' && protocol.style !== 'queue') continue
      for (const [command, method] of methodsOf(protocol)) {
        if (!sends(method, name, tracker)) continue
        const args = argumentsOf(protocol, method, { command, id, name, parameters, wish })
        if (args !== null) return protocol.style === 'queue' ? `${protocol.global}.push([${args}])` : `${protocol.global}(${args})`
      }
    }
  }
  return null
}

/** Methods that take certain names only come first: they are meant for these. */
function methodsOf({ methods, otherwise }: Protocol): readonly (readonly [command: string, method: Method])[] {
  const all = [...Object.entries(methods), ...(otherwise === undefined ? [] : [['', otherwise] as const])]
  return [...all.filter(([, it]) => it.takes !== undefined), ...all.filter(([, it]) => it.takes === undefined)]
}

function sends({ does, retired, takes, args }: Method, name: string, { events = [] }: Tracker): boolean {
  if ((does !== 'goal' && does !== 'event') || retired !== undefined || !args.some(it => it.role === 'name')) return false
  if (takes === undefined || takes.names?.includes(name) === true) return true
  // Other names have another method.
  return takes.instead === undefined ? takes.others === 'sent' : events.some(it => it.name === name)
}

interface Given {
  readonly command: string
  readonly id: string
  readonly name: string
  readonly parameters: readonly PlannedParameter[]
  readonly wish: CallWish
}

function argumentsOf({ counterAt, commandAt }: Protocol, { args }: Method, given: Given): string | null {
  if (given.command !== '' && commandAt === undefined) return null
  const rest: string[] = []
  for (const one of args) {
    const written = argumentOf(one, given)
    if (written === null) break
    rest.push(written)
  }
  if (!rest.includes(quoted(given.name, given.wish))) return null
  const all: string[] = []
  while (rest.length > 0 || all.length === counterAt || (all.length === commandAt && given.command !== '')) {
    if (all.length === counterAt) all.push(/^\d+$/.test(given.id) ? given.id : quoted(given.id, given.wish))
    else if (all.length === commandAt && given.command !== '') all.push(quoted(given.command, given.wish))
    else all.push(rest.shift() ?? '')
  }
  return all.join(', ')
}

function argumentOf({ role, key }: Argument, { name, parameters, wish }: Given): string | null {
  if (key !== undefined) return null
  if (role === 'name') return quoted(name, wish)
  const along = parameters.filter(it => isWritten(it, wish))
  return role === 'parameters' && along.length > 0 ? `{ ${along.map(it => pair(it, wish)).join(', ')} }` : null
}

function isWritten(parameter: PlannedParameter, { runs }: CallWish): boolean {
  return runs !== true || valueOf(parameter) !== null
}

function valueOf({ example, values }: PlannedParameter): string | null {
  return example ?? values[0] ?? null
}

function pair(parameter: PlannedParameter, wish: CallWish): string {
  const { name, type } = parameter
  const value = valueOf(parameter)
  const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name, wish)
  if (value === null) return `${key}: …`
  return `${key}: ${type === 'string' || !/^(?:-?\d+(?:\.\d+)?|true|false)$/.test(value) ? quoted(value, wish) : value}`
}

function quoted(text: string, { quote = "'" }: CallWish): string {
  return `${quote}${text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`).replace(/\n/g, '\\n')}${quote}`
}
