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
  readonly text: (path: Path) => string
  readonly isDocument: (path: Path) => boolean
}

/**
 * A plain script that no page loads, in a site that has pages, where nothing unknown could load it; a container that no page installs. Modules are
 * never orphans: a bundler brings them.
 */
export function isOrphan(path: Path, seen: Seen): boolean {
  const { page, loaded } = seen
  // An older export, or one of another site.
  if (page?.kind === 'container') return !loaded.by.has(path) && seen.paths.some(seen.isDocument)
  if (page !== undefined && isPart(page)) return isLeftOutPart(path, seen)
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

/** A part that nothing pulls in: its site's parts are all pulled in by name, or it is named where nothing is pulled in any more (in a comment). */
function isLeftOutPart(path: Path, { paths, edges, text }: Seen): boolean {
  const dot = path.lastIndexOf('.')
  const others = paths.filter(other => other !== path && other.endsWith(path.slice(dot)))
  const pulled = others.flatMap(other => edges(other).to.filter(edge => edge.as === 'part'))
  if (pulled.length === 0 || pulled.some(edge => edge.to === path)) return false
  if (others.every(other => edges(other).complete)) return true
  const called = path.slice(0, dot).split('/').slice(-2).join('/')
  return others.some(other => text(other).includes(called))
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
