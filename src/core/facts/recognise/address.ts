import type { UrlShape } from '../../model/index.js'

/** An address taken apart as far as we need it. Holes of templates stay in as they are. */
export interface Address {
  readonly text: string
  /** Lower-case; `null` for relative addresses. */
  readonly host: string | null
  readonly path: string
  readonly query: string
}

const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:)?\/\/([^/?#\s]+)([^?#]*)(?:\?([^#]*))?/i
const RELATIVE = /^([^?#]*)(?:\?([^#]*))?/

export function addressOf(text: string): Address {
  const trimmed = text.trim()
  const absolute = ABSOLUTE.exec(trimmed)
  if (absolute) {
    const host = (absolute[1] ?? '').replace(/^[^@]*@/, '').replace(/:\d+$/, '')
    return { text: trimmed, host: host.toLowerCase(), path: absolute[2] || '/', query: absolute[3] ?? '' }
  }
  const relative = RELATIVE.exec(trimmed)
  const path = relative?.[1] ?? ''
  return { text: trimmed, host: null, path: path.startsWith('/') ? path : `/${path}`, query: relative?.[2] ?? '' }
}

export function queryValue(address: Address, name: string): string | null {
  for (const pair of address.query.split(/&(?:amp;)?|;/)) {
    const cut = pair.indexOf('=')
    if ((cut < 0 ? pair : pair.slice(0, cut)) !== name) continue
    const raw = cut < 0 ? '' : pair.slice(cut + 1)
    try {
      return decodeURIComponent(raw.replace(/\+/g, ' '))
    } catch {
      return raw
    }
  }
  return null
}

/**
 * Whether an address has a shape. Copies that a mirroring tool made keep the host as a folder (`../../www.google-analytics.com/analytics.js`),
 * and count.
 */
export function matches(address: Address, shape: UrlShape): boolean {
  if (shape.query) {
    for (const [name, pattern] of Object.entries(shape.query)) {
      const value = queryValue(address, name)
      if (value === null || !pattern.test(value)) return false
    }
  }
  if (shape.search && !shape.search.test(address.query)) return false
  if (!shape.hosts) return !shape.path || shape.path.test(address.path)
  if (address.host !== null && hasHost(address.host, shape.hosts)) return !shape.path || shape.path.test(address.path)
  return address.host === null && mirrored(address.path, shape)
}

function hasHost(host: string, hosts: NonNullable<UrlShape['hosts']>): boolean {
  return hosts instanceof RegExp ? hosts.test(host) : hosts.includes(host)
}

function mirrored(path: string, shape: UrlShape): boolean {
  if (!path.includes('.')) return false
  const segments = path.split('/')
  for (let index = 0; index < segments.length - 1; index++) {
    const segment = segments[index] ?? ''
    if (!segment.includes('.') || !shape.hosts || !hasHost(segment.toLowerCase(), shape.hosts)) continue
    if (!shape.path || shape.path.test(`/${segments.slice(index + 1).join('/')}`)) return true
  }
  return false
}
