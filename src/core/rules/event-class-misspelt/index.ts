import type { AttributeEvent, ElementFact, Finding, Page, Rule, Tracker } from '../../model/index.js'
import { rule } from '../../model/index.js'

export const eventClassMisspelt: Rule<'class'> = rule({
  id: 'event-class-misspelt',
  title: 'A class that should report an event is written so that the vendor does not see it',
  severity: 'warning',
  topic: 'events',
  precision: 'very-high',
  words: { class: '{vendor} does not see the class `{given}`: write `{right}`' },
  *check({ facts, page, trackers }) {
    const elements = facts('element')
    if (elements.length === 0) return
    const shapes = trackers.flatMap(tracker =>
      (tracker.attributes ?? []).flatMap(it => (it.mistaken === undefined ? [] : { tracker, shape: it })),
    )
    for (const fact of elements) {
      if (fact.classes.length > 0) for (const { tracker, shape } of shapes) yield* misspelt(page, fact, tracker, shape)
    }
  },
})

function* misspelt({ text }: Page, fact: ElementFact, { title: vendor }: Tracker, shape: AttributeEvent): Iterable<Finding<'class'>> {
  const { mistaken, classPrefix } = shape
  if (mistaken === undefined || classPrefix === undefined) return
  for (const given of fact.classes) {
    const wrong = mistaken.exec(given)?.[0]
    if (wrong === undefined) continue
    const right = `${classPrefix}${given.slice(wrong.length)}`
    const found = text.indexOf(given, fact.whole.start)
    if (found < 0 || found >= fact.whole.end) continue
    const at = { start: found, end: found + given.length }
    yield { at, says: 'class', with: { vendor, given, right }, fix: { title: `Write ${right}`, edits: () => [{ at, text: right }] } }
  }
}
