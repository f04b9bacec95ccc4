import type { Span, Value } from '../../model/index.js'
import { placesIn, type JsonText } from '../../page/json-tree.js'
import { literal, rowsOf, textOfParameter, type Export, type Part } from './export.js'
import { mentionsIn } from './references.js'

/** Says what strings with `{{variables}}` in them come to, as far as an export tells. */
export interface Resolver {
  /** A string of a parameter. */
  value(text: JsonText): Value
  /** A variable by its name; `at` is where it is spoken of. */
  variable(name: string, at: Span): Value
}

/** Variables that speak of variables: deeper chains are not known. */
const DEEPEST = 6

export function resolverOf({ source, variables }: Pick<Export, 'source' | 'variables'>): Resolver {
  const byName = new Map(variables.map(it => [it.name.text, it]))

  function value(text: JsonText, depth: number): Value {
    const mentions = mentionsIn(text.text)
    if (mentions.length === 0) return literal(text)
    const [only] = mentions
    if (mentions.length === 1 && only?.start === 0 && only.end === text.text.length) return variable(only.name, text.at, depth)
    const place = placesIn(source, text)
    const pieces: Value[] = []
    let from = 0
    for (const { name, start, end } of mentions) {
      if (start > from) pieces.push({ kind: 'text', text: text.text.slice(from, start), at: place(from, start), exact: false })
      pieces.push(variable(name, place(start, end), depth))
      from = end
    }
    if (from < text.text.length) pieces.push({ kind: 'text', text: text.text.slice(from), at: place(from, text.text.length), exact: false })
    return joined(pieces, text.at)
  }

  function variable(name: string, at: Span, depth: number): Value {
    const unknown: Value = { kind: 'unknown', why: `comes from the container’s variable “${name}”`, at }
    const found = byName.get(name)
    if (found === undefined || depth >= DEEPEST) return unknown
    if (found.type === 'c') {
      const text = textOfParameter(found.parameters, 'value')
      return text === null ? { kind: 'text', text: '', at, exact: false } : value(text, depth + 1)
    }
    return found.type === 'smm' || found.type === 'remm' ? looked(found, unknown, depth) : unknown
  }

  /** A lookup table gives one of its values. */
  function looked({ parameters }: Part, unknown: Value, depth: number): Value {
    const texts = [
      ...rowsOf(parameters, 'map').map(row => textOfParameter(row, 'value')),
      ...(textOfParameter(parameters, 'setDefaultValue')?.text === 'true' ? [textOfParameter(parameters, 'defaultValue')] : []),
    ]
    const options = texts.map(text => (text === null ? null : value(text, depth + 1)))
    const known = options.filter(option => option?.kind === 'text')
    if (known.length === 0 || known.length < options.length) return unknown
    const [only] = known
    return known.length === 1 && only ? only : { kind: 'choice', options: known, at: unknown.at }
  }

  return { value: text => value(text, 0), variable: (name, at) => variable(name, at, 0) }
}

/** Strings one after the other: known when all are, else a pattern of what is. */
export function joined(pieces: readonly Value[], at: Span): Value {
  const parts = pieces.flatMap((piece): readonly (string | null)[] =>
    piece.kind === 'text' ? [piece.text] : piece.kind === 'pattern' ? piece.parts : [null],
  )
  if (parts.every(part => part !== null)) return { kind: 'text', text: parts.join(''), at, exact: false }
  const why = pieces.find(piece => piece.kind === 'unknown' || piece.kind === 'pattern')?.why ?? 'one of several values'
  return parts.every(part => part === null) ? { kind: 'unknown', why, at } : { kind: 'pattern', parts, why, at }
}
