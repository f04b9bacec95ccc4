import type { Path } from '../model/index.js'

/** The paths of a site, and how they are found by a part of their name. */
export interface PathBook {
  has(path: Path): boolean
  /**
   * The one path that ends with these whole segments ("js/metrika.js"). Of several, the one that shares the longest run of folders with `from`,
   * if there is one such; `null` when nothing or no single one fits.
   */
  endingWith(tail: string, from: Path): Path | null
  /** Files in a folder and below, in order. The folder with its slash. */
  in(folder: string): readonly Path[]
}

export function pathBook(paths: readonly Path[]): PathBook {
  const known = new Set(paths)
  const byName = new Map<string, Path[]>()
  for (const path of paths) {
    const name = nameOf(path)
    const list = byName.get(name)
    if (list === undefined) byName.set(name, [path])
    else list.push(path)
  }
  return {
    has: path => known.has(path),
    in: folder => paths.filter(path => path.startsWith(folder)),
    endingWith(tail, from) {
      const segments = tail.replace(/^\/+/, '')
      const fitting = (byName.get(nameOf(segments)) ?? []).filter(path => path === segments || path.endsWith(`/${segments}`))
      return fitting.length > 1 ? nearest(fitting, from) : (fitting[0] ?? null)
    },
  }
}

/** The last segment. */
export function nameOf(path: Path): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The folder of a file, with its slash; empty at the root. */
export function folderOf(path: Path): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** The folders around a file, outermost first: `` (the root), `docs/`, `docs/guide/`. */
export function foldersAround(path: Path): readonly string[] {
  const folders = ['']
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) folders.push(path.slice(0, at + 1))
  return folders
}

/** Resolves `.` and `..` as browsers do: nothing lies above the root. A slash at the end stays. */
export function normalPath(path: string): Path {
  if (!/(?:^|\/)(?:\.|\/|$)/.test(path)) return path
  const segments: string[] = []
  const written = path.split('/')
  for (const segment of written) {
    if (segment === '..') segments.pop()
    else if (segment !== '.' && segment !== '') segments.push(segment)
  }
  const last = written.at(-1)
  const folder = last === '' || last === '.' || last === '..'
  return folder && segments.length > 0 ? `${segments.join('/')}/` : segments.join('/')
}

function nearest(paths: readonly Path[], from: Path): Path | null {
  let best: Path | null = null
  let most = 0
  for (const path of paths) {
    const shared = sharedFolders(path, from)
    if (shared > most) {
      best = path
      most = shared
    } else if (shared === most) best = null
  }
  return best
}

function sharedFolders(one: Path, other: Path): number {
  const left = foldersAround(one)
  const right = foldersAround(other)
  let count = 0
  while (count + 1 < left.length && left[count + 1] === right[count + 1]) count += 1
  return count
}
