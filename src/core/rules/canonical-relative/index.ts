import type { Ask, Fix, MetaFact, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { faultyPages, ONCE } from '../shared/habit.js'
import { attributeText } from '../shared/attribute-text.js'
import { knownText } from '../shared/known-text.js'
import { certainMetas, headMetas } from '../shared/live-metas.js'
import { absolute, siteOrigin } from '../shared/site-origin.js'

export const canonicalRelative: Rule = rule({
  id: 'canonical-relative',
  title: 'A canonical link is not a whole address',
  severity: 'warning',
  topic: 'meta',
  precision: 'very-high',
  words: {
    relative: 'The canonical link {href} has no host: every copy of the page at another address then names itself',
    scheme: 'The canonical link {href} leaves http or https open: a copy of the page under the other scheme then names itself',
    empty: 'The canonical link is empty: search engines ignore it',
    site: 'The canonical links of {count} pages have no host, this is the first: every copy of a page at another address then names itself',
    broken: 'The canonical link {href} is no address of the web: search engines ignore it',
  },
  options: { once: ONCE },
  *check(ask) {
    for (const fact of headMetas(ask, 'canonical')) {
      const href = knownText(fact)
      if (href === null || absolute(href) !== null) continue
      const at = href === '' ? fact.whole : fact.at
      if (href === '') yield { at, says: 'empty' }
      else if (href.startsWith('//')) yield { at, says: 'scheme', with: { href }, offers: scheme(fact, href) }
      else if (!isRelative(fact)) yield { at, says: 'broken', with: { href } }
      else {
        const count = faultyPages(ask, 'canonical', 'canonical-relative', isRelative)
        if (count > 1) yield { at, says: 'site', with: { count }, essence: 'site' }
        else if (count === 1) yield { at, says: 'relative', with: { href }, offers: whole(ask, fact, href) }
      }
    }
  },
})

/** Neither empty nor an address of another kind. */
function isRelative(fact: MetaFact): boolean {
  const href = knownText(fact)
  return href !== null && href !== '' && !/^(?:\/\/|[a-z][\w+.-]*:)|\s/i.test(href)
}

function scheme(fact: MetaFact, href: string): readonly Fix[] {
  return replacing(fact, `https:${href}`)
}

/** By the address that the page gives elsewhere, or the host that the other pages name. */
function whole(ask: Ask, fact: MetaFact, href: string): readonly Fix[] {
  const [social] = certainMetas(ask, 'og:url')
  const own = social === undefined ? null : absolute(knownText(social) ?? '')
  const origin = own?.origin ?? siteOrigin(ask)?.origin
  return origin === undefined || !href.startsWith('/') ? [] : replacing(fact, origin + href)
}

function replacing(fact: MetaFact, address: string): readonly Fix[] {
  if (fact.content?.kind !== 'text' || !fact.content.exact) return []
  const { at } = fact.content
  return [{ title: `Write ${address}`, edits: () => [{ at, text: attributeText(address) }] }]
}
