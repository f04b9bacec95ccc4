import { isMap, isScalar, parseDocument } from 'yaml'
import type { Pair, YAMLMap } from 'yaml'
import type { Edit, PlannedEvent } from '../model/index.js'

/** A plan's file. */
export interface PlanFile {
  readonly path: string
  readonly text: string
}

/**
 * The edit that adds an event which the code sends already to a plan, YAML or JSON: first of its kind, and all else stays as it is. Goals and events
 * are judged alike, so one joins the other where the plan has but one of them. `null` when the file cannot be read.
 */
export function addition({ path, text }: PlanFile, kind: PlannedEvent['kind'], name: string): Edit | null {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' })
  const root = document.contents
  if (document.errors.length > 0 || !isMap(root)) return null
  const style = { text, json: path.endsWith('.json') }
  const entry = entryOf(name, style.json)
  const own = kind === 'goal' ? 'goals' : 'events'
  const pair = pairOf(root, own) ?? pairOf(root, own === 'goals' ? 'events' : 'goals')
  if (pair === null) return asSection(root, own, entry, style)
  if (isMap(pair.value)) return pair.value.flow === true ? intoBraces(pair.value, entry, text) : underKey(pair, entry, style)
  const empty = pair.value === null || (isScalar(pair.value) && pair.value.value === null)
  return empty && root.flow !== true ? underKey(pair, entry, style) : null
}

interface Style {
  readonly text: string
  readonly json: boolean
}

function entryOf(name: string, json: boolean): string {
  const plain = !json && /^[A-Za-z_][\w-]*$/.test(name) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(name)
  return `${plain ? name : JSON.stringify(name)}: ${json ? '{ "status": "live" }' : '{ status: live }'}`
}

function pairOf({ items }: YAMLMap, key: string): Pair | null {
  return items.find(it => isScalar(it.key) && it.key.value === key) ?? null
}

/** The first entry between braces, spaced as the one that was first. */
function intoBraces({ items, range }: YAMLMap, entry: string, text: string): Edit | null {
  const [start, end] = range ?? []
  if (start === undefined || end === undefined) return null
  if (items.length === 0) return { at: { start, end }, text: `{ ${entry} }` }
  const space = /^\s*/.exec(text.slice(start + 1))?.[0] ?? ''
  return { at: { start: start + 1, end: start + 1 }, text: `${space}${entry},${space === '' ? ' ' : ''}` }
}

/** A line of its own right under the section's key, so that comments stay with what they speak of. */
function underKey({ key, value }: Pair, entry: string, { text }: Style): Edit | null {
  const [keyStart, keyEnd] = (isScalar(key) ? key.range : null) ?? []
  if (keyStart === undefined || keyEnd === undefined) return null
  const [first] = isMap(value) ? value.items : []
  const at = isScalar(first?.key) ? first.key.range?.[0] : undefined
  const indent = at === undefined ? `${indentAt(text, keyStart)}  ` : indentAt(text, at)
  const lineEnd = text.indexOf('\n', keyEnd)
  if (lineEnd === -1) return { at: { start: text.length, end: text.length }, text: `\n${indent}${entry}\n` }
  return { at: { start: lineEnd + 1, end: lineEnd + 1 }, text: `${indent}${entry}\n` }
}

function indentAt(text: string, offset: number): string {
  const line = text.lastIndexOf('\n', offset - 1) + 1
  return /^[ ]*/.exec(text.slice(line, offset))?.[0] ?? ''
}

function asSection(root: YAMLMap, section: string, entry: string, { text, json }: Style): Edit | null {
  if (root.flow === true) return intoBraces(root, `${json ? `"${section}"` : section}: { ${entry} }`, text)
  const end = { start: text.length, end: text.length }
  return { at: end, text: `${text === '' || text.endsWith('\n') ? '' : '\n'}${section}:\n  ${entry}\n` }
}
