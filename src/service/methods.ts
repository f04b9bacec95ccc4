import type { CallFact, Method, Tracker } from '../core/index.js'

/** What the vendor says about the method a call was recognised as. */
export function methodOf(tracker: Tracker, { protocol, method }: Pick<CallFact, 'protocol' | 'method'>): Method | undefined {
  const told = tracker.protocols[protocol]
  if (told === undefined) return undefined
  if (method === null) return told.otherwise
  if (Object.hasOwn(told.methods, method)) return told.methods[method]
  return told.instance !== undefined && Object.hasOwn(told.instance, method) ? told.instance[method] : undefined
}
