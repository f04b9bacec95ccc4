import type { Ask, CallFact, Fix, LayerFact, LoadFact, PushFact, Related, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isCertain } from '../shared/counters.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { loaderOf } from '../shared/loader-of.js'

export const layerReplaced: Rule = rule({
  id: 'layer-replaced',
  title: 'A data layer is replaced after it was in use',
  severity: 'error',
  topic: 'counters',
  precision: 'high',
  words: {
    deaf: '{layer} is replaced after {loader} was started: {vendor} hears nothing that is pushed from here on',
    loses: '{layer} is replaced here: what was pushed before is lost',
  },
  *check(ask) {
    if (ask.facts('layer').length === 0 || isSpecimen(ask.page.path)) return
    const own = ask.facts('layer')
    for (const fact of own) {
      if (fact.form !== 'replace' || !isCertain(fact)) continue
      const container = listening(ask, fact)
      const fix = keeping(ask, fact)
      const found = { at: fact.whole, ...(fix === null ? {} : { fix }) }
      if (container !== null) {
        const { load, vendor } = container
        const related: readonly Related[] = [{ path: ask.page.path, at: load.at, says: 'It is started here' }]
        yield { ...found, says: 'deaf', with: { layer: fact.layer, loader: load.loader, vendor }, related }
        continue
      }
      const lost = pushedBefore(ask, fact)
      if (lost === undefined) continue
      const related: readonly Related[] = [{ path: ask.page.path, at: lost.at, says: 'Lost' }]
      yield { ...found, says: 'loses', with: { layer: fact.layer }, related, severity: 'warning' }
    }
  },
})

/** A container that has already taken the list for its own. A tag that loads it asynchronously has not, as a rule. */
function listening(ask: Ask, { layer, order }: LayerFact): { readonly load: LoadFact; readonly vendor: string } | null {
  for (const load of ask.facts('load')) {
    const known = loaderOf(ask, load)
    const shape = known?.loader.layer
    if (known == null || shape === undefined || !isCertain(load) || load.order >= order || load.url.kind !== 'text') continue
    const named = new RegExp(`[?&]${shape.query}=([^&#]+)`).exec(load.url.text)?.[1] ?? shape.name
    const took = load.by === 'code' ? known.loader.starts === true : !load.async
    if (named === layer && took) return { load, vendor: known.tracker.title }
  }
  return null
}

function pushedBefore(ask: Ask, { layer, order, whole }: LayerFact): PushFact | CallFact | undefined {
  const isBefore = (fact: PushFact | CallFact): boolean =>
    isCertain(fact) && fact.order < order && !(fact.whole.start >= whole.start && fact.whole.end <= whole.end)
  return (
    ask.facts('push').find(fact => fact.layer === layer && isBefore(fact)) ??
    ask.facts('call').find(fact => ask.tracker(fact.vendor)?.protocols[fact.protocol]?.queue === layer && isBefore(fact))
  )
}

/** `dataLayer = []` as everybody may write it any number of times. A list with items, and `let` and `const`, are left to a person. */
function keeping({ page }: Ask, { whole, layer }: LayerFact): Fix | null {
  const text = page.text.slice(whole.start, whole.end)
  const list = /^(?:(?:window|self|globalThis)\s*\.\s*)?[\w$]+\s*=\s*(\[\s*\])$/.exec(text)
  if (list?.[1] === undefined || /(?:let|const)\s*$/.test(page.text.slice(Math.max(0, whole.start - 10), whole.start))) return null
  const at = { start: whole.end - list[1].length, end: whole.end }
  return { title: `Keep what ${layer} holds`, edits: () => [{ at, text: `window.${layer} || []` }] }
}
