import type { Ask, Path } from '../../model/index.js'
import { isGenuine } from '../shared/is-genuine.js'
import { knownText } from '../shared/known-text.js'

/** Pictures that most sites have at their root. */
const USUAL = ['favicon.ico', 'favicon.png', 'favicon.svg', 'apple-touch-icon.png', 'icon.png', 'logo.png', 'logo.svg']

/**
 * Whether pictures are kept with the pages at all: a copy of a site without its pictures, or a repository that leaves them to a server, lacks none.
 * True when one of the usual ones, an icon of the page, or a picture that another page names for social networks is there.
 */
export function keepsPictures(ask: Ask): boolean {
  const { site, page } = ask
  const isThere = (from: Path, address: string | null): boolean =>
    address !== null && /\.\w+(?:[?#]|$)/.test(address) && site.resolve(from, address) !== null
  return (
    USUAL.some(path => site.exists(path)) ||
    ask.facts('meta').some(fact => fact.name === 'icon' && isGenuine(fact) && isThere(page.path, knownText(fact))) ||
    site.all('meta', 'og:image').some(({ fact, from }) => isThere(from, knownText(fact)))
  )
}
