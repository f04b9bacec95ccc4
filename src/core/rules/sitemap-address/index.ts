import type { Finding, Rule, Written } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { withoutVisit } from '../shared/campaign.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { fieldOf } from '../shared/robots-txt.js'
import { absolute, siteOrigin, withoutWww } from '../shared/site-origin.js'
import type { SiteOrigin } from '../shared/site-origin.js'

type Words = 'relative' | 'host' | 'scheme' | 'visit'

/** A canonical link alone may be a slip; several that agree are the site's address. */
const ENOUGH = 2

export const sitemapAddress: Rule<Words> = rule({
  id: 'sitemap-address',
  title: 'A sitemap lists addresses that are none of the site',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: {
    relative: 'A sitemap needs whole addresses: search engines skip {address}',
    host: '{address} is on another host than the pages, whose canonical links name {own}: search engines skip it',
    scheme: '{address} begins with http, the canonical links of the pages with https: list the addresses that search engines show',
    visit: '{address} belongs to one visit, not to a page: list it without campaign parameters and #',
  },
  *check(ask) {
    const listed = ask.facts('sitemap').flatMap(({ addresses }) => addresses)
    const named = ask.facts('robots').flatMap(({ lines }) => lines.filter(line => fieldOf(line) === 'sitemap').map(({ value }) => value))
    if (listed.length + named.length === 0 || isSpecimen(ask.page.path)) return
    const origin = siteOrigin(ask)
    const seen = new Set<string>()
    for (const address of [...listed, ...named.filter(({ text }) => absolute(text) !== null)]) {
      const found = judged(address, origin === null || origin.pages < ENOUGH ? null : origin)
      // A machine wrote them: the first of a kind speaks for the others.
      if (found === null || seen.has(found.says)) continue
      seen.add(found.says)
      yield found
    }
  },
})

function judged({ text, at }: Written, own: SiteOrigin | null): Finding<Words> | null {
  const there = absolute(text)
  const found = { at, with: { address: text } }
  if (there === null) return isHole(text) ? null : { ...found, says: 'relative' }
  if (own !== null && withoutWww(there.host) !== withoutWww(own.host))
    return { ...found, says: 'host', with: { address: text, own: own.host }, essence: there.host }
  if (own?.origin.startsWith('https:') === true && there.origin.startsWith('http:')) return { ...found, says: 'scheme', essence: 'scheme' }
  return withoutVisit(text) === text && !text.includes('#') ? null : { ...found, says: 'visit' }
}

/** What a template fills. */
function isHole(text: string): boolean {
  return /\{\{|\{%|<[%?]|\$\{|__\w+__|%\w+%/.test(text)
}
