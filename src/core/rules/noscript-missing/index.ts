import type { Ask, CounterFact, Fix, Rule } from '../../model/index.js'
import { rule, textOf } from '../../model/index.js'
import { called, isCertain, isDead, isStart, keyOfCounter } from '../shared/counters.js'
import { asFirst } from '../shared/head-insertion.js'
import { headOf } from '../shared/head-of.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { isPlaceholder } from '../shared/placeholder.js'
import { remembered } from '../shared/remembered.js'
import { filesOf } from '../shared/site-pages.js'
import { ONCE_SHARED, speaksFor } from '../shared/speaks-for.js'

export const noscriptMissing: Rule = rule({
  id: 'noscript-missing',
  title: 'A counter lacks the noscript part of its code',
  severity: 'info',
  optional: true,
  topic: 'counters',
  precision: 'high',
  words: {
    missing: 'The {counter} {id} has no noscript part here: visits without JavaScript are not counted',
    many: 'The {counter} {id} has no noscript part here and in {others} more files: visits without JavaScript are not counted',
  },
  options: { once: ONCE_SHARED },
  *check(ask) {
    if (ask.facts('counter').length === 0) return
    const { page } = ask
    if (!page.document || page.kind === 'component' || isSpecimen(page.path) || !ask.complete) return
    const seen = new Set<string>()
    for (const fact of ask.facts('counter')) {
      const tracker = ask.tracker(fact.vendor)
      const key = keyOfCounter(ask, fact)
      const id = textOf(fact.id)?.trim() ?? ''
      if (tracker?.snippet?.body?.includes('<noscript') !== true || key === null || seen.has(key) || isDead(tracker)) continue
      if (!isStart(fact, tracker) || !isCertain(fact) || fact.tag === null || id === '' || isPlaceholder(id, tracker)) continue
      seen.add(key)
      if (ask.reached('counter').some(({ fact: other }) => other.vendor === fact.vendor && other.how === 'noscript')) continue
      const group = lacking(ask, key, fact.vendor)
      if (!speaksFor(ask, group)) continue
      const words = { counter: called(tracker), id }
      const offers = insertion(ask, fact, tracker.snippet.body)
      if (group.length > Number(ask.option('once')))
        yield { at: fact.at, says: 'many', with: { ...words, others: group.length - 1 }, offers }
      else yield { at: fact.at, says: 'missing', with: words, offers }
    }
  },
})

/** Documents that hold this counter and none of the vendor's pixels, sorted; the page itself is one. Made once for a site that does not change. */
function lacking(ask: Ask, key: string, vendor: string): readonly string[] {
  const heads = ask.site.all('head', 'head')
  const ofVendor = ask.site.all('counter', vendor)
  const ofKey = ask.site.all('counter', key)
  const group = remembered(ofKey, 'lacking', [heads, ofVendor], () => {
    const documents = filesOf(heads)
    const pixels = new Set(ofVendor.flatMap(({ fact, from }) => (fact.how === 'noscript' ? [from] : [])))
    const without = ofKey.filter(({ fact, from }) => isCertain(fact) && documents.has(from) && !pixels.has(from))
    return [...new Set(without.map(({ from }) => from))].sort()
  })
  return group.includes(ask.page.path) ? group : [...group, ask.page.path].sort()
}

function insertion(ask: Ask, fact: CounterFact, body: string): readonly Fix[] {
  const open = headOf(ask)?.body ?? null
  if (open === null) return []
  const text = body.replaceAll('{id}', textOf(fact.id)?.trim() ?? '').trimEnd()
  return [{ title: 'Add the noscript part after <body>', edits: () => [asFirst(ask.page, open, text)] }]
}
