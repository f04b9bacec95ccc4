import type { Plan, PlannedEvent, PlannedFunnel, PlannedLikeness } from '../../model/index.js'
import { blankEvent, planOf } from './blank.js'
import type { Content, Imported, PlanFormat, Source, Written } from './format.js'
import { jsonText } from './json-text.js'
import { hasKeys, Notes } from './notes.js'
import type { Reader } from './notes.js'
import { nameWith, sentTo } from './vendors.js'

/**
 * Goals of a Yandex Metrica counter as its management API returns them: `GET /management/v1/counter/{id}/goals`.
 * https://yandex.com/dev/metrika/en/management/openapi/goal/goals, read 2026-11-24
 */
export const metrica: PlanFormat = { id: 'metrica', title: 'Yandex Metrica goals', ending: '.json', recognises, read, write }

function recognises(content: Content): boolean {
  if (content.kind !== 'data') return false
  const data = goalList(content.data)
  return data?.some(it => hasKeys(it, 'name', 'type')) === true
}

/** `{ goals: [...] }`, one `{ goal: {...} }`, or a counter with its goals. */
function goalList(data: unknown): readonly unknown[] | null {
  if (hasKeys(data, 'goals') && Array.isArray(data['goals'])) return data['goals'] as readonly unknown[]
  if (hasKeys(data, 'goal')) return [data['goal']]
  return hasKeys(data, 'counter') ? goalList(data['counter']) : null
}

function read({ content }: Source): Imported {
  const notes = new Notes()
  const list = content.kind === 'data' ? (goalList(content.data) ?? []) : []
  const goals = list.flatMap((it, at) => notes.reader(it, `goals[${at}]`) ?? [])
  const read = goals.map(it => goalFrom(it, notes))
  const funnels = read.flatMap(it => it.funnel ?? [])
  // A step is often a goal of its own as well.
  const whole = read.flatMap(it => it.goals)
  const steps = read.flatMap(it => it.steps).filter((it, at, all) => all.findIndex(other => other.name === it.name) === at)
  const events = [...whole, ...steps.filter(it => !whole.some(other => other.name === it.name))]
  return { plan: planOf(events, notes, { funnels }), lost: notes.lost(), columns: [] }
}

interface Goals {
  readonly goals: readonly PlannedEvent[]
  readonly steps: readonly PlannedEvent[]
  readonly funnel: PlannedFunnel | null
}

function goalFrom(goal: Reader, notes: Notes): Goals {
  const type = goal.text('type') ?? ''
  const title = goal.text('name')
  goal.value('id')
  if (type === 'step') return stepsFrom(goal, title, notes)
  const amount = AMOUNTS[type]
  const event =
    amount === undefined
      ? eventFrom(type, title, goal.objects('conditions'), notes)
      : title === null
        ? null
        : countedEvent(title, [type, goal.text(amount) ?? ''])
  if (event === null) goal.drop('has no name: it is not carried')
  return { goals: event === null ? [] : [event], steps: [], funnel: null }
}

function stepsFrom(goal: Reader, title: string | null, notes: Notes): Goals {
  const steps = goal.objects('steps').flatMap(step => {
    const conditions = step.objects('conditions')
    const [first] = conditions
    const isAction = /action/.test(first?.text('type') ?? '')
    step.text('type')
    return eventFrom(isAction ? 'action' : 'url', step.text('name'), conditions, notes) ?? []
  })
  const funnel = title === null ? null : { name: title, steps: steps.map(it => ({ event: it.name })) }
  return { goals: [], steps, funnel }
}

/** How Metrica compares addresses, in the plan's words. */
const LIKENESSES: Readonly<Record<string, PlannedLikeness>> = { exact: 'equals', contain: 'contains', start: 'starts', regexp: 'matches' }

