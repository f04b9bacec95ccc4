import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { alternatesOf } from '../shared/alternates.js'
import { askedHead } from '../shared/asked-head.js'
import { maySupply } from '../shared/may-supply.js'

export const hreflangNoDefault: Rule = rule({
  id: 'hreflang-no-default',
  title: 'A page in several languages says nothing for all others',
  severity: 'info',
  optional: true,
  topic: 'meta',
  precision: 'very-high',
  words: { missing: 'None of the {count} languages is x-default: search engines choose one for visitors who speak another' },
  *check(ask) {
    const alternates = alternatesOf(ask)
    const [first] = alternates
    if (first === undefined || alternates.length < 2 || alternates.some(({ hreflang }) => hreflang.toLowerCase() === 'x-default')) return
    const head = askedHead(ask)
    if (head === null || maySupply(ask, head) || alternates.some(({ fact }) => fact.conditional)) return
    yield { at: first.fact.whole, says: 'missing', with: { count: alternates.length }, essence: 'missing' }
  },
})
