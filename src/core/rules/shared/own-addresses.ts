import type { Ask } from '../../model/index.js'
import { knownText } from './known-text.js'
import { certainMetas } from './live-metas.js'

/** The addresses by which the page itself says it is reached: its canonical link and og:url. Empty when it says none. */
export function ownAddresses(ask: Ask): readonly string[] {
  return ['canonical', 'og:url'].flatMap(name => certainMetas(ask, name)).flatMap(fact => knownText(fact) || [])
}

/** An address without what does not tell pages apart: scheme, `www.`, `index.html`, slash at the end, fragment. */
export function plainAddress(address: string): string {
  return address
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/s, '')
    .replace(/\/index\.(?:html?|php)$/i, '/')
    .replace(/\/$/, '')
    .toLowerCase()
}
