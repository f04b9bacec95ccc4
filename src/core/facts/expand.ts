import type { DefinitionFact, Fact, OutcallFact, Tracker } from '../model/index.js'
import type { Effect } from './code/effect.js'
import { laidOutItems } from './code/sym.js'
import { anyFunction } from './code/scope.js'
import { fromPlain, fromValue } from './code/plain.js'
import { catalogueOf } from './recognise/catalogue.js'
import { Collector } from './recognise/collector.js'
import { NO_UNIT } from './recognise/elements.js'
import { Recogniser } from './recognise/outcomes.js'

/**
 * What a call of another file's function does, as facts of the calling page: the function's effects with the call's arguments in its
 * parameters' places. Calls of further functions come back as `outcall` facts, for the site to follow. All facts stand at the call.
 */
export function expander(trackers: readonly Tracker[]): (outcall: OutcallFact, definition: DefinitionFact) => readonly Fact[] {
  const catalogue = catalogueOf(trackers)
  return (outcall, definition) => {
    const args = outcall.args.map(fromValue)
    const outcomes = definition.effects.map((effect, index) => {
      const given = laidOutItems(
        effect.args.map(argument => fromPlain(argument, args, false, outcall.whole)),
        effect.open,
      )
      const replaced: Effect = {
        does: 'call',
        callee: fromPlain(effect.callee, args, false, outcall.whole),
        key: null,
        args: given.items,
        open: given.open,
        at: outcall.whole,
        home: NOWHERE,
        seq: index,
        conditional: outcall.conditional,
        dead: false,
        deferred: !outcall.immediate,
        trigger: null,
        via: [outcall.callee.replace(/^import:.*#/, ''), ...effect.via],
        free: [],
      }
      return {
        effect: replaced,
        unit: NO_UNIT,
        open: false,
        trigger: outcall.trigger ?? effect.trigger,
        immediate: outcall.immediate,
        conditional: outcall.conditional,
      }
    })
    const collector = new Collector()
    const recogniser = new Recogniser({ outcomes }, catalogue, collector)
    const { state, place, tag, conditional, order } = outcall
    for (const outcome of outcomes) recogniser.outcome(outcome, { state, place, tag, conditional, position: order })
    return collector.facts().map(fact => ('order' in fact ? { ...fact, order } : fact))
  }
}

/** The home of effects that were read in another file. */
const NOWHERE = anyFunction(NO_UNIT)
