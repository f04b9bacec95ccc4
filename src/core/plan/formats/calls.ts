import type { Plan, PlannedEvent } from '../../model/index.js'
import { blankEvent, planOf } from './blank.js'
import type { Content, Imported, PlanFormat, Source, Written } from './format.js'
import { jsonText } from './json-text.js'
import { hasKeys, isEmpty, Notes } from './notes.js'
import type { Reader } from './notes.js'
import { parametersFrom, schemaOf } from './schema.js'
import { nameWith, sentTo } from './vendors.js'

/**
 * Tracking plans of Segment Protocols: the Public API's (`rules` is a list, https://docs.segmentapis.com/tag/Tracking-Plans) and the older Config
 * API's (`rules.events`). Shapes as in segmentio/typewriter, read 2026-11-24.
 */
export const segment: PlanFormat = {
  id: 'segment',
  title: 'Segment Protocols',
  ending: '.json',
  recognises: content => rulesIn(content) !== null && !isRudder(content),
  read: source => readRules(source, 'segment'),
  write: plan => writeSegment(plan),
}

/**
 * Tracking plans of RudderStack's Data Catalog: `rules.events`, one schema each.
 * https://www.rudderstack.com/docs/api/data-catalog-api/tracking-plans/ and rudderlabs/rudder-typer, read 2026-11-24
 */
export const rudderstack: PlanFormat = {
  id: 'rudderstack',
  title: 'RudderStack tracking plan',
  ending: '.json',
  recognises: content => rulesIn(content) !== null && isRudder(content),
  read: source => readRules(source, 'rudderstack'),
  write: plan => writeRudder(plan),
}

/** The plan itself, out of what an API wraps it in. */
function planIn(data: unknown): unknown {
  if (!hasKeys(data, 'data')) return data
  const inner = data['data']
  return hasKeys(inner, 'trackingPlan') ? { ...(inner['trackingPlan'] as object), ...inner, trackingPlan: undefined } : inner
}

function rulesIn(content: Content): readonly unknown[] | null {
  if (content.kind !== 'data') return null
  const plan = planIn(content.data)
  if (!hasKeys(plan, 'rules')) return null
  const { rules } = plan
  if (Array.isArray(rules)) return rules.some(it => hasKeys(it, 'type', 'jsonSchema')) ? rules : null
  return hasKeys(rules, 'events') && Array.isArray(rules['events']) ? rules['events'] : null
}

function isRudder(content: Content): boolean {
  if (content.kind !== 'data') return false
  const plan = planIn(content.data)
  return hasKeys(plan, 'creationType') || hasKeys(plan, 'workspaceId') || rulesIn(content)?.some(it => hasKeys(it, 'eventType')) === true
}

function readRules({ content }: Source, vendor: string): Imported {
  const notes = new Notes()
  const file = notes.reader(content.kind === 'data' ? planIn(content.data) : null, '')
  const title = file?.text('display_name') ?? file?.text('name') ?? null
  const rules =
    file === null ? [] : Array.isArray(file.value('rules')) ? file.objects('rules') : (file.object('rules')?.objects('events') ?? [])
  const events = rules.flatMap(it => ruleFrom(it, vendor, notes) ?? [])
  return { plan: planOf(events, notes, { title }), lost: notes.lost(), columns: [] }
}

function ruleFrom(rule: Reader, vendor: string, notes: Notes): PlannedEvent | null {
  const type = (rule.text('type') ?? rule.text('eventType') ?? 'track').toLowerCase()
  const schema = rule.object('jsonSchema') ?? rule.object('rules')
  const about = [rule.text('description'), schema?.text('description') ?? null].find(it => it !== null) ?? null
  const name = rule.text('key') ?? rule.text('name')
  if (type !== 'track' || name === null) {
    rule.drop(type === 'track' ? 'has no name: it is not carried' : `describes ${type} calls: a plan has events with names`)
    return null
  }
  // What follows from the rest.
  schema?.value('$schema')
  schema?.value('type')
  schema?.value('eventMetadata')
  const { parameters, closed } = parametersFrom(schema === null ? null : propertiesOf(schema, notes), notes)
  const deprecated = rule.text('deprecatedAt')
  const status = deprecated !== null && !deprecated.startsWith('0001-') ? ('deprecated' as const) : ('planned' as const)
  return blankEvent(name, { meaning: about, status, parameters, closed, vendors: sentTo(vendor, name) })
}

/** The schema of what is sent: within `properties`, beside `context` and `traits`; some plans have it without. */
function propertiesOf(schema: Reader, notes: Notes): Reader | null {
  const within = schema.object('properties')
  if (within === null) return null
  const inner = within.has('properties') ? within.value('properties') : undefined
  const wraps =
    typeof inner === 'object' &&
    inner !== null &&
    (within.has('context') || within.has('traits') || hasKeys(inner, 'properties') || isObjectType(inner))
  if (!wraps) return schema
  schema.value('required')
  if (schema.value('additionalProperties') === false) notes.add(schema.at('additionalProperties'), 'is not carried')
  return within.object('properties')
}

function isObjectType(schema: object): boolean {
  return hasKeys(schema, 'type') && (schema['type'] === 'object' || isEmpty(schema['type']))
}

const DRAFT = 'http://json-schema.org/draft-07/schema#'

function wrapped(event: PlannedEvent): Readonly<Record<string, unknown>> {
  return { $schema: DRAFT, type: 'object', properties: { context: {}, traits: {}, properties: schemaOf(event, false) } }
}

function writeSegment(plan: Plan): Written {
  const rules = plan.events.flatMap(event => {
    const key = nameWith('segment', event)
    if (key === null) return []
    const jsonSchema = { ...(event.meaning === null ? {} : { description: event.meaning }), ...wrapped(event) }
    return [{ key, type: 'TRACK', version: 1, ...(event.status === 'deprecated' ? { deprecatedAt: DEPRECATED } : {}), jsonSchema }]
  })
  return jsonText({ name: plan.title ?? 'Tracking plan', type: 'LIVE', rules })
}

/** When is not known to a plan; any time after Segment's own for "never" says that it is. */
const DEPRECATED = '1970-01-01T00:00:00.000Z'

function writeRudder(plan: Plan): Written {
  const events = plan.events.flatMap(event => {
    const name = nameWith('rudderstack', event)
    return name === null ? [] : [{ name, description: event.meaning ?? '', eventType: 'track', rules: wrapped(event) }]
  })
  return jsonText({ name: plan.title ?? 'Tracking plan', creationType: 'Data catalog', rules: { events } })
}
