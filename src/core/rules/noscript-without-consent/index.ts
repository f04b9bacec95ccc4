import type { Ask, ConsentFact, ConsentShape, Rule } from '../../model/index.js'
import { entry, rule, textOf } from '../../model/index.js'
import { isAction } from '../shared/consent-action.js'
import { isCertain } from '../shared/counters.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { noscriptAround } from '../shared/noscript-around.js'

export const noscriptWithoutConsent: Rule<'asked'> = rule({
  id: 'noscript-without-consent',
  title: 'A noscript pixel asks nobody, where the script of its vendor waits for consent',
  severity: 'info',
  optional: true,
  topic: 'consent',
  precision: 'medium',
  words: {
    asked:
      '{vendor} is held back here until visitors agree, and this image reports those without JavaScript all the same: take it out, or print it only for those who agreed',
  },
  *check(ask) {
    const pixels = ask.facts('counter').filter(fact => fact.how === 'noscript' && isCertain(fact))
    if (pixels.length === 0 || isSpecimen(ask.page.path)) return
    for (const { vendor, at, whole } of pixels) {
      const tracker = ask.tracker(vendor)
      if (tracker?.consent === undefined || noscriptAround(ask.page, whole) === null || !isRefused(ask, vendor, tracker.consent)) continue
      yield { at, says: 'asked', with: { vendor: tracker.title } }
    }
  },
})

/** All that is surely said of consent while the page loads forbids. */
function isRefused(ask: Ask, vendor: string, shape: ConsentShape): boolean {
  const said = ask.reached('consent').flatMap(({ fact }) => (fact.vendor === vendor && isCertain(fact) ? [fact] : []))
  return said.length > 0 && said.every(fact => forbids(fact, shape))
}

function forbids(fact: ConsentFact, { holds, denied, expected }: ConsentShape): boolean {
  if (holds !== undefined) return isAction(fact, holds.action)
  // A default for some regions leaves out the others.
  const keys =
    fact.settings?.kind === 'object' && !fact.settings.open && entry(fact.settings, 'region') === undefined ? (expected ?? []) : []
  return denied !== undefined && keys.length > 0 && keys.every(key => textOf(entry(fact.settings ?? undefined, key)) === denied)
}
