import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { alternatesOf } from '../shared/alternates.js'
import { attributeText } from '../shared/attribute-text.js'
import { knownText } from '../shared/known-text.js'
import { absolute, siteOrigin } from '../shared/site-origin.js'

export const hreflangRelative: Rule = rule({
  id: 'hreflang-relative',
  title: 'An hreflang link is not a whole address',
  severity: 'warning',
  topic: 'meta',
  precision: 'very-high',
  words: {
    empty: 'The {hreflang} link has no address: search engines ignore it',
    relative: 'The {hreflang} link {href} is not a whole address: search engines want one with https:// and host, and ignore others',
  },
  *check(ask) {
    for (const { fact, hreflang } of alternatesOf(ask)) {
      const href = knownText(fact)
      if (href === '') yield { at: fact.whole, says: 'empty', with: { hreflang } }
      if (href === null || href === '' || absolute(href) !== null || /^[a-z][\w+.-]*:/i.test(href)) continue
      const origin = href.startsWith('//') ? 'https:' : href.startsWith('/') ? siteOrigin(ask)?.origin : undefined
      const exact = fact.content?.kind === 'text' && fact.content.exact
      const offers =
        origin === undefined || !exact
          ? []
          : [{ title: `Write ${origin}${href}`, edits: () => [{ at: fact.at, text: attributeText(origin + href) }] }]
      yield { at: fact.at, says: 'relative', with: { hreflang, href }, offers }
    }
  },
})
