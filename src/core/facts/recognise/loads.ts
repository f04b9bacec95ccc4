import type { Fact, IdFrom, PixelShape, Span, Value } from '../../model/index.js'
import { FILLER } from '../../page/islands.js'
import { constant } from '../code/sym.js'
import { toValue, variableMark } from '../code/value.js'
import { addressOf, matches, queryValue, type Address } from './address.js'
import type { Catalogue } from './catalogue.js'
import { circumstance, counterFact, normalId, type Collector, type Where } from './collector.js'
import { ownerOfValue } from './match.js'

/** A literal of an address and where it stands. */
export interface Piece {
  readonly text: string
  readonly at: Span
  /** `at` covers exactly the characters of `text`. */
  readonly exact: boolean
}

/** A resource a page asks for: a tag in the markup, an element a script makes. */
export interface Resource {
  readonly tag: 'script' | 'img' | 'iframe' | null
  readonly url: Value
  /** Where the address stands. */
  readonly at: Span
  /** The whole address with fillers for islands, where no part of it is computed: its islands then keep their places. */
  readonly literal: string | null
  /** The literals the address is put together from, in order, with fillers for islands. */
  readonly pieces: readonly Piece[]
  readonly whole: Span
  readonly by: 'tag' | 'code'
  readonly async: boolean
  /** Stands in `<noscript>`. */
  readonly noscript: boolean
  readonly attribute: (name: string) => Value | null
}

/** The addresses a value may be, with fillers for what is not known. */
export function addresses(url: Value): readonly string[] {
  if (url.kind === 'text') return [url.text]
  if (url.kind === 'pattern') {
    const hole = url.variable === undefined ? FILLER : variableMark(url.variable)
    return [url.parts.map(part => part ?? hole).join('')]
  }
  if (url.kind === 'choice') return url.options.flatMap(addresses)
  return []
}

/** Finds the vendor whose script, pixel or frame a resource is. Returns whether it is one. */
export function recogniseResource(resource: Resource, catalogue: Catalogue, collector: Collector, where: Where): boolean {
  const texts = resource.literal === null ? addresses(resource.url) : [resource.literal]
  for (const text of texts) {
    const address = addressOf(text)
    if (resource.tag !== 'img' && resource.tag !== 'iframe' && recogniseLoader(resource, address, catalogue, collector, where)) return true
    if (resource.tag !== 'script' && recognisePixel(resource, address, catalogue, collector, where)) return true
  }
  return (
    resource.url.kind === 'unknown' && resource.tag === 'script' && recogniseLoader(resource, addressOf(''), catalogue, collector, where)
  )
}

function recogniseLoader(resource: Resource, address: Address, catalogue: Catalogue, collector: Collector, where: Where): boolean {
  const marked = (name: string, pattern: RegExp): boolean => {
    const value = resource.attribute(name)
    return value !== null && (value.kind !== 'text' || pattern.test(value.text))
  }
  const found = catalogue.loaders.find(
    ({ loader }) =>
      (address.text !== '' || loader.marks !== undefined) &&
      (address.text === '' ? Object.keys(loader.url).length === 0 : matches(address, loader.url)) &&
      !(loader.lacks ?? []).some(name => resource.attribute(name) !== null) &&
      Object.entries(loader.marks ?? {}).every(([name, pattern]) => marked(name, pattern)),
  )
  if (!found) return false
  const { tracker, loader } = found
  const id = idOf(loader.id, resource, address)
  const vendor = ownerOfValue(id, loader.belongs, tracker.id)
  const owner = catalogue.byId.get(vendor) ?? tracker
  const known = id && normalId(id, owner)
  const base = { at: resource.at, whole: resource.whole, ...circumstance(where) }
  const load: Fact = {
    kind: 'load',
    vendor,
    loader: loader.name,
    url: resource.url,
    id: known,
    by: resource.by,
    async: resource.async,
    ...base,
  }
  collector.add(load, where)
  const starts = loader.starts === true || (loader.id !== undefined && known !== null && known.kind !== 'unknown')
  if (!starts || (known === null && owner.ids.optional !== true && loader.starts !== true)) return true
  const counterId: Value = known ?? { kind: 'nothing', word: 'undefined', at: resource.at }
  const how = resource.by === 'code' && loader.starts === true ? 'snippet' : 'loader'
  collector.add(
    counterFact({ vendor, id: counterId, how, by: 'loader', generation: loader.generation ?? null }, undefined, resource.whole, where),
    where,
  )
  return true
}

