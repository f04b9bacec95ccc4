import { either, fields, list, mapped, named, text, word } from '../config/shapes.js'
import type { Shape } from '../config/shape.js'
import type {
  NamingStyle,
  Plan,
  PlannedConsent,
  PlannedCounter,
  PlannedEnvironment,
  PlannedFunnel,
  PlannedId,
  PlannedKind,
  PlannedMeta,
  PlannedNaming,
  PlannedTag,
  Tracker,
} from '../model/index.js'
import { eventTable } from './event-schema.js'
import { globs, name, pattern, plainText, sited, value } from './shapes.js'

/** What stands in a plan's file. */
export interface WrittenPlan {
  readonly $schema: string
  readonly version: '1'
  readonly title: string
  readonly environments: readonly PlannedEnvironment[]
  readonly counters: readonly PlannedCounter[]
  readonly goals: Plan['events']
  readonly events: Plan['events']
  readonly meta: readonly PlannedMeta[]
  readonly consent: PlannedConsent
  readonly naming: PlannedNaming
  readonly funnels: readonly PlannedFunnel[]
}

/** The whole of a plan's file. Reader, messages, JSON Schema and completions all follow from this table. */
export function planShape(trackers: readonly Tracker[]): Shape<Partial<WrittenPlan>> {
  const vendor = word(
    'vendor',
    trackers.map(it => it.id),
  )
  return fields<WrittenPlan>('part of a plan', {
    $schema: { about: 'Address of the JSON Schema, for editors. Countersign does not read it.', shape: text() },
    version: { about: 'Of this format: 1.', shape: mapped(text(), it => (it === '1' ? it : null)) },
    title: { about: 'What the plan is called.', shape: plainText },
    environments: { about: 'Pages of each environment, by globs. Pages that none names are `production`.', shape: environments },
    counters: { about: 'Counters that must run, on which pages and with which options.', shape: list(counter(vendor)) },
    goals: { about: 'Goals by name: what they mean, who sends them, where and with what.', shape: eventTable('goal', vendor) },
    events: { about: 'Events by name: what they mean, who sends them, where and with what.', shape: eventTable('event', vendor) },
    meta: { about: 'Tags that pages must have.', shape: list(meta) },
    consent: { about: 'Which counters must wait for consent.', shape: consent(vendor) },
    naming: { about: 'How names are written.', shape: naming },
    funnels: { about: 'Ways through the site: the events of each, in order.', shape: funnels },
  })
}

const environments: Shape<readonly PlannedEnvironment[]> = mapped(named(name, globs), pairs =>
  pairs.map(([environment, pages]) => ({ name: environment, pages })),
)

interface WrittenCounter {
  readonly vendor: string
  readonly id: readonly PlannedId[]
  readonly pages: readonly string[]
  readonly kinds: readonly PlannedKind[]
  readonly options: PlannedCounter['options']
  readonly owner: string
  readonly note: string
}

function counter(vendor: Shape<string>): Shape<PlannedCounter> {
  const shape = fields<WrittenCounter>('part of a counter', {
    vendor: { about: 'The vendor, as `countersign trackers` lists it.', shape: vendor, required: true },
    id: { about: 'The id; or one for each environment: `{ production: 1, test: 2 }`.', shape: ids, required: true },
    pages: { about: 'The pages that must have it. Default: all pages.', shape: globs },
    kinds: {
      about: 'What such pages are: page, error, email. Default: pages that visitors are meant to see.',
      shape: list(word('kind of page', kinds)),
    },
    options: { about: 'Options its start must be given: `{ webvisor: true }`.', shape: options },
    owner: { about: 'Who answers for it.', shape: plainText },
    note: { about: 'Anything else people should know.', shape: plainText },
  })
  return mapped(sited(shape), ({ value: it, at }) =>
    it.vendor === undefined || it.id === undefined || it.id.length === 0
      ? null
      : {
          vendor: it.vendor,
          ids: it.id,
          pages: it.pages ?? [],
          kinds: it.kinds ?? [],
          options: it.options ?? [],
          owner: it.owner ?? null,
          note: it.note ?? null,
          at,
        },
  )
}

const kinds = ['page', 'error', 'verification', 'email'] as const satisfies readonly PlannedKind[]

const ids: Shape<readonly PlannedId[]> = either<readonly PlannedId[]>(
  mapped(sited(name), ({ value: id, at }) => [{ id, environment: null, at }]),
  mapped(named(name, sited(name)), pairs => pairs.map(([environment, { value: id, at }]) => ({ id, environment, at }))),
)

const options: Shape<PlannedCounter['options']> = mapped(named(sited(name), value), pairs =>
  pairs.map(([{ value: option, at }, it]) => ({ name: option, value: it, at })),
)

interface WrittenMeta {
  readonly pages: readonly string[]
  readonly require: readonly PlannedTag[]
  readonly patterns: readonly PlannedTag[]
}

const tag: Shape<PlannedTag> = mapped(sited(name), ({ value: it, at }) => ({ name: it.toLowerCase(), pattern: null, at }))

const meta: Shape<PlannedMeta> = mapped(
  fields<WrittenMeta>('part of a meta entry', {
    pages: { about: 'The pages it speaks of. Default: all pages.', shape: globs },
    require: { about: 'Tags that must be there: `title`, `description`, `canonical`, `og:image`.', shape: list(tag) },
    patterns: {
      about: 'What their contents must look like, as regular expressions: `{ title: ".+ – Shop" }`.',
      shape: mapped(named(sited(name), pattern), pairs =>
        pairs.map(([{ value: it, at }, expected]) => ({ name: it.toLowerCase(), pattern: expected, at })),
      ),
    },
  }),
  ({ pages = [], require = [], patterns = [] }) => ({
    pages,
    tags: [...patterns, ...require.filter(one => !patterns.some(other => other.name === one.name))],
  }),
)

interface WrittenConsent {
  readonly vendors: readonly string[]
  readonly defaults: PlannedCounter['options']
  readonly note: string
}

function consent(vendor: Shape<string>): Shape<PlannedConsent> {
  const shape = fields<WrittenConsent>('part of consent', {
    vendors: { about: 'Counters of these vendors must not start before the visitor agrees.', shape: list(vendor) },
    defaults: { about: 'What holds before the visitor has chosen: `{ analytics_storage: denied }`.', shape: options },
    note: { about: 'How consent is asked for.', shape: plainText },
  })
  return mapped(sited(shape), ({ value: it, at }) => ({
    vendors: it.vendors ?? [],
    defaults: it.defaults ?? [],
    note: it.note ?? null,
    at,
  }))
}

const styles = ['snake_case', 'kebab-case', 'camelCase', 'PascalCase', 'Title Case', 'lower case'] as const satisfies readonly NamingStyle[]

const naming: Shape<PlannedNaming> = mapped(
  fields<{ readonly events: NamingStyle; readonly parameters: NamingStyle; readonly pattern: string }>('part of naming', {
    events: { about: 'How names of goals and events are written.', shape: word('style', styles) },
    parameters: { about: 'How names of parameters are written.', shape: word('style', styles) },
    pattern: { about: 'A regular expression that the whole of every name must match.', shape: pattern },
  }),
  it => ({ events: it.events ?? null, parameters: it.parameters ?? null, pattern: it.pattern ?? null }),
)

const funnels: Shape<readonly PlannedFunnel[]> = mapped(named(sited(name), list(sited(name))), pairs =>
  pairs.map(([{ value: funnel, at }, steps]) => ({ name: funnel, at, steps: steps.map(step => ({ event: step.value, at: step.at })) })),
)
