import { entry } from '../../model/index.js'
import type { ConfigTags, Value } from '../../model/index.js'
import { fromValue } from '../code/plain.js'
import type { Resource } from '../recognise/loads.js'
import { recogniseResource } from '../recognise/loads.js'
import type { Catalogue } from '../recognise/catalogue.js'
import type { Collector, Where } from '../recognise/collector.js'
import type { Written } from '../recognise/written.js'

/** A tag as settings say it. */
interface Said {
  readonly name: string
  readonly attributes: Value | undefined
  readonly inner: Value | undefined
  readonly whole: Value
}

/** Where what settings ask for goes. */
export interface TagReading {
  readonly catalogue: Catalogue
  readonly collector: Collector
  readonly write: (written: Written, where: Where) => void
}

/** A tag that a generator writes into the head of every page: a vendor's script, or code of its own. */
export function readTag(value: Value, form: ConfigTags['form'], reading: TagReading, where: Where): void {
  if (value.kind === 'choice') {
    for (const option of value.options) readTag(option, form, reading, { ...where, conditional: true })
    return
  }
  const tag = FORMS[form](value)
  const name = tag?.name.toLowerCase()
  if (!tag || (name !== 'script' && name !== 'noscript')) return
  const source = entry(tag.attributes, 'src')
  const { inner } = tag
  if (inner && !source)
    reading.write({ kind: name === 'script' ? 'code' : 'noscript', value: fromValue(inner), whole: tag.whole.at }, where)
  if (source && name === 'script') recogniseResource(resourceOf(source, tag), reading.catalogue, reading.collector, where)
}

const FORMS: Readonly<Record<ConfigTags['form'], (value: Value) => Said | null>> = {
  tuple: value => {
    const [name, attributes, inner] = value.kind === 'list' ? value.items : []
    return name?.kind === 'text' ? { name: name.text, attributes, inner, whole: value } : null
  },
  element: value => {
    const name = entry(value, 'tagName')
    return name?.kind === 'text'
      ? { name: name.text, attributes: entry(value, 'attributes'), inner: entry(value, 'innerHTML'), whole: value }
      : null
  },
  script: value => {
    const attributes: Value =
      value.kind === 'object' ? value : { kind: 'object', entries: [{ key: 'src', keyAt: value.at, value }], open: false, at: value.at }
    const inner = ['innerHTML', 'textContent', 'children'].map(key => entry(attributes, key)).find(one => one !== undefined)
    return { name: 'script', attributes, inner, whole: value }
  },
}

function resourceOf(url: Value, { attributes, whole }: Said): Resource {
  const literal = url.kind === 'text' ? url : null
  return {
    tag: 'script',
    url,
    at: url.at,
    literal: literal?.text ?? null,
    pieces: literal ? [{ text: literal.text, at: literal.at, exact: literal.exact }] : [],
    whole: whole.at,
    by: 'tag',
    async: entry(attributes, 'async') !== undefined || entry(attributes, 'defer') !== undefined,
    noscript: false,
    attribute: name => entry(attributes, name) ?? null,
  }
}
