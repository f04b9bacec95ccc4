import type { Argument, Method, Plan, PlannedEvent, PlannedParameter, Protocol, Tracker, TrackerId } from '../model/index.js'
import { receiversOf } from './sent.js'

/** The line of code that sends an event to one of its receivers. */
export interface PlannedCall {
  readonly vendor: string
  readonly code: string
}

/** The exact code that sends a planned event, for the counters of its plan. Vendors whose calls have no plain form are left out. */
export function callsOf(event: PlannedEvent, plan: Plan, trackers: readonly Tracker[]): readonly PlannedCall[] {
  const counted = [...new Set(plan.counters.map(it => it.vendor))].map(vendor => ({ vendor, name: event.name }))
  const receivers = receiversOf(event).flatMap(it => (it.vendor === null ? counted : [{ vendor: it.vendor, name: it.name }]))
  return receivers.flatMap(({ vendor, name }) => {
    if (vendor === 'datalayer') {
      return [
        { vendor: 'Data layer', code: `dataLayer.push({ event: ${quoted(name)}${event.parameters.map(it => `, ${pair(it)}`).join('')} })` },
      ]
    }
    const title = trackers.find(it => it.id === vendor)?.title ?? vendor
    const id = plan.counters.find(it => it.vendor === vendor)?.ids[0]?.id ?? null
    const code = callOf(name, { vendor, id, parameters: event.parameters, trackers })
    return code === null ? [] : [{ vendor: title, code }]
  })
}

export interface CallAbout {
  readonly vendor: TrackerId
  /** The counter that gets it; `null` = an example stands in its place. */
  readonly id: string | null
  readonly parameters: readonly PlannedParameter[]
  readonly trackers: readonly Tracker[]
}

/** The code that sends an event of this name to a vendor; `null` where its calls have no plain form. */
export function callOf(name: string, { vendor, id: given, parameters, trackers }: CallAbout): string | null {
  const own = trackers.find(it => it.id === vendor)
  // Several systems of one vendor share the function of another tracker.
  const shared = trackers.filter(it => it.loaders.some(({ belongs }) => belongs?.some(([, id]) => id === vendor)))
  const id = given ?? own?.ids.example ?? ''
  for (const tracker of own === undefined ? shared : [own, ...shared]) {
    for (const protocol of tracker.protocols) {
      if (protocol.from !== undefined || protocol.retired !== undefined || typeof protocol.global !== 'string') continue
      if (protocol.style !== 'function' && protocol.style !== 'queue') continue
      for (const [command, method] of [...Object.entries(protocol.methods), ['', protocol.otherwise] as const]) {
        if (method === undefined || !sends(method, name)) continue
        const args = argumentsOf(protocol, method, { command, id, name, parameters })
        if (args !== null) return protocol.style === 'queue' ? `${protocol.global}.push([${args}])` : `${protocol.global}(${args})`
      }
    }
  }
  return null
}

function sends({ does, retired, takes, args }: Method, name: string): boolean {
  if ((does !== 'goal' && does !== 'event') || retired !== undefined || !args.some(it => it.role === 'name')) return false
  return takes === undefined || takes.names?.includes(name) === true || (takes.others === 'sent' && takes.instead === undefined)
}

interface Given {
  readonly command: string
  readonly id: string
  readonly name: string
  readonly parameters: readonly PlannedParameter[]
}

function argumentsOf({ counterAt, commandAt }: Protocol, { args }: Method, given: Given): string | null {
  if (given.command !== '' && commandAt === undefined) return null
  const rest: string[] = []
  for (const one of args) {
    const written = argumentOf(one, given)
    if (written === null) break
    rest.push(written)
  }
  if (!rest.includes(quoted(given.name))) return null
  const all: string[] = []
  while (rest.length > 0 || all.length === counterAt || (all.length === commandAt && given.command !== '')) {
    if (all.length === counterAt) all.push(/^\d+$/.test(given.id) ? given.id : quoted(given.id))
    else if (all.length === commandAt && given.command !== '') all.push(quoted(given.command))
    else all.push(rest.shift() ?? '')
  }
  return all.join(', ')
}

function argumentOf({ role, key }: Argument, { name, parameters }: Given): string | null {
  if (key !== undefined) return null
  if (role === 'name') return quoted(name)
  return role === 'parameters' && parameters.length > 0 ? `{ ${parameters.map(pair).join(', ')} }` : null
}

function pair({ name, example, values, type }: PlannedParameter): string {
  const value = example ?? values[0] ?? null
  const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name)
  if (value === null) return `${key}: …`
  return `${key}: ${type === 'string' || !/^(?:-?\d+(?:\.\d+)?|true|false)$/.test(value) ? quoted(value) : value}`
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n')}'`
}
