import type { Ask, CounterFact, Entry, OptionTable, Tracker } from '../../model/index.js'

export interface GivenOption {
  readonly fact: CounterFact
  readonly tracker: Tracker
  readonly table: OptionTable
  readonly entry: Entry
  /** All names that stand beside it. */
  readonly names: readonly string[]
}

/** What this file hands to the counters it starts, option by option, where the vendor's table of options is known. */
export function givenOptions(ask: Ask): readonly GivenOption[] {
  const seen = new Set<number>()
  return ask.facts('counter').flatMap(fact => {
    const { options } = fact
    const tracker = ask.tracker(fact.vendor)
    const table = tracker?.options
    if (options?.kind !== 'object' || fact.state === 'commented' || tracker === undefined || table === undefined) return []
    // A list of ids makes several counters of one call; an object that stands elsewhere may be shared by several calls.
    if (seen.has(options.at.start)) return []
    seen.add(options.at.start)
    const names = options.entries.map(({ key }) => key)
    return options.entries.map(entry => ({ fact, tracker, table, entry, names }))
  })
}
