import type { Scope, Tree, Unit } from './scope.js'
import { imported, instanceOf, type SymEntry } from './sym.js'
import { child, children, word } from './tree.js'

/**
 * What a class is given as properties by its constructor, where the type is a class of a module: `constructor(private stats: StatsService) {}`.
 * https://angular.dev/guide/di/dependency-injection (seen 2026-11-24)
 */
export function injected(owner: Tree, scope: Scope, unit: Unit): readonly SymEntry[] {
  const members = children(child(owner, 'body') ?? owner, 'body')
  const maker = members.find(one => one?.type === 'MethodDefinition' && word(one, 'kind') === 'constructor')
  const fn = maker && child(maker, 'value')
  if (!fn) return []
  return children(fn, 'params').flatMap(param => {
    const property = param?.type === 'TSParameterProperty' ? child(param, 'parameter') : null
    const found = property && typeOf(property, scope)
    if (!property || !found) return []
    const at = unit.span(property.start, property.end)
    return [{ key: word(property, 'name'), keyAt: at, value: instanceOf(imported(found.source, found.name, at), [], at) }]
  })
}

function typeOf(property: Tree, scope: Scope): { readonly source: string; readonly name: string } | null {
  const annotation = child(property, 'typeAnnotation')
  const type = annotation && child(annotation, 'typeAnnotation')
  const name = type?.type === 'TSTypeReference' ? word(child(type, 'typeName'), 'name') : ''
  return name === '' ? null : (scope.find(name)?.imported ?? null)
}
