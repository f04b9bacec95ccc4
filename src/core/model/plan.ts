import type { Path } from './page.js'
import type { PageNature } from './rule.js'
import type { Span } from './span.js'
import type { TrackerId } from './tracker.js'

/**
 * What a tracking plan says, checked. Plain data. Places are there when it was read from a file, and absent when a program made it.
 * Empty lists and `null` mean that nothing was said. All globs are relative to the folder the plan speaks for.
 */
export interface Plan {
  readonly title: string | null
  /** Which pages belong to which environment; pages that none names are `production`. */
  readonly environments: readonly PlannedEnvironment[]
  readonly counters: readonly PlannedCounter[]
  /** Goals and events in the order in which they are written. Names are unique. */
  readonly events: readonly PlannedEvent[]
  readonly meta: readonly PlannedMeta[]
  readonly consent: PlannedConsent | null
  readonly naming: PlannedNaming | null
  readonly funnels: readonly PlannedFunnel[]
}

export interface PlannedEnvironment {
  readonly name: string
  readonly pages: readonly string[]
}

/** A counter that must run on the pages that match; neither globs nor kinds = on all pages. */
export interface PlannedCounter {
  readonly vendor: TrackerId
  /** At least one. An id without an environment holds in all of them. */
  readonly ids: readonly PlannedId[]
  readonly pages: readonly string[]
  /** What such a page is: `page`, `error`. Empty = pages that visitors are meant to see. */
  readonly kinds: readonly PlannedKind[]
  /** Options that its start must be given, with the value as text: `webvisor: true`. */
  readonly options: readonly PlannedOption[]
  readonly owner: string | null
  readonly note: string | null
  readonly at?: Span
}

/** Kinds of whole documents, as the site's settings know them. */
export type PlannedKind = Extract<PageNature, 'page' | 'error' | 'verification' | 'email'>

export interface PlannedId {
  readonly id: string
  readonly environment: string | null
  readonly at?: Span
}

export interface PlannedOption {
  readonly name: string
  readonly value: string
  readonly at?: Span
}

export type PlannedStatus = 'planned' | 'live' | 'deprecated'

export interface PlannedEvent {
  /** Under which heading it stands: `goals` or `events`. They are judged alike. */
  readonly kind: 'goal' | 'event'
  /** What people call it, and its name in the code of every vendor that has no other. */
  readonly name: string
  /** What it says about a visitor, in plain words. */
  readonly meaning: string | null
  readonly owner: string | null
  readonly status: PlannedStatus
  /** Must be sent to each of these. Empty = to any. */
  readonly vendors: readonly PlannedName[]
  /** `tag-manager`: a container sends it, so that the code need not. */
  readonly sentBy: 'code' | 'tag-manager'
  /** Pages it is sent from; empty = any. */
  readonly pages: readonly string[]
  /** Elements it belongs to, as CSS selectors. */
  readonly selectors: readonly string[]
  /** What makes it happen: `load`, `click`, `submit`, or words of one's own. */
  readonly trigger: string | null
  readonly parameters: readonly PlannedParameter[]
  /** Parameters that the plan does not name are wrong. */
  readonly closed: boolean
  /** A URL goal: nothing sends it, the vendor counts visits of pages whose address is like this. */
  readonly url: string | null
  /** How an address is like `url`; `matches` = a regular expression finds something in it. */
  readonly urlIs: PlannedLikeness
  readonly note: string | null
  /** The name. */
  readonly at?: Span
}

export type PlannedLikeness = 'contains' | 'equals' | 'starts' | 'matches'

export interface PlannedName {
  readonly vendor: TrackerId | 'datalayer'
  /** Its name with this vendor; equals the event's own where the plan gives no other. */
  readonly name: string
  readonly at?: Span
}

export type PlannedType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'list'

export interface PlannedParameter {
  readonly name: string
  readonly type: PlannedType | null
  readonly required: boolean
  /** The values it may have, as texts; empty = any. */
  readonly values: readonly string[]
  /** A regular expression that the whole text must match. */
  readonly pattern: string | null
  readonly unit: string | null
  readonly example: string | null
  readonly meaning: string | null
  /** May never hold personal data. */
  readonly neverPersonal: boolean
  readonly at?: Span
}

/** Tags that pages must have. */
export interface PlannedMeta {
  readonly pages: readonly string[]
  readonly tags: readonly PlannedTag[]
}

export interface PlannedTag {
  /** `title`, `description`, `canonical`, `og:image`, as `MetaFact.name` has it. */
  readonly name: string
  /** A regular expression that the whole content must match; `null` = any content. */
  readonly pattern: string | null
  readonly at?: Span
}

/** Counters of these vendors must wait for the visitor's consent. */
export interface PlannedConsent {
  readonly vendors: readonly TrackerId[]
  /** What holds before the visitor has chosen, by the vendor's own words: `analytics_storage: denied`. */
  readonly defaults: readonly PlannedOption[]
  readonly note: string | null
  readonly at?: Span
}

export type NamingStyle = 'snake_case' | 'kebab-case' | 'camelCase' | 'PascalCase' | 'Title Case' | 'lower case'

export interface PlannedNaming {
  readonly events: NamingStyle | null
  readonly parameters: NamingStyle | null
  /** A regular expression that the whole of every event's name must match. */
  readonly pattern: string | null
}

/** Events that a visitor meets one after the other. */
export interface PlannedFunnel {
  readonly name: string
  readonly steps: readonly PlannedStep[]
  readonly at?: Span
}

export interface PlannedStep {
  /** The name of a planned event. */
  readonly event: string
  readonly at?: Span
}

/** `implemented` as planned; `missing` from the code; `wrong` in some way; `unknown` = reading the code cannot tell. */
export type PlanState = 'implemented' | 'missing' | 'wrong' | 'unknown'

/** One item of a plan, compared with the code. */
export interface PlanItem {
  /**
   * `event:order`, `counter:ga4:G-ABC`, `tag:title`, `funnel:checkout`, `consent`; of a plan for a folder `shop/event:order`. No other item of the
   * site has it, and it stays when lines move or a plan is split into files.
   */
  readonly id: string
  readonly kind: 'event' | 'counter' | 'tag' | 'funnel' | 'consent'
  readonly name: string
  readonly state: PlanState
  /** What is wrong, missing, or not to be known; one plain sentence each. Empty when it is implemented. */
  readonly reasons: readonly string[]
  /** The same by environment and page, where it is planned for pages. */
  readonly verdicts: readonly PlanVerdict[]
  /** Where it is implemented. */
  readonly places: readonly PlanPlace[]
  /** Where it stands in the plan. */
  readonly planned: PlanPlace
  readonly owner: string | null
  readonly meaning: string | null
}

export interface PlanVerdict {
  readonly environment: string
  readonly path: Path
  readonly state: PlanState
  /** Why it is not implemented there; `null` when it is. */
  readonly reason: string | null
}

export interface PlanPlace {
  readonly path: Path
  readonly at: Span
}

/** An item of the plan, with what a programmer needs to build it. */
export interface PlanTask {
  readonly item: PlanItem
  /** The plan's own words on it; `null` for counters, tags and funnels. */
  readonly event: PlannedEvent | null
  /** Exact code by receiver. */
  readonly calls: readonly { readonly vendor: string; readonly code: string }[]
}
