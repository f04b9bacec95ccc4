import type { Path, PlanItem, PlanState } from '../../core/model/index.js'
import type { Place } from '../gather/sources.js'
import { count } from '../words.js'

/** A plan compared with the code, ready to be told. */
export interface PlanCheck {
  readonly items: readonly PlanItem[]
  /** Lines and columns from 1. */
  readonly place: (path: Path, offset: number) => Place
  /** States by item before, where there is something to compare with. */
  readonly before: ReadonlyMap<string, PlanState> | null
}

/** What became of an item since the baseline. */
export type PlanChange = 'done' | 'regressed' | 'open' | 'new' | 'same'

export function changeOf({ id, state }: PlanItem, before: ReadonlyMap<string, PlanState> | null): PlanChange | null {
  if (before === null) return null
  const old = before.get(id)
  const fails = isFailure(state)
  if (old === undefined) return 'new'
  if (isFailure(old)) return fails ? 'open' : 'done'
  return fails ? 'regressed' : 'same'
}

export function isFailure(state: PlanState): boolean {
  return state === 'missing' || state === 'wrong'
}

export function tally(items: readonly PlanItem[]): Readonly<Record<PlanState, number>> {
  const of = (state: PlanState): number => items.filter(it => it.state === state).length
  return { implemented: of('implemented'), missing: of('missing'), wrong: of('wrong'), unknown: of('unknown') }
}

export function summaryOf({ items }: PlanCheck): string {
  const { implemented, missing, wrong, unknown } = tally(items)
  return `${count(items.length, 'planned item')}: ${implemented} as planned, ${missing} missing, ${wrong} wrong, ${unknown} cannot be known`
}

/** The contract of `countersign plan check --format json`, version 1: also what `--baseline` reads. */
export function planJson(check: PlanCheck): string {
  const items = check.items.map(it => {
    const { places, planned, id, kind, name, state, reasons, owner, meaning } = it
    const told = (path: Path, offset: number): object => ({ path, ...check.place(path, offset) })
    const change = changeOf(it, check.before)
    return {
      id,
      kind,
      name,
      state,
      reasons,
      owner,
      meaning,
      planned: told(planned.path, planned.at.start),
      places: places.map(place => told(place.path, place.at.start)),
      ...(change === null ? {} : { change }),
    }
  })
  return `${JSON.stringify({ version: 1, summary: tally(check.items), items }, null, 2)}\n`
}

/** States of the items of an earlier `planJson`; `null` when it is none. */
export function planBaseline(text: string): ReadonlyMap<string, PlanState> | null {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    return null
  }
  if (typeof document !== 'object' || document === null || !('items' in document) || !Array.isArray(document.items)) return null
  const states = new Map<string, PlanState>()
  for (const item of document.items as unknown[]) {
    if (typeof item !== 'object' || item === null || !('id' in item) || !('state' in item)) return null
    const state = STATES.find(it => it === item.state)
    if (typeof item.id !== 'string' || state === undefined) return null
    states.set(item.id, state)
  }
  return states
}

const STATES = ['implemented', 'missing', 'wrong', 'unknown'] as const satisfies readonly PlanState[]
