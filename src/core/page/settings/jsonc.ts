import type { Value } from '../../model/index.js'
import { readLenientTree, type JsonTree } from '../json-tree.js'

/** What a JSON file says that may have comments and commas at its ends, as `tsconfig.json` does; `null` when it is broken. */
export function readJsonc(text: string): Value | null {
  const tree = readLenientTree(text)
  return tree && valueOf(tree)
}

function valueOf(tree: JsonTree): Value {
  const { at } = tree
  switch (tree.is) {
    case 'object':
      return { kind: 'object', entries: tree.members.map(({ key, value }) => ({ key, keyAt: at, value: valueOf(value) })), open: false, at }
    case 'list':
      return { kind: 'list', items: tree.items.map(valueOf), open: false, at }
    case 'text':
      return { kind: 'text', text: tree.text, at, exact: at.end - at.start === tree.text.length }
    case 'other':
      if (typeof tree.value === 'number') return { kind: 'number', value: tree.value, at }
      return typeof tree.value === 'boolean' ? { kind: 'boolean', value: tree.value, at } : { kind: 'nothing', word: 'null', at }
  }
}
