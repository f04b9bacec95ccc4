import type { EventFact, Page, Reached } from '../../core/model/index.js'
import type { EventEntry } from '../contract.js'
import type { Sources } from './sources.js'
import { alternatives, asParameters, known, pattern, written } from './values.js'

/** Events of a page as the contract lists them: those that can run. A name that is one of several known ones gives an entry for each. */
export function eventEntries(events: readonly Reached<EventFact>[], sources: Sources): readonly EventEntry[] {
  return events.flatMap(({ fact, from }) => {
    if (fact.state === 'commented') return []
    const { line, column } = sources.place(from, fact.whole.start)
    const { vendor, trigger, event: kind } = fact
    const counter = counterOf(fact, sources.page(from))
    const parameters = asParameters(fact.parameters)
    return alternatives(fact.name).map(name => {
      const part = name === null ? pattern(fact.name) : null
      return { vendor, counter, name, ...(part === null ? {} : { pattern: part }), kind, line, column, trigger, from, parameters }
    })
  })
}

function counterOf({ counter }: EventFact, page: Page | undefined): string | null {
  if (counter === null) return null
  return known(counter) ?? (page ? written(counter.at, page) : null)
}
