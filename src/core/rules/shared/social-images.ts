import type { Ask, MetaFact } from '../../model/index.js'

const NAMES: ReadonlySet<string> = new Set([
  'og:image',
  'og:image:url',
  'og:image:secure_url',
  'twitter:image',
  'twitter:image:src',
  'vk:image',
])

/** The pictures that a page wants shown where its links are shared. */
export function socialImages(ask: Ask): readonly MetaFact[] {
  return ask
    .facts('meta')
    .filter(fact => NAMES.has(fact.name) && fact.state === 'active' && (fact.via === 'name' || fact.via === 'property'))
}
