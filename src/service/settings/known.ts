import { configSchema, planSchema } from '../../core/index.js'
import type { Known } from '../../core/index.js'

/** What may stand at a place of a settings file, of the JSON Schema. */
export interface Node {
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly examples?: readonly string[]
  readonly properties?: Readonly<Record<string, Node>>
  readonly additionalProperties?: Node | boolean
  readonly items?: Node
  readonly anyOf?: readonly Node[]
}

const schemas = new WeakMap<object, Node>()

/** All that may stand under some names; a list may hold what stands in it. Empty for names we do not know. */
export function nodesAt({ rules, trackers }: Known, path: readonly string[]): readonly Node[] {
  let root = schemas.get(rules)
  if (root === undefined) schemas.set(rules, (root = configSchema({ rules, trackers }) as Node))
  return nodesBelow(root, path)
}

const planSchemas = new WeakMap<object, Node>()

/** The same for a tracking plan. */
export function planNodesAt({ trackers }: Pick<Known, 'trackers'>, path: readonly string[]): readonly Node[] {
  let root = planSchemas.get(trackers)
  if (root === undefined) planSchemas.set(trackers, (root = planSchema({ trackers }) as Node))
  return nodesBelow(root, path)
}

function nodesBelow(root: Node, path: readonly string[]): readonly Node[] {
  return path.reduce<readonly Node[]>((nodes, name) => nodes.flatMap(node => below(node, name)).flatMap(choices), choices(root))
}

function below({ properties, additionalProperties }: Node, name: string): readonly Node[] {
  const own = properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined
  if (own !== undefined) return [own]
  return typeof additionalProperties === 'object' ? [additionalProperties] : []
}

function choices(node: Node): readonly Node[] {
  const { anyOf = [], items } = node
  return [node, ...[...anyOf, ...(items === undefined ? [] : [items])].flatMap(choices)]
}
