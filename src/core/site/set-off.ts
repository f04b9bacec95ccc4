import type { BindingFact, EventFact, Path, Reached, SetOff, Site } from '../model/index.js'

type Asking = Pick<Site, 'reached' | 'elements'>

/** Which elements of a page set off which events that its scripts wait for. Handlers in attributes are not among them: their events stand in the tag. */
export function setOffOn(page: Path, { reached, elements }: Asking): SetOff {
  const bindings = reached(page, 'binding')
  const events = reached(page, 'event').filter(({ fact }) => fact.trigger !== null && fact.state !== 'commented')
  const shown = elements(page)
  const claimed = new Set<EventFact>()
  const bound = bindings.flatMap(({ fact: binding, from }) => {
    const own = events.filter(event => event.from === from && isSetOffBy(event.fact.trigger, binding))
    for (const { fact } of own) claimed.add(fact)
    const { found, perhaps } = shown.matching(binding.shapes)
    return own.length === 0 ? [] : [{ binding, events: own, found, perhaps }]
  })
  const scripts = new Set(reached(page, 'script').map(({ fact, from }) => `${from} ${fact.whole.start}`))
  const inScript = ({ fact, from }: Reached<EventFact>): boolean => fact.tag === null || scripts.has(`${from} ${fact.tag.start}`)
  const unbound = events.filter(event => !claimed.has(event.fact) && inScript(event) && BY_HAND.test(event.fact.trigger ?? ''))
  return { bound, unbound }
}

const BY_HAND = /^(?:click|submit|change|mousedown|touchstart)\b/

/** Several triggers stand with "or" between them. */
export function isSetOffBy(trigger: string | null, binding: BindingFact): boolean {
  return trigger === binding.trigger || (trigger?.split(' or ').includes(binding.trigger) ?? false)
}
