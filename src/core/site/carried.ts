import type { BindingFact, ElementFact, EventFact, PageElements, ScriptFact, SelectorShape, Value } from '../model/index.js'
import { textOf } from '../model/index.js'
import { isSetOffBy } from './set-off.js'

/** What may carry an event's name. */
export interface Carriers {
  /** The elements of its file. */
  readonly own: readonly ElementFact[]
  /** The scripts of its file: code in another tag is the handler of that one. */
  readonly scripts: readonly ScriptFact[]
  /** The selectors at which its file waits. */
  readonly bindings: readonly BindingFact[]
  /** The elements of each page it may happen on. */
  readonly pages: () => readonly PageElements[]
}

/** More names than this are a list of products, not of goals. */
const MOST_NAMES = 40
/** Attributes whose name says that they are about what is reported: elements that no selector narrows down count for these only. */
const TELLING = /goal|event|track|metri|metrika|analytic|(?:^|-)(?:ga|ga4|ym|gtm)(?:-|$)/
const ANY: SelectorShape = { parts: [{ tag: null, ids: [], classes: [], attributes: [] }] }

/**
 * An event whose name stands in an attribute of the elements that set it off (`el.dataset.goal`): one event for each name that elements of the pages
 * carry. The event itself where no element does, or where it is not known which ones are meant.
 */
export function carried(event: EventFact, carriers: Carriers): readonly EventFact[] {
  const { name } = event
  const read = attributeIn(name)
  if (read === null) return [event]
  const { attribute, parts, others } = read
  const names = new Set<string>()
  let lacking = false
  for (const { data } of meantBy(event, attribute, carriers)) {
    const value = data[attribute]?.trim()
    if (value !== undefined && value !== '') names.add(value)
    else lacking = true
  }
  if (names.size === 0 || names.size > MOST_NAMES) return [event]
  const texts = [...[...names].map(value => parts.map(part => part ?? value).join('')), ...(lacking ? others : [])]
  return texts.map(text => ({ ...event, name: { kind: 'text', text, at: name.at, exact: false } }))
}

/** The attribute a name is read from: alone, after something that is known (`'shop_' + el.dataset.goal`), or else a text (`el.dataset.goal || 'click'`). */
function attributeIn(
  name: Value,
): { readonly attribute: string; readonly parts: readonly (string | null)[]; readonly others: readonly string[] } | null {
  if (name.kind === 'choice') {
    const read = name.options.map(attributeIn).filter(one => one !== null)
    const others = name.options.flatMap(option => textOf(option) ?? [])
    const [only] = read
    return only && read.length === 1 && others.length === name.options.length - 1 ? { ...only, others } : null
  }
  if ((name.kind !== 'unknown' && name.kind !== 'pattern') || name.attribute === undefined) return null
  return { attribute: name.attribute, parts: name.kind === 'pattern' ? name.parts : [null], others: [] }
}

function meantBy({ tag, trigger }: EventFact, attribute: string, { own, scripts, bindings, pages }: Carriers): readonly ElementFact[] {
  if (tag !== null && !scripts.some(({ whole }) => whole.start === tag.start)) return own.filter(({ whole }) => whole.start === tag.start)
  const waiting = bindings.filter(binding => isSetOffBy(trigger, binding))
  if (waiting.some(({ near }) => near) || (waiting.length === 0 && !TELLING.test(attribute))) return []
  const shapes = waiting.length === 0 ? [ANY] : waiting.flatMap(binding => binding.shapes)
  return pages().flatMap(page => page.matching(shapes).found.flatMap(({ fact }) => (fact.kind === 'element' ? [fact] : [])))
}
