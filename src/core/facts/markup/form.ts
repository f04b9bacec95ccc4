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
  /** Where those stand that have nothing but classes, by what is around them, tag and classes. */
  readonly alike: Map<string, number>
  /** For each tag so far the nearest listed element: itself or around it. */
  readonly nearest: (number | null)[]
}

/**
 * An element that scripts could bind to. Of elements that have nothing but classes, the first with the same ones in the same place stands for all:
 * pages repeat them by the thousand, and what scripts look for is whether there is one.
 * @returns where that other one starts; `null` for what scripts cannot tell from others
 */
export function elementFact(tag: Tag, listed: Listed): ElementFact | number | null {
  const within = tag.parent === null ? null : (listed.nearest[tag.parent] ?? null)
  const fact = listable(tag, within, listed)
  listed.nearest.push(typeof fact === 'number' ? fact : (fact?.whole.start ?? within))
  return fact
}

/** The element, or the place of another that stands for it. */
function listable(tag: Tag, within: number | null, { alike }: Listed): ElementFact | number | null {
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
  if (!more && data === null) {
    if (list === null) return null
    const key = `${within ?? ''} ${tag.name} ${list.value}`
    const twin = alike.get(key)
    if (twin !== undefined) return twin
    alike.set(key, tag.at.start)
  }
  const classes = list?.value.split(/[ \t\r\n\f]+/).filter(word => word !== '' && !word.includes(FILLER)) ?? []
  const id = wordOf(tag, 'id')
  const name = wordOf(tag, 'name')
  if (id === null && name === null && classes.length === 0 && data === null) return null
  const at = tellingPlace(tag) ?? tag.nameAt
  return { kind: 'element', tag: tag.name, id, classes, name, data: data ?? {}, within, at, whole: tag.at }
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
