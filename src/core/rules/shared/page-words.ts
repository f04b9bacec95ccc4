import type { Ask } from '../../model/index.js'
import { knownText } from './known-text.js'
import { certainMetas } from './live-metas.js'

/** What the page says about itself in words for people: its title and description, as far as they are known. */
export function pageWords(ask: Ask): string {
  return ['title', 'description']
    .flatMap(name => certainMetas(ask, name).slice(0, 1))
    .map(fact => knownText(fact) ?? '')
    .join(' ')
    .trim()
}
