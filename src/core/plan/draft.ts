import { emptyPlan } from './parse.js'
import { textOf } from '../model/index.js'
import type { EventFact, Path, Plan, PlannedCounter, PlannedEvent, PlannedParameter, PlannedType, Reached, Value } from '../model/index.js'
import type { WholeGround } from './check.js'
import { homePages } from './homes.js'
import { globsOf, namesOfPages } from './page-globs.js'
import { isBelow, namesOf, sentBelow } from './sent.js'

/** A plan of what a site tracks today: its counters, and every event whose name is known, with where it is sent from and what along. */
export function draftPlan(ground: WholeGround, folder: Path = ''): Plan {
  // What libraries send is not the site's to plan.
  const sent = sentBelow(ground, folder).filter(({ from }) => ground.site.own(from))
  const names = [...new Set(sent.flatMap(({ fact }) => namesOf(fact.name)))].filter(it => it.trim() !== '' && it.length <= LONGEST).sort()
  return {
    ...emptyPlan,
    counters: countersOf(ground, folder),
    events: names.map(name =>
      draftEvent(
        name,
        sent.filter(({ fact }) => namesOf(fact.name).includes(name)),
        ground,
        folder,
      ),
    ),
  }
}

function countersOf({ site }: WholeGround, folder: Path): readonly PlannedCounter[] {
  const all = site.pages.filter(path => isBelow(folder, path))
  const relative = (path: Path): Path => within(folder, path)
  return [...site.coverage()]
    .flatMap(([key, paths]) => {
      const covered = all.filter(path => paths.has(path))
      return covered.length === 0 ? [] : [[key, covered] as const]
    })
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, covered]) => {
      const colon = key.indexOf(':')
      const pages = globsOf(covered.map(relative), all.map(relative))
      return {
        vendor: key.slice(0, colon),
        ids: [{ id: key.slice(colon + 1), environment: null }],
        pages,
        kinds: [],
        options: [],
        owner: null,
        note: null,
      }
    })
}

/** An event as its places have it: where it is sent from, by what, and what along. */
export function draftEvent(name: string, places: readonly Reached<EventFact>[], { site }: WholeGround, folder: Path): PlannedEvent {
  const homes = places.flatMap(({ from }) => homePages(site, from))
  const vendors = [...new Set(places.map(it => it.fact.vendor))].sort()
  return {
    kind: places.some(({ fact }) => fact.event === 'goal') ? 'goal' : 'event',
    name,
    meaning: null,
    owner: null,
    status: 'live',
    // What the Google tag's call speaks to is not always known; then any receiver will do.
    vendors: vendors.includes('gtag') ? [] : vendors.map(vendor => ({ vendor, name })),
    sentBy: 'code',
    // Parts and scripts that no page is seen to load may be sent from anywhere.
    pages: places.every(({ from }) => site.pages.includes(from) || site.loadedBy(from).length > 0)
      ? namesOfPages([...new Set(homes)].filter(path => isBelow(folder, path)).map(path => within(folder, path)))
      : [],
    selectors: selectorsOf(places),
    trigger: triggerOf(places),
    parameters: parametersOf(places),
    closed: false,
    url: null,
    urlIs: 'contains',
    note: null,
  }
}

function within(folder: Path, path: Path): Path {
  return folder === '' ? path : path.slice(folder.length + 1)
}

const WORDS = ['click', 'submit', 'load', 'change', 'scroll', 'timer'] as const

function triggerOf(places: readonly Reached<EventFact>[]): string | null {
  const words = new Set(places.map(({ fact }) => WORDS.find(word => fact.trigger?.startsWith(word) === true) ?? null))
  const [only] = words
  return words.size === 1 ? (only ?? null) : null
}

function selectorsOf(places: readonly Reached<EventFact>[]): readonly string[] {
  const found = places.map(({ fact }) => /^(?:click on|submit of|change of) ([#.][\w-]+)$/.exec(fact.trigger ?? '')?.[1])
  return [...new Set(found.filter(it => it !== undefined))].sort()
}

/** What any place sends along; required is what all send where all of it can be seen. */
function parametersOf(places: readonly Reached<EventFact>[]): readonly PlannedParameter[] {
  const objects = places.map(({ fact }) => (fact.parameters?.kind === 'object' ? fact.parameters : null))
  const names = new Set(objects.flatMap(it => it?.entries.map(entry => entry.key) ?? []))
  names.delete('event')
  return [...names]
    .filter(it => it.trim() !== '')
    .map(name => {
      const values = objects.map(it => it?.entries.find(entry => entry.key === name)?.value)
      const types = new Set(values.flatMap(it => (it === undefined ? [] : [typeOf(it)])))
      const [type = null] = types
      return {
        name,
        type: types.size === 1 ? type : null,
        required: objects.every((it, at) => it !== null && values[at] !== undefined),
        values: [],
        pattern: null,
        unit: null,
        example: exampleOf(values),
        meaning: null,
        neverPersonal: false,
      }
    })
}

function typeOf(value: Value): PlannedType | null {
  switch (value.kind) {
    case 'text':
    case 'pattern':
      return 'string'
    case 'number':
    case 'boolean':
    case 'object':
    case 'list':
      return value.kind
    default:
      return null
  }
}

function exampleOf(values: readonly (Value | undefined)[]): string | null {
  const found = values.map(it => textOf(it)).find(it => it !== null && it !== '')
  return found === undefined || found === null || found.length > LONGEST_EXAMPLE ? null : found
}

const LONGEST = 500
const LONGEST_EXAMPLE = 60
