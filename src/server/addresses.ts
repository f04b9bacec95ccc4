import type { Path } from '../core/index.js'
import { percentDecoded } from '../core/text/index.js'

/** The path of a file below a folder; '' for the folder itself, `null` when it lies elsewhere. Editors may escape addresses in different ways. */
export function pathWithin(folder: string, uri: string): Path | null {
  const [outer, inner] = [plain(folder), plain(uri)]
  if (inner === outer) return ''
  return inner.startsWith(`${outer}/`) ? inner.slice(outer.length + 1) : null
}

/** Address of a file below a folder. */
export function uriWithin(folder: string, path: Path): string {
  const base = folder.endsWith('/') ? folder.slice(0, -1) : folder
  return path === '' ? base : `${base}/${path.split('/').map(encodeURIComponent).join('/')}`
}

export function parentOf(uri: string): string {
  const slash = uri.lastIndexOf('/')
  return slash === -1 ? '' : uri.slice(0, slash)
}

export function nameOf(uri: string): string {
  return percentDecoded(uri.slice(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf(':')) + 1))
}

/** Two addresses of one file are the same text afterwards: unescaped, no `/` at the end, drive letters small. */
export function plain(uri: string): string {
  let made = known.get(uri)
  if (made !== undefined) return made
  made = percentDecoded(uri)
    .replace(/\/+$/, '')
    .replace(/^(file:\/\/\/)([A-Z])(?=:)/, (_, start: string, drive: string) => start + drive.toLowerCase())
  if (known.size === MOST_KNOWN) known.clear()
  known.set(uri, made)
  return made
}

/** The same addresses come with every request. */
const known = new Map<string, string>()
const MOST_KNOWN = 20_000
