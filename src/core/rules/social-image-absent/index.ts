import type { Ask, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isBackstage } from '../shared/is-backstage.js'
import { knownText } from '../shared/known-text.js'
import { certainMetas } from '../shared/live-metas.js'
import type { Standpoint } from '../shared/own-file.js'
import { isOwnAddress, ownFile } from '../shared/own-file.js'
import { otherCase } from '../shared/other-case.js'
import { writing } from '../shared/replacing.js'
import { absolute } from '../shared/site-origin.js'
import { sitePages } from '../shared/site-pages.js'
import { ONCE_SHARED, speaksForSame } from '../shared/speaks-for.js'
import { socialImages } from '../shared/social-images.js'
import { keepsPictures } from './keeps-pictures.js'

export const socialImageAbsent: Rule = rule({
  id: 'social-image-absent',
  title: 'The picture for social networks is not among the files of the site',
  severity: 'warning',
  topic: 'meta',
  precision: 'medium',
  words: {
    absent: 'There is no file {file}: links to the page are shown without a picture',
    case: 'There is no file {file}, only {found}: servers mind upper and lower case, and links are shown without a picture',
  },
  options: { once: ONCE_SHARED },
  *check(ask) {
    const images = socialImages(ask)
    if (images.length === 0) return
    const { page } = ask
    if (page.kind !== 'html' || page.holes.length > 0 || isBackstage(page.path) || !sitePages(ask).has(page.path)) return
    const seen = new Set<string>()
    const standpoint = standpointOf(ask)
    for (const fact of images) {
      const address = knownText(fact)
      if (address === null || isNoFile(address) || !isOwnAddress(address, standpoint)) continue
      if (ownFile(address, standpoint) !== null) continue
      const found = otherCase(address, standpoint)
      if (found === null && !keepsPictures(ask)) continue
      const file = absolute(address)?.path ?? address
      if (seen.has(file)) continue
      seen.add(file)
      // A template's picture is missing once, not on each page.
      if (!speaksForSame(ask, fact)) continue
      if (found === null) yield { at: fact.at, says: 'absent', with: { file } }
      else yield { at: fact.at, says: 'case', with: { file, found }, offers: [writing(fact.at, found)] }
    }
  },
})

function standpointOf(ask: Ask): Standpoint {
  const own = ['canonical', 'og:url'].flatMap(name => certainMetas(ask, name)).flatMap(fact => knownText(fact) ?? [])
  return { site: ask.site, path: ask.page.path, own }
}

/** Empty, or nothing but the root of the site. */
function isNoFile(address: string): boolean {
  return (absolute(address)?.path ?? address).replace(/[?#].*$/s, '').replace(/^(?:\.?\.?\/)+/, '') === ''
}
