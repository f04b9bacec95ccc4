import type { Plan, PlannedEvent } from '../../model/index.js'
import { blankEvent, planOf } from './blank.js'
import type { Content, Imported, PlanFormat, Source, Written } from './format.js'
import { jsonText } from './json-text.js'
import { hasKeys, Notes } from './notes.js'
import type { Reader } from './notes.js'
import { parametersFrom, schemaOf } from './schema.js'

/**
 * Snowplow's data structures (`apiVersion`, `meta`, `data`), bare self-describing schemas of Iglu, or a list of either. The event's address in Iglu
 * is kept in its note. https://docs.snowplow.io/docs/event-studio/data-structures/manage/cli/ and snowplow/snowplow-cli, read 2026-11-24
 */
export const snowplow: PlanFormat = { id: 'snowplow', title: 'Snowplow data structures', ending: '.json', recognises, read, write }

function recognises(content: Content): boolean {
  return content.kind === 'data' && listOf(content.data).some(isStructure)
}

function isStructure(it: unknown): boolean {
  return hasKeys(it, 'self') || (hasKeys(it, 'data') && hasKeys(it['data'], 'self'))
}

/** One, a list, or what Avo calls `eventSchemas`. */
function listOf(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data
  return hasKeys(data, 'eventSchemas') && Array.isArray(data['eventSchemas']) ? data['eventSchemas'] : [data]
}

function read({ content }: Source): Imported {
  const notes = new Notes()
  const list = content.kind === 'data' ? listOf(content.data) : []
  const events = list.flatMap((it, at) => {
    const structure = notes.reader(it, list.length === 1 ? '' : `[${at}]`)
    return structure === null ? [] : (eventFrom(structure, notes) ?? [])
  })
  if (content.kind === 'data' && hasKeys(content.data, 'contextSchemas'))
    notes.add('contextSchemas', 'are entities, not events: they are not carried')
  return { plan: planOf(events, notes), lost: notes.lost(), columns: [] }
}

function eventFrom(structure: Reader, notes: Notes): PlannedEvent | null {
  const meta = structure.has('data') ? structure.object('meta') : null
  structure.value('apiVersion')
  structure.value('resourceType')
  const schema = structure.has('data') ? structure.object('data') : structure
  const self = schema?.object('self') ?? null
  const name = self?.text('name') ?? null
  const kind = meta?.text('schemaType') ?? 'event'
  if (schema === null || self === null || name === null || kind !== 'event') {
    structure.drop(kind === 'event' ? 'has no name: it is not carried' : `describes an ${kind}, not an event: it is not carried`)
    return null
  }
  schema.value('$schema')
  const address = ['vendor', 'name', 'format', 'version'].map(key => self.text(key) ?? '').join('/')
  const meaning = schema.text('description')
  return blankEvent(name, { meaning, note: `iglu:${address}`, ...parametersFrom(schema, notes) })
}

const SELF = 'http://iglucentral.com/schemas/com.snowplowanalytics.self-desc/schema/jsonschema/1-0-0#'

function write({ events }: Plan): Written {
  return jsonText(
    events.map(event => ({
      apiVersion: 'v1',
      resourceType: 'data-structure',
      meta: { hidden: false, schemaType: 'event', customData: {} },
      data: {
        $schema: SELF,
        self: selfOf(event),
        ...(event.meaning === null ? {} : { description: event.meaning }),
        ...schemaOf(event, false),
      },
    })),
  )
}

function selfOf({ name, note }: PlannedEvent): Readonly<Record<string, string>> {
  const [, vendor = 'com.example', version = '1-0-0'] = /^iglu:([\w.-]+)\/[^]+\/jsonschema\/(\d+-\d+-\d+)$/.exec(note ?? '') ?? []
  return { vendor, name, format: 'jsonschema', version }
}
