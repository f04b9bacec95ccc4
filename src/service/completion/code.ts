import { CompletionItemKind } from 'vscode-languageserver-types'
import { textOf } from '../../core/index.js'
import { currencies } from '../../core/model/index.js'
import type { Argument, ParameterShape, Protocol, StandardEvent, Tracker } from '../../core/index.js'
import type { Folder } from '../folder.js'
import { belongings, relatives } from '../family.js'
import type { Expected } from './place.js'
import type { Frame } from './code-context.js'
import { awaitedNames, readKeys } from './layer.js'

/** Something to be put in, before it knows where. */
export interface Offer {
  readonly label: string
  readonly kind: CompletionItemKind
  readonly detail?: string
  readonly about?: string
  /** What is written; default: the label, in quotes where a text is wanted and none is there. */
  readonly text?: string
  /** Stands without quotes: keys, numbers, words of the language. */
  readonly bare?: boolean
  readonly deprecated?: boolean
  /** Names in use come before those a vendor lists. */
  readonly first?: boolean
  /** What the tracking plan asks for comes before all. */
  readonly planned?: boolean
}

export function offersFor(folder: Folder, expected: Expected): readonly Offer[] {
  switch (expected.kind) {
    case 'counter':
      return counterOffers(folder, expected.tracker)
    case 'command':
      return Object.entries(expected.methods).map(([label, method]) => ({
        label,
        kind: CompletionItemKind.Method,
        detail: signature(method.args),
        // What people come for stands above what is rarely called.
        ...(method.does === 'start' || method.does === 'goal' || method.does === 'event' ? { first: true } : {}),
        ...(method.about === undefined ? {} : { about: method.about }),
        ...(method.retired === undefined ? {} : { deprecated: true }),
      }))
    case 'argument':
      return argumentOffers(folder, expected)
    case 'entry':
      return entryOffers(folder, expected)
    case 'push':
      return pushOffers(folder, expected.frame, expected.path)
  }
}

function signature(args: readonly Argument[]): string {
  return args.length === 0 ? '' : `(${args.map(it => `${it.key ?? it.role}${it.required === true ? '' : '?'}`).join(', ')})`
}

/** Ids of the site, those of most pages first. */
function counterOffers({ workspace }: Folder, tracker: Tracker): readonly Offer[] {
  const pages = new Map<string, Set<string>>()
  for (const vendor of [tracker.id, ...belongings(tracker)]) {
    for (const { fact, from } of workspace.site.all('counter', vendor)) {
      const id = textOf(fact.id)
      if (id !== null) pages.set(id, (pages.get(id) ?? new Set()).add(from))
    }
  }
  return [...pages]
    .toSorted(([, a], [, b]) => b.size - a.size)
    .map(([label, files]) => ({
      label,
      kind: CompletionItemKind.Value,
      detail: `${tracker.title}, in ${files.size} ${files.size === 1 ? 'file' : 'files'}`,
      ...(/^\d+$/.test(label) ? { bare: true } : {}),
      first: true,
    }))
}

function argumentOffers(folder: Folder, { tracker, method, argument }: Extract<Expected, { kind: 'argument' }>): readonly Offer[] {
  if (argument.values !== undefined) return argument.values.map(label => ({ label, kind: CompletionItemKind.EnumMember }))
  switch (argument.role) {
    case 'name':
      return nameOffers(folder, tracker, method.takes?.names)
    case 'consent-action':
      return (tracker.consent?.actions ?? []).map(label => ({ label, kind: CompletionItemKind.EnumMember }))
    default:
      return []
  }
}

/** Names that the site sends already, then those the vendor lists. */
function nameOffers(folder: Folder, tracker: Tracker, only: readonly string[] | undefined): readonly Offer[] {
  const used = new Map<string, number>()
  const family = relatives(folder, tracker)
  for (const { id } of family) {
    for (const { fact } of folder.workspace.site.all('event', id)) {
      const name = textOf(fact.name)
      if (name !== null && fact.event !== 'pageview') used.set(name, (used.get(name) ?? 0) + 1)
    }
  }
  const standard = family.flatMap(it => it.events ?? []).filter(it => only === undefined || only.includes(it.name))
  const listed = only?.filter(name => !standard.some(it => it.name === name)).map(name => ({ name })) ?? []
  return [
    ...[...used].map(([label, count]): Offer => ({
      label,
      kind: CompletionItemKind.Event,
      detail: `used ${count === 1 ? 'once' : `${count} times`}`,
      first: true,
    })),
    ...[...standard, ...listed]
      .filter(it => !used.has(it.name))
      .map((it: StandardEvent): Offer => ({
        label: it.name,
        kind: CompletionItemKind.Event,
        detail: `${tracker.title} event`,
        ...(it.about === undefined ? {} : { about: it.about }),
        ...(it.retired === undefined ? {} : { deprecated: true }),
      })),
  ]
}

function entryOffers(folder: Folder, expected: Extract<Expected, { kind: 'entry' }>): readonly Offer[] {
  const { tracker, protocol, argument, frame, path, event } = expected
  switch (argument.role) {
    case 'options':
      return path.length > 0 ? [] : optionOffers(folder, tracker, protocol, frame)
    case 'consent-settings':
      return path.length > 0 ? [] : consentOffers(tracker, frame)
    case 'parameters':
      return shapeOffers(frame, parametersOf(relatives(folder, tracker), event, path))
    default:
      return []
  }
}

