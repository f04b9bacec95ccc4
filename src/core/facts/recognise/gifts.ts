import type { Analysis } from '../code/analyse.js'
import { declaredBy } from '../code/exports.js'
import type { Assigned, Fn } from '../code/scope.js'
import { imported, type Sym } from '../code/sym.js'
import { child, children, word } from '../code/tree.js'
import type { Catalogue } from './catalogue.js'

/** A value under the name by which other files reach it: `export:track`, `Shop.track`. */
export interface Gift {
  readonly name: string
  readonly value: Sym
  readonly unit: Fn['unit']
}

/** `module.exports = x`, `exports.track = x`. */
const COMMON = /^(?:module\.)?exports(?:\.([\w$]+))?$/
/** Objects within objects: deeper names are nobody's. */
const DEEPEST = 2

/** All that the scripts of a page give to other files under a name: exports of modules, globals, and what objects among them hold. */
export function gifts(analysis: Analysis, catalogue: Catalogue): readonly Gift[] {
  const modules = analysis.programs.filter(({ unit }) => unit.module)
  return [...modules.flatMap(program => exportsOf(program, analysis, catalogue)), ...globals(analysis, catalogue)].flatMap(gift =>
    withParts(gift, 0),
  )
}

/** Of an object its parts: `export const stats = { mixpanel, posthog }`. */
function withParts(gift: Gift, depth: number): readonly Gift[] {
  const { name, value, unit } = gift
  if (value.s !== 'object') return [gift]
  return depth >= DEEPEST
    ? []
    : value.entries.flatMap(entry => withParts({ name: `${name}.${entry.key}`, value: entry.value, unit }, depth + 1))
}

function exportsOf(program: Fn, { evaluator }: Analysis, { packages }: Catalogue): readonly Gift[] {
  const { unit } = program
  const named = (local: string, name: string): readonly Gift[] => {
    const binding = program.scope.find(local)
    return binding ? [{ name: `export:${name}`, value: evaluator.binding(binding), unit }] : []
  }
  return children(program.node, 'body').flatMap((statement): readonly Gift[] => {
    const declaration = statement && child(statement, 'declaration')
    if (statement?.type === 'ExportDefaultDeclaration' && declaration)
      return [{ name: 'export:default', value: evaluator.value(declaration, program.scope, program), unit }]
    if (statement?.type !== 'ExportNamedDeclaration') return []
    const source = word(child(statement, 'source'), 'value')
    if (source !== '' && !packages.has(source)) return []
    const declared = declaration ? declaredBy(declaration) : []
    const listed = children(statement, 'specifiers').flatMap(one => {
      const [local, outer] = [word(one && child(one, 'local'), 'name'), word(one && child(one, 'exported'), 'name')]
      if (local === '' || outer === '') return []
      const at = unit.span(statement.start, statement.end)
      return source === '' ? named(local, outer) : [{ name: `export:${outer}`, value: imported(source, local, at), unit }]
    })
    return [...declared.filter(name => name !== '').flatMap(name => named(name, name)), ...listed]
  })
}

/** What scripts hang on the window, or declare for the whole page; names that vendors own are not given away. */
function globals({ declared, global, evaluator, programs }: Analysis, { reserved }: Catalogue): readonly Gift[] {
  const unit = programs[0]?.unit
  if (!unit) return []
  const found = [...declared.globals, ...[...global.names].map(([name, { values }]) => [name, values] as const)]
  return found.flatMap(([path, assigned]): readonly Gift[] => {
    const common = COMMON.exec(path)
    if (assigned.length !== 1 || (common === null && reserved(path))) return []
    const value = valueOf(assigned[0], evaluator)
    const name = common === null ? path : `export:${common[1] ?? 'default'}`
    if (!value) return []
    // `require` gives the object itself: what it holds is there by its own name.
    const parts = common !== null && common[1] === undefined && value.s === 'object' ? value.entries : []
    return [{ name, value, unit }, ...parts.map(entry => ({ name: `export:${entry.key}`, value: entry.value, unit }))]
  })
}

function valueOf(one: Assigned | undefined, evaluator: Analysis['evaluator']): Sym | null {
  return one?.op === '=' && one.node ? evaluator.valueOf(one) : null
}
