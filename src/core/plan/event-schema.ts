import { either, fields, list, mapped, named, word } from '../config/shapes.js'
import type { Shape } from '../config/shape.js'
import type { PlannedEvent, PlannedLikeness, PlannedName, PlannedParameter, PlannedStatus, PlannedType } from '../model/index.js'
import { globs, name, pattern, plainText, shortened, sited, texts, value, yes } from './shapes.js'

interface WrittenEvent {
  readonly meaning: string
  readonly owner: string
  readonly status: PlannedStatus
  readonly vendors: readonly PlannedName[]
  readonly sentBy: PlannedEvent['sentBy']
  readonly pages: readonly string[]
  readonly selectors: readonly string[]
  readonly trigger: string
  readonly parameters: readonly PlannedParameter[]
  readonly closed: boolean
  readonly url: string
  readonly urlIs: PlannedLikeness
  readonly note: string
}

/** Goals or events by their names. */
export function eventTable(kind: PlannedEvent['kind'], vendor: Shape<string>): Shape<readonly PlannedEvent[]> {
  const table = named(sited(name), written(vendor))
  return mapped(table, pairs => pairs.map(([{ value: it, at }, event]) => planned(kind, it, event, at)))
}

function planned(kind: PlannedEvent['kind'], called: string, it: Partial<WrittenEvent>, at: NonNullable<PlannedEvent['at']>): PlannedEvent {
  const vendors = (it.vendors ?? []).map(one => (one.name === '' ? { ...one, name: called } : one))
  return {
    kind,
    name: called,
    meaning: it.meaning ?? null,
    owner: it.owner ?? null,
    status: it.status ?? 'planned',
    vendors,
    sentBy: it.sentBy ?? 'code',
    pages: it.pages ?? [],
    selectors: it.selectors ?? [],
    trigger: it.trigger ?? null,
    parameters: it.parameters ?? [],
    closed: it.closed ?? false,
    url: it.url ?? null,
    urlIs: it.urlIs ?? 'contains',
    note: it.note ?? null,
    at,
  }
}

/** `order: An order was sent` is short for `order: { meaning: … }`. */
function written(vendor: Shape<string>): Shape<Partial<WrittenEvent>> {
  const whole = fields<WrittenEvent>('part of an event', {
    meaning: { about: 'What it says about a visitor, in plain words.', shape: plainText },
    owner: { about: 'Who answers for it.', shape: plainText },
    status: {
      about: 'planned = to be built, live = must be there, deprecated = must go. Default: planned.',
      shape: word('status', statuses),
    },
    vendors: {
      about: 'Who must get it: a list of vendors, or vendors with the name it has there. Default: any. `datalayer` is a data layer.',
      shape: vendorNames(vendor),
    },
    sentBy: { about: 'code (default), or tag-manager: then a container sends it and the code need not.', shape: word('sender', senders) },
    pages: { about: 'The pages it is sent from. Default: any.', shape: globs },
    selectors: { about: 'The elements it belongs to, as CSS selectors: "#order", ".buy".', shape: texts },
    trigger: { about: 'What makes it happen: load, click, submit, or words of your own.', shape: plainText },
    parameters: { about: 'What is sent along, by name.', shape: parameters },
    closed: { about: 'true = parameters that are not named here are wrong. Default: false.', shape: yes },
    url: { about: 'For goals that count visits: the address of the page, or a part of it. Nothing sends such a goal.', shape: plainText },
    urlIs: {
      about: 'How the address is like it: contains (default), equals, starts, or matches a regular expression.',
      shape: word('likeness', likenesses),
    },
    note: { about: 'Anything else people should know.', shape: plainText },
  })
  return shortened<Partial<WrittenEvent>>(
    mapped(plainText, meaning => ({ meaning })),
    whole,
  )
}

const statuses = ['planned', 'live', 'deprecated'] as const satisfies readonly PlannedStatus[]
const senders = ['code', 'tag-manager'] as const satisfies readonly PlannedEvent['sentBy'][]
const likenesses = ['contains', 'equals', 'starts', 'matches'] as const satisfies readonly PlannedLikeness[]
const types = ['string', 'number', 'integer', 'boolean', 'object', 'list'] as const satisfies readonly PlannedType[]

function vendorNames(vendor: Shape<string>): Shape<readonly PlannedName[]> {
  const one = receiver(vendor)
  return either(
    list(mapped(sited(one), ({ value: it, at }): PlannedName => ({ vendor: it, name: '', at }))),
    mapped(named(one, sited(name)), pairs => pairs.map(([it, { value: called, at }]): PlannedName => ({ vendor: it, name: called, at }))),
  )
}

/** A vendor, or the data layer. */
function receiver(vendor: Shape<string>): Shape<string> {
  const known = Array.isArray(vendor.schema['enum']) ? (vendor.schema['enum'] as readonly string[]) : []
  return word('vendor', [...known, 'datalayer'])
}

interface WrittenParameter {
  readonly type: PlannedType
  readonly required: boolean
  readonly values: readonly string[]
  readonly pattern: string
  readonly unit: string
  readonly example: string
  readonly meaning: string
  readonly neverPersonal: boolean
}

const parameter: Shape<Partial<WrittenParameter>> = shortened<Partial<WrittenParameter>>(
  mapped(word('type', types), type => ({ type })),
  fields<WrittenParameter>('part of a parameter', {
    type: { about: 'string, number, integer, boolean, object or list. Default: any.', shape: word('type', types) },
    required: { about: 'Must always be sent. Default: false.', shape: yes },
    values: { about: 'The values it may have. Default: any.', shape: list(value) },
    pattern: { about: 'A regular expression that the whole value must match.', shape: pattern },
    unit: { about: 'What a number counts: RUB, kg, seconds.', shape: plainText },
    example: { about: 'A value as it may be sent.', shape: value },
    meaning: { about: 'What it says, in plain words.', shape: plainText },
    neverPersonal: { about: 'true = must never hold an e-mail address, a telephone number or a name.', shape: yes },
  }),
)

const parameters: Shape<readonly PlannedParameter[]> = mapped(named(sited(name), parameter), pairs =>
  pairs.map(([{ value: called, at }, it]) => ({
    name: called,
    type: it.type ?? null,
    required: it.required ?? false,
    values: it.values ?? [],
    pattern: it.pattern ?? null,
    unit: it.unit ?? null,
    example: it.example ?? null,
    meaning: it.meaning ?? null,
    neverPersonal: it.neverPersonal ?? false,
    at,
  })),
)
