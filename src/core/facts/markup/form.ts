import type { ElementFact, FormFact } from '../../model/index.js'
import { FILLER } from '../../page/islands.js'
import type { Attribute, Island, Tag } from '../../page/markup.js'
import { attributeOf, pointAt, wholeOf, wordOf } from './tag.js'
import { attributeValue } from './values.js'

/** Inputs that carry nothing a visitor filled in. */
const BUTTONS: ReadonlySet<string> = new Set(['submit', 'reset', 'button', 'image'])
/** Elements that are no target for a visitor's hand. */
const UNSEEN: ReadonlySet<string> = new Set(['html', 'head', 'meta', 'link', 'base', 'title', 'script', 'style', 'noscript', 'template'])

/** Names of the fields of each form, by the form's index among the tags. */
export function fieldsOf(tags: readonly Tag[]): ReadonlyMap<number, readonly string[]> {
  const ids = new Map<string, number>()
  const fields = new Map<number, string[]>()
  for (const [i, tag] of tags.entries()) {
    if (tag.name === 'form') {
      const id = wordOf(tag, 'id')
      if (id !== null && !ids.has(id)) ids.set(id, i)
    }
  }
  for (const tag of tags) {
    if (tag.name !== 'input' && tag.name !== 'select' && tag.name !== 'textarea') continue
    const name = wordOf(tag, 'name')
    if (name === null || BUTTONS.has(wordOf(tag, 'type')?.toLowerCase() ?? '')) continue
    const named = wordOf(tag, 'form')
    const form = named === null ? tag.form : (ids.get(named) ?? null)
    if (form === null) continue
    const list = fields.get(form)
    if (list) list.push(name)
    else fields.set(form, [name])
  }
  return fields
}

export function formFact(tag: Tag, fields: readonly string[], text: string, holes: readonly Island[]): FormFact {
  const action = attributeOf(tag, 'action')
  return {
    kind: 'form',
    id: wordOf(tag, 'id'),
    name: wordOf(tag, 'name'),
    method: wordOf(tag, 'method')?.toLowerCase() ?? 'get',
    action: action ? attributeValue(action, text, holes) : null,
    fields,
    at: tellingPlace(tag) ?? tag.nameAt,
    whole: wholeOf(tag),
  }
}

/** Elements that are listed already. */
export interface Listed {
  /** Those that have nothing but classes, by tag and classes. */
  readonly alike: Map<string, Standing>
  /** For each tag so far the nearest listed element: itself or around it. */
  readonly nearest: (number | null)[]
}

/** An element that stands for others. */
type Standing = Omit<ElementFact, 'elsewhere'> & { elsewhere?: true }

export function nothingListed(): Listed {
  return { alike: new Map(), nearest: [] }
}

/** What is listed for a tag: an element, or the place of another that stands for it; `null` = scripts cannot tell it from others. */
export interface Listing {
  readonly element: ElementFact | null
  readonly alike: number | null
  readonly within: number | null
}

/**
 * An element that scripts could bind to. Of elements that have nothing but classes, the first with the same ones stands for all:
 * pages repeat them by the thousand, and what scripts look for is whether there is one. Buttons are listed one by one.
 */
export function elementOf(tag: Tag, { alike, nearest }: Listed): Listing {
  const within = tag.parent === null ? null : (nearest[tag.parent] ?? null)
  const telling = tellingOf(tag)
  if (telling === null) {
    nearest.push(within)
    return { element: null, alike: null, within }
  }
  const { id, classes, name, data } = telling
  const key = id === null && name === null && data === NO_DATA && tag.name !== 'button' ? `${tag.name} ${classes.join(' ')}` : null
  const twin = key === null ? undefined : alike.get(key)
  if (twin !== undefined) {
    if (twin.within !== within) twin.elsewhere = true
    nearest.push(twin.whole.start)
    return { element: null, alike: twin.whole.start, within }
  }
  const at = tellingPlace(tag) ?? tag.nameAt
  const element: Standing = { kind: 'element', tag: tag.name, id, classes, name, data, within, at, whole: tag.at }
  if (key !== null) alike.set(key, element)
  nearest.push(element.whole.start)
  return { element, alike: null, within }
}

const NO_DATA: ElementFact['data'] = {}

type Telling = Pick<ElementFact, 'id' | 'classes' | 'name' | 'data'>

/** What tells an element from others; `null` when nothing does. */
function tellingOf(tag: Tag): Telling | null {
  if (UNSEEN.has(tag.name) || tag.commented || tag.srcdoc) return null
  let data: Record<string, string> | null = null
  let list: Attribute | null = null
  let more = false
  for (const attribute of tag.attributes) {
    const { name, duplicate, holed } = attribute
    if (duplicate) continue
    if (name === 'class') list = attribute
    else if (name === 'id' || name === 'name') more = true
    else if (!holed && name.startsWith('data-')) (data ??= {})[name] = attribute.value
  }
  const classes = list?.value.split(/[ \t\r\n\f]+/).filter(word => word !== '' && !word.includes(FILLER)) ?? []
  const id = more ? wordOf(tag, 'id') : null
  const name = more ? wordOf(tag, 'name') : null
  if (id === null && name === null && classes.length === 0 && data === null) return null
  return { id, classes, name, data: data ?? NO_DATA }
}

/** The value by which the element is told from others. */
function tellingPlace(tag: Tag): Attribute['valueAt'] | null {
  const telling =
    attributeOf(tag, 'id') ??
    attributeOf(tag, 'name') ??
    attributeOf(tag, 'class') ??
    tag.attributes.find(({ name }) => name.startsWith('data-'))
  return telling ? pointAt(telling) : null
}
