import type { Page, Path } from '../model/index.js'
import type { Edges } from './edges.js'
import type { Loaded } from './graph.js'
import { nameOf } from './paths.js'

export interface Seen {
  readonly page: Page | undefined
  readonly paths: readonly Path[]
  readonly loaded: Loaded
  readonly edges: (path: Path) => Edges
  /** Script files a server-side template speaks of. */
  readonly mentions: (path: Path) => ReadonlySet<string>
}

/**
 * A plain script that no page loads, in a site that has pages, where nothing unknown could load it. Modules are never orphans: a bundler brings them.
 */
export function isOrphan(path: Path, seen: Seen): boolean {
  const { page, loaded } = seen
  if (page !== undefined && isPart(page)) return isLeftOutPart(path, page, seen)
  if (page?.kind !== 'script' || isModule(page) || loaded.held.has(path) || loaded.held.size === 0) return false
  const name = nameOf(path)
  return !seen.paths.some(
    other => other !== path && (seen.edges(other).loose.some(end => couldMean(end, path)) || seen.mentions(other).has(name)),
  )
}

/** Folders in which templates keep what others pull in. */
const PARTS = /(?:^|\/)(?:_?includes?|_?partials?|parts?|template-parts|snippets|fragments)\//i

function isPart({ kind, document, path }: Page): boolean {
  return (kind === 'template' || kind === 'html') && !document && PARTS.test(path)
}

/** A part that nothing pulls in, in a site whose parts are pulled in by name. */
function isLeftOutPart(path: Path, { path: own }: Page, { loaded, paths, edges }: Seen): boolean {
  if (loaded.held.has(path)) return false
  const ending = own.slice(own.lastIndexOf('.'))
  const others = paths.filter(other => other !== path && other.endsWith(ending))
  return (
    others.some(other => edges(other).to.some(edge => edge.as === 'part')) &&
    !others.some(other => edges(other).loose.some(end => couldMean(end, path)))
  )
}

function isModule(page: Page): boolean {
  if (!/\.js$/i.test(page.path)) return true
  return (
    page.facts.some(
      fact =>
        (fact.kind === 'script' && fact.by === 'import') ||
        (fact.kind === 'definition' && fact.names.some(name => name.startsWith('export:'))),
    ) || /^\s*(?:import|export)\b|\brequire\s*\(|\bmodule\.exports\b/m.test(page.text)
  )
}

/** The end of a name that is not known altogether; nothing known = any file. */
function couldMean(end: string, path: Path): boolean {
  return end === '' || path === end || path.endsWith(`/${end.replace(/^(?:\.{0,2}\/)+/, '')}`)
}

const NO_NAMES: ReadonlySet<string> = new Set()

/** Names of script files that a server-side template speaks of: it may hand them to a function that writes the tag. */
export function mentionedScripts(page: Page | undefined): ReadonlySet<string> {
  return page?.kind === 'template' ? new Set(page.text.match(/[\w.-]+\.m?js\b/g) ?? []) : NO_NAMES
}
