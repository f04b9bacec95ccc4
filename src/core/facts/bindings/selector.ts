import { parse, type Selector } from 'css-what'
import type { SelectorAttribute, SelectorPart, SelectorShape } from '../../model/index.js'

/** More alternatives, and a selector is made by a program. */
const MOST = 20

/**
 * A selector of CSS or jQuery as far as it can be compared with what files show.
 * @returns `null` for what is no selector: markup (`$('<div>')`), a mistake, an empty text
 */
export function readSelector(css: string): readonly SelectorShape[] | null {
  if (!/[\w#.[*]/.test(css) || css.includes('<')) return null
  try {
    const alternatives = parse(css)
    if (alternatives.length === 0 || alternatives.length > MOST) return null
    const shapes = alternatives.map(shapeOf)
    // `.a >`: the element itself is missing.
    return alternatives.some(endsOpen) ? null : shapes
  } catch {
    return null
  }
}

function shapeOf(tokens: readonly Selector[]): SelectorShape {
  const parts: Writable[] = [empty()]
  for (const token of tokens) {
    const type: string = token.type
    const part = parts.at(-1)
    if (part === undefined) break
    if (type === 'child' || type === 'descendant') parts.push(empty())
    // What stands before or beside an element is not followed: of `a + b` only b is asked for.
    else if (type === 'adjacent' || type === 'sibling' || type === 'parent' || type === 'column-combinator')
      parts[parts.length - 1] = empty()
    else add(part, token)
  }
  return { parts }
}

function endsOpen(tokens: readonly Selector[]): boolean {
  const type: string | undefined = tokens.at(-1)?.type
  return type === 'child' || type === 'descendant' || type === 'adjacent' || type === 'sibling'
}

interface Writable {
  tag: string | null
  readonly ids: string[]
  readonly classes: string[]
  readonly attributes: SelectorAttribute[]
}

function empty(): Writable {
  return { tag: null, ids: [], classes: [], attributes: [] } satisfies SelectorPart
}

const WAYS: Readonly<Record<string, SelectorAttribute['is']>> = {
  exists: 'has',
  equals: 'equals',
  start: 'starts',
  end: 'ends',
  any: 'contains',
  element: 'word',
}

function add(part: Writable, token: Selector): void {
  if ('action' in token) {
    const { name, value } = token
    const action: string = token.action
    const way = WAYS[action]
    if (name === 'class' && action === 'element') part.classes.push(value)
    else if (name === 'id' && action === 'equals') part.ids.push(value)
    else if (way !== undefined) part.attributes.push({ name: name.toLowerCase(), is: way, value })
  } else if ('namespace' in token && 'name' in token) part.tag = token.name.toLowerCase()
}
