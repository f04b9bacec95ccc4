import { stringify } from 'yaml'
import type { Plan, PlannedConsent, PlannedCounter, PlannedEvent, PlannedMeta, PlannedName, PlannedParameter } from '../model/index.js'

type Plain = string | number | boolean | readonly Plain[] | { readonly [name: string]: Plain }

/** The text of a plan's file in YAML, with what people need to go on: its JSON Schema for the editor. What is not said is left out. */
export function writePlan(plan: Plan): string {
  return `${HEAD}${stringify(planObject(plan), { lineWidth: 120, flowCollectionPadding: true })}`
}

/** A plan as it stands in a file, without places: for JSON, and for whoever writes another format. */
export function planObject(plan: Plan): Readonly<Record<string, Plain>> {
  return filled({
    title: plan.title,
    environments: named(plan.environments, it => [it.name, one(it.pages)]),
    counters: plan.counters.map(counterObject),
    goals: named(
      plan.events.filter(it => it.kind === 'goal'),
      it => [it.name, eventObject(it)],
    ),
    events: named(
      plan.events.filter(it => it.kind === 'event'),
      it => [it.name, eventObject(it)],
    ),
    meta: plan.meta.map(metaObject),
    consent: plan.consent === null ? null : consentObject(plan.consent),
    naming: plan.naming === null ? null : filled({ ...plan.naming }),
    funnels: named(plan.funnels, it => [it.name, it.steps.map(step => step.event)]),
  })
}

const HEAD = `# What this site should track. \`countersign plan check\` compares it with the code.
# yaml-language-server: $schema=https://raw.githubusercontent.com/countersign/countersign/main/media/schema/tracking-plan.schema.json
`

export function counterObject({ vendor, ids, pages, kinds, options, owner, note }: PlannedCounter): Plain {
  const [only] = ids
  const id =
    ids.length === 1 && only?.environment === null ? scalar(only.id) : named(ids, it => [it.environment ?? 'production', scalar(it.id)])
  return filled({
    vendor,
    id,
    pages: one(pages),
    kinds: one(kinds),
    options: named(options, it => [it.name, scalar(it.value)]),
    owner,
    note,
  })
}

function consentObject({ vendors, defaults, note }: PlannedConsent): Plain {
  return filled({ vendors: one(vendors), defaults: named(defaults, it => [it.name, scalar(it.value)]), note })
}

export function eventObject(event: PlannedEvent): Readonly<Record<string, Plain>> {
  const { meaning, owner, status, vendors, sentBy, pages, selectors, trigger, parameters, closed, url, urlIs, note } = event
  return filled({
    meaning,
    owner,
    status: status === 'planned' ? null : status,
    vendors: vendorsObject(event.name, vendors),
    sentBy: sentBy === 'code' ? null : sentBy,
    pages: one(pages),
    selectors: one(selectors),
    trigger,
    parameters: named(parameters, it => [it.name, parameterObject(it)]),
    closed: closed || null,
    url,
    urlIs: url === null || urlIs === 'contains' ? null : urlIs,
    note,
  })
}

export function vendorsObject(name: string, vendors: readonly PlannedName[]): Plain {
  if (vendors.every(it => it.name === name)) return one(vendors.map(it => it.vendor))
  return named(vendors, it => [it.vendor, it.name])
}

export function parameterObject({ type, required, values, pattern, unit, example, meaning, neverPersonal }: PlannedParameter): Plain {
  const object = filled({
    type,
    required: required || null,
    values: values.map(scalar),
    pattern,
    unit,
    example: example === null ? null : scalar(example),
    meaning,
    neverPersonal: neverPersonal || null,
  })
  const [only, ...others] = Object.keys(object)
  return only === 'type' && others.length === 0 && type !== null ? type : object
}

function metaObject({ pages, tags }: PlannedMeta): Plain {
  return filled({
    pages: one(pages),
    require: one(tags.filter(it => it.pattern === null).map(it => it.name)),
    patterns: named(
      tags.filter(it => it.pattern !== null),
      it => [it.name, it.pattern ?? ''],
    ),
  })
}

/** One alone needs no list. */
function one(texts: readonly string[]): Plain {
  const [only, ...others] = texts
  return only !== undefined && others.length === 0 ? only : texts
}

/** A number or a truth value is written without quotes where it is read as the same text. */
function scalar(text: string): Plain {
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text)
  return text === 'true' || text === 'false' ? text === 'true' : text
}

function named<T>(items: readonly T[], pair: (item: T) => readonly [string, Plain]): Readonly<Record<string, Plain>> {
  return Object.fromEntries(items.map(pair))
}

/** Without what says nothing. */
function filled(values: Readonly<Record<string, Plain | null>>): Readonly<Record<string, Plain>> {
  const pairs = Object.entries(values).flatMap(([name, it]) => (it === null || isNothing(it) ? [] : [[name, it] as const]))
  return Object.fromEntries(pairs)
}

function isNothing(it: Plain): boolean {
  return typeof it === 'object' && Object.keys(it).length === 0
}
