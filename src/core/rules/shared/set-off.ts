import type { BindingFact, EventFact, Path, Reached, ShownElement, Site } from '../../model/index.js'

/** The events that elements of a page set off. */
export interface SetOff {
  /** For each selector that an event waits at: the elements it stands for, and those it may stand for. */
  readonly bound: readonly {
    readonly binding: BindingFact
    readonly events: readonly Reached<EventFact>[]
    readonly elements: readonly ShownElement[]
  }[]
  /** Events of clicks and forms whose elements nobody can tell. */
  readonly unbound: readonly Reached<EventFact>[]
}

/** Which elements of a page set off which events that its scripts wait for. Handlers in attributes are not among them: their events stand in the tag. */
export function setOffOn(site: Site, page: Path): SetOff {
  const bindings = site.reached(page, 'binding')
  const events = site.reached(page, 'event').filter(({ fact }) => fact.trigger !== null && fact.state !== 'commented')
  const elements = site.elements(page)
  const claimed = new Set<EventFact>()
  const bound = bindings.flatMap(({ fact: binding, from }) => {
    const own = events.filter(event => event.from === from && isSetOffBy(event.fact.trigger, binding))
    for (const { fact } of own) claimed.add(fact)
    const { found, perhaps } = elements.matching(binding.shapes)
    return own.length === 0 ? [] : [{ binding, events: own, elements: [...found, ...perhaps] }]
  })
  const scripts = new Set(site.reached(page, 'script').map(({ fact, from }) => `${from} ${fact.whole.start}`))
  const inScript = ({ fact, from }: Reached<EventFact>): boolean => fact.tag === null || scripts.has(`${from} ${fact.tag.start}`)
  const unbound = events.filter(event => !claimed.has(event.fact) && inScript(event) && BY_HAND.test(event.fact.trigger ?? ''))
  return { bound, unbound }
}

const BY_HAND = /^(?:click|submit|change|mousedown|touchstart)\b/

/** Several triggers stand with "or" between them. */
export function isSetOffBy(trigger: string | null, binding: BindingFact): boolean {
  return trigger === binding.trigger || (trigger?.split(' or ').includes(binding.trigger) ?? false)
}
