import type { Method } from './tracker.js'

/** The same method under each of some names, which stand in one text with spaces between them. */
export function methodsNamed(names: string, method: Method = { does: 'other', args: [] }): Readonly<Record<string, Method>> {
  return Object.fromEntries(names.split(' ').map((name): [string, Method] => [name, method]))
}
