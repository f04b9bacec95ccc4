import type { Path } from '../model/index.js'
import { readAddress } from './address.js'
import { normalPath } from './paths.js'

/** How many leading folders of an address may be missing on disk, because the site is published below a folder. */
const MOST_DROPPED = 2

/**
 * Addresses of pages a sitemap lists, in its order: `<url><loc>` of XML, one a line of plain text. Entries of a sitemap index are no pages.
 * Tolerant: whatever cannot be read is left out.
 */
export function sitemapAddresses(text: string): readonly string[] {
  const plain = text.replace(/^\uFEFF/, '').trimStart()
  if (!plain.startsWith('<')) {
    return plain
      .split(/[\r\n]+/)
      .map(line => line.trim())
      .filter(line => /^https?:\/\//i.test(line))
  }
  if (/<(?:\w+:)?sitemapindex\b/.test(plain)) return []
  const addresses: string[] = []
  for (const [, content = ''] of plain.replace(/<!--[^]*?(?:-->|$)/g, '').matchAll(/<loc>([^]*?)<\/loc>/g)) {
    const address = unescapeXml(content).trim()
    if (address !== '') addresses.push(address)
  }
  return addresses
}

/**
 * The site's pages that a sitemap lists, by path. Hosts do not matter: a copy of a site is the same site. `/`, `/shop/` and `/about` stand for
 * `index.html`, `shop/index.html` and `about.html` where those are there.
 */
export function sitemapPaths(text: string, has: (path: Path) => boolean): readonly Path[] {
  const written = sitemapAddresses(text).flatMap(address => {
    const path = readAddress(address)?.path
    return path === undefined ? [] : [normalPath(decode(path))]
  })
  let best: readonly Path[] = []
  for (let dropped = 0; dropped <= MOST_DROPPED; dropped++) {
    const found = written.flatMap(path => fileFor(without(path, dropped), has) ?? [])
    if (found.length > best.length) best = found
  }
  return [...new Set(best)]
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

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  return text
    .replace(/<!\[CDATA\[([^]*?)\]\]>/g, '$1')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (all, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? all
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all
    })
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
