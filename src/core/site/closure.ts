import type { Path } from '../model/index.js'
import type { Edge, Edges } from './edges.js'

/** How a file comes to a page: by the best of all ways that lead to it. */
export interface Route extends Pick<Edge, 'state' | 'trigger' | 'conditional'> {
  /** The file that brings it, and as what; `null` for the page itself. */
  readonly by: { readonly from: Path; readonly as: Edge['as'] } | null
}

/** Everything that runs on a page: itself first, then scripts, modules, parts and layouts in the order in which they are brought. Each file once. */
export interface Closure {
  readonly files: readonly Path[]
  readonly routes: ReadonlyMap<Path, Route>
  /** Every file knows all its edges, and every file was read to its end. */
  readonly complete: boolean
}

const OWN: Route = { state: 'active', trigger: null, conditional: false, by: null }
/** More files than any page has; beyond it the page is not complete. */
const MOST_FILES = 2000

/** Walks the edges from a page. Cycles end where they close; a module runs before the one that imports it. */
export function closureOf(start: Path, edges: (path: Path) => Edges, whole: (path: Path) => boolean): Closure {
  const routes = new Map<Path, Route>()
  const files: Path[] = []
  let complete = true

  function visit(path: Path, route: Route): void {
    const before = routes.get(path)
    if (before !== undefined && weight(before) <= weight(route)) return
    if (routes.size >= MOST_FILES) {
      complete = false
      return
    }
    routes.set(path, route)
    const own = edgesFrom(path, route)
    if (path !== start) visitAll(path, route, true)
    if (before === undefined) {
      files.push(path)
      if (!own.complete || !whole(path)) complete = false
    }
    visitAll(path, route, path === start ? null : false)
  }

  /** What a generator's settings import runs when the site is built: only what they install comes to a page. */
  function edgesFrom(path: Path, { by }: Route): Pick<Edges, 'to' | 'complete'> {
    return by?.as === 'settings' ? { to: edges(path).to.filter(({ as }) => as === 'container'), complete: true } : edges(path)
  }

  function visitAll(from: Path, route: Route, imports: boolean | null): void {
    for (const edge of edgesFrom(from, route).to) {
      if (imports === null || (edge.as === 'import') === imports) visit(edge.to, onwards(route, from, edge))
    }
  }

  visit(start, OWN)
  return { files, routes, complete }
}

export function sameClosure(one: Closure, other: Closure): boolean {
  return (
    one.complete === other.complete &&
    one.files.length === other.files.length &&
    one.files.every((path, at) => path === other.files[at] && sameRoute(one.routes.get(path) ?? OWN, other.routes.get(path) ?? OWN))
  )
}

function sameRoute(one: Route, other: Route): boolean {
  return (
    one.state === other.state &&
    one.trigger === other.trigger &&
    one.conditional === other.conditional &&
    one.by?.from === other.by?.from &&
    one.by?.as === other.by?.as
  )
}

function onwards(route: Route, from: Path, edge: Edge): Route {
  return {
    by: { from, as: edge.as },
    state: STATES[route.state] >= STATES[edge.state] ? route.state : edge.state,
    trigger: route.trigger ?? edge.trigger,
    conditional: route.conditional || edge.conditional,
  }
}

/** The lighter, the surer. */
function weight({ state, trigger, conditional }: Route): number {
  return STATES[state] * 4 + (trigger === null ? 0 : 2) + (conditional ? 1 : 0)
}

const STATES = { active: 0, unknown: 1, blocked: 2 } as const
