import type { Fact, State, Tracker, TrackerId } from '../model/index.js'
import { counterKey } from '../model/index.js'
import type { Route } from './closure.js'
import type { Context } from './context.js'
import { vendorOf, vendorOfOpen } from './resolve-events.js'

export interface Circumstances {
  /** The page the facts run on. */
  readonly context: Context
  /** How their file comes to it; absent for the page's own. */
  readonly route?: Route
  /** No page loads the file they stand in. */
  readonly orphan?: boolean
  /** The file itself tells `gtag` where to send. */
  readonly local?: boolean
  readonly trackerOf: (vendor: TrackerId) => Tracker | undefined
}

/** Facts as they are on a page. Where nothing is different the same list comes back. */
export function adjust(facts: readonly Fact[], there: Circumstances): readonly Fact[] {
  const adjusted = facts.flatMap(fact => (isElsewhere(fact, there) ? [] : [adjustOne(fact, there)]))
  return adjusted.length < facts.length || adjusted.some((fact, at) => fact !== facts[at]) ? adjusted : facts
}

/** An export says which container it is: on the pages that install it their own snippet says so. */
function isElsewhere(fact: Fact, { route }: Circumstances): boolean {
  return route !== undefined && fact.kind === 'counter' && fact.how === 'container' && fact.by === 'export'
}

function adjustOne(fact: Fact, there: Circumstances): Fact {
  const routed = there.route === undefined ? fact : routedBy(fact, there.route)
  if (routed.kind === 'event') {
    const vendor = vendorOf(routed, there.context.google, there.local === true)
    return vendor === routed.vendor ? routed : { ...routed, vendor }
  }
  if (routed.kind !== 'counter') return routed
  const open = routed.state === 'active' || routed.state === 'unknown'
  const state = routed.how === 'noscript' && open ? pixelState(routed, there) : routed.state
  const certain = there.orphan === true && state !== 'commented' ? 'unknown' : state
  const vendor = vendorOfOpen(routed, there.context.google)
  return certain === routed.state && vendor === routed.vendor ? routed : { ...routed, vendor, state: certain }
}

/** A noscript pixel alone counts nobody who has JavaScript: it is alive with the script that starts the same counter. */
function pixelState(pixel: Extract<Fact, { kind: 'counter' }>, { context, trackerOf }: Circumstances): State {
  const key = counterKey(pixel.vendor, pixel.id, trackerOf(pixel.vendor))
  return (key === null ? undefined : context.started.get(key)) ?? 'unknown'
}

function routedBy(fact: Fact, route: Route): Fact {
  if (!('immediate' in fact)) return fact
  const state = fact.state === 'active' || (fact.state === 'unknown' && route.state === 'blocked') ? route.state : fact.state
  const trigger = fact.trigger ?? route.trigger
  const conditional = fact.conditional || route.conditional
  const immediate = fact.immediate && route.trigger === null
  if (state === fact.state && trigger === fact.trigger && conditional === fact.conditional && immediate === fact.immediate) return fact
  return { ...fact, state, trigger, conditional, immediate }
}
