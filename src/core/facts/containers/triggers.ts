import type { ContainerTriggerFact, Hearing } from '../../model/index.js'
import { items, member, textIn } from '../../page/json-tree.js'
import { exportWord, folderOf, isTrue, parametersOf, textOfParameter, wholeOf, type Export, type Part } from './export.js'
import { triggerId, type Links } from './links.js'
import { referencesIn } from './references.js'
import type { Resolver } from './resolve.js'

export function triggerFact(trigger: Part, found: Export, resolver: Resolver, links: Links): ContainerTriggerFact {
  const { tree, name } = trigger
  const id = triggerId(trigger)
  const type = exportWord(trigger.type)
  return {
    kind: 'container-trigger',
    vendor: 'gtm',
    id,
    name: name.text,
    folder: folderOf(trigger, found),
    type,
    hears: type === 'CUSTOM_EVENT' ? hearingOf(trigger, resolver) : null,
    filtered: items(member(tree, 'filter')).length > 0,
    used: links.isUsed(id),
    live: links.isHeard(id),
    references: referencesIn(found.source, tree),
    at: name.at,
    whole: wholeOf(trigger),
  }
}

const OPERATORS: Readonly<Record<string, Hearing['by']>> = {
  EQUALS: 'equals',
  CONTAINS: 'contains',
  STARTS_WITH: 'starts',
  ENDS_WITH: 'ends',
  MATCH_REGEX: 'regex',
}

/** The condition on the event's name. More than one, or none, is more than is known. */
export function hearingOf({ tree, name }: Part, resolver: Resolver): Hearing {
  const conditions = items(member(tree, 'customEventFilter'))
  const [condition] = conditions
  const parameters = parametersOf(member(condition, 'parameter'))
  const text = textOfParameter(parameters, 'arg1')
  const operator = OPERATORS[exportWord(textIn(member(condition, 'type'))?.text ?? '')]
  if (conditions.length !== 1 || text === null || operator === undefined)
    return { by: 'other', text: { kind: 'unknown', why: 'is no condition on a name', at: name.at }, negated: false, ignoresCase: false }
  return {
    by: operator,
    text: resolver.value(text),
    negated: isTrue(parameters, 'negate'),
    ignoresCase: isTrue(parameters, 'ignore_case'),
  }
}
