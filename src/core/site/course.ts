import type { Course, Path, Step } from '../model/index.js'
import type { Closure } from './closure.js'
import type { Edges } from './edges.js'

export function courseOf({ files, routes, complete }: Closure, edges: (path: Path) => Edges): Course {
  const steps = files.map((path): Step => {
    const route = routes.get(path)
    const { state = 'active', trigger = null, conditional = false, by = null } = route ?? {}
    return { path, as: by?.as ?? 'page', chain: chainTo(path, routes), state, trigger, conditional }
  })
  return { steps, gaps: files.flatMap(path => edges(path).gaps.map(gap => ({ path, ...gap }))), complete }
}

function chainTo(path: Path, routes: Closure['routes']): readonly Path[] {
  const chain: Path[] = []
  for (let by = routes.get(path)?.by; by != null && !chain.includes(by.from); by = routes.get(by.from)?.by) chain.unshift(by.from)
  return chain
}
