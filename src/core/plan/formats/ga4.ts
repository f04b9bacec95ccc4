import type { Plan, PlannedParameter } from '../../model/index.js'
import { blankEvent, blankParameter, planOf } from './blank.js'
import type { Content, Imported, PlanFormat, Source, Written } from './format.js'
import { jsonText } from './json-text.js'
import { hasKeys, Notes } from './notes.js'
import type { Reader } from './notes.js'
import { nameWith, sentTo } from './vendors.js'

/**
 * Key events and custom dimensions of a Google Analytics 4 property, as its Admin API lists them (`properties.keyEvents.list`,
 * `properties.customDimensions.list`), by themselves or together.
 * https://developers.google.com/analytics/devguides/config/admin/v1/rest, read 2026-11-24
 */
export const ga4: PlanFormat = {
  id: 'ga4',
  title: 'Google Analytics 4 key events and custom dimensions',
  ending: '.json',
  recognises,
  read,
  write,
}

const LISTS = ['keyEvents', 'conversionEvents', 'customDimensions', 'customMetrics'] as const

function recognises(content: Content): boolean {
  return content.kind === 'data' && LISTS.some(list => hasKeys(content.data, list) && Array.isArray(content.data[list]))
}

function read({ content }: Source): Imported {
  const notes = new Notes()
  const file = notes.reader(content.kind === 'data' ? content.data : null, '')
  const parameters = [...(file?.objects('customDimensions') ?? []), ...(file?.objects('customMetrics') ?? [])].flatMap(it =>
    dimensionFrom(it, notes),
  )
  const goals = [...(file?.objects('keyEvents') ?? []), ...(file?.objects('conversionEvents') ?? [])].flatMap(it => {
    const name = it.text('eventName')
    it.value('name')
    if (name === null) it.drop('has no eventName: it is not carried')
    return name === null ? [] : [blankEvent(name, { kind: 'goal', vendors: sentTo('ga4', name), parameters })]
  })
  if (goals.length === 0) {
    for (const { name } of parameters)
      notes.add(`custom dimension "${name}"`, 'is not carried: without a key event there is nothing to send it with')
  } else if (parameters.length > 0) {
    notes.add('custom dimensions', 'belong to no event in Google Analytics: every goal may send them')
  }
  return { plan: planOf(goals, notes), lost: notes.lost(), columns: [] }
}

function dimensionFrom(it: Reader, notes: Notes): readonly PlannedParameter[] {
  const name = it.text('parameterName')
  const title = it.text('displayName')
  const about = it.text('description')
  const scope = it.text('scope')
  it.value('name')
  const unit = it.has('measurementUnit') ? it.text('measurementUnit') : null
  if (name === null || (scope !== null && scope !== 'EVENT')) {
    notes.add(
      it.where,
      name === null
        ? 'has no parameterName: it is not carried'
        : `"${name}" belongs to ${scope?.toLowerCase() ?? ''}s, not to events: it is not carried`,
    )
    return []
  }
  if (about !== null && title !== null && title !== name) notes.add(it.where, `its display name "${title}" is not carried`)
  return [
    blankParameter(name, {
      meaning: about ?? (title === name ? null : title),
      unit: unit === 'STANDARD' ? null : unit,
      type: unit === null ? null : 'number',
    }),
  ]
}

function write({ events }: Plan): Written {
  const chosen = events.filter(it => it.kind === 'goal' && nameWith('ga4', it) !== null)
  const names = [...new Set(chosen.map(it => nameWith('ga4', it)))]
  const parameters = chosen.flatMap(it => it.parameters).filter((it, at, all) => all.findIndex(other => other.name === it.name) === at)
  return jsonText({
    keyEvents: names.map(eventName => ({ eventName, countingMethod: 'ONCE_PER_EVENT' })),
    customDimensions: parameters.map(({ name, meaning }) => ({
      parameterName: name,
      displayName: name,
      ...(meaning === null ? {} : { description: meaning }),
      scope: 'EVENT',
    })),
  })
}
