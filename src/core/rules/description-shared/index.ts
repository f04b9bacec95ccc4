import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { HABIT } from '../shared/shared-habit.js'
import type { SharedWords } from '../shared/shared-meta.js'
import { sharedMeta } from '../shared/shared-meta.js'
import { ONCE_SHARED } from '../shared/speaks-for.js'

export const descriptionShared: Rule<SharedWords> = rule({
  id: 'description-shared',
  title: 'Several pages have the same description',
  severity: 'info',
  topic: 'meta',
  precision: 'high',
  words: {
    site: '{count} pages share their description with another page, this is the first: search engines show one that fits a page, and make up their own for others',
    one: 'This description is on {other} too: search engines show one that fits a page, and make up their own for others',
    many: 'This description is on {count} other pages too: search engines show one that fits a page, and make up their own for others',
    layout:
      'All {count} pages of this layout get this description: search engines show one that fits a page, and make up their own for others',
  },
  options: { once: ONCE_SHARED, habit: HABIT },
  check: ask => sharedMeta(ask, 'description'),
})
