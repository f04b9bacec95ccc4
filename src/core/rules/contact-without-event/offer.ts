import type { Ask, CounterFact, Fix } from '../../model/index.js'
import { textOf } from '../../model/index.js'
import { callOf } from '../../plan/index.js'
import { listed } from '../shared/listed.js'

/** Adds a handler to the tag that begins at `start`, which sends an event to each vendor whose counter runs on the page. `null` when that cannot be written there. */
export function goalOffer(ask: Ask, start: number, name: string): Fix | null {
  const { page } = ask
  const tag = /^<([a-z][\w:-]*)([^>]*)>?/i.exec(page.text.slice(start, start + 2000))
  const word = tag?.[1]
  if (word === undefined || page.kind === 'component' || !/^[\w .-]+$/.test(name)) return null
  const handler = word.toLowerCase() === 'form' ? 'onsubmit' : 'onclick'
  if (new RegExp(`\\s${handler}\\s*=`, 'i').test(tag?.[2] ?? '')) return null
  const calls = callsFor(ask, name)
  if (calls.size === 0) return null
  const at = { start: start + 1 + word.length, end: start + 1 + word.length }
  return {
    title: `Send ${name} to ${listed([...calls.values()])}`,
    edits: () => [{ at, text: ` ${handler}="${[...calls.keys()].join('; ')}"` }],
  }
}

/** Those that take an event of any name in one call; for others somebody must decide on a number, a category or a name of theirs. */
const TAKE_ANY_NAME: ReadonlySet<string> = new Set([
  'yandex-metrica',
  'ga4',
  'meta-pixel',
  'clarity',
  'hotjar',
  'microsoft-uet',
  'plausible',
])

/** The code for each, in the order in which they run, with the vendor's name: several vendors may share one call. */
function callsFor(ask: Ask, name: string): ReadonlyMap<string, string> {
  const calls = new Map<string, string>()
  const done = new Set<string>()
  for (const { fact } of ask.reached('counter')) {
    if (fact.state !== 'active' || fact.how === 'noscript' || done.has(fact.vendor)) continue
    const code = codeFor(fact, name, ask)
    if (code === null || code.includes('"')) continue
    done.add(fact.vendor)
    if (!calls.has(code)) calls.set(code, ask.tracker(fact.vendor)?.title ?? fact.vendor)
  }
  return calls
}

function codeFor({ vendor, id, by }: CounterFact, name: string, { trackers }: Ask): string | null {
  if (!TAKE_ANY_NAME.has(vendor)) return null
  const known = textOf(id)
  if (known === null || !/^[\w-]+$/.test(known)) return null
  // https://yandex.com/support/metrica/en/objects/reachgoal (seen 2026-11-24): the older code has a function of its own.
  if (vendor === 'yandex-metrica' && by === 'constructor') return `yaCounter${known}.reachGoal('${name}')`
  return callOf(name, { vendor, id: known, parameters: [], trackers })
}