function optionOffers(folder: Folder, tracker: Tracker, protocol: Protocol, frame: Frame): readonly Offer[] {
  if (frame.key !== null && frame.key === protocol.counterKey) return counterOffers(folder, tracker)
  const known = Object.assign({}, ...relatives(folder, tracker).map(it => it.options?.known ?? {})) as NonNullable<
    Tracker['options']
  >['known']
  if (frame.key !== null) {
    const option = Object.hasOwn(known, frame.key) ? known[frame.key] : undefined
    const values = (option?.values ?? []).map(label => ({ label, kind: CompletionItemKind.EnumMember }))
    return option?.types.includes('boolean') === true ? [...values, ...booleans] : values
  }
  return Object.entries(known)
    .filter(([name]) => !frame.keys.has(name))
    .map(([label, option]) => ({
      label,
      kind: CompletionItemKind.Property,
      detail: `${option.types.join(' | ')}${option.default === undefined ? '' : ` = ${option.default}`}`,
      about: option.about,
      bare: true,
      ...(option.retired === undefined ? {} : { deprecated: true }),
    }))
}

const booleans: readonly Offer[] = ['true', 'false'].map(label => ({ label, kind: CompletionItemKind.Keyword, bare: true }))

function consentOffers({ consent }: Tracker, frame: Frame): readonly Offer[] {
  if (consent === undefined) return []
  if (frame.key !== null)
    return consent.keys.includes(frame.key) ? consent.values.map(label => ({ label, kind: CompletionItemKind.EnumMember })) : []
  const settings = Object.entries(consent.settings ?? {}).map(([label, it]): Offer => ({
    label,
    kind: CompletionItemKind.Property,
    about: it.about,
    bare: true,
  }))
  const keys = consent.keys.map((label): Offer => ({
    label,
    kind: CompletionItemKind.Property,
    bare: true,
    first: consent.expected?.includes(label) === true,
  }))
  return [...keys, ...settings].filter(({ label }) => !frame.keys.has(label))
}

interface Shapes {
  readonly shapes: Readonly<Record<string, ParameterShape>>
  readonly required: ReadonlySet<string>
}

function parametersOf(family: readonly Tracker[], event: string | null, path: readonly string[]): Shapes {
  const shapes: Record<string, ParameterShape> = {}
  const required = new Set<string>()
  const [outer, ...deeper] = path
  for (const tracker of family) {
    if (outer === undefined) {
      Object.assign(shapes, tracker.parameters?.known)
      const standard = tracker.events?.find(it => it.name === event)
      for (const name of [...(standard?.required ?? []), ...(standard?.expected ?? [])].flat()) {
        required.add(name)
        shapes[name] ??= { type: 'any' }
      }
      Object.assign(shapes, standard?.parameters)
    } else if (outer === tracker.items?.list && deeper.length === 0) {
      Object.assign(shapes, tracker.items.keys)
      for (const name of tracker.items.required.flat()) required.add(name)
    }
  }
  return { shapes, required }
}

function shapeOffers(frame: Frame, { shapes, required }: Shapes): readonly Offer[] {
  if (frame.key !== null) {
    const shape = Object.hasOwn(shapes, frame.key) ? shapes[frame.key] : undefined
    if (shape?.type === 'currency' || frame.key === 'currency') return currencyOffers
    if (shape?.type === 'boolean') return booleans
    return (shape?.values ?? []).map(label => ({ label, kind: CompletionItemKind.EnumMember }))
  }
  return Object.entries(shapes)
    .filter(([name]) => !frame.keys.has(name))
    .map(([label, shape]) => ({
      label,
      kind: CompletionItemKind.Property,
      detail: `${shape.type}${required.has(label) || shape.required === true ? ', required' : ''}`,
      ...(shape.about === undefined ? {} : { about: shape.about }),
      bare: true,
      first: required.has(label),
    }))
}

export const currencyOffers: readonly Offer[] = [...currencies].map(label => ({
  label,
  kind: CompletionItemKind.Unit,
  first: ['USD', 'EUR', 'GBP', 'RUB'].includes(label),
}))

/** An object that goes to a data layer: `{event: '…', ecommerce: {…}}`. */
function pushOffers(folder: Folder, frame: Frame, path: readonly string[]): readonly Offer[] {
  const google = folder.trackers.find(it => it.id === 'ga4')
  const event = frame.keys.get('event') ?? null
  if (path.length === 0 && frame.key === 'event')
    return google === undefined
      ? awaitedNames(folder)
      : [...awaitedNames(folder), ...layerNames(folder), ...nameOffers(folder, google, undefined)]
  const read = frame.key === null ? readKeys(folder, frame, path) : []
  if (path.length === 0 && frame.key === null) {
    const usual = ['event', 'ecommerce'].filter(it => !frame.keys.has(it))
    return [...read, ...usual.map(label => ({ label, kind: CompletionItemKind.Property, bare: true }))]
  }
  const [outer, ...deeper] = path
  if (outer !== 'ecommerce' || google === undefined) return frame.key === 'currency' || frame.key === 'currencyCode' ? currencyOffers : read
  return [...read, ...shapeOffers(frame, parametersOf([google], event, deeper))]
}

function layerNames({ workspace }: Folder): readonly Offer[] {
  const names = new Set(workspace.site.all('event', 'datalayer').flatMap(({ fact }) => textOf(fact.name) ?? []))
  return [...names].map(label => ({ label, kind: CompletionItemKind.Event, detail: 'used in the data layer', first: true }))
}
