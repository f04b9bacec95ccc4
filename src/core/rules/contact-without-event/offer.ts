import type { Ask, CounterFact, Fix } from '../../model/index.js'
import { textOf } from '../../model/index.js'

/** Adds a handler to the tag that begins at `start`, which sends an event to the counter of the page. `null` when that cannot be written there. */
export function goalOffer(ask: Ask, start: number, name: string): Fix | null {
  const { page } = ask
  const tag = /^<([a-z][\w:-]*)([^>]*)>?/i.exec(page.text.slice(start, start + 2000))
  const word = tag?.[1]
  if (word === undefined || page.kind === 'component' || !/^[\w .-]+$/.test(name)) return null
  const handler = word.toLowerCase() === 'form' ? 'onsubmit' : 'onclick'
  if (new RegExp(`\\s${handler}\\s*=`, 'i').test(tag?.[2] ?? '')) return null
  const call = callFor(ask, name)
  if (call === null) return null
  const at = { start: start + 1 + word.length, end: start + 1 + word.length }
  return { title: `Send ${name} to ${call.title}`, edits: () => [{ at, text: ` ${handler}="${call.code}"` }] }
}

/** In the words of the first counter that has a function for it. https://yandex.com/support/metrica/en/objects/reachgoal https://developers.google.com/analytics/devguides/collection/ga4/events (seen 2026-11-24) */
function callFor(ask: Ask, name: string): { readonly title: string; readonly code: string } | null {
  for (const { fact } of ask.reached('counter')) {
    const code = fact.state === 'active' ? codeFor(fact, name) : null
    if (code !== null) return { title: ask.tracker(fact.vendor)?.title ?? fact.vendor, code }
  }
  return null
}

function codeFor({ vendor, id, how, by }: CounterFact, name: string): string | null {
  const known = textOf(id)
  if (known === null || !/^[\w-]+$/.test(known) || how === 'noscript') return null
  if (vendor === 'yandex-metrica')
    return by === 'constructor' ? `yaCounter${known}.reachGoal('${name}')` : `ym(${known}, 'reachGoal', '${name}')`
  return vendor === 'ga4' ? `gtag('event', '${name}')` : null
}
