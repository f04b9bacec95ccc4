import type { AttributeEvent, Entry, EventFact, Tracker, Value } from '../../model/index.js'
import type { Attribute, Tag } from '../../page/markup.js'
import type { Catalogue } from '../recognise/catalogue.js'
import { constant } from '../code/sym.js'
import { toValue } from '../code/value.js'

/** Events declared in HTML without a call: `data-umami-event="Signup"`, `class="plausible-event-name=Signup"`. */
export function attributeEvents(tags: readonly Tag[], catalogue: Catalogue): readonly EventFact[] {
  const declared = catalogue.trackers.filter(tracker => tracker.attributes && tracker.attributes.length > 0)
  if (declared.length === 0) return []
  const shapes = declared.flatMap(tracker => tracker.attributes ?? [])
  const names = new Set(shapes.flatMap(({ attribute }) => attribute ?? []))
  const prefixes = shapes.flatMap(({ attribute, classPrefix }) => (attribute === undefined ? (classPrefix ?? []) : []))
  // Most tags say nothing, and are looked at once instead of once for each shape.
  const speaking = tags.filter(({ attributes }) =>
    attributes.some(({ name, value }) => names.has(name) || (name === 'class' && prefixes.some(prefix => value.includes(prefix)))),
  )
  return speaking.flatMap(tag => declared.flatMap(tracker => (tracker.attributes ?? []).flatMap(shape => eventsOf(tag, tracker, shape))))
}

function eventsOf(tag: Tag, tracker: Tracker, shape: AttributeEvent): readonly EventFact[] {
  const name = shape.attribute !== undefined ? fromAttribute(tag, shape) : fromClass(tag, shape)
  if (!name) return []
  const trigger = tag.name === 'form' ? (shape.formTrigger ?? shape.trigger) : shape.trigger
  const fact: EventFact = {
    kind: 'event',
    vendor: tracker.id,
    counter: null,
    name,
    event: 'event',
    parameters: parametersOf(tag, shape),
    via: [],
    at: name.at,
    whole: tag.at,
    state: tag.commented ? 'commented' : tag.template ? 'unknown' : 'active',
    trigger: `${trigger} ${trigger === 'submit' ? 'of' : 'on'} ${selectorOf(tag)}`,
    place: tag.place,
    tag: tag.at,
    order: 0,
    conditional: tag.conditional,
    immediate: false,
  }
  return [fact]
}

function fromAttribute(tag: Tag, shape: AttributeEvent): Value | null {
  const own = tag.attributes.find(one => one.name === shape.attribute)
  if (!own) return null
  if (own.value !== '') return valueOf(own)
  for (const other of shape.fallback ?? []) {
    const found = tag.attributes.find(one => one.name === other)
    if (found && found.value !== '') return valueOf(found)
  }
  return valueOf(own)
}

function valueOf({ value, valueAt, quote }: Attribute): Value {
  return toValue(constant(value, valueAt, valueAt.end - valueAt.start === value.length && quote !== ''))
}

function fromClass(tag: Tag, shape: AttributeEvent): Value | null {
  const classes = tag.attributes.find(one => one.name === 'class')
  const { classPrefix } = shape
  if (!classes || classPrefix === undefined) return null
  const index = classes.value.split(/\s+/).find(one => one.startsWith(classPrefix))
  if (index === undefined) return null
  const raw = index.slice(classPrefix.length)
  const at = classes.valueAt.start + Math.max(0, classes.value.indexOf(index)) + classPrefix.length
  return toValue(constant(shape.plus === true ? raw.replace(/\+/g, ' ') : raw, { start: at, end: at + raw.length }, !raw.includes('+')))
}

function parametersOf(tag: Tag, { parameterPrefix, attribute, plus }: AttributeEvent): Value | null {
  if (parameterPrefix === undefined) return null
  const entries: Entry[] = []
  if (attribute !== undefined) {
    for (const one of tag.attributes) {
      if (one.name.startsWith(parameterPrefix) && one.name !== attribute)
        entries.push({ key: one.name.slice(parameterPrefix.length), keyAt: one.nameAt, value: valueOf(one) })
    }
  } else {
    const classes = tag.attributes.find(one => one.name === 'class')
    for (const one of classes?.value.split(/\s+/) ?? []) {
      const pair = one.startsWith(parameterPrefix) ? /^([^=]+)=(.*)$/.exec(one.slice(parameterPrefix.length)) : null
      if (!pair || !classes || pair[1] === 'name') continue
      const text = plus === true ? (pair[2] ?? '').replace(/\+/g, ' ') : (pair[2] ?? '')
      entries.push({ key: pair[1] ?? '', keyAt: classes.valueAt, value: toValue(constant(text, classes.valueAt)) })
    }
  }
  return entries.length > 0 ? { kind: 'object', entries, open: false, at: tag.at } : null
}

/** The element as a person would point at it. */
function selectorOf(tag: Tag): string {
  const get = (name: string): string | undefined => tag.attributes.find(one => one.name === name)?.value.trim() || undefined
  const id = get('id')
  if (id !== undefined) return `#${id}`
  const first = get('class')
    ?.split(/\s+/)
    .find(one => !one.includes('='))
  return first === undefined ? tag.name : `${tag.name}.${first}`
}
