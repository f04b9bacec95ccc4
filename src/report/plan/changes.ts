import type { PlanItem, PlanState } from '../../core/model/index.js'
import type { ChangeEntry, ChangesEntry } from './contract.js'

/** States of the items of an earlier check, by id, and what people call that check: a revision, a file. */
export interface Before {
  readonly since: string
  readonly states: ReadonlyMap<string, PlanState>
}

/** What became of an item since then. */
export function changeOf({ id, state }: PlanItem, { states }: Before): ChangeEntry {
  const old = states.get(id)
  if (old === undefined) return 'new'
  if (state === 'implemented') return old === 'implemented' ? 'same' : 'implemented'
  if (state === 'unknown') return old === 'unknown' ? 'same' : 'unclear'
  return old === 'implemented' ? 'regressed' : 'open'
}

export function changesOf(items: readonly PlanItem[], before: Before): ChangesEntry {
  const all = items.map(it => changeOf(it, before))
  const of = (change: ChangeEntry): number => all.filter(it => it === change).length
  const ids = new Set(items.map(it => it.id))
  return {
    since: before.since,
    implemented: of('implemented'),
    regressed: of('regressed'),
    open: of('open'),
    unclear: of('unclear'),
    new: of('new'),
    same: of('same'),
    dropped: [...before.states.keys()].filter(id => !ids.has(id)),
  }
}

/** How each is told of an item; nothing where nothing changed. */
export const CHANGE_WORDS: Readonly<Record<ChangeEntry, string | null>> = {
  implemented: 'implemented since',
  regressed: 'regressed',
  open: 'still open',
  unclear: 'can no longer be told',
  new: 'new in the plan',
  same: null,
}

/** `Since v1: 2 implemented since, 1 regressed, 3 still open`. */
export function changesText(items: readonly PlanItem[], before: Before): string {
  const changes = changesOf(items, before)
  const told = (['implemented', 'regressed', 'open', 'unclear', 'new'] as const)
    .filter((it, at) => at < MAIN || changes[it] > 0)
    .map(it => `${changes[it]} ${CHANGE_WORDS[it] ?? ''}`)
  const dropped = changes.dropped.length === 0 ? [] : [`${changes.dropped.length} no longer planned`]
  return `Compared with ${before.since}: ${[...told, ...dropped].join(', ')}`
}

/** The first three are told even when there are none. */
const MAIN = 3
