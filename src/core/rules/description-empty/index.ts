import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import type { EmptyWords } from '../shared/empty-metas.js'
import { emptyOnes } from '../shared/empty-metas.js'
import { ONCE } from '../shared/habit.js'

export const descriptionEmpty: Rule<EmptyWords> = rule({
  id: 'description-empty',
  title: 'A description is empty',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: {
    empty: 'The description is empty: search engines make up the text below the title',
    site: '{count} pages have an empty description, this is the first: search engines make up the text below their titles',
  },
  options: { once: ONCE },
  check: ask => emptyOnes(ask, 'description'),
})
