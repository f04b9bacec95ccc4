import type { BindingFact, ElementFact, EventFact, FormFact, LinkFact, Reached } from './fact.js'
import type { SelectorShape } from './selector.js'

/** An element as a file shows it, by the fact that tells most of it. */
export type ShownElement = Reached<ElementFact | LinkFact | FormFact>

export interface Matching {
  readonly found: readonly ShownElement[]
  /** They may be meant: something that decides it is not known. */
  readonly perhaps: readonly ShownElement[]
  /** Others may be meant that are not listed, because they have nothing to be told by. */
  readonly bare: boolean
}

/** Elements of a page as its files show them. */
export interface PageElements {
  /** What a selector stands for. */
  matching(shapes: readonly SelectorShape[]): Matching
  /** `#id` and `.class` of all of them. */
  readonly names: ReadonlySet<string>
}

/** The events that elements of a page set off. */
export interface SetOff {
  /** For each selector that an event waits at: the elements it stands for, and those it may. */
  readonly bound: readonly {
    readonly binding: BindingFact
    readonly events: readonly Reached<EventFact>[]
    readonly found: readonly ShownElement[]
    readonly perhaps: readonly ShownElement[]
  }[]
  /** Events of clicks and forms whose elements nobody can tell. */
  readonly unbound: readonly Reached<EventFact>[]
}
