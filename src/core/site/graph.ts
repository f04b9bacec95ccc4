import type { ContainerFact, Page, Path, Reached } from '../model/index.js'
import { COMPILER_PATHS, newestExport, textOf } from '../model/index.js'
import { aliasedBy } from './aliases.js'
import { bareHost, readAddress } from './address.js'
import type { Closure } from './closure.js'
import { closureOf, sameClosure } from './closure.js'
import type { EdgeGround, Edges } from './edges.js'
import { edgesOf, sameEdges } from './edges.js'
import type { KeyIndex } from './key-index.js'
import type { CellsBy, Derived, Ledger } from './ledger.js'
import { derived, sluice, sluiceBy } from './ledger.js'
import type { Pages } from './pages.js'
import type { PathBook } from './paths.js'
import { pathBook } from './paths.js'
import type { WorkspaceOptions } from './settings.js'

/** Which file brings which, worked out when asked. */
export interface Graph {
  readonly book: Derived<PathBook>
  readonly ground: Derived<EdgeGround>
  readonly edges: CellsBy<Path, Edges>
  readonly closure: CellsBy<Path, Closure>
  readonly loaded: Derived<Loaded>
  readonly loadedBy: CellsBy<Path, readonly Path[]>
  readonly poured: Derived<Poured>
}

export interface Loaded {
  /** Documents, and pages that become one by their layout or parts, that reach a file. Sorted; without the file itself. */
  readonly by: ReadonlyMap<Path, readonly Path[]>
  /** Files that markup of any kind reaches: documents, parts, components. */
  readonly held: ReadonlySet<Path>
}

export interface Poured {
  /** Others are poured into these. */
  readonly layouts: ReadonlySet<Path>
  /** These are poured into others. */
  readonly parts: ReadonlySet<Path>
}

export interface GraphSource {
  readonly pages: Pages
  readonly options: Derived<WorkspaceOptions>
  readonly metas: KeyIndex<'meta'>
  readonly containers: KeyIndex<'container'>
  readonly variables: KeyIndex<'variable'>
}

export function graphOf(ledger: Ledger, source: GraphSource): Graph {
  const { pages, options } = source
  const nature = sluiceBy(
    ledger,
    (path: Path) => {
      const page = pages.of(path).get()
      return {
        script: page?.kind === 'script' || page?.kind === 'crawling',
        document: page?.document === true,
        whole: page !== undefined && page.wounds.length === 0,
      }
    },
    (one, other) => one.script === other.script && one.document === other.document && one.whole === other.whole,
  )
  const book = derived(ledger, () => pathBook(pages.paths.get()))
  const hosts = sluice(ledger, () => ownHosts(source.metas), sameSet)
  const exported = sluice(ledger, () => exportsById(source.containers), sameExports)
  const ground = derived(ledger, (): EdgeGround => {
    const { exists, candidates = NO_CANDIDATES } = options.get()
    const aliased = aliasedBy(source.variables.all(COMPILER_PATHS))
    return {
      book: book.get(),
      exists,
      aliased,
      candidates,
      hosts: hosts.get(),
      exportOf: id => exported.get().get(id.toUpperCase()) ?? null,
    }
  })
  const edges = sluiceBy(ledger, (path: Path) => readEdges(pages.of(path).get(), ground.get()), sameEdges)
  const closure = sluiceBy(
    ledger,
    (start: Path) =>
      closureOf(
        start,
        path => edges.of(path).get(),
        path => nature.of(path).get().whole,
      ),
    sameClosure,
  )
  const poured = sluice(ledger, () => pouredOf(pages.paths.get(), path => edges.of(path).get()), samePoured)
  const loaded = derived(ledger, () =>
    loadedOf(pages.paths.get(), { closure: path => closure.of(path).get(), nature: path => nature.of(path).get() }),
  )
  const loadedBy = sluiceBy(ledger, (path: Path) => loaded.get().by.get(path) ?? [], sameList)
  return { book, ground, edges, closure, loaded, loadedBy, poured }
}

const NO_CANDIDATES = (): readonly Path[] => []
const NO_EDGES: Edges = { to: [], complete: true, loose: [], gaps: [] }

function readEdges(page: Page | undefined, ground: EdgeGround): Edges {
  return page === undefined ? NO_EDGES : edgesOf(page, ground)
}

/** The one host that all canonical addresses of the site name; nothing when they disagree or there are none. */
function ownHosts(metas: KeyIndex<'meta'>): ReadonlySet<string> {
  const hosts = new Set<string>()
  for (const { fact } of metas.all('canonical')) {
    if (fact.state !== 'active' || fact.content?.kind !== 'text') continue
    const host = readAddress(fact.content.text)?.host
    if (host != null) hosts.add(bareHost(host))
  }
  return hosts.size === 1 ? hosts : new Set()
}

/** Exported containers by their ids: of several exports the newest. */
function exportsById(containers: KeyIndex<'container'>): ReadonlyMap<string, Path> {
  const groups = new Map<string, Reached<ContainerFact>[]>()
  for (const it of containers.all('gtm')) {
    const id = textOf(it.fact.id)?.toUpperCase()
    if (id === undefined || it.fact.usage !== 'web') continue
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [it])
    else group.push(it)
  }
  return new Map(
    [...groups].flatMap(([id, group]) => {
      const path = newestExport(group)
      return path === null ? [] : [[id, path] as const]
    }),
  )
}

function sameExports(one: ReadonlyMap<string, Path>, other: ReadonlyMap<string, Path>): boolean {
  return one.size === other.size && [...one].every(([id, path]) => other.get(id) === path)
}

function pouredOf(paths: readonly Path[], edges: (path: Path) => Edges): Poured {
  const layouts = new Set<Path>()
  const parts = new Set<Path>()
  for (const path of paths) {
    for (const edge of edges(path).to) {
      if (edge.as === 'layout') layouts.add(edge.to)
      else if (edge.as === 'part') parts.add(edge.to)
    }
  }
  return { layouts, parts }
}

interface Reach {
  readonly closure: (path: Path) => Closure
  readonly nature: (path: Path) => { readonly script: boolean; readonly document: boolean }
}

function loadedOf(paths: readonly Path[], { closure, nature }: Reach): Loaded {
  const by = new Map<Path, Path[]>()
  const held = new Set<Path>()
  for (const path of paths) {
    if (nature(path).script) continue
    const { files } = closure(path)
    const becomesDocument = files.some(file => nature(file).document)
    for (const file of files) {
      held.add(file)
      if (!becomesDocument || file === path) continue
      const list = by.get(file)
      if (list === undefined) by.set(file, [path])
      else list.push(path)
    }
  }
  return { by, held }
}

function samePoured(one: Poured, other: Poured): boolean {
  return sameSet(one.layouts, other.layouts) && sameSet(one.parts, other.parts)
}

export function sameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((it, at) => it === other[at])
}

export function sameSet<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean {
  return one.size === other.size && [...one].every(it => other.has(it))
}
