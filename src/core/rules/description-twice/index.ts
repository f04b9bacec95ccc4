import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { clipped } from '../shared/clipped.js'
import { knownText } from '../shared/known-text.js'
import { withLine } from '../shared/line-removal.js'
import { secondMetas } from '../shared/second-metas.js'

export const descriptionTwice: Rule = rule({
  id: 'description-twice',
  title: 'A page has more than one description',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: {
    same: 'The page has this description already: one is enough',
    other: 'The page has another description, “{first}”: search engines choose for themselves',
    unknown: 'The page has another description: search engines choose for themselves',
  },
  *check(ask) {
    for (const { first, second } of secondMetas(ask, 'description')) {
      const { page } = ask
      const before = knownText(first)
      const related = [{ path: page.path, at: first.at, says: 'The other description' }]
      const remove = { title: 'Remove this description', edits: () => [{ at: withLine(page, second.whole), text: '' }] }
      if (before === null) yield { at: second.at, says: 'unknown', related, offers: [remove] }
      else if (before === knownText(second)) yield { at: second.at, says: 'same', related, fix: remove }
      else yield { at: second.at, says: 'other', with: { first: clipped(before) }, related, offers: [remove] }
    }
  },
})