function recognisePixel(resource: Resource, address: Address, catalogue: Catalogue, collector: Collector, where: Where): boolean {
  const found = catalogue.pixels.find(({ pixel }) => (resource.tag === null || pixel.tag === resource.tag) && matches(address, pixel.url))
  if (!found) return false
  const { tracker, pixel } = found
  if (pixel.means === 'badge') return true
  const id = idOf(pixel.id, resource, address)
  const vendor = ownerOfValue(id, pixel.belongs, tracker.id)
  const owner = catalogue.byId.get(vendor) ?? tracker
  const known: Value = id ? normalId(id, owner) : { kind: 'nothing', word: 'undefined', at: resource.at }
  const there: Where = resource.noscript ? { ...where, state: where.state === 'active' ? 'unknown' : where.state } : where
  if (pixel.means === 'counter') {
    if (id || owner.ids.optional === true) {
      const how = resource.by === 'code' ? 'snippet' : 'noscript'
      collector.add(
        counterFact(
          { vendor, id: known, how, by: resource.by === 'code' ? 'pixel' : 'noscript', generation: null },
          undefined,
          resource.whole,
          there,
        ),
        there,
      )
    }
    return true
  }
  if (pixel.declares === true) {
    const how = resource.by === 'code' ? 'snippet' : 'noscript'
    collector.add(counterFact({ vendor, id: known, how, by: 'pixel', generation: null }, undefined, resource.whole, there), there)
  }
  if (resource.noscript) return true
  const name = pixelName(pixel.name, address, resource.at)
  const parameters = pixelParameters(pixel.parameters, resource, address)
  const base = { at: resource.at, whole: resource.whole, ...circumstance(there) }
  collector.add({ kind: 'event', vendor, counter: id ? known : null, name, event: 'event', parameters, via: [], ...base }, there)
  return true
}

function pixelName(from: string | RegExp | undefined, address: Address, at: Span): Value {
  if (from instanceof RegExp) {
    const groups = from.exec(address.text)?.slice(1).filter(Boolean)
    if (groups && groups.length > 0) return written(groups.join('/'), at)
  } else if (from !== undefined) {
    const value = queryValue(address, from)
    if (value !== null) return written(value, at)
  }
  return { kind: 'unknown', why: 'the address does not name it', at }
}

/** Parameters of an event that stand in an image's address, as the object that a call would have. */
function pixelParameters(shape: PixelShape['parameters'], resource: Resource, address: Address): Value | null {
  const entries = Object.entries(shape ?? {}).flatMap(([key, name]) => {
    const text = queryValue(address, key)
    if (text === null) return []
    const value = written(text, placeOf(text, resource))
    return [{ key: name, keyAt: value.at, value }]
  })
  return entries.length === 0 ? null : { kind: 'object', entries, open: false, at: resource.at }
}

/** The id in an address or attribute, with the exact place where the address is a literal. */
function idOf(from: IdFrom | undefined, resource: Resource, address: Address): Value | null {
  if (!from) return null
  if ('attribute' in from) {
    const given = resource.attribute(from.attribute)
    if (given?.kind === 'text' && from.part) return partOf(given.text, from.part, given.at)
    return given ?? (resource.by === 'code' ? { kind: 'unknown', why: 'is set while the page runs', at: resource.at } : null)
  }
  const text = 'query' in from ? queryValue(address, from.query) : (from.url.exec(address.text)?.[1] ?? null)
  if (text === null) return null
  const value = written(text, placeOf(text, resource))
  return value.kind === 'unknown' && resource.url.kind === 'pattern' && value.variable === undefined
    ? { ...value, why: resource.url.why }
    : value
}

/** What a pattern finds in an attribute: an island there is not known, and a value without the part holds no id. */
function partOf(text: string, pattern: RegExp, at: Span): Value | null {
  const found = pattern.exec(text)?.[1]
  return found === undefined ? null : written(found, { start: at.start, end: at.end })
}

/** Where a part of an address stands, when it is written in one piece. */
function placeOf(part: string, { pieces, url }: Resource): Span {
  if (part === '') return url.at
  for (const { text, at, exact } of [...pieces].reverse()) {
    const index = text.lastIndexOf(part)
    if (index >= 0) return exact ? { start: at.start + index, end: at.start + index + part.length } : at
  }
  return url.at
}

function written(text: string, at: Span): Value {
  return toValue(constant(text, at, at.end - at.start === text.length))
}
