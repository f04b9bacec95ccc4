import type { Node, Nodes } from './node.js'

/** Stands for the whole tree where a line's id is meant. */
export const ALL = ''

/** What the editor was shown, so that after a change only what looks other is drawn anew. */
export interface Tree {
  /** `null` = there is no such line any more. */
  node(id: string): Node | null
  children(id: string): Promise<Nodes>
  /** Takes the tree of a site that has changed. Gives the lines that must be drawn anew, each with all below it. */
  replace(roots: Nodes): Promise<readonly string[]>
}

export function openTree(): Tree {
  const nodes = new Map<string, Node>()
  /** What stands below the lines that somebody has opened. */
  const below = new Map<string, readonly string[]>()
  let roots: Nodes = []

  function put(parent: string, now: Nodes): void {
    const ids = now.map(it => it.id)
    const kept = new Set(ids)
    for (const id of below.get(parent) ?? []) if (!kept.has(id)) drop(id)
    below.set(parent, ids)
    for (const it of now) nodes.set(it.id, it)
  }

  function drop(id: string): void {
    for (const it of below.get(id) ?? []) drop(it)
    below.delete(id)
    nodes.delete(id)
  }

  async function compare(parent: string, now: Nodes, changed: Set<string>): Promise<void> {
    const before = below.get(parent) ?? []
    const old = new Map(before.map(id => [id, nodes.get(id)]))
    if (before.length !== now.length || now.some((it, at) => it.id !== before[at])) changed.add(parent)
    put(parent, now)
    for (const it of now) {
      const was = old.get(it.id)
      if (was === undefined) continue
      if (look(was) !== look(it)) changed.add(it.id)
      if (below.has(it.id)) await compare(it.id, (await it.children?.()) ?? [], changed)
    }
  }

  return {
    node: id => nodes.get(id) ?? null,
    async children(id) {
      if (id === ALL) {
        put(ALL, roots)
        return roots
      }
      const asked = nodes.get(id)
      const now = (await asked?.children?.()) ?? []
      // The site may have changed meanwhile, and with it the line.
      if (nodes.get(id) !== asked) return this.children(id)
      put(id, now)
      return now
    },
    async replace(now) {
      roots = now
      const changed = new Set<string>()
      await compare(ALL, now, changed)
      return changed.has(ALL) ? [ALL] : [...changed].filter(id => !isWithin(id, changed))
    },
  }
}

/** All that a line shows and does, apart from what stands below it. */
function look({ children, table, ...shown }: Node): string {
  return JSON.stringify([shown, children === null, table === null])
}

function isWithin(id: string, others: ReadonlySet<string>): boolean {
  for (let end = id.lastIndexOf('\n'); end > 0; end = id.lastIndexOf('\n', end - 1)) {
    if (others.has(id.slice(0, end))) return true
  }
  return false
}
