import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { emptyMetas } from '../shared/empty-metas.js'

export const titleEmpty: Rule = rule({
  id: 'title-empty',
  title: 'A title is empty',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: { empty: 'The title is empty: search results and browser tabs show the address instead' },
  *check(ask) {
    for (const fact of emptyMetas(ask, 'title')) yield { at: fact.whole, says: 'empty' }
  },
})
