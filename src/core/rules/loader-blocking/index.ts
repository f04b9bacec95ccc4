import type { Ask, Fix, LoadFact, Rule, Tracker } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { attributeIn } from '../shared/attribute-in.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { loaderOf } from '../shared/loader-of.js'

export const loaderBlocking: Rule = rule({
  id: 'loader-blocking',
  title: 'The page waits for the file of a counter',
  severity: 'warning',
  topic: 'counters',
  precision: 'high',
  words: { blocking: 'The page waits until {loader} of {vendor} is there: with async visitors see it sooner' },
  *check(ask) {
    if (ask.facts('load').length === 0 || isSpecimen(ask.page.path)) return
    for (const fact of ask.facts('load')) {
      const known = loaderOf(ask, fact)
      if (known === null || known.loader.async === undefined || known.loader.retired !== undefined || !isBlocking(ask, fact)) continue
      if (isNeededAtOnce(ask, known.tracker)) continue
      const fix = withAsync(ask, fact)
      yield {
        at: fact.at,
        says: 'blocking',
        with: { loader: known.loader.name, vendor: known.tracker.title },
        ...(known.loader.async === 'recommended' ? { severity: 'info' as const } : {}),
        ...(fix === null ? {} : { fix }),
      }
    }
  },
})

/** Scripts of a type of their own are run by somebody else: in a worker, or once the visitor agrees. */
function isBlocking({ page }: Ask, fact: LoadFact): boolean {
  if (fact.by !== 'tag' || fact.tag === null || fact.async || fact.state !== 'active' || !fact.immediate) return false
  const type = attributeIn(page, fact.tag, 'type')
  return type === null || /javascript["']?$/i.test(page.text.slice(type.whole.start, type.whole.end))
}

/** Code of the page that calls what only the loaded file defines would break. Queues and stubs of its own keep what is called early. */
function isNeededAtOnce(ask: Ask, tracker: Tracker): boolean {
  const stubs = new Set(ask.reached('stub').map(({ fact }) => fact.global))
  const vendors = new Set([tracker.id, ...tracker.loaders.flatMap(({ belongs = [] }) => belongs.map(([, vendor]) => vendor))])
  return ask.reached('call').some(({ fact }) => {
    if (!vendors.has(fact.vendor) || fact.state !== 'active' || !fact.immediate) return false
    const protocol = ask.tracker(fact.vendor)?.protocols[fact.protocol]
    if (protocol === undefined || protocol.style === 'queue' || protocol.style === 'object-queue' || protocol.style === 'data-layer')
      return false
    return protocol.style !== 'function' || !stubs.has(fact.callee)
  })
}

function withAsync({ page }: Ask, { tag }: LoadFact): Fix | null {
  const name = tag === null ? null : /^<script(?=[\s>])/i.exec(page.text.slice(tag.start, tag.start + 8))
  if (tag === null || name === null) return null
  const at = tag.start + name[0].length
  return { title: 'Add async', edits: () => [{ at: { start: at, end: at }, text: ' async' }] }
}
