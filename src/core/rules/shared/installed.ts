import type { Ask, ContainerTriggerFact, Path } from '../../model/index.js'
import { counterKey, newestExport, textOf } from '../../model/index.js'
import { isPlaceholder } from './placeholder.js'
import { remembered } from './remembered.js'

const MANAGER = 'gtm'

/** The key of a container with a real id; `null` for ids that stand for none. */
export function keyOfContainer({ tracker }: Ask, id: string): string | null {
  const known = tracker(MANAGER)
  if (known === undefined || !known.ids.pattern.test(id.trim().toUpperCase()) || isPlaceholder(id, known)) return null
  return counterKey(MANAGER, id, known)
}

/** Keys of containers that pages of the site install; `null` when one of the ids is not known. */
export function installedIds(ask: Ask): ReadonlySet<string> | null {
  const counters = ask.site.all('counter', MANAGER)
  return remembered(counters, 'installed', [ask.tracker(MANAGER)], () => {
    const found = new Set<string>()
    for (const { fact } of counters) {
      if (fact.state === 'commented' || (fact.how === 'container' && fact.by === 'export')) continue
      const id = textOf(fact.id)
      if (id === null) return null
      const key = keyOfContainer(ask, id)
      if (key !== null) found.add(key)
    }
    return found
  })
}

/**
 * The exports of all containers that listen where a file runs; for files of which nobody knows where they run, of all containers of the site.
 * `null` when one of them is not known: no container is installed, its id is only known when the page runs, it was not exported.
 */
export function exportsHere(ask: Ask): readonly Path[] | null {
  if (ask.page.kind === 'container')
    return ask.facts('container').some(({ usage, partial }) => usage === 'web' && !partial) ? [ask.page.path] : null
  if (ask.site.all('container', MANAGER).length === 0) return null
  const installed = installedIds(ask)
  if (installed === null || installed.size === 0) return null
  const pages = ask.page.document ? [ask.page.path] : ask.loadedBy
  const coverage = ask.site.coverage()
  const here = [...installed].filter(key => pages.length === 0 || pages.some(path => coverage.get(key)?.has(path) === true))
  if (here.length === 0) return null
  const exports = here.map(key => newestExport(ask.site.all('container', key).filter(({ fact }) => fact.usage === 'web')))
  const known = exports.filter(path => path !== null)
  // In a part of a container the trigger may be what is missing.
  const isPart = ask.site.all('container', MANAGER).some(({ fact, from }) => fact.partial && known.includes(from))
  return isPart || known.length < exports.length ? null : known
}

/** Triggers of exported containers. */
export function triggersOf(ask: Ask, exports: readonly Path[]): readonly { readonly fact: ContainerTriggerFact; readonly from: Path }[] {
  return ask.site.all('container-trigger', MANAGER).filter(({ from }) => exports.includes(from))
}
