import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { HABIT } from '../shared/shared-habit.js'
import type { SharedWords } from '../shared/shared-meta.js'
import { sharedMeta } from '../shared/shared-meta.js'
import { ONCE_SHARED } from '../shared/speaks-for.js'

export const titleShared: Rule<SharedWords> = rule({
  id: 'title-shared',
  title: 'Several pages have the same title',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: {
    site: '{count} pages share their title with another page, this is the first: people cannot tell them apart in search results',
    one: 'This title is on {other} too: people cannot tell the two pages apart in search results',
    many: 'This title is on {count} other pages too: people cannot tell them apart in search results',
    layout: 'All {count} pages of this layout get this title: people cannot tell them apart in search results',
  },
  options: { once: ONCE_SHARED, habit: HABIT },
  check: ask => sharedMeta(ask, 'title'),
})
