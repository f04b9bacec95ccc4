import type { Plan, PlannedEvent, PlannedParameter } from '../../model/index.js'
import { blankEvent, blankParameter, planOf } from './blank.js'
import type { Content, Imported, PlanFormat, Source, Written } from './format.js'
import { containerOf } from './gtm-container.js'
import type { Container, Part } from './gtm-container.js'
import { containerFor } from './gtm-write.js'
import { jsonText } from './json-text.js'
import { hasKeys, Notes } from './notes.js'
import { sentTo } from './vendors.js'

/**
 * An exported container of Google Tag Manager: events that its triggers wait for must be pushed by the site; what its own triggers (clicks, forms)
 * make of Google Analytics events, the container sends. https://developers.google.com/tag-platform/tag-manager/api/v2, read 2026-11-24
 */
export const gtm: PlanFormat = { id: 'gtm', title: 'Google Tag Manager container', ending: '.json', recognises, read, write }

function recognises(content: Content): boolean {
  return (
    content.kind === 'data' && (hasKeys(content.data, 'exportFormatVersion', 'containerVersion') || hasKeys(content.data, 'trigger', 'tag'))
  )
}

function read({ content }: Source): Imported {
  const notes = new Notes()
  const container = containerOf(content.kind === 'data' ? content.data : null)
  const pushed = container.triggers.flatMap(trigger => pushedBy(trigger, container, notes))
  const made = container.tags.flatMap(tag => madeBy(tag, container, pushed, notes))
  const events = [...merged(pushed), ...made.filter((it, at) => made.findIndex(other => other.name === it.name) === at)]
  const used = new Set(events.flatMap(it => it.parameters.map(one => one.name)))
  for (const { name, key } of container.variables) {
    if (key === null || !used.has(topOf(key))) notes.add(`variable "${name}"`, 'has no place in a plan')
  }
  return { plan: planOf(events, notes, { title: container.title }), lost: notes.lost(), columns: [] }
}

/** What the site has to push for a trigger. */
function pushedBy(trigger: Part, container: Container, notes: Notes): readonly PlannedEvent[] {
  if (trigger.type !== 'CUSTOM_EVENT') return []
  const [condition] = trigger.conditions.filter(it => it.left === '{{_event}}')
  const where = `trigger "${trigger.name}"`
  if (condition?.type !== 'EQUALS' || condition.right.includes('{{') || condition.right.trim() === '') {
    notes.add(
      where,
      condition === undefined
        ? 'waits for no event by name: it is not carried'
        : `waits for names by ${condition.type}: a plan has whole names`,
    )
    return []
  }
  const others = trigger.conditions.filter(it => it !== condition)
  if (others.length > 0) notes.add(where, 'has further conditions: they are not carried')
  const name = condition.right
  const parameters = container.tags
    .filter(it => it.firesOn.includes(trigger.id))
    .flatMap(it => it.texts.flatMap(text => variablesIn(text, container)))
  const meaning = [trigger.notes, trigger.name].find(it => it !== null && it.trim() !== '' && it !== name) ?? null
  return [blankEvent(name, { meaning, vendors: sentTo('datalayer', name), parameters: once(parameters) })]
}

/** Several triggers may wait for one event. */
function merged(events: readonly PlannedEvent[]): readonly PlannedEvent[] {
  const names = [...new Set(events.map(it => it.name))]
  return names.flatMap(name => {
    const all = events.filter(it => it.name === name)
    const [first] = all
    return first === undefined ? [] : [{ ...first, parameters: once(all.flatMap(it => it.parameters)) }]
  })
}

/** What the container itself makes of a click, a form or a page. */
function madeBy(tag: Part, container: Container, pushed: readonly PlannedEvent[], notes: Notes): readonly PlannedEvent[] {
  const where = `tag "${tag.name}"`
  if (tag.eventName === null) {
    notes.add(where, 'sends no event of Google Analytics: it is not carried')
    return []
  }
  const triggers = container.triggers.filter(it => tag.firesOn.includes(it.id))
  if (triggers.some(it => it.type === 'CUSTOM_EVENT')) {
    const name = tag.eventName
    if (!pushed.some(it => it.name === name))
      notes.add(where, `sends "${name}" to Google Analytics: only the event it waits for is carried`)
    return []
  }
  if (tag.eventName.includes('{{') || pushed.some(it => it.name === tag.eventName)) {
    notes.add(where, 'is not carried: its event has no name of its own')
    return []
  }
  const parameters = tag.sent.map(it => blankParameter(it))
  const trigger = TRIGGERS[triggers[0]?.type ?? ''] ?? triggers[0]?.name ?? null
  return [
    blankEvent(tag.eventName, {
      meaning: [tag.notes, tag.name].find(it => it !== null && it.trim() !== '') ?? null,
      sentBy: 'tag-manager',
      trigger,
      vendors: sentTo('ga4', tag.eventName),
      parameters: once(parameters),
    }),
  ]
}

const TRIGGERS: Readonly<Record<string, string>> = {
  CLICK: 'click',
  LINK_CLICK: 'click',
  FORM_SUBMISSION: 'submit',
  PAGEVIEW: 'load',
  DOM_READY: 'load',
  WINDOW_LOADED: 'load',
  SCROLL_DEPTH: 'scroll',
  TIMER: 'timer',
}

/** Parameters of the pushed event that a text of a tag takes through data layer variables. */
function variablesIn(text: string, { variables }: Container): readonly PlannedParameter[] {
  return [...text.matchAll(/\{\{([^}]+)\}\}/g)].flatMap(([, name]) => {
    const key = variables.find(it => it.name === name)?.key ?? null
    if (key === null || key === 'event') return []
    return [blankParameter(topOf(key), key.includes('.') ? { type: 'object' } : {})]
  })
}

/** `ecommerce.value` is a part of `ecommerce`. */
function topOf(key: string): string {
  return key.split('.')[0] ?? key
}

function once(parameters: readonly PlannedParameter[]): readonly PlannedParameter[] {
  return parameters.filter(({ name }, at) => name !== '' && parameters.findIndex(it => it.name === name) === at)
}

function write(plan: Plan): Written {
  return jsonText(containerFor(plan))
}
