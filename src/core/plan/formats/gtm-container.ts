import { hasKeys } from './notes.js'

/** A container as far as a plan is concerned. */
export interface Container {
  readonly title: string | null
  readonly triggers: readonly Part[]
  readonly tags: readonly Part[]
  readonly variables: readonly { readonly name: string; /** Of a data layer variable. */ readonly key: string | null }[]
}

/** A tag or a trigger. */
export interface Part {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly notes: string | null
  readonly conditions: readonly Condition[]
  /** Triggers of a tag. */
  readonly firesOn: readonly string[]
  /** Of a Google Analytics event tag. */
  readonly eventName: string | null
  /** Names of the parameters it sends. */
  readonly sent: readonly string[]
  /** All its texts, which may name variables. */
  readonly texts: readonly string[]
}

export interface Condition {
  readonly type: string
  readonly left: string
  readonly right: string
}

export function containerOf(data: unknown): Container {
  const version = hasKeys(data, 'containerVersion') ? data['containerVersion'] : data
  const list = (key: string): readonly unknown[] => (hasKeys(version, key) && Array.isArray(version[key]) ? version[key] : [])
  return {
    title: textAt(hasKeys(version, 'container') ? version['container'] : null, 'name'),
    triggers: list('trigger').map(it => partOf(it, 'triggerId')),
    tags: list('tag').map(it => partOf(it, 'tagId')),
    variables: list('variable').map(it => ({
      name: textAt(it, 'name') ?? '',
      key: textAt(it, 'type') === 'v' ? parameterText(it, 'name') : null,
    })),
  }
}

function partOf(it: unknown, id: string): Part {
  const conditions = ['customEventFilter', 'filter', 'autoEventFilter'].flatMap(key => listAt(it, key))
  const isEvent = textAt(it, 'type') === 'gaawe'
  return {
    id: textAt(it, id) ?? '',
    name: textAt(it, 'name') ?? '',
    type: textAt(it, 'type') ?? '',
    notes: textAt(it, 'notes'),
    conditions: conditions.map(one => ({
      type: textAt(one, 'type') ?? '',
      left: parameterText(one, 'arg0') ?? '',
      right: parameterText(one, 'arg1') ?? '',
    })),
    firesOn: listAt(it, 'firingTriggerId').flatMap(one => (typeof one === 'string' ? [one] : [])),
    eventName: isEvent ? parameterText(it, 'eventName') : null,
    sent: isEvent ? [...rowsOf(it, 'eventSettingsTable', 'parameter'), ...rowsOf(it, 'eventParameters', 'name')] : [],
    texts: textsIn(hasKeys(it, 'parameter') ? it['parameter'] : null),
  }
}

/** Tables of a tag are lists of maps. */
function rowsOf(it: unknown, table: string, column: string): readonly string[] {
  const found = listAt(it, 'parameter').find(one => textAt(one, 'key') === table)
  return listAt(found, 'list').flatMap(
    row =>
      textAt(
        listAt(row, 'map').find(one => textAt(one, 'key') === column),
        'value',
      ) ?? [],
  )
}

function parameterText(it: unknown, key: string): string | null {
  return textAt(
    listAt(it, 'parameter').find(one => textAt(one, 'key') === key),
    'value',
  )
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function textAt(it: unknown, key: string): string | null {
  const value = hasKeys(it, key) ? it[key] : null
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

function listAt(it: unknown, key: string): readonly unknown[] {
  const value = hasKeys(it, key) ? it[key] : null
  return Array.isArray(value) ? value : []
}
