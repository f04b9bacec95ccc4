import type { Path, PlanItem } from '../model/index.js'

/** An item's id among those of all plans of a site: one of a plan for a folder below the root begins with that folder. */
export function idWithin(folder: Path, id: string): string {
  return folder === '' ? id : `${folder}/${id}`
}

/** Items whose ids are their own: what says the same as an earlier one is numbered, in the order of the plans. Lines do not matter. */
export function withOwnIds(items: readonly PlanItem[]): readonly PlanItem[] {
  const seen = new Map<string, number>()
  return items.map(item => {
    const count = (seen.get(item.id) ?? 0) + 1
    seen.set(item.id, count)
    return count === 1 ? item : { ...item, id: `${item.id} (${count})` }
  })
}
