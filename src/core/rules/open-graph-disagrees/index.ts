import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { knownText } from '../shared/known-text.js'
import { certainMetas } from '../shared/live-metas.js'
import { plainAddress } from '../shared/own-addresses.js'
import { absolute } from '../shared/site-origin.js'

export const openGraphDisagrees: Rule<'other'> = rule({
  id: 'open-graph-disagrees',
  title: 'The tag og:url and the canonical link name different addresses',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: {
    other:
      'The tag og:url names {url}, the canonical link {canonical}: shares and likes are counted for another page than search engines show',
  },
  *check(ask) {
    const [canonical, ...others] = certainMetas(ask, 'canonical')
    if (canonical === undefined || others.length > 0) return
    const main = knownText(canonical)
    for (const fact of certainMetas(ask, 'og:url')) {
      const url = knownText(fact)
      if (main === null || url === null || absolute(main) === null || absolute(url) === null || plainAddress(main) === plainAddress(url))
        continue
      yield {
        at: fact.at,
        says: 'other',
        with: { url, canonical: main },
        related: [{ path: ask.page.path, at: canonical.at, says: 'The canonical link' }],
      }
    }
  },
})
