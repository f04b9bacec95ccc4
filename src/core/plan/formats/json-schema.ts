import type { Plan, PlannedEvent } from '../../model/index.js'
import { blankEvent, planOf } from './blank.js'
import type { Content, Imported, PlanFormat, Source, Written } from './format.js'
import { jsonText } from './json-text.js'
import { hasKeys, Notes } from './notes.js'
import type { Reader } from './notes.js'
import { parametersFrom, schemaOf } from './schema.js'

/** JSON Schema, one for each event: a file of one, a list, or a file of definitions by name. https://json-schema.org/draft/2020-12, read 2026-11-24 */
export const jsonSchema: PlanFormat = { id: 'json-schema', title: 'JSON Schema per event', ending: '.schema.json', recognises, read, write }

function recognises(content: Content): boolean {
  if (content.kind !== 'data') return false
  const list: readonly unknown[] = Array.isArray(content.data) ? content.data : [content.data]
  return list.some(it => isSchema(it) || definitionsKey(it) !== null)
}

function isSchema(it: unknown): boolean {
  return hasKeys(it, 'properties') || hasKeys(it, '$schema', 'type')
}

function definitionsKey(it: unknown): '$defs' | 'definitions' | null {
  return hasKeys(it, '$defs') ? '$defs' : hasKeys(it, 'definitions') ? 'definitions' : null
}

function read({ name: file, content }: Source): Imported {
  const notes = new Notes()
  const data = content.kind === 'data' ? content.data : null
  const list: readonly unknown[] = Array.isArray(data) ? data : [data]
  let title: string | null = null
  const events = list.flatMap((it, at) => {
    const schema = notes.reader(it, list.length === 1 ? '' : `[${at}]`)
    const key = definitionsKey(it)
    if (schema === null) return []
    schema.value('$schema')
    if (key === null || isSchema(it)) return eventFrom(schema, baseOf(file), notes)
    title = schema.text('title')
    const all = schema.object(key)
    return (all?.keys ?? []).flatMap(name => eventFrom(all?.object(name) ?? null, name, notes))
  })
  return { plan: planOf(events, notes, { title }), lost: notes.lost(), columns: [] }
}

function eventFrom(schema: Reader | null, fallback: string, notes: Notes): readonly PlannedEvent[] {
  if (schema === null) return []
  const id = schema.text('$id')
  const name = schema.text('title') ?? (id === null ? null : baseOf(id)) ?? fallback
  schema.value('$schema')
  const meaning = schema.text('description')
  const deprecated = schema.flag('deprecated')
  return [blankEvent(name, { meaning, status: deprecated ? 'deprecated' : 'planned', ...parametersFrom(schema, notes) })]
}

/** The last part of an address, without its ending. */
function baseOf(address: string): string {
  const last =
    address
      .replace(/[#?].*$/, '')
      .split('/')
      .filter(it => it !== '')
      .at(-1) ?? address
  return last.replace(/(?:\.schema)?\.\w+$/, '') || address
}

function write({ title, events }: Plan): Written {
  return jsonText({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...(title === null ? {} : { title }),
    $defs: Object.fromEntries(
      events.map(event => [
        event.name,
        {
          title: event.name,
          ...(event.meaning === null ? {} : { description: event.meaning }),
          ...(event.status === 'deprecated' ? { deprecated: true } : {}),
          ...schemaOf(event, true),
        },
      ]),
    ),
  })
}
