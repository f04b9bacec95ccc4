import type { Path, Site } from '../../model/index.js'
import { percentDecoded } from '../../text/index.js'
import { absolute } from './site-origin.js'

/** Folders whose files a build puts at the root of the site. */
const PUBLISHED: readonly string[] = [
  'public',
  'static',
  'assets',
  'src',
  'src/public',
  'src/static',
  'app',
  'web',
  'www',
  'dist',
  'build',
  'docs',
  'source',
]

/** A page as far as addresses on it are concerned. */
export interface Standpoint {
  readonly site: Pick<Site, 'resolve' | 'exists'>
  readonly path: Path
  /** What the page says of its own address: canonical links and `og:url`. */
  readonly own: readonly string[]
}

/** An address without a host, or with the host at which this very file is published. */
export function isOwnAddress(address: string, { site, path, own }: Standpoint): boolean {
  if (/^(?:data|blob|javascript):/i.test(address)) return false
  const there = absolute(address)
  // `cdn.shop.ru/a.png` is a host whose scheme was forgotten.
  if (there === null) return !/^(?:\/\/|[a-z][\w+.-]*:|[\w-]+(?:\.[\w-]+)+\/)/i.test(address)
  return own.some(it => absolute(it)?.host === there.host && site.resolve(path, pathOf(it)) === path)
}

/** The file of the site that an own address leads to, or that a build puts there; `null` = there is none. */
export function ownFile(address: string, { site, path }: Standpoint): Path | null {
  const written = pathOf(address)
  const found = site.resolve(path, written)
  if (found !== null) return found
  const inner = percentDecoded(written.replace(/[?#].*$/s, '')).replace(/^(?:\.?\.?\/)+/, '')
  if (inner === '') return null
  return PUBLISHED.map(folder => `${folder}/${inner}`).find(it => site.exists(it)) ?? null
}

/** Without scheme and host. */
function pathOf(address: string): string {
  const there = absolute(address)
  if (there === null) return address
  return there.path.startsWith('/') ? there.path : `/${there.path}`
}
