import type { Tree } from '../scope.js'
import { binary, choice, conditional, truth } from '../simplify.js'
import { constant, unknown, type Sym } from '../sym.js'
import { children, word } from '../tree.js'
import type { Place, Reader } from './reader.js'

export function compared(reader: Reader, node: Tree, place: Place): Sym {
  return binary(word(node, 'operator'), reader.child(node, 'left', place), reader.child(node, 'right', place), place.at)
}

/** `a && b`, `a || b`, `a ?? b` */
export function logical(reader: Reader, node: Tree, place: Place): Sym {
  const left = reader.child(node, 'left', place)
  const right = reader.child(node, 'right', place)
  const op = word(node, 'operator')
  const known = op === '??' ? (left.s === 'const' ? left.value != null : truth(left)) : truth(left)
  if (op === '&&') return known === false ? left : right
  if (known !== null) return known ? left : right
  if (left.free.length > 0 && left.s !== 'global')
    return conditional(op === '??' ? binary('!=', left, constant(null, place.at), place.at) : left, left, right, place.at)
  return choice([left, right], place.at)
}

export function unary(reader: Reader, node: Tree, place: Place): Sym {
  const { at } = place
  const value = reader.child(node, 'argument', place)
  const operator = word(node, 'operator')
  const known = truth(value)
  if (operator === '!') return known === null ? unknown('is a condition that only running can tell', at) : constant(!known, at)
  if (value.s === 'const' && operator === '-' && typeof value.value === 'number') return constant(-value.value, at)
  if (value.s === 'const' && operator === '+' && typeof value.value !== 'symbol') return constant(Number(value.value), at)
  if (operator === 'void') return constant(undefined, at)
  return unknown('is computed while the page runs', at)
}

/** `test ? then : otherwise` */
export function ternary(reader: Reader, node: Tree, place: Place): Sym {
  const test = reader.child(node, 'test', place)
  return conditional(test, reader.child(node, 'consequent', place), reader.child(node, 'alternate', place), place.at)
}

export function assignment(reader: Reader, node: Tree, place: Place): Sym {
  const right = reader.child(node, 'right', place)
  return word(node, 'operator') === '=' ? right : unknown('is computed while the page runs', place.at)
}

/** `(a, b)` is its last one. */
export function sequence(reader: Reader, node: Tree, { scope, fn, at }: Place): Sym {
  const last = children(node, 'expressions').at(-1)
  return last ? reader.value(last, scope, fn) : unknown('is empty', at)
}
