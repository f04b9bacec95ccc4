import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { lackingPages, ONCE } from '../shared/habit.js'
import { asFirst } from '../shared/head-insertion.js'
import { headPlace } from '../shared/head-of.js'
import { lacking } from '../shared/lacking.js'

const TAG = '<meta name="viewport" content="width=device-width, initial-scale=1">'

export const viewportMissing: Rule = rule({
  id: 'viewport-missing',
  title: 'A page is not made for the width of telephones',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: {
    missing: 'The page has no viewport: telephones show it as wide as a desktop and tiny, and search engines judge what telephones show',
    site: '{count} pages have no viewport, this is the first: telephones show them as wide as a desktop and tiny, and search engines judge what telephones show',
  },
  options: { once: ONCE },
  *check(ask) {
    const head = lacking(ask, 'viewport')
    if (head === null) return
    const { open } = head
    const count = lackingPages(ask, 'viewport')
    if (count > 1) yield { at: headPlace(head), says: 'site', with: { count }, essence: 'site' }
    if (count !== 1) return
    const add = open === null ? [] : [{ title: 'Add a viewport of the device’s width', edits: () => [asFirst(ask.page, open, TAG)] }]
    yield { at: headPlace(head), says: 'missing', offers: add }
  },
})