function eventFrom(type: string, title: string | null, conditions: readonly Reader[], notes: Notes): PlannedEvent | null {
  const [first, ...others] = conditions
  const how = first?.text('type')?.replace(/_?action$/, '') ?? ''
  const url = first?.text('url') ?? null
  for (const other of others)
    other.drop(`"${other.text('url') ?? other.text('type') ?? ''}" counts as well: only the first condition is carried`)
  const likeness = LIKENESSES[how] ?? 'equals'
  if (type !== 'url' && first !== undefined && likeness !== 'equals')
    notes.add(first.where, `counts all that is like it (${how}): the plan has it as it stands`)
  if (type === 'action') {
    return url === null
      ? null
      : blankEvent(url, { kind: 'goal', meaning: title === url ? null : title, vendors: sentTo('yandex-metrica', url) })
  }
  if (title === null) return null
  const vendors = sentTo('yandex-metrica', title)
  if (type === 'url') return blankEvent(title, { kind: 'goal', url, urlIs: likeness, vendors })
  if (first !== undefined && how !== 'exact' && LIKENESSES[how] === undefined && !(CONDITION_OF[type]?.includes(how) ?? false))
    notes.add(first.where, `its type "${how}" is not carried`)
  return countedEvent(title, [type, url ?? ''])
}

/** What Metrica counts by itself, as a container would: no code is missing. */
function countedEvent(title: string, trigger: readonly string[]): PlannedEvent {
  const vendors = sentTo('yandex-metrica', title)
  return blankEvent(title, { kind: 'goal', trigger: trigger.filter(it => it !== '').join(' '), sentBy: 'tag-manager', vendors })
}

/** Goals without conditions: how many pages a visit has, how many seconds it lasts. */
const AMOUNTS: Readonly<Record<string, string>> = { number: 'depth', visit_duration: 'duration' }

/** The word of a condition by the goal's type: of something named, and of anything. Others have `exact`. */
const CONDITION_OF: Readonly<Record<string, readonly [named: string, any: string]>> = {
  messenger: ['messenger', 'messenger'],
  file: ['file', 'all_files'],
  search: ['search', 'search'],
  social: ['social', 'all_social'],
}

function write({ events, funnels }: Plan): Written {
  const goals = events.flatMap(it => (it.kind === 'goal' ? (goalOf(it) ?? []) : []))
  const steps = funnels.map(({ name, steps: all }) => ({
    name,
    type: 'step',
    steps: all.flatMap(({ event }) => stepOf(event, events) ?? []),
  }))
  return jsonText({ goals: [...goals, ...steps] })
}

/** A step is a visit of an address or a call; what Metrica counts by itself is none. */
function stepOf(name: string, events: readonly PlannedEvent[]): Goal | null {
  const event = events.find(it => it.name === name)
  const goal = event === undefined ? null : goalOf(event)
  if (event === undefined || goal === null) return null
  if (goal['type'] === 'url') return { ...goal, type: 'step' }
  const url = nameWith('yandex-metrica', event)
  return goal['type'] === 'action' ? { ...goal, type: 'step', conditions: [{ type: 'action', url }] } : null
}

type Goal = Readonly<Record<string, unknown>>

function goalOf(event: PlannedEvent): Goal | null {
  const called = nameWith('yandex-metrica', event)
  if (called === null) return null
  if (event.url !== null) return { name: event.name, type: 'url', conditions: [{ type: CONDITIONS[event.urlIs], url: event.url }] }
  const [type = '', ...rest] = event.sentBy === 'tag-manager' ? (event.trigger?.split(' ') ?? []) : []
  if (COUNTED.includes(type)) return { name: event.name, type, ...countedBy(type, rest.join(' ')) }
  return { name: event.meaning ?? called, type: 'action', conditions: [{ type: 'exact', url: called }] }
}

function countedBy(type: string, what: string): Goal {
  const amount = AMOUNTS[type]
  if (amount !== undefined) return /^\d{1,15}$/.test(what) ? { [amount]: Number(what) } : {}
  const [named, any] = CONDITION_OF[type] ?? ['exact', null]
  if (what !== '') return { conditions: [{ type: named, url: what }] }
  return { conditions: any === null ? [] : [{ type: any }] }
}

const CONDITIONS: Readonly<Record<PlannedLikeness, string>> = { equals: 'exact', contains: 'contain', starts: 'start', matches: 'regexp' }

/** What Metrica counts without any code. */
const COUNTED: readonly string[] = [
  'number',
  'phone',
  'email',
  'payment_system',
  'messenger',
  'file',
  'search',
  'social',
  'visit_duration',
  'form',
  'button',
]
