import type { Ask, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isBackstage } from '../shared/is-backstage.js'
import { knownText } from '../shared/known-text.js'
import { certainMetas } from '../shared/live-metas.js'
import { absolute } from '../shared/site-origin.js'
import { sitePages } from '../shared/site-pages.js'
import { ONCE_SHARED, speaksForSame } from '../shared/speaks-for.js'
import { socialImages } from '../shared/social-images.js'
import { keepsPictures } from './keeps-pictures.js'

/** Folders whose files a build puts at the root of the site. */
const PUBLISHED = ['public', 'static', 'assets', 'src', 'src/public', 'src/static', 'app', 'web', 'www', 'dist', 'build', 'docs', 'source']

export const socialImageAbsent: Rule = rule({
  id: 'social-image-absent',
  title: 'The picture for social networks is not among the files of the site',
  severity: 'warning',
  topic: 'meta',
  precision: 'medium',
  words: { absent: 'There is no file {file}: links to the page are shown without a picture' },
  options: { once: ONCE_SHARED },
  *check(ask) {
    const images = socialImages(ask)
    if (images.length === 0) return
    const { page } = ask
    if (page.kind !== 'html' || page.holes.length > 0 || isBackstage(page.path) || !sitePages(ask).has(page.path)) return
    const seen = new Set<string>()
    for (const fact of images) {
      const address = knownText(fact)
      if (address === null || address === '' || !isOwn(ask, address) || exists(ask, address) || !keepsPictures(ask)) continue
      const file = absolute(address)?.path ?? address
      if (seen.has(file)) continue
      seen.add(file)
      // A template's picture is missing once, not on each page.
      if (speaksForSame(ask, fact)) yield { at: fact.at, says: 'absent', with: { file } }
    }
  },
})

/** An address without a host, or with the host at which this very file is published. */
function isOwn(ask: Ask, address: string): boolean {
  if (/^(?:data|blob|javascript):/i.test(address)) return false
  const there = absolute(address)
  // `cdn.shop.ru/a.png` is a host whose scheme was forgotten.
  if (there === null) return !/^(?:\/\/|[a-z][\w+.-]*:|[\w-]+(?:\.[\w-]+)+\/)/i.test(address)
  return ['canonical', 'og:url'].some(name =>
    certainMetas(ask, name).some(fact => {
      const own = knownText(fact)
      return own !== null && absolute(own)?.host === there.host && ask.site.resolve(ask.page.path, pathOf(own)) === ask.page.path
    }),
  )
}

function exists(ask: Ask, address: string): boolean {
  const path = pathOf(address)
  if (ask.site.resolve(ask.page.path, path) !== null) return true
  const inner = decode(path.replace(/[?#].*$/s, '')).replace(/^(?:\.?\.?\/)+/, '')
  return inner === '' || PUBLISHED.some(folder => ask.site.exists(`${folder}/${inner}`))
}

/** Without scheme and host. */
function pathOf(address: string): string {
  const there = absolute(address)
  if (there === null) return address
  return there.path.startsWith('/') ? there.path : `/${there.path}`
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
