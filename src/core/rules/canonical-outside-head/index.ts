import type { Ask, Fix, MetaFact, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { asLast } from '../shared/head-insertion.js'
import { headOf } from '../shared/head-of.js'
import { withLine } from '../shared/line-removal.js'
import { certainMetas, liveMetas } from '../shared/live-metas.js'

export const canonicalOutsideHead: Rule = rule({
  id: 'canonical-outside-head',
  title: 'A canonical link stands outside the head',
  severity: 'error',
  topic: 'meta',
  precision: 'very-high',
  words: {
    outside: 'The canonical link stands outside the head: search engines ignore it there',
    second: 'This canonical link stands outside the head: search engines ignore it and take the one in the head',
  },
  *check(ask) {
    if (ask.metas('canonical').length === 0 || !ask.page.document) return
    for (const fact of liveMetas(ask, 'canonical')) {
      // What fell out of a head that ended early is that rule's business.
      if (fact.place !== 'body' || fact.writtenInHead) continue
      const inHead = liveMetas(ask, 'canonical').some(({ place, writtenInHead }) => place === 'head' || writtenInHead)
      const fix = inHead ? null : move(ask, fact)
      if (inHead) yield { at: fact.whole, says: 'second', severity: 'info' }
      else yield { at: fact.whole, says: 'outside', ...(fix === null ? {} : { fix }) }
    }
  },
})

function move(ask: Ask, fact: MetaFact): Fix | null {
  const { page } = ask
  const head = headOf(ask)
  if (
    head?.close == null ||
    head.endedBy !== null ||
    fact.conditional ||
    fact.whole.start < head.close.end ||
    certainMetas(ask, 'canonical').length !== 1
  )
    return null
  const { close } = head
  const tag = page.text.slice(fact.whole.start, fact.whole.end)
  return { title: 'Move it into the head', edits: () => [asLast(page, close, tag), { at: withLine(page, fact.whole), text: '' }] }
}
