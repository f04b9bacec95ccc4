import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { clipped } from '../shared/clipped.js'
import { knownText } from '../shared/known-text.js'
import { withLine } from '../shared/line-removal.js'
import { secondMetas } from '../shared/second-metas.js'

export const titleTwice: Rule = rule({
  id: 'title-twice',
  title: 'A page has more than one title',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: {
    same: 'The page has this title already: one is enough',
    other: 'The page has a title already, “{first}”: browsers show that one and ignore this',
    unknown: 'The page has a title already: browsers show the first and ignore this',
  },
  *check(ask) {
    for (const { first, second } of secondMetas(ask, 'title')) {
      const { page } = ask
      const shown = knownText(first)
      const again = knownText(second)
      const related = [{ path: page.path, at: first.at, says: 'The title that counts' }]
      const remove = { title: 'Remove the title that is ignored', edits: () => [{ at: withLine(page, second.whole), text: '' }] }
      if (shown === null) yield { at: second.at, says: 'unknown', related, offers: [remove] }
      else if (shown === again) yield { at: second.at, says: 'same', related, fix: remove }
      else yield { at: second.at, says: 'other', with: { first: clipped(shown) }, related, offers: [remove] }
    }
  },
})
