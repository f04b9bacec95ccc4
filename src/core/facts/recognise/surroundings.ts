import type { Analysis } from '../code/analyse.js'
import type { Effect } from '../code/effect.js'
import { constText, lastName } from '../code/triggers.js'
import { toValue } from '../code/value.js'
import { addressOf, queryValue } from './address.js'
import type { Catalogue } from './catalogue.js'
import { addresses } from './loads.js'
import { nameOf } from './path.js'

/** `window.GoogleAnalyticsObject = '__gaTracker'`, `GlobalSnowplowNamespace.push('sp')`: the function goes by another name on this page. */
export function aliasesOf(analysis: Pick<Analysis, 'outcomes'>, catalogue: Catalogue): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { effect } of analysis.outcomes) {
    const entry = catalogue.namedBy.get(nameHolder(effect) ?? '')
    const name = effect.args[0] && constText(effect.args[0])
    if (entry && name && typeof entry.protocol.global === 'string') found.set(name, entry.protocol.global)
  }
  return found
}

/** The global that is set, or to which something is added. */
function nameHolder(effect: Effect): string | null {
  if (effect.does === 'set') return effect.key ? constText(effect.key) : null
  const path = effect.does === 'call' ? nameOf(effect.callee)?.path : undefined
  return path?.endsWith('.push') === true ? path.slice(0, -'.push'.length) : null
}

/** Data layers that the page's own containers and counters are told to read. */
export function layersOf(analysis: Pick<Analysis, 'outcomes'>, catalogue: Catalogue): ReadonlySet<string> {
  const found = new Set<string>(
    [...catalogue.queues].filter(([, entries]) => entries.some(one => one.protocol.style === 'data-layer')).map(([name]) => name),
  )
  for (const { effect } of analysis.outcomes) {
    for (const argument of effect.args) {
      const named = argument.s === 'object' ? argument.entries.find(one => one.key === 'ecommerce')?.value : undefined
      const name = named && constText(named)
      if (name && /^[\w$]+$/.test(name) && effect.does !== 'set' && lastName(effect.callee) !== 'push') found.add(name)
    }
    if (effect.does === 'set' && effect.key && constText(effect.key) === 'src' && effect.args[0]) {
      for (const text of addresses(toValue(effect.args[0]))) {
        const renamed = /gtm\.js|gtag\/js/.test(text) ? queryValue(addressOf(text), 'l') : null
        if (renamed && /^[\w$]+$/.test(renamed)) found.add(renamed)
      }
    }
  }
  return found
}
