import type { Ask, ContainerFact, ContainerTagFact, Path, Related, Span } from '../../model/index.js'
import { newestExport, textOf } from '../../model/index.js'
import { keyOfContainer } from './installed.js'
import { isSpecimen } from './is-backstage.js'
import { isPlaceholder } from './placeholder.js'

/** The exported container that the page is; `null` for other pages, for specimens, and for exports that a newer one of the same container replaces. */
export function judgedExport(ask: Ask): ContainerFact | null {
  const [fact] = ask.facts('container')
  if (fact === undefined || ask.page.kind !== 'container' || isSpecimen(ask.page.path)) return null
  const key = keyOfContainer(ask, textOf(fact.id) ?? '')
  return key === null || newestExport(ask.site.all('container', key)) === ask.page.path ? fact : null
}

/** The export hides which container it is: it is there to be imported, and whoever does fills in and uses what he needs. */
export function isToImport(ask: Ask): boolean {
  const [fact] = ask.facts('container')
  const tracker = fact === undefined ? undefined : ask.tracker(fact.vendor)
  const id = textOf(fact?.id)
  return tracker !== undefined && id !== null && isPlaceholder(id, tracker)
}

/** Names in a message; more than this are counted. */
const NAMED = 4

/** Several parts of a container with one trouble: told at the first, the others are shown beside it. */
export function together(
  path: Path,
  parts: readonly { readonly name: string; readonly at: Span }[],
): { readonly names: string; readonly related: readonly Related[] } {
  const named = parts.slice(0, NAMED).map(({ name }) => `“${name}”`)
  const more = parts.length - named.length
  const names =
    more > 0
      ? `${named.join(', ')} and ${more} more`
      : named.length < 2
        ? named.join('')
        : `${named.slice(0, -1).join(', ')} and ${named.at(-1) ?? ''}`
  return { names, related: parts.slice(1).map(({ name, at }) => ({ path, at, says: name })) }
}

export function liveTags(ask: Ask): readonly ContainerTagFact[] {
  return ask.facts('container-tag').filter(({ live }) => live)
}
