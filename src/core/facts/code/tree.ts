import type { Tree } from './scope.js'

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
}

/** A child node by field name, or `null`. */
export function child(node: Tree, field: string): Tree | null {
  const value = node[field]
  return isTree(value) ? value : null
}

/** A list of child nodes by field name; holes of sparse lists are `null`. */
export function children(node: Tree, field: string): readonly (Tree | null)[] {
  const value = node[field]
  return Array.isArray(value) ? value.map((one: unknown) => (isTree(one) ? one : null)) : []
}

export function word(node: Tree | null, field: string): string {
  const value = node?.[field]
  return typeof value === 'string' ? value : ''
}

/** Visits every direct child node in source order of its fields. */
export function eachChild(node: Tree, visit: (inner: Tree) => void): void {
  for (const field in node) {
    if (field === 'type' || field === 'start' || field === 'end') continue
    const value = node[field]
    if (Array.isArray(value)) {
      for (const one of value as unknown[]) if (isTree(one)) visit(one)
    } else if (isTree(value)) visit(value)
  }
}

/** The name of a plain property key: `{ goal: … }`, `{ 'goal': … }`, `x.goal`, `x['goal']`; `null` when it is computed. */
export function plainKey(node: Tree, field: 'key' | 'property'): string | null {
  const key = child(node, field)
  if (!key) return null
  if (key.type === 'Literal') return String(key['value'])
  if (node['computed'] === true) return null
  return key.type === 'Identifier' || key.type === 'PrivateIdentifier' ? word(key, 'name') : null
}

const WRAPPERS = new Set([
  'ParenthesizedExpression',
  'ChainExpression',
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
])

/** The expression under parentheses, optional chains and type annotations. */
export function bare(node: Tree): Tree {
  let inner = node
  while (WRAPPERS.has(inner.type)) {
    const next = child(inner, 'expression')
    if (!next) return inner
    inner = next
  }
  return inner
}

export function isFunction(node: Tree): boolean {
  return node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression' || node.type === 'FunctionDeclaration'
}
