import type { Fact, Value, Wound } from '../../model/index.js'
import { isExport, namesHeard } from '../../model/index.js'
import { counterFact, type Where } from '../recognise/collector.js'
import type { MarkupReading } from '../resources.js'
import { containerFact } from './container.js'
import { exportWord, readExport, type Export, type Part } from './export.js'
import { firingOf, linksOf, sequenceOf, triggerId, type Links } from './links.js'
import { referencesIn } from './references.js'
import { resolverOf } from './resolve.js'
import { sentCounters, sentEvent, type Sending } from './sends.js'
import { consentOf, insideOf, tagFact } from './tags.js'
import { BUILT_IN_VARIABLES, isBuiltInTrigger, PAGE_TRIGGERS } from './tag-types.data.js'
import { hearingOf, triggerFact } from './triggers.js'
import { variableFact } from './variables.js'

/** Reads an exported container; any other JSON text says nothing. What its tags do goes to the collector, like the code of a page. */
export function readContainerFile(text: string, reading: MarkupReading): readonly Fact[] {
  if (!isExport(text)) return []
  const found = readExport(text)
  if (found === null) {
    const broken: Wound = { at: { start: 0, end: text.length }, why: 'the exported container is no valid JSON', whole: true }
    reading.wounds.push(broken)
    return []
  }
  const links = linksOf(found)
  const resolver = resolverOf(found)
  const container = containerFact(found, lacksParts(found))
  const { tags, triggers, variables } = found
  const sending: Sending = { tags, variables, resolver, catalogue: reading.catalogue, heard: heardBy(found) }
  const facts: Fact[] = [container]
  if (container.id !== null) facts.push(itself(container.id, container.whole))
  for (const tag of tags) {
    const where = whereOf(tag, found, links)
    const inside = insideOf(tag, found, resolver, reading, where)
    facts.push(tagFact(tag, found, { links, sending, inside }))
    if (container.usage !== 'web') continue
    for (const fact of inside.facts) reading.collector.add(fact, { ...where, seq: 'order' in fact ? fact.order : 0 })
    const event = sentEvent(tag, sending, where)
    if (event !== null) reading.collector.add(event, where)
  }
  if (container.usage === 'web')
    for (const [fact, where] of sentCounters(tags, sending, tag => whereOf(tag, found, links))) reading.collector.add(fact, where)
  facts.push(...triggers.map(it => triggerFact(it, found, resolver, links)), ...variables.map(it => variableFact(it, found)))
  return facts
}

/** Something is spoken of that is not there. */
function lacksParts({ source, tags, triggers, variables }: Export): boolean {
  const names = new Set([...variables.map(it => it.name.text), ...BUILT_IN_VARIABLES])
  const ids = new Set(triggers.map(triggerId))
  const titles = new Set(tags.map(it => it.name.text))
  return (
    [...tags, ...triggers, ...variables].some(it =>
      referencesIn(source, it.tree).some(({ name }) => !names.has(name) && !name.startsWith('_')),
    ) ||
    tags.some(
      it =>
        firingOf(it).some(({ name }) => !ids.has(name) && !isBuiltInTrigger(name)) || sequenceOf(it).some(({ name }) => !titles.has(name)),
    )
  )
}

/** The container is a counter of its own file: this is what tells which one it is. */
function itself(id: Value, whole: Where['tag'] & object): Fact {
  const where: Where = { state: 'active', trigger: null, place: null, tag: null, conditional: false, immediate: false, block: 0, seq: 0 }
  return counterFact({ vendor: 'gtm', id, how: 'container', by: 'export', generation: null }, undefined, whole, where)
}

/** When a tag runs. `commented` = never: it is paused, or nothing starts it. */
function whereOf(tag: Part, { triggers }: Export, links: Links): Where {
  const own = firingOf(tag).map(({ name }) => ({ name, trigger: triggers.find(it => triggerId(it) === name) }))
  const atOnce = own.some(
    ({ name, trigger }) => isBuiltInTrigger(name) || (trigger !== undefined && PAGE_TRIGGERS.has(exportWord(trigger.type))),
  )
  return {
    state: !links.isLive(tag) ? 'commented' : consentOf(tag) === 'needed' ? 'blocked' : 'active',
    trigger: links.startedBy(tag) ?? 'no trigger',
    place: null,
    tag: null,
    conditional: !own.some(({ name }) => isBuiltInTrigger(name)),
    immediate: atOnce,
    block: tag.tree.at.start,
    seq: 0,
  }
}

/** The names of all events that a tag's triggers wait for; `null` when one of them waits for more than can be listed. */
function heardBy({ triggers, variables, source }: Export): Sending['heard'] {
  const resolver = resolverOf({ source, variables })
  return tag => {
    const options: Value[] = []
    for (const { name } of firingOf(tag)) {
      const trigger = triggers.find(it => triggerId(it) === name)
      if (trigger === undefined || exportWord(trigger.type) !== 'CUSTOM_EVENT') return null
      const hearing = hearingOf(trigger, resolver)
      const names = namesHeard(hearing)
      if (names === null) return null
      options.push(...names.map((text): Value => ({ kind: 'text', text, at: hearing.text.at, exact: false })))
    }
    const [only] = options
    if (only === undefined) return null
    return options.length === 1 ? only : { kind: 'choice', options, at: tag.name.at }
  }
}
