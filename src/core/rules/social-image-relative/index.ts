import type { Ask, Fix, MetaFact, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { attributeText } from '../shared/attribute-text.js'
import { isBackstage } from '../shared/is-backstage.js'
import { knownText } from '../shared/known-text.js'
import { certainMetas } from '../shared/live-metas.js'
import { absolute, siteOrigin } from '../shared/site-origin.js'
import { socialImages } from '../shared/social-images.js'

export const socialImageRelative: Rule = rule({
  id: 'social-image-relative',
  title: 'The picture for social networks is not a whole address',
  severity: 'warning',
  topic: 'meta',
  precision: 'very-high',
  words: {
    relative: '{name} has no host: most networks do not complete the address, and show no picture',
    scheme: '{name} leaves http or https open: most networks do not complete the address, and show no picture',
    empty: '{name} is empty: links to the page are shown without a picture',
  },
  *check(ask) {
    const images = socialImages(ask)
    if (images.length === 0 || isBackstage(ask.page.path)) return
    for (const fact of images) {
      const address = knownText(fact)
      if (address === null || /^[a-z][\w+.-]*:/i.test(address)) continue
      const name = { name: fact.name }
      if (address === '') yield { at: fact.whole, says: 'empty', with: name, severity: 'info' }
      else if (address.startsWith('//')) yield { at: fact.at, says: 'scheme', with: name, offers: replacing(fact, `https:${address}`) }
      else yield { at: fact.at, says: 'relative', with: name, offers: whole(ask, fact, address) }
    }
  },
})

function whole(ask: Ask, fact: MetaFact, address: string): readonly Fix[] {
  const known = ['og:url', 'canonical'].flatMap(name => certainMetas(ask, name)).map(it => absolute(knownText(it) ?? ''))
  const origin = known.find(it => it !== null)?.origin ?? siteOrigin(ask)?.origin
  return origin === undefined || !address.startsWith('/') ? [] : replacing(fact, origin + address)
}

function replacing({ content }: MetaFact, address: string): readonly Fix[] {
  if (content?.kind !== 'text' || !content.exact) return []
  return [{ title: `Write ${address}`, edits: () => [{ at: content.at, text: attributeText(address) }] }]
}
