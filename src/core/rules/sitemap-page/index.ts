import type { Ask, Finding, Path, Rule, SitemapFact, Written } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { isGenuine } from '../shared/is-genuine.js'
import { knownText } from '../shared/known-text.js'
import { plainAddress } from '../shared/own-addresses.js'
import { forbiddingAll, GREAT_ROBOTS, robotsAround } from '../shared/robots-txt.js'
import { absolute, siteOrigin, withoutWww } from '../shared/site-origin.js'

type Words = 'missing' | 'disallowed' | 'canonical'

/** Of so many addresses nearly all must be files: then the pages of the site are its files. */
const ENOUGH = 5
const NEARLY_ALL = 0.8

export const sitemapPage: Rule<Words> = rule({
  id: 'sitemap-page',
  title: 'A sitemap lists what search engines cannot show',
  severity: 'warning',
  topic: 'meta',
  precision: 'medium',
  words: {
    missing: 'There is no page for {address} in the folder: search engines are sent to nothing',
    disallowed: '{rule} in {file} keeps search engines from {address}, which this asks them to show',
    canonical: '{address} has a canonical link to {canonical}, which search engines show instead: list that',
  },
  *check(ask) {
    const [sitemap] = ask.facts('sitemap')
    if (sitemap === undefined || sitemap.index || isSpecimen(ask.page.path)) return
    const files = ask.site.listing(ask.page.path)
    const isWhole = mapsToFiles(ask, sitemap, files)
    for (const [at, address] of sitemap.addresses.entries()) {
      const file = files[at] ?? null
      const found = disallowed(ask, address) ?? (file === null ? (isWhole ? absent(address) : null) : elsewhere(ask, address, file))
      if (found !== null) yield found
    }
  },
})

function disallowed(ask: Ask, { text, at }: Written): Finding<Words> | null {
  const robots = robotsAround(ask.site, ask.page.path)
  const there = absolute(text)
  const own = siteOrigin(ask)
  if (robots === null || there === null || (own !== null && withoutWww(own.host) !== withoutWww(there.host))) return null
  const line = forbiddingAll(robots.fact, GREAT_ROBOTS, [there.path || '/'])
  if (line === null) return null
  return {
    at,
    says: 'disallowed',
    with: { address: text, rule: `${line.field?.text ?? ''}: ${line.value.text}`, file: robots.from },
    related: [{ path: robots.from, at: line.at, says: 'The rule' }],
  }
}

function absent({ text, at }: Written): Finding<Words> | null {
  return isPage(text) ? { at, says: 'missing', with: { address: text } } : null
}

/** No picture and no document. */
function isPage(address: string): boolean {
  return !/\.(?!html?$|php$)\w+$/i.test(absolute(address)?.path.replace(/[?#].*$/s, '') ?? '')
}

function elsewhere(ask: Ask, { text, at }: Written, file: Path): Finding<Words> | null {
  const canonicals = ask.site
    .reached(file, 'meta')
    .filter(({ fact }) => fact.name === 'canonical' && isGenuine(fact) && fact.state === 'active' && !fact.conditional)
  const [only] = canonicals
  const canonical = only === undefined || canonicals.length > 1 ? null : knownText(only.fact)
  const there = canonical === null ? null : absolute(canonical)
  if (only === undefined || canonical === null || there === null || withoutWww(there.host) !== withoutWww(absolute(text)?.host ?? ''))
    return null
  if (plainAddress(canonical) === plainAddress(text) || ask.site.resolve(file, there.path) === file) return null
  return {
    at,
    says: 'canonical',
    with: { address: text, canonical },
    related: [{ path: only.from, at: only.fact.at, says: 'The canonical link' }],
  }
}

/** All pages are plain files, and the sitemap lists hardly anything else. */
function mapsToFiles(ask: Ask, { addresses }: SitemapFact, files: readonly (Path | null)[]): boolean {
  const found = files.filter(file => file !== null).length
  const pages = addresses.filter(({ text }) => isPage(text)).length
  return pages >= ENOUGH && found >= pages * NEARLY_ALL && ask.site.pages.every(path => /\.html?$/i.test(path))
}
