import type { ElementFact, EventFact, FormFact, LinkFact, Page, Reached, Span } from '../core/index.js'
import type { Folder } from './folder.js'

/** A part or a script is on many pages; so many of them are asked. */
const MOST_PAGES = 20

/** Events that an element sets off: those of handlers in its tag, and those that scripts of its pages wait for. */
export function sentBy({ workspace }: Folder, page: Page, { whole }: ElementFact | LinkFact | FormFact): readonly Reached<EventFact>[] {
  const found = new Map<string, Reached<EventFact>>()
  const note = (event: Reached<EventFact>): void => {
    if (event.fact.state !== 'commented')
      found.set(`${event.from} ${event.fact.whole.start} ${event.fact.vendor} ${event.fact.order}`, event)
  }
  for (const fact of workspace.facts(page.path)) {
    if (fact.kind === 'event' && fact.tag?.start === whole.start) note({ fact, from: page.path })
  }
  const pages = [...(page.document ? [page.path] : []), ...workspace.loadedBy(page.path)].slice(0, MOST_PAGES)
  for (const path of pages) {
    for (const { binding, events, found: elements } of workspace.site.setOff(path).bound) {
      if (binding.near || !elements.some(one => one.from === page.path && one.fact.whole.start === whole.start)) continue
      for (const event of events) note(event)
    }
  }
  return [...found.values()]
}

/** The start tag of an element, without what stands in it. */
export function startTagOf({ text }: Page, whole: Span): Span {
  const end = /^(?:"[^"]*"|'[^']*'|[^'">])*>/.exec(text.slice(whole.start, whole.end))?.[0].length
  return end === undefined ? whole : { start: whole.start, end: whole.start + end }
}
