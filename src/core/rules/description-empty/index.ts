import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { emptyMetas } from '../shared/empty-metas.js'

export const descriptionEmpty: Rule = rule({
  id: 'description-empty',
  title: 'A description is empty',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: { empty: 'The description is empty: search engines make up the text below the title' },
  *check(ask) {
    for (const fact of emptyMetas(ask, 'description')) yield { at: fact.whole, says: 'empty' }
  },
})
