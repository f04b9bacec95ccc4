import type { Tree } from './scope.js'
import { constant, global, resultOf, type Sym, type SymEntry } from './sym.js'
import { child, word } from './tree.js'
import { constText } from './triggers.js'

export function jsxName(node: Tree | null): string {
  if (!node) return ''
  if (node.type === 'JSXMemberExpression') return word(child(node, 'property'), 'name')
  return word(node, 'name')
}

/** A tag's name as the expression it is: `Metrika.Provider`. */
export function jsxReference(node: Tree | null): Tree | null {
  if (node?.type === 'JSXIdentifier') return { ...node, type: 'Identifier' }
  if (node?.type !== 'JSXMemberExpression') return null
  const object = jsxReference(child(node, 'object'))
  const property = child(node, 'property')
  return object && property && { ...node, type: 'MemberExpression', object, property: { ...property, type: 'Identifier' } }
}

/** The name an expression begins with. */
export function jsxRoot(node: Tree): string {
  const object = child(node, 'object')
  return object ? jsxRoot(object) : word(node, 'name')
}

export function jsxTarget(name: string, entries: readonly SymEntry[]): Sym {
  const text = (key: string): string | null => {
    const value = entries.find(entry => entry.key === key)?.value
    return value ? constText(value) : null
  }
  const id = text('id')
  const className = text('className')?.trim().split(/\s+/)[0]
  const at = { start: 0, end: 0 }
  const selector = id ? `#${id}` : className ? `.${className}` : name
  return resultOf(global('document.querySelector', at), [constant(selector, at)], 0, at)
}
