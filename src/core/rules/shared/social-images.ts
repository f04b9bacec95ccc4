import type { Ask, MetaFact } from '../../model/index.js'

const NAMES: readonly string[] = ['og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image', 'twitter:image:src', 'vk:image']

/** The pictures that a page wants shown where its links are shared. */
export function socialImages(ask: Ask): readonly MetaFact[] {
  if (NAMES.every(name => ask.metas(name).length === 0)) return []
  return ask
    .facts('meta')
    .filter(fact => NAMES.includes(fact.name) && fact.state === 'active' && (fact.via === 'name' || fact.via === 'property'))
}
