import type { MarkupTrouble, Span } from '../../model/index.js'
import { readMarkup } from '../../page/markup.js'
import { parseScript } from '../../page/script.js'
import { scriptBlocks } from '../markup/index.js'
import { codeOf } from '../resources.js'
import type { Composed } from './html.js'

/** Attributes by which a page asks for something while it is shown. */
const SOURCES: Readonly<Record<string, string>> = { script: 'src', img: 'src', iframe: 'src', embed: 'src' }
const INSECURE = /^\s*http:\/\//i

/** What stands in Custom HTML that is known to make trouble; of what is newer than ES5 the first word. */
export function troubleIn({ text, span }: Composed, supportsWriting: boolean): readonly MarkupTrouble[] {
  const markup = readMarkup(text, [])
  const found: MarkupTrouble[] = []
  for (const { name, attributes } of markup.tags) {
    const source = attributes.find(it => it.name === SOURCES[name])
    if (source !== undefined && INSECURE.test(source.value))
      found.push({ what: 'insecure', at: span(source.valueAt.start, source.valueAt.end), said: source.value.trim() })
  }
  for (const block of scriptBlocks(markup, text, [])) {
    if (block.kind !== 'classic' && block.kind !== 'module') continue
    const code = codeOf(block)
    const { program } = parseScript(code.text, 'js', block.kind === 'module')
    const place = (node: Node): Span => {
      const { start, end } = code.span(node.start, node.end)
      return span(start, end)
    }
    const isModule = block.kind === 'module'
    for (const it of program === null ? [] : troubles(program as unknown as Node)) {
      if (it.what === 'modern' && (isModule || found.some(({ what }) => what === 'modern'))) continue
      found.push({ what: it.what === 'written' && supportsWriting ? 'supported' : it.what, at: place(it.node), said: it.said })
    }
  }
  return found
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

interface Found {
  readonly what: 'written' | 'insecure' | 'modern'
  readonly node: Node
  readonly said: string
}

function* troubles(node: Node): Generator<Found> {
  yield* writing(node)
  yield* asking(node)
  const modern = modernWord(node)
  if (modern !== null) yield { what: 'modern', node: { ...node, end: node.start + 1 }, said: modern }
  for (const child of Object.values(node)) {
    for (const one of Array.isArray(child) ? (child as readonly unknown[]) : [child]) if (isNode(one)) yield* troubles(one)
  }
}

function isNode(it: unknown): it is Node {
  return typeof it === 'object' && it !== null && 'type' in it && typeof it.type === 'string' && 'start' in it
}

/** `document.write(…)`. */
function* writing(node: Node): Generator<Found> {
  const { callee } = node
  if (node.type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression') return
  const name = nameIn(callee['property'])
  if (nameIn(callee['object']) === 'document' && (name === 'write' || name === 'writeln'))
    yield { what: 'written', node: callee, said: name }
}

/** `script.src = 'http://…'`. */
function* asking(node: Node): Generator<Found> {
  const { left, right } = node
  if (node.type !== 'AssignmentExpression' || !isNode(left) || !isNode(right)) return
  if (left.type !== 'MemberExpression' || nameIn(left['property']) !== 'src') return
  const { value } = right
  if (right.type === 'Literal' && typeof value === 'string' && INSECURE.test(value))
    yield { what: 'insecure', node: { ...right, start: right.start + 1, end: right.end - 1 }, said: value.trim() }
}

function nameIn(node: unknown): string | null {
  return isNode(node) && node.type === 'Identifier' && typeof node['name'] === 'string' ? node['name'] : null
}

/** What the language of 2009 has no word for; `null` for all else. */
function modernWord(node: Node): string | null {
  switch (node.type) {
    case 'VariableDeclaration':
      return node['kind'] === 'var' ? null : `\`${String(node['kind'])}\``
    case 'ArrowFunctionExpression':
      return '`=>`'
    case 'TemplateLiteral':
      return 'a template string'
    case 'ClassDeclaration':
    case 'ClassExpression':
      return '`class`'
    case 'SpreadElement':
      return '`...`'
    case 'ForOfStatement':
      return '`of`'
    case 'AwaitExpression':
      return '`await`'
    case 'ChainExpression':
      return '`?.`'
    case 'LogicalExpression':
      return node['operator'] === '??' ? '`??`' : null
    default:
      return null
  }
}
