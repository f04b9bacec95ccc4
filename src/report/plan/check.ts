import type { Path, PlanItem, PlanState } from '../../core/model/index.js'
import type { Tool } from '../audit.js'
import type { Place } from '../gather/sources.js'
import { count } from '../words.js'
import type { Before } from './changes.js'
import { changesText } from './changes.js'

/** A plan compared with the code, ready to be told. */
export interface PlanCheck {
  readonly tool: Tool
  /** Absolute, with `/`. */
  readonly root: string
  readonly items: readonly PlanItem[]
  /** Lines and columns from 1. */
  readonly place: (path: Path, offset: number) => Place
  /** What there is to compare with. */
  readonly before: Before | null
}

export function isFailure(state: PlanState): boolean {
  return state === 'missing' || state === 'wrong'
}

export function tally(items: readonly { readonly state: PlanState }[]): Readonly<Record<PlanState, number>> {
  const of = (state: PlanState): number => items.filter(it => it.state === state).length
  return { implemented: of('implemented'), missing: of('missing'), wrong: of('wrong'), unknown: of('unknown') }
}

export function summaryOf({ items, before }: PlanCheck): string {
  const { implemented, missing, wrong, unknown } = tally(items)
  const states = `${count(items.length, 'planned item')}: ${implemented} as planned, ${missing} missing, ${wrong} wrong, ${unknown} cannot be known`
  return before === null ? states : `${states}\n${changesText(items, before)}`
}
