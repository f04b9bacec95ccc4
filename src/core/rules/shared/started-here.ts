import type { Ask, CounterFact, Path, Tracker } from '../../model/index.js'
import { textOf } from '../../model/index.js'
import { mayHoldMore } from './may-hold-more.js'

/** Which counters of a vendor are started where a file runs. */
export interface Started {
  readonly path: Path
  /** Each once, as written. */
  readonly ids: readonly string[]
  /** Nothing else can start one. */
  readonly whole: boolean
  /** The vendor's counters are served by a function that serves others too: one of them may start another. */
  readonly family: boolean
  /** The file is a whole page itself. */
  readonly document: boolean
}

/**
 * For a page: what its files start. For a script or a part: what every page starts that loads it.
 * `null` when that cannot be known: a part of the page is not found, an id is only known when the page runs, nobody loads the file.
 */
export function startedHere(ask: Ask, tracker: Tracker): Started | null {
  const { page } = ask
  const family = isShared(ask, tracker)
  const common = { path: page.path, family }
  if (page.document) {
    if (page.kind !== 'html' || page.origin !== 'site' || !ask.complete) return null
    const counters = ask.reached('counter').flatMap(({ fact }) => (isOne(fact, tracker) ? [fact] : []))
    const ids = idsOf(counters)
    if (ids === null || ask.reached('load').some(({ fact }) => fact.vendor === tracker.id && fact.id !== null && textOf(fact.id) === null))
      return null
    // Without any sign of the vendor, a script from elsewhere may hold all of it.
    if (ids.length === 0 && (!isStartedByCall(tracker) || hasForeignScript(ask))) return null
    return { ...common, ids, whole: !mayHoldMore(ask), document: true }
  }
  return loaded(ask, tracker, common)
}

/** Files that only bring a counter to life by being loaded may come from anywhere, under any name. */
function isStartedByCall({ protocols }: Tracker): boolean {
  return protocols.some(({ methods, otherwise }) =>
    [...Object.values(methods), ...(otherwise ? [otherwise] : [])].some(({ does }) => does === 'start'),
  )
}

/** Hosts of libraries that start no counters. */
const LIBRARIES =
  /^(?:https?:)?\/\/(?:ajax\.googleapis\.com|cdnjs\.cloudflare\.com|code\.jquery\.com|cdn\.jsdelivr\.net\/(?:npm|gh)|unpkg\.com|(?:maxcdn|stackpath|netdna)\.bootstrapcdn\.com|use\.fontawesome\.com|kit\.fontawesome\.com|yastatic\.net|api-maps\.yandex\.ru|maps\.googleapis\.com|www\.google\.com\/recaptcha|polyfill\.io)\b/

/** A script of another host that nobody knows. */
export function hasForeignScript(ask: Ask): boolean {
  const loads = new Set(ask.reached('load').map(({ fact }) => fact.whole.start))
  return ask.reached('script').some(({ fact, from }) => {
    if (fact.src === null || fact.state === 'commented' || loads.has(fact.whole.start)) return false
    return fact.src.kind !== 'text' || (!LIBRARIES.test(fact.src.text) && ask.site.resolve(from, fact.src.text) === null)
  })
}

/** The vendor's counters are served by a function that serves others too. */
export function isShared(ask: Ask, { id }: Tracker): boolean {
  return ask.trackers.some(({ protocols }) => protocols.some(({ belongs }) => belongs?.some(([, vendor]) => vendor === id) === true))
}

/** Ids of the vendor that the site starts or shows anywhere, in comments and pixels too; `null` when one of them is not known. */
export function idsOnSite(ask: Ask, { id }: Tracker): readonly string[] | null {
  return idsOf(ask.site.all('counter', id).map(({ fact }) => fact))
}

function loaded(ask: Ask, tracker: Tracker, common: Pick<Started, 'path' | 'family'>): Started | null {
  const { loadedBy, site } = ask
  // A script that a page loads together with the snippet: an id that nobody knows may be the one.
  const ids = idsOf(site.all('counter', tracker.id).flatMap(({ fact }) => (isOne(fact, tracker) ? [fact] : [])))
  if (loadedBy.length === 0 || ids === null) return null
  const coverage = site.coverage()
  const here = ids.filter(id =>
    loadedBy.some(path => coverage.get(`${tracker.id}:${tracker.ids.fold === true ? id.toUpperCase() : id}`)?.has(path) === true),
  )
  const covered = loadedBy.every(path => [...coverage].some(([key, paths]) => key.startsWith(`${tracker.id}:`) && paths.has(path)))
  if (!covered) return null
  const managed = [...coverage].some(([key, paths]) => isManager(ask, key) && loadedBy.some(path => paths.has(path)))
  return { ...common, ids: here, whole: !managed, document: false }
}

function isManager(ask: Ask, key: string): boolean {
  return ask.tracker(key.slice(0, key.indexOf(':')))?.category === 'tag-manager'
}

/** A function that serves several systems serves whatever is started of them. */
function isOne(fact: CounterFact, { id, protocols }: Tracker): boolean {
  const own = fact.vendor === id || protocols.some(({ belongs }) => belongs?.some(([, vendor]) => vendor === fact.vendor) === true)
  return own && fact.state !== 'commented' && fact.how !== 'noscript'
}

function idsOf(counters: readonly CounterFact[]): readonly string[] | null {
  const ids = counters.map(({ id }) => textOf(id)?.trim() ?? null)
  const known = ids.filter(id => id !== null)
  return known.length < ids.length ? null : [...new Set(known)]
}
