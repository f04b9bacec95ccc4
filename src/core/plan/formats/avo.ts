import type { Plan, PlannedEvent } from '../../model/index.js'
import { blankEvent, planOf } from './blank.js'
import type { Content, Imported, PlanFormat, Source, Written } from './format.js'
import { jsonText } from './json-text.js'
import { hasKeys, Notes } from './notes.js'
import type { Reader } from './notes.js'
import { parametersFrom, schemaOf } from './schema.js'

/**
 * Avo's JSON: what its export API and webhook give (`events` is a list), and the plain form its import API takes (`schema.events`).
 * https://www.avo.app/docs/reference/public-api/export-tracking-plan, read 2026-11-24
 */
export const avo: PlanFormat = { id: 'avo', title: 'Avo', ending: '.json', recognises, read, write }

function recognises(content: Content): boolean {
  if (content.kind !== 'data') return false
  const { data } = content
  return (
    (hasKeys(data, 'schema') && hasKeys(data['schema'], 'events')) ||
    (hasKeys(data, 'events') && Array.isArray(data['events']) && data['events'].some(it => hasKeys(it, 'name', 'rules')))
  )
}

function read({ content }: Source): Imported {
  const notes = new Notes()
  const file = notes.reader(content.kind === 'data' ? content.data : null, '')
  const title = file?.text('name') ?? null
  const plain = file?.object('schema')?.object('events') ?? null
  const events = plain === null ? (file?.objects('events') ?? []).flatMap(it => eventFrom(it, notes) ?? []) : plainEvents(plain, notes)
  return { plan: planOf(events, notes, { title }), lost: notes.lost(), columns: [] }
}

function eventFrom(it: Reader, notes: Notes): PlannedEvent | null {
  const name = it.text('name')
  const variant = it.text('eventType') === 'variant'
  it.value('id')
  if (name === null || variant) {
    it.drop(variant ? 'is a variant of an event: it is not carried' : 'has no name: it is not carried')
    return null
  }
  const owner = it.objects('stakeholderDomains').flatMap(one => {
    const called = one.text('name')
    one.value('id')
    return one.flag('isOwner') && called !== null ? [called] : []
  })
  const rules = it.object('rules')
  for (const key of ['$schema', 'type', 'required']) rules?.value(key)
  const properties = rules?.object('properties') ?? null
  const { parameters, closed } = parametersFrom(properties?.object('properties') ?? null, notes)
  return blankEvent(name, { meaning: it.text('description'), owner: owner[0] ?? null, parameters, closed })
}

function plainEvents(list: Reader, notes: Notes): readonly PlannedEvent[] {
  return list.keys
    .filter(name => name.trim() !== '')
    .flatMap(name => {
      const schema = list.object(name)
      if (schema === null) return []
      const meaning = schema.text('description')
      return [blankEvent(name, { meaning, ...parametersFrom(schema, notes) })]
    })
}

function write({ title, events }: Plan): Written {
  return jsonText({
    name: title ?? 'Tracking plan',
    events: events.map(event => ({
      name: event.name,
      description: event.meaning ?? '',
      ...(event.owner === null ? {} : { stakeholderDomains: [{ name: event.owner, isOwner: true }] }),
      rules: { type: 'object', properties: { properties: schemaOf(event, false) } },
    })),
  })
}
