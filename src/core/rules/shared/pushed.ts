import type { Ask, EventFact, Path, PushFact, Reached, Value } from '../../model/index.js'
import { entry } from '../../model/index.js'

/** Everything that a container may take for an event, over all files of the site: pushes with a name, and events of the Google tag. */
export function namedPushes(ask: Ask): readonly Reached<EventFact>[] {
  const pushed = ask.site.all('event', 'datalayer').filter(({ fact }) => isNamed(fact))
  const google = ['gtag', 'ga4', 'google-ads', 'floodlight', 'universal-analytics'].flatMap(vendor => ask.site.all('event', vendor))
  // What a tag sends to a vendor is no event of the data layer.
  const called = google.filter(({ from }) => !isContainer(ask, from))
  return [...pushed, ...called].filter(({ fact }) => fact.state !== 'commented')
}

function isContainer(ask: Ask, path: Path): boolean {
  return ask.site.pageKind(path) === 'container'
}

/** The pushed object has a name, or may have one. */
export function isNamed({ parameters }: EventFact): boolean {
  return parameters?.kind !== 'object' || parameters.open || entry(parameters, 'event') !== undefined
}

/** It is pushed to the list of another tag manager (`_mtm`), where no container of Google's listens. */
export function isForAnother(ask: Ask, { whole }: EventFact): boolean {
  const push = ask.facts('push').find(one => one.whole.start === whole.start && one.whole.end === whole.end)
  return (
    push !== undefined &&
    ask.trackers.some(({ id, protocols }) => id !== 'gtm' && protocols.some(one => one.style === 'data-layer' && one.global === push.layer))
  )
}

/** Keys of all objects that are pushed, by their dotted paths. */
export interface PushedKeys {
  readonly paths: ReadonlyMap<string, Reached<PushFact>>
  /** Paths below which, and objects in which, more keys may stand than can be seen; '' = anywhere. */
  readonly open: ReadonlySet<string>
}

/** Objects deeper than this hold nobody's data layer variable. */
const DEEPEST = 6

export function pushedKeys(ask: Ask): PushedKeys {
  const paths = new Map<string, Reached<PushFact>>()
  const open = new Set<string>()
  for (const it of ask.site.all('push', 'dataLayer')) {
    if (it.fact.state === 'commented') continue
    if (it.fact.items.length === 0) open.add('')
    for (const item of it.fact.items) walk(item, '', it, 0)
  }
  return { paths, open }

  function walk(value: Value, path: string, from: Reached<PushFact>, depth: number): void {
    if (path !== '' && !paths.has(path)) paths.set(path, from)
    switch (value.kind) {
      case 'object':
        if (value.open || depth >= DEEPEST) open.add(path)
        if (depth < DEEPEST)
          for (const { key, value: inner } of value.entries) walk(inner, path === '' ? key : `${path}.${key}`, from, depth + 1)
        break
      case 'list':
        value.items.forEach((inner, index) => walk(inner, `${path}.${index}`, from, depth + 1))
        if (value.open) open.add(path)
        break
      case 'choice':
        for (const option of value.options) walk(option, path, from, depth)
        break
      case 'unknown':
        open.add(path)
        break
      default:
    }
  }
}

/** Whether a key may be pushed though it is not seen. */
export function mayBePushed({ open }: PushedKeys, key: string): boolean {
  if (open.has('')) return true
  const parts = key.split('.')
  return parts.some((_, index) => open.has(parts.slice(0, index + 1).join('.')))
}
