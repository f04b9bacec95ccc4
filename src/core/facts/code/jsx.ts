import type { Tree } from './scope.js'
import { constant, global, resultOf, type Sym, type SymEntry } from './sym.js'
import { child, word } from './tree.js'
import { constText } from './triggers.js'

export function jsxName(node: Tree | null): string {
  if (!node) return ''
  if (node.type === 'JSXMemberExpression') return word(child(node, 'property'), 'name')
  return word(node, 'name')
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
