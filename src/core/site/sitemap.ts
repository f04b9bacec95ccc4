import type { Path } from '../model/index.js'
import { percentDecoded } from '../text/index.js'
import { readAddress } from './address.js'
import { normalPath } from './paths.js'

/** How many leading folders of an address may be missing on disk, because the site is published below a folder. */
const MOST_DROPPED = 2

/**
 * The files that the addresses of a sitemap stand for, one for each; `null` = none. Hosts do not matter: a copy of a site is the same site. `/`, `/shop/`
 * and `/about` stand for `index.html`, `shop/index.html` and `about.html` where those are there.
 */
export function filesListed(addresses: readonly string[], has: (path: Path) => boolean): readonly (Path | null)[] {
  const written = addresses.map(address => {
    const path = readAddress(address)?.path
    return path === undefined ? null : normalPath(percentDecoded(path))
  })
  let best: readonly (Path | null)[] = []
  let most = -1
  for (let dropped = 0; dropped <= MOST_DROPPED; dropped++) {
    const found = written.map(path => (path === null ? null : fileFor(without(path, dropped), has)))
    const count = found.filter(path => path !== null).length
    if (count > most) [best, most] = [found, count]
  }
  return best
}

const ENDINGS = ['.html', '.htm', '.php']
const INDEXES = ['index.html', 'index.htm', 'index.php']

function fileFor(path: string | null, has: (path: Path) => boolean): Path | null {
  if (path === null) return null
  const folder = path === '' || path.endsWith('/') ? path : `${path}/`
  const spellings = [path, ...ENDINGS.map(ending => path.replace(/\/$/, '') + ending), ...INDEXES.map(name => folder + name)]
  return spellings.find(has) ?? null
}

/** The path without its first folders; `null` when it has not that many. */
function without(path: string, folders: number): string | null {
  const segments = path.split('/')
  return segments.length <= folders && folders > 0 ? null : segments.slice(folders).join('/')
}
