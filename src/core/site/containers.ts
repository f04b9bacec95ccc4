import type { Fact, Page, Path, State } from '../model/index.js'
import { textOf } from '../model/index.js'
import type { Edge } from './edges.js'

/** The exported container with an id; `null` = it was not exported into the site. */
export type ExportOf = (id: string) => Path | null

/**
 * Exported containers that a file installs: by a snippet, or by handing the id to a part or a function that does.
 * Nothing in a container installs the container itself.
 */
export function containerEdges(page: Page, exportOf: ExportOf): readonly Edge[] {
  if (page.kind === 'container') return []
  const edges = new Map<Path, Edge>()
  for (const fact of page.facts) {
    for (const { id, ...how } of installs(fact)) {
      const to = exportOf(id)
      const known = to === null ? undefined : edges.get(to)
      if (to === null || to === page.path || (known !== undefined && (known.state === 'active' || how.state !== 'active'))) continue
      edges.set(to, { to, as: 'container', at: null, ...how })
    }
  }
  return [...edges.values()]
}

interface Install extends Pick<Edge, 'trigger' | 'conditional'> {
  readonly id: string
  readonly state: Exclude<State, 'commented'>
}

const ID = /^GTM-[A-Z0-9]+$/i

function installs(fact: Fact): readonly Install[] {
  const install = (id: string | null, how: Omit<Install, 'id'>): readonly Install[] => (id !== null && ID.test(id) ? [{ id, ...how }] : [])
  switch (fact.kind) {
    case 'counter': {
      if (fact.vendor !== 'gtm' || fact.how === 'noscript' || fact.state === 'commented') return []
      return install(textOf(fact.id), { state: fact.state, trigger: fact.trigger, conditional: fact.conditional })
    }
    case 'include':
      return fact.arguments.flatMap(({ value }) => install(textOf(value), { state: 'active', trigger: null, conditional: false }))
    case 'outcall': {
      const { state, trigger, conditional } = fact
      return state === 'commented' ? [] : fact.args.flatMap(value => install(textOf(value), { state, trigger, conditional }))
    }
    default:
      return []
  }
}
