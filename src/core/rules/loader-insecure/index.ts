import type { Ask, Fix, LoadFact, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { loaderOf } from '../shared/loader-of.js'

export const loaderInsecure: Rule = rule({
  id: 'loader-insecure',
  title: 'The file of a counter is loaded by http:',
  severity: 'warning',
  topic: 'counters',
  precision: 'very-high',
  words: { insecure: '{loader} of {vendor} is loaded by http: on https pages browsers block it, and nothing is counted' },
  *check(ask) {
    if (ask.facts('load').length === 0 || isSpecimen(ask.page.path)) return
    for (const fact of ask.facts('load')) {
      const known = loaderOf(ask, fact)
      // Where each arm of a choice has a protocol of its own the page asks for the right one.
      if (known === null || fact.state !== 'active' || fact.url.kind !== 'text' || !/^http:\/\//i.test(fact.url.text)) continue
      const fix = secured(ask, fact)
      const own = known.loader.url.hosts === undefined
      yield {
        at: fact.at,
        says: 'insecure',
        with: { loader: known.loader.name, vendor: known.tracker.title },
        ...(fix === null ? {} : own ? { offers: [fix] } : { fix }),
      }
    }
  },
})

/** Vendors answer by https everywhere; whether a server of one's own does is its owner's to know. */
function secured({ page }: Ask, { url }: LoadFact): Fix | null {
  const text = page.text.slice(url.at.start, url.at.end)
  const scheme = /^['"`]?http:(?=\/\/)/i.exec(text)
  if (scheme === null) return null
  const end = url.at.start + scheme[0].length
  return { title: 'Load it by https:', edits: () => [{ at: { start: end - 1, end: end - 1 }, text: 's' }] }
}
