import { fnv1a64 } from '../../core/text/index.js'
import type { Path, PlanItem, PlanState, PlanVerdict } from '../../core/model/index.js'
import { changeOf, changesOf } from './changes.js'
import type { Before } from './changes.js'
import { tally } from './check.js'
import type { PlanCheck } from './check.js'
import type { EnvironmentEntry, ItemEntry, PageStateEntry, PlaceEntry, PlanCheckDocument } from './contract.js'

const SCHEMA = 'countersign/plan-check@1'

/** The check as the public contract has it: UTF-8 JSON with a line end. */
export function planJson(check: PlanCheck): string {
  return `${JSON.stringify(planDocument(check), null, 2)}\n`
}

/** The contract's document as data. */
export function planDocument(check: PlanCheck): PlanCheckDocument {
  const { tool, root, items, before } = check
  return {
    schema: SCHEMA,
    tool: { name: tool.name, version: tool.version },
    root,
    summary: tally(items),
    ...(before === null ? {} : { changes: changesOf(items, before) }),
    items: items.map(it => entry(it, check)),
  }
}

function entry(item: PlanItem, { place, before }: PlanCheck): ItemEntry {
  const { id, kind, name, state, reasons, owner, meaning, planned, places, verdicts } = item
  const told = (path: Path, offset: number): PlaceEntry => {
    const { line, column } = place(path, offset)
    return { path, line, column }
  }
  return {
    id,
    fingerprint: fnv1a64(id),
    kind,
    name,
    state,
    reasons,
    owner,
    meaning,
    planned: told(planned.path, planned.at.start),
    places: places.map(it => told(it.path, it.at.start)),
    ...(verdicts.length === 0 ? {} : { environments: environmentsOf(verdicts), pages: verdicts.flatMap(pageState) }),
    ...(before === null ? {} : { change: changeOf(item, before) }),
  }
}

function environmentsOf(verdicts: readonly PlanVerdict[]): readonly EnvironmentEntry[] {
  const names = [...new Set(verdicts.map(it => it.environment))]
  return names.map(name => ({ name, ...tally(verdicts.filter(it => it.environment === name)) }))
}

function pageState({ path, environment, state, reason }: PlanVerdict): readonly PageStateEntry[] {
  return state === 'implemented' ? [] : [{ path, environment, state, reason: reason ?? '' }]
}

/** An earlier `planJson`, to be compared with; `null` when it is none. `since` = what to call it. */
export function planBaseline(text: string, since: string): Before | null {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    return null
  }
  if (typeof document !== 'object' || document === null) return null
  if (!('schema' in document) || document.schema !== SCHEMA || !('items' in document) || !Array.isArray(document.items)) return null
  const states = new Map<string, PlanState>()
  for (const item of document.items as unknown[]) {
    if (typeof item !== 'object' || item === null || !('id' in item) || !('state' in item)) return null
    const state = STATES.find(it => it === item.state)
    if (typeof item.id !== 'string' || state === undefined) return null
    states.set(item.id, state)
  }
  return { since, states }
}

const STATES = ['implemented', 'missing', 'wrong', 'unknown'] as const satisfies readonly PlanState[]
