import type { Framework, Tracker } from '../model/index.js'
import { trackers as vendors } from '../trackers/index.js'
import { frameworks } from './index.js'

/** All vendors, each with what packages and frameworks make of it. */
export const trackers: readonly Tracker[] = vendors.map(withFrameworks)

function withFrameworks(tracker: Tracker): Tracker {
  const own = frameworks.filter(one => speaksTo(one, tracker.id))
  if (own.length === 0) return tracker
  return {
    ...tracker,
    scents: [...new Set([...tracker.scents, ...own.flatMap(one => one.scents)])],
    protocols: [...tracker.protocols, ...own.flatMap(one => one.protocols?.[tracker.id] ?? [])],
    components: [...(tracker.components ?? []), ...own.flatMap(one => one.components?.[tracker.id] ?? [])],
  }
}

function speaksTo({ protocols = {}, components = {} }: Framework, id: string): boolean {
  return Object.hasOwn(protocols, id) || Object.hasOwn(components, id)
}
