import type { ElementFact, FormFact, LinkFact, Reached } from './fact.js'
import type { SelectorShape } from './selector.js'

/** Elements of a page as its files show them. */
export interface PageElements {
  /** What a selector stands for. `maybe` = others may be meant as well: something that decides it is not known. */
  matching(shapes: readonly SelectorShape[]): { readonly found: readonly Reached<ElementFact | LinkFact | FormFact>[]; readonly maybe: boolean }
  /** `#id` and `.class` of all of them. */
  readonly names: ReadonlySet<string>
}

