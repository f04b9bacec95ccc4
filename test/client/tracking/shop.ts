import type { Filter } from '../../../src/client/tracking/filter.js'
import { noFilter } from '../../../src/client/tracking/filter.js'
import type { Node, Nodes, Tell } from '../../../src/client/tracking/node.js'
import { rootsOf } from '../../../src/client/tracking/roots.js'
import type { Site } from '../../../src/client/tracking/site.js'
import { overview, runsOn } from '../../../src/service/index.js'
import { folderOf } from '../../kit/cursor.js'

/** English, as the editor fills it in. */
export const tell: Tell = (text, ...filled) => text.replace(/\{(\d)\}/g, (_, at: string) => String(filled[Number(at)]))

/** A site as the view is told of it. */
export function siteOf(files: Readonly<Record<string, string>>): Site {
  const folder = folderOf(files)
  return {
    overview: overview(folder),
    tell,
    runs: path => Promise.resolve(runsOn(folder, path)),
  }
}

export function treeOf(files: Readonly<Record<string, string>>, filter: Filter = noFilter): Nodes {
  return rootsOf([siteOf(files)], filter)
}

/** The lines as a person sees them when all is open: what is beside a label stands behind a bar. */
export async function drawn(nodes: Nodes, depth = Infinity): Promise<string> {
  const lines = await Promise.all(nodes.map(it => drawnLine(it, depth)))
  return lines.join('')
}

async function drawnLine({ icon, label, detail, children }: Node, depth: number): Promise<string> {
  const below = children === null || depth <= 1 ? '' : await drawn(await children(), depth - 1)
  return `${icon.name}: ${label}${detail === '' ? '' : ` | ${detail}`}\n${below.replace(/^(?=.)/gm, '  ')}`
}

/** The line with this label below others, wherever it is. */
export async function find(nodes: Nodes, label: string): Promise<Node> {
  let waiting = nodes
  while (waiting.length > 0) {
    const found = waiting.find(it => it.label === label)
    if (found !== undefined) return found
    waiting = (await Promise.all(waiting.map(async it => (await it.children?.()) ?? []))).flat()
  }
  throw new Error(`There is no line ${label}`)
}
