import { CompletionItemKind } from 'vscode-languageserver-types'
import type { Path, PlannedEvent, PlannedParameter } from '../../core/index.js'
import { plansFor, receiversOf } from '../../core/plan/index.js'
import { relatives } from '../family.js'
import type { Folder } from '../folder.js'
import { aboutParameter, aboutPlanned } from '../plan/hover.js'
import type { Offer } from './code.js'
import { offersFor } from './code.js'
import type { Expected } from './place.js'

/** What vendors expect and the site has in use, after what the plan asks for: names, parameters, their values. */
export function withPlans(folder: Folder, path: Path, expected: readonly Expected[]): readonly Offer[] {
  const events = plansFor(folder.workspace, path).flatMap(({ fact }) => fact.plan.events)
  const others = expected.flatMap(it => offersFor(folder, it))
  return events.length === 0 ? others : [...expected.flatMap(it => plannedOffers(folder, it, events)), ...others]
}

function plannedOffers(folder: Folder, expected: Expected, events: readonly PlannedEvent[]): readonly Offer[] {
  switch (expected.kind) {
    case 'argument': {
      const { argument, method, tracker } = expected
      if (argument.role !== 'name' || (method.does !== 'goal' && method.does !== 'event') || method.takes?.names !== undefined) return []
      return names(
        events,
        relatives(folder, tracker).map(it => it.id),
      )
    }
    case 'entry': {
      const { argument, tracker, event, frame, path } = expected
      if (argument.role !== 'parameters' || path.length > 0) return []
      return parameters(
        named(
          events,
          relatives(folder, tracker).map(it => it.id),
          event,
        ),
        frame,
      )
    }
    case 'push': {
      const { frame, path } = expected
      if (path.length > 0) return []
      if (frame.key === 'event') return names(events, ['datalayer'])
      return parameters(named(events, ['datalayer'], frame.keys.get('event') ?? null), frame)
    }
    default:
      return []
  }
}

function names(events: readonly PlannedEvent[], vendors: readonly string[]): readonly Offer[] {
  return events.flatMap(event => {
    if (event.status === 'deprecated') return []
    return receiversOf(event)
      .filter(it => it.vendor === null || vendors.includes(it.vendor))
      .map((it): Offer => ({
        label: it.name,
        kind: CompletionItemKind.Event,
        detail: event.meaning === null ? 'planned' : `planned: ${event.meaning}`,
        about: aboutPlanned(event),
        planned: true,
      }))
  })
}

function named(events: readonly PlannedEvent[], vendors: readonly string[], name: string | null): PlannedEvent | undefined {
  return events.find(event => receiversOf(event).some(it => it.name === name && (it.vendor === null || vendors.includes(it.vendor))))
}

interface Frame {
  readonly keys: ReadonlyMap<string, string | null>
  readonly key: string | null
}

function parameters(event: PlannedEvent | undefined, { keys, key }: Frame): readonly Offer[] {
  if (event === undefined) return []
  if (key !== null) return valuesOf(event.parameters.find(it => it.name === key))
  return event.parameters
    .filter(({ name }) => !keys.has(name))
    .map((it): Offer => ({
      label: it.name,
      kind: CompletionItemKind.Field,
      detail: `planned${it.type === null ? '' : `: ${it.type}`}${it.required ? ', always' : ''}`,
      about: `\`${it.name}\`${aboutParameter(it)}`,
      bare: true,
      planned: true,
    }))
}

function valuesOf(parameter: PlannedParameter | undefined): readonly Offer[] {
  if (parameter === undefined) return []
  const { values, type, example } = parameter
  const isBare = (value: string): boolean => type !== 'string' && /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(value)
  const one = (label: string, detail: string): Offer => ({
    label,
    kind: CompletionItemKind.EnumMember,
    detail,
    planned: true,
    ...(isBare(label) ? { bare: true } : {}),
  })
  if (values.length > 0) return values.map(it => one(it, 'planned'))
  return example === null ? [] : [one(example, 'example of the plan')]
}
