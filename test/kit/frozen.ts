/** Freezes data to its last leaf: whoever tries to change a page is found out. */
export function frozen<T>(it: T): T {
  if (typeof it !== 'object' || it === null || Object.isFrozen(it)) return it
  Object.freeze(it)
  for (const value of Object.values(it)) frozen(value)
  return it
}
