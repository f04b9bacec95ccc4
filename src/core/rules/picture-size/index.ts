import type { Ask, Finding, MetaFact, Picture, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isBackstage } from '../shared/is-backstage.js'
import { knownText } from '../shared/known-text.js'
import { certainMetas } from '../shared/live-metas.js'
import type { Standpoint } from '../shared/own-file.js'
import { isOwnAddress, ownFile } from '../shared/own-file.js'
import { ONCE_SHARED, speaksForSame } from '../shared/speaks-for.js'

type Words = 'tiny' | 'small' | 'declared' | 'card' | 'square' | 'low' | 'apple' | 'sizes'

/** developers.facebook.com/docs/sharing/webmasters/images/, 2026-11-23: shown at all, and shown large. Pixels. */
const LEAST = 200
const LARGE = { width: 600, height: 315 }
/** A large card of X is about 2:1; below this a picture loses half of its height. Three references agree, 2026-11-23. */
const LOW_RATIO = 1.3
/** developers.google.com/search/docs/appearance/favicon-in-search, 2026-11-23. */
const ICON = 48
/** The largest that Apple's devices ask for: github.com/webhintio/hint, hint-apple-touch-icons, 2026-11-23. */
const APPLE = 180

export const pictureSize: Rule<Words> = rule({
  id: 'picture-size',
  title: 'A picture has not the size that its readers ask for',
  severity: 'warning',
  topic: 'meta',
  precision: 'very-high',
  words: {
    tiny: 'The picture is {size}: social networks show none below 200 × 200 pixels',
    small: 'The picture is {size}: Facebook shows it as a small square, large ones have 600 × 315 pixels at least, better 1200 × 630',
    declared: '{name} says {written}, and the file is {size}',
    card: 'The picture is {size}, and a large card of X shows about 2:1: it is cut above and below',
    square: 'The icon is {size}: Google shows square ones only',
    low: 'The icon is {size}: Google advises more than 48 × 48 pixels',
    apple: 'The icon is {size}: on the home screen of a phone it has 180 × 180',
    sizes: 'The attribute sizes says {written}, and the file is {size}',
  },
  options: { once: ONCE_SHARED },
  *check(ask) {
    const icons = certainMetas(ask, 'icon')
    const shown = certainMetas(ask, 'og:image')
    const cards = certainMetas(ask, 'twitter:image')
    if (icons.length + shown.length + cards.length === 0 || isBackstage(ask.page.path)) return
    const standpoint = standpointOf(ask)
    const sized = (facts: readonly MetaFact[]): readonly Sized[] =>
      facts.flatMap(fact => {
        const picture = pictureOf(ask, fact, standpoint)
        return picture === null || !speaksForSame(ask, fact) ? [] : [{ fact, picture, size: inWords(picture) }]
      })
    const [first] = sized(shown)
    if (first !== undefined) {
      const { width, height } = first.picture
      const said = { size: first.size }
      if (width < LEAST || height < LEAST) yield { at: first.fact.at, says: 'tiny', with: said }
      else if (width < LARGE.width || height < LARGE.height) yield { at: first.fact.at, says: 'small', with: said, severity: 'info' }
      if (shown.length === 1) yield* declared(ask, first)
    }
    yield* onCard(ask, sized(cards)[0] ?? (cards.length === 0 ? first : undefined))
    const apple = sized(icons.filter(({ written }) => /^apple-/i.test(written)))
    for (const icon of sized(icons)) yield* iconFaults(icon, icons.length)
    const [only] = apple
    if (only !== undefined && apple.length === 1 && only.picture.width < APPLE)
      yield { at: only.fact.at, says: 'apple', with: { size: only.size }, severity: 'info' }
  },
})

interface Sized {
  readonly fact: MetaFact
  readonly picture: Picture
  readonly size: string
}

function standpointOf(ask: Ask): Standpoint {
  const own = ['canonical', 'og:url'].flatMap(name => certainMetas(ask, name)).flatMap(fact => knownText(fact) ?? [])
  return { site: ask.site, path: ask.page.path, own }
}

function pictureOf(ask: Ask, fact: MetaFact, standpoint: Standpoint): Picture | null {
  const address = knownText(fact)
  if (address === null || address === '' || !isOwnAddress(address, standpoint)) return null
  const path = ownFile(address, standpoint)
  return path === null ? null : ask.site.picture(path)
}

function inWords({ width, height }: Picture): string {
  return `${width} × ${height} pixels`
}

/** `og:image:width` and `og:image:height` of the only picture. */
function* declared(ask: Ask, { picture, size }: Sized): Iterable<Finding<Words>> {
  for (const side of ['width', 'height'] as const) {
    const [fact, ...others] = certainMetas(ask, `og:image:${side}`)
    const written = fact === undefined || others.length > 0 ? null : knownText(fact)
    if (fact === undefined || written === null || !/^\d+$/.test(written) || Number(written) === picture[side]) continue
    yield { at: fact.at, says: 'declared', with: { name: fact.name, written, size } }
  }
}

function* onCard(ask: Ask, sized: Sized | undefined): Iterable<Finding<Words>> {
  const [card] = certainMetas(ask, 'twitter:card')
  if (sized === undefined || card === undefined || knownText(card)?.toLowerCase() !== 'summary_large_image') return
  const { width, height } = sized.picture
  if (width >= LEAST && height >= LEAST && width / height < LOW_RATIO)
    yield { at: sized.fact.at, says: 'card', with: { size: sized.size }, severity: 'info' }
}

function* iconFaults({ fact, picture, size }: Sized, icons: number): Iterable<Finding<Words>> {
  const { width, height, format } = picture
  const isForGoogle = /^(?:icon|shortcut)$/i.test(fact.written)
  if (width !== height) {
    if (isForGoogle) yield { at: fact.at, says: 'square', with: { size } }
  } else if (isForGoogle && icons === 1 && width < ICON) yield { at: fact.at, says: 'low', with: { size }, severity: 'info' }
  const written = fact.attributes['sizes']?.trim() ?? ''
  // A file of several pictures has several sizes, and vectors have any.
  if (format !== 'ico' && /^\d+x\d+$/i.test(written) && written.toLowerCase() !== `${width}x${height}`)
    yield { at: fact.at, says: 'sizes', with: { written, size } }
}
