/**
 * The public JSON contract of `countersign plan check --format json`, as types; `media/schema/plan-check.schema.json` says the same to machines.
 * It is also what `--baseline` reads. Lines and columns count from 1, columns in UTF-16 code units. Paths are relative to `root`, with `/`.
 * New optional properties may appear within version 1; a property that changes its meaning makes version 2.
 */
export interface PlanCheckDocument {
  readonly schema: 'countersign/plan-check@1'
  readonly tool: { readonly name: string; readonly version: string }
  /** The site's folder: absolute, with `/`. */
  readonly root: string
  /** How many items are in each state. */
  readonly summary: StatesEntry
  /** Present with `--since` and `--baseline`. */
  readonly changes?: ChangesEntry
  /** In the order of the plans. */
  readonly items: readonly ItemEntry[]
}

export interface StatesEntry {
  readonly implemented: number
  readonly missing: number
  readonly wrong: number
  /** Reading the code cannot tell. No failure unless `--strict` is given. */
  readonly unknown: number
}

/** What became of an item: `implemented` since then; `regressed`; still `open`; `unclear` = cannot be told any more; `new` in the plan; the `same`. */
export type ChangeEntry = 'implemented' | 'regressed' | 'open' | 'unclear' | 'new' | 'same'

export interface ChangesEntry extends Readonly<Record<ChangeEntry, number>> {
  /** The revision or file that was compared with. */
  readonly since: string
  /** Items that are planned no more. */
  readonly dropped: readonly string[]
}

export interface ItemEntry {
  /** Readable, and no other item's: `event:order`, `counter:ga4:G-ABC`; of a plan for a folder `shop/event:order`. Stays when lines move. */
  readonly id: string
  /** 16 hexadecimal digits that follow from the id. */
  readonly fingerprint: string
  readonly kind: 'event' | 'counter' | 'tag' | 'funnel' | 'consent'
  readonly name: string
  readonly state: keyof StatesEntry
  /** What is wrong, missing or not to be known: one plain sentence each. */
  readonly reasons: readonly string[]
  readonly owner: string | null
  readonly meaning: string | null
  /** Where it stands in the plan. */
  readonly planned: PlaceEntry
  /** Where it is implemented; a counter's places are its pages. */
  readonly places: readonly PlaceEntry[]
  /** Present where it is judged page by page: states of its pages by environment. */
  readonly environments?: readonly EnvironmentEntry[]
  /** Present with `environments`: the pages that are not as planned. */
  readonly pages?: readonly PageStateEntry[]
  /** Present with `--since` and `--baseline`. */
  readonly change?: ChangeEntry
}

export interface PlaceEntry {
  readonly path: string
  readonly line: number
  readonly column: number
}

export interface EnvironmentEntry extends StatesEntry {
  readonly name: string
}

export interface PageStateEntry {
  readonly path: string
  readonly environment: string
  readonly state: 'missing' | 'wrong' | 'unknown'
  readonly reason: string
}
