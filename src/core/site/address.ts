import type { Path } from '../model/index.js'
import { percentDecoded } from '../text/index.js'
import type { Aliased } from './aliases.js'
import type { PathBook } from './paths.js'
import { folderOf, foldersAround, normalPath } from './paths.js'

/** Where an address written on a page leads. */
export type Destination =
  | { readonly is: 'file'; readonly path: Path }
  /** Another host, or no file at all (`data:`, `mailto:`, `#top`). */
  | { readonly is: 'outside' }
  /** Looks like a file of the site, but there is none. `path` is where it should stand. */
  | { readonly is: 'missing'; readonly path: Path }

/** What is needed to follow addresses. */
export interface Ground {
  readonly book: PathBook
  /** Files that nobody read may exist too. Absent when nobody can tell. */
  readonly exists?: ((path: Path) => boolean) | undefined
  /** What the compiler's settings make of a specifier. Absent when there are none. */
  readonly aliased?: Aliased
  /** The site's own host names, where they are certain; lower-case. */
  readonly hosts: ReadonlySet<string>
}

export interface Written {
  readonly address: string
  readonly from: Path
  /** Content of `<base href>`. */
  readonly base?: string | null
  /** The writer's own place does not decide where the address leads (a template, a part, a script): guess by a unique ending. */
  readonly loose?: boolean
}

const OUTSIDE: Destination = { is: 'outside' }
const INDEXES = ['index.html', 'index.htm', 'index.php']
const ENDINGS = ['.html', '.htm', '.php']

export function follow(written: Written, ground: Ground): Destination {
  const address = readAddress(written.address)
  if (address === null) return OUTSIDE
  if (address.host !== null) {
    return ground.hosts.has(bareHost(address.host)) ? search(rooted(address.path, written.from), written, ground) : OUTSIDE
  }
  if (address.path === '') return OUTSIDE
  if (isMirroredHost(address.path)) {
    const found = search([normalPath(folderOf(written.from) + address.path)], { ...written, loose: false }, ground)
    return found.is === 'file' ? found : OUTSIDE
  }
  if (address.path.startsWith('/')) return search(rooted(address.path, written.from), written, ground)
  return search(relative(address.path, written), written, ground)
}

/** An address without query and fragment. `null` when it can be no file: other schemes, a fragment or a query alone. */
export function readAddress(address: string): { readonly host: string | null; readonly path: string } | null {
  const text = address
    .trim()
    .replace(/[\t\n\r]/g, '')
    .replaceAll('\\', '/')
  const [path = ''] = text.split(/[?#]/, 1)
  const absolute = /^(?:https?:)?\/\/([^/]*)(.*)$/i.exec(path)
  if (absolute) return { host: (absolute[1] ?? '').toLowerCase(), path: absolute[2] || '/' }
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return null
  return path === '' ? null : { host: null, path }
}

/** The host without port and `www.`. */
export function bareHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/^[^@]*@/, '')
    .replace(/:\d+$/, '')
    .replace(/^www\./, '')
}

/** Root-relative: the site's root is the workspace or any folder around the page. */
function rooted(path: string, from: Path): readonly Path[] {
  const inner = path.replace(/^\/+/, '')
  return foldersAround(from).map(folder => normalPath(folder + inner))
}

function relative(path: string, { from, base, loose }: Written): readonly Path[] {
  const own = normalPath(folderOf(from) + path)
  const places = base == null ? [] : underBase(path, from, base)
  return loose === true ? [...places, own, normalPath(path)] : [...places, own]
}

function underBase(path: string, from: Path, base: string): readonly Path[] {
  const address = readAddress(base)
  if (address === null) return []
  const folder = folderOf(address.path)
  return address.host !== null || folder.startsWith('/') ? rooted(folder + path, from) : [normalPath(folderOf(from) + folder + path)]
}

function search(places: readonly Path[], written: Written, ground: Ground): Destination {
  const decoded = places.flatMap(place => (place.includes('%') ? [place, percentDecoded(place)] : [place]))
  for (const place of decoded) {
    for (const path of spellings(place)) if (ground.book.has(path)) return { is: 'file', path }
  }
  for (const place of decoded) {
    for (const path of spellings(place)) if (path !== '' && ground.exists?.(path) === true) return { is: 'file', path }
  }
  const expected = decoded[0] ?? ''
  if (written.loose === true) {
    const found = ground.book.endingWith(shortest(decoded), written.from)
    if (found !== null) return { is: 'file', path: found }
  }
  return { is: 'missing', path: expected }
}

/** The files an address may stand for: itself, the index of a folder, a page without its ending. */
function spellings(place: string): readonly Path[] {
  if (place === '' || place.endsWith('/')) return INDEXES.map(name => place + name)
  if (/\.\w+$/.test(place)) return [place]
  return [place, ...ENDINGS.map(ending => place + ending), ...INDEXES.map(name => `${place}/${name}`)]
}

function shortest(places: readonly string[]): string {
  return places.reduce((best, place) => (place.length < best.length ? place : best), places[0] ?? '')
}

/** `../../www.google-analytics.com/ga.js`: what site mirrors make of another host's address. */
function isMirroredHost(path: string): boolean {
  return /^(?:\.\.?\/)+(?:[\w-]+\.)+[a-z]{2,}\/./i.test(path)
}
