import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { knownText } from '../shared/known-text.js'
import { withLine } from '../shared/line-removal.js'
import { secondMetas } from '../shared/second-metas.js'

export const canonicalTwice: Rule = rule({
  id: 'canonical-twice',
  title: 'A page has more than one canonical link',
  severity: 'error',
  topic: 'meta',
  precision: 'very-high',
  words: {
    other: 'The page names {first} as its canonical address already: of two different ones search engines take neither',
    same: 'The page names this canonical address already: one is enough',
    unknown: 'The page has a canonical link already: if they differ, search engines take neither',
  },
  *check(ask) {
    for (const { first, second } of secondMetas(ask, 'canonical')) {
      const { page } = ask
      // Outside the head it counts for nothing.
      if (first.place !== second.place) continue
      const address = knownText(first)
      const again = knownText(second)
      const related = [{ path: page.path, at: first.at, says: 'The first canonical link' }]
      const remove = { title: 'Remove this canonical link', edits: () => [{ at: withLine(page, second.whole), text: '' }] }
      if (address === null || again === null) yield { at: second.at, says: 'unknown', related, offers: [remove], severity: 'info' }
      else if (address === again) yield { at: second.at, says: 'same', related, fix: remove, severity: 'info' }
      else yield { at: second.at, says: 'other', with: { first: address }, related, offers: [remove] }
    }
  },
})
