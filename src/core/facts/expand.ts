import type { DefinitionFact, Fact, OutcallFact, Span, Tracker, Value } from '../model/index.js'
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
    const args = [...given(outcall.outer, definition.outer, outcall.whole), ...outcall.args].map(fromValue)
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
        via: [...outcall.via, ...(definition.vendors === true ? [] : [calledAs(outcall.callee)]), ...effect.via],
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

/** As many arguments as the function around takes, so that those of the function itself stand where they belong. */
function given(outer: readonly Value[], count: number, at: Span): readonly Value[] {
  return Array.from({ length: count }, (_, index) => outer[index] ?? { kind: 'nothing', word: 'undefined', at })
}

/** How a person would name what is called: a default export by its module. */
function calledAs(callee: string): string {
  const [, source, path] = /^import:(.*)#(.*)$/.exec(callee) ?? []
  if (source === undefined || path === undefined) return callee.replace(/^\$\.fn\./, '')
  const segments = source.split('/').filter(segment => !/^(?:index(?:\.\w+)?|\.{0,2})$/.test(segment))
  return path
    .replace(/^(?:default\.methods|@Component)\./, '')
    .replace(/\.(\d+)(?!\w)/g, '[$1]')
    .replace(/^default(?=$|\W)/, segments.at(-1)?.replace(/\.\w+$/, '') ?? 'default')
}

/** The home of effects that were read in another file. */
const NOWHERE = anyFunction(NO_UNIT)
