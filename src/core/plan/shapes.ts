import { isScalar } from 'yaml'
import type { Node } from 'yaml'
import { globTrouble } from '../config/globs.js'
import { either, flag, list, text } from '../config/shapes.js'
import type { Shape } from '../config/shape.js'
import { isEmpty, resolve, written, wrong } from '../config/shape.js'
import type { Span } from '../model/index.js'
import { patternTrouble } from './pattern.js'

/** What was read, with its place: the text within its quotes, or all of it. */
export interface Sited<T> {
  readonly value: T
  readonly at: Span
}

export function sited<T>(shape: Shape<T>): Shape<Sited<T>> {
  return {
    schema: shape.schema,
    read(node, to) {
      const value = shape.read(node, to)
      return value === null ? null : { value, at: placeOf(node) }
    },
  }
}

function placeOf(node: Node | null): Span {
  const [start = 0, end = 0] = node?.range ?? []
  const quote = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') ? 1 : 0
  return { start: start + quote, end: end - quote }
}

/** A name that something is called by in code: any text but an empty or an endless one. */
export const name: Shape<string> = text({
  trouble: it =>
    it.trim() === '' ? 'is empty: write a name' : it.length > LONGEST_NAME ? `is longer than ${LONGEST_NAME} characters` : null,
})

export const glob: Shape<string> = text({ trouble: globTrouble, examples: ['shop/**', '/index.html', '!shop/terms.html'] })
export const globs: Shape<readonly string[]> = list(glob)

export const pattern: Shape<string> = text({ trouble: patternTrouble, examples: ['[A-Z]{3}', '\\d+'] })

/** A value as text, however it is written: `true`, `5`, `RUB`. */
export const value: Shape<string> = {
  schema: { type: ['string', 'number', 'boolean'] },
  read(node, to) {
    const plain = written(resolve(node, to))
    return plain ?? wrong(node, to, 'Expected a text, a number, true or false here')
  },
}

/** Names with values go to `whole`, as nothing at all does; anything else to `brief`. */
export function shortened<T>(brief: Shape<T>, whole: Shape<T>): Shape<T> {
  const both = either(brief, whole)
  return {
    schema: { anyOf: [brief.schema, whole.schema, { type: 'null' }] },
    read: (node, to) => (isEmpty(resolve(node, to)) ? whole.read(node, to) : both.read(node, to)),
  }
}

export const texts: Shape<readonly string[]> = list(text())
export const plainText: Shape<string> = text()
export const yes: Shape<boolean> = flag()

const LONGEST_NAME = 500
