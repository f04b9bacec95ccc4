import type { ElementFact, EventFact } from '../model/index.js'

/** More names than this are a list of products, not of goals. */
const MOST_NAMES = 40
/** Attributes whose name says that they are about what is reported: elements that no selector narrows down count for these only. */
const TELLING = /goal|event|track|metri|metrika|analytic|(?:^|-)(?:ga|ga4|ym|gtm)(?:-|$)/

/**
 * An event whose name stands in an attribute of the elements that set it off (`el.dataset.goal`): one event for each name that elements of the pages
 * carry. The event itself where no element does, or where it is not known which ones are meant.
 */
export function carried(event: EventFact, elements: readonly ElementFact[]): readonly EventFact[] {
  const { name } = event
  if (name.kind !== 'unknown' || name.attribute === undefined) return [event]
  const { attribute } = name
  const meant = matcherOf(event.trigger) ?? (TELLING.test(attribute) ? () => true : null)
  if (meant === null) return [event]
  const names = new Set<string>()
  for (const element of elements) {
    const value = element.data[attribute]?.trim()
    if (value !== undefined && value !== '' && meant(element)) names.add(value)
  }
  if (names.size === 0 || names.size > MOST_NAMES) return [event]
  return [...names].map(text => ({ ...event, name: { kind: 'text', text, at: name.at, exact: false } }))
}

/** The elements of "click on .js-goal", as far as one simple selector tells them. */
function matcherOf(trigger: string | null): ((element: ElementFact) => boolean) | null {
  const selector = / (?:on|of) (\S+)$/.exec(trigger ?? '')?.[1]
  const parts = selector === undefined ? null : /^([a-z][\w-]*)?((?:[.#][\w-]+)*)(?:\[([\w-]+)\])?$/i.exec(selector)
  if (!parts || parts[0] === 'document' || parts[0] === 'element' || parts[0] === 'page') return null
  const [, tag, words = '', attribute] = parts
  const marks = words.match(/[.#][\w-]+/g) ?? []
  if (marks.length === 0 && attribute === undefined) return null
  return element =>
    (tag === undefined || element.tag === tag.toLowerCase()) &&
    (attribute === undefined || attribute in element.data) &&
    marks.every(mark => (mark.startsWith('#') ? element.id === mark.slice(1) : element.classes.includes(mark.slice(1))))
}
