import type { ContainerFact } from './container.js'
import type { Reached } from './fact.js'
import type { Path } from './page.js'

/**
 * Of several exports of one container the one that counts: the last by time of export, then by number of version, then by path.
 * @param all exports of one container; `null` when there are none
 */
export function newestExport(all: readonly Reached<ContainerFact>[]): Path | null {
  let newest: Reached<ContainerFact> | null = null
  for (const one of all) if (newest === null || isNewer(one, newest)) newest = one
  return newest?.from ?? null
}

function isNewer(one: Reached<ContainerFact>, other: Reached<ContainerFact>): boolean {
  const time = (it: Reached<ContainerFact>): string => it.fact.exported ?? ''
  if (time(one) !== time(other)) return time(one) > time(other)
  const version = (it: Reached<ContainerFact>): number => Number(it.fact.version ?? 0)
  return version(one) !== version(other) ? version(one) > version(other) : one.from > other.from
}
