import { isMap, isScalar, isSeq } from 'yaml'
import type { Node, Pair } from 'yaml'
import type { JsonSchema } from './config.js'
import { described, isEmpty, kindOf, listed, meant, quoted, resolve, written, wrong } from './shape.js'
import type { Reading, Shape } from './shape.js'

/** `text` reads numbers too, as written: an id needs no quotes. `trouble` gives words that follow the value's name. */
export function text(
  more: { readonly trouble?: (text: string) => string | null; readonly examples?: readonly string[] } = {},
): Shape<string> {
  return {
    schema: { type: ['string', 'number'], ...(more.examples && { examples: more.examples }) },
    read(node, to) {
      const found = resolve(node, to)
      const plain = isScalar(found) && typeof found.value !== 'boolean' ? written(found) : null
      if (plain === null) return wrong(node, to, `Expected a text here, not ${described(found)}`)
      const trouble = more.trouble?.(plain) ?? null
      return trouble === null ? plain : wrong(node, to, `${quoted(plain)} ${trouble}`)
    },
  }
}

/** One of some words. `what` names them in a message: "severity". */
export function word<const W extends string>(what: string, words: readonly W[]): Shape<W> {
  return {
    schema: { type: 'string', enum: words },
    read(node, to) {
      const found = resolve(node, to)
      const plain = written(found)
      if (plain === null) return wrong(node, to, `Expected a ${what} here, not ${kindOf(found)}. ${listed(words)}`)
      const same = words.find(it => it === plain) ?? words.find(it => it.toLowerCase() === plain.toLowerCase())
      return same ?? wrong(node, to, `There is no ${what} ${quoted(plain)}. ${meant(plain, words)}${listed(words)}`)
    },
  }
}

export function flag(): Shape<boolean> {
  return {
    schema: { type: 'boolean' },
    read(node, to) {
      const found = resolve(node, to)
      if (isScalar(found) && typeof found.value === 'boolean') return found.value
      return wrong(node, to, `Expected true or false here, not ${described(found)}`)
    },
  }
}

/** A number within bounds, both allowed. */
export function number(from: number | undefined, upTo: number | undefined): Shape<number> {
  const range = [...(from === undefined ? [] : [`at least ${from}`]), ...(upTo === undefined ? [] : [`at most ${upTo}`])].join(' and ')
  return {
    schema: { type: 'number', ...(from !== undefined && { minimum: from }), ...(upTo !== undefined && { maximum: upTo }) },
    read(node, to) {
      const found = resolve(node, to)
      const value = isScalar(found) ? found.value : null
      if (typeof value !== 'number' || !Number.isFinite(value)) return wrong(node, to, `Expected a number here, not ${described(found)}`)
      if (value < (from ?? -Infinity) || value > (upTo ?? Infinity)) return wrong(node, to, `${value} is out of range: it must be ${range}`)
      return value
    },
  }
}

/** Several of a kind; one alone needs no list. */
export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return {
    schema: { anyOf: [{ type: 'array', items: item.schema }, item.schema] },
    read(node, to) {
      const found = resolve(node, to)
      if (isEmpty(found)) return []
      const items = isSeq(found) ? (found.items as (Node | null)[]) : [node]
      return items.map(it => item.read(it, to)).filter(it => it !== null)
    },
  }
}

/** Names with values go to `whole`, anything else to `plain`. */
export function either<T>(plain: Shape<T>, whole: Shape<T>): Shape<T> {
  return {
    schema: { anyOf: [plain.schema, whole.schema] },
    read: (node, to) => (isMap(resolve(node, to)) ? whole.read(node, to) : plain.read(node, to)),
  }
}

export interface Field<T> {
  readonly about: string
  readonly shape: Shape<T>
  readonly required?: boolean
}

/** Names that we know, each with its own shape. `what` names one of them in a message: "setting". */
export function fields<T extends object>(what: string, known: { readonly [K in keyof T]: Field<T[K]> }): Shape<Partial<T>> {
  const names = Object.keys(known) as (keyof T & string)[]
  const required = names.filter(name => known[name].required)
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(names.map(name => [name, { description: known[name].about, ...known[name].shape.schema }])),
      additionalProperties: false,
      ...(required.length > 0 && { required }),
    },
    read(node, to) {
      const pairs = pairsOf(node, to, listed(names))
      if (pairs === null) return null
      const values: Partial<T> = {}
      for (const { name: plain, key, value } of pairs) {
        const name = names.find(it => it === plain)
        if (name === undefined) {
          to.tell(key, `There is no ${what} ${quoted(plain)}. ${meant(plain, names)}${listed(names)}`)
          continue
        }
        const found = known[name].shape.read(value, to)
        if (found !== null) values[name] = found
      }
      const missing = required.filter(name => !pairs.some(pair => pair.name === name))
      return missing.length === 0 ? values : wrong(node, to, `Missing here: ${missing.map(quoted).join(', ')}`)
    },
  }
}

/** Names that the user chooses, all with one shape; in the order in which they are written. */
export function named<K, T>(key: Shape<K>, value: Shape<T>): Shape<readonly (readonly [K, T])[]> {
  return keyed(key, () => value, value.schema)
}

/** The same where the name decides the shape; `schema` is what every one of them fits. */
export function keyed<K, T>(key: Shape<K>, valueOf: (name: K) => Shape<T>, schema: JsonSchema): Shape<readonly (readonly [K, T])[]> {
  return {
    schema: { type: 'object', additionalProperties: schema },
    read(node, to) {
      const pairs = pairsOf(node, to, '')
      if (pairs === null) return null
      return pairs.flatMap(pair => {
        const name = key.read(pair.key, to)
        const found = name === null ? null : valueOf(name).read(pair.value, to)
        return name === null || found === null ? [] : [[name, found] as const]
      })
    },
  }
}

/** The same shape, its value made into something else; `null` by `make` drops it. */
export function mapped<A, B>(shape: Shape<A>, make: (value: A) => B | null): Shape<B> {
  return {
    schema: shape.schema,
    read(node, to) {
      const value = shape.read(node, to)
      return value === null ? null : make(value)
    },
  }
}

interface NamedPair {
  readonly name: string
  readonly key: Node | null
  readonly value: Node | null
}

function pairsOf(node: Node | null, to: Reading, names: string): readonly NamedPair[] | null {
  const found = resolve(node, to)
  if (isEmpty(found)) return []
  if (!isMap(found)) return wrong(node, to, `Expected names with values here ("name: value"), not ${described(found)}. ${names}`)
  return (found.items as Pair<Node | null, Node | null>[]).flatMap(({ key, value }) => {
    const at = resolve(key, to)
    const name = written(at)
    if (name === null) to.tell(key, `A name must be a plain text, not ${kindOf(at)}`)
    return name === null ? [] : [{ name, key, value }]
  })
}
