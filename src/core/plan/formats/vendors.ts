import type { PlannedEvent, PlannedName } from '../../model/index.js'

/** The one vendor of a vendor's own format, where we know it. */
export function sentTo(vendor: string, name: string): readonly PlannedName[] {
  return [{ vendor, name }]
}

/** What an event is called with a vendor; `null` when it is planned for others only. */
export function nameWith(vendor: string, { vendors, name }: PlannedEvent): string | null {
  if (vendors.length === 0) return name
  return vendors.find(it => it.vendor === vendor)?.name ?? null
}
