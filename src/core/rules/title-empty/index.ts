import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import type { EmptyWords } from '../shared/empty-metas.js'
import { emptyOnes } from '../shared/empty-metas.js'
import { ONCE } from '../shared/habit.js'

export const titleEmpty: Rule<EmptyWords> = rule({
  id: 'title-empty',
  title: 'A title is empty',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: {
    empty: 'The title is empty: search results and browser tabs show the address instead',
    site: '{count} pages have an empty title, this is the first: search results and browser tabs show their addresses instead',
  },
  options: { once: ONCE },
  check: ask => emptyOnes(ask, 'title'),
})
