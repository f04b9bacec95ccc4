import { containersBranch } from './containers.js'
import { countersBranch } from './counters.js'
import { eventsBranch } from './events.js'
import type { Filter } from './filter.js'
import type { Node, Nodes } from './node.js'
import { node } from './node.js'
import { pagesBranch } from './pages.js'
import { planBranch } from './plan.js'
import { problemsBranch } from './problems.js'
import type { Site } from './site.js'
import { problemsWord } from './words.js'

/** The tree of a workspace: the branches of its only folder, or a root for each folder. Nothing for a workspace without pages. */
export function rootsOf(sites: readonly Site[], filter: Filter): Nodes {
  const [only] = sites
  if (only === undefined) return []
  return sites.length === 1 ? branchesOf(only.overview.uri, only, filter) : sites.map(site => folderRoot(site, filter))
}

function folderRoot(site: Site, filter: Filter): Node {
  const { overview, tell } = site
  const { name, uri, problems } = overview
  const count = problems.reduce((sum, it) => sum + it.findings.length, 0)
  const root = node(uri, 'folder', { label: name, detail: problemsWord(count, tell), icon: { name: 'root-folder' }, open: true })
  return { ...root, children: () => branchesOf(root.id, site, filter) }
}

function branchesOf(parent: string, site: Site, filter: Filter): Nodes {
  return [
    ...planBranch(parent, site),
    countersBranch(parent, site),
    eventsBranch(parent, site),
    ...containersBranch(parent, site),
    pagesBranch(parent, site),
    problemsBranch(parent, site, filter),
  ]
}
