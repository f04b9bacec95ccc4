import type { OptionSpec, Profile, Rule } from '../model/index.js'
import { profiles, usualSeverity } from '../model/index.js'
import type { Config, CounterSetting, Globs, KindSetting, Known, OptionValue, PageKindSetting, RuleSetting } from './config.js'
import { encodings } from './encodings.data.js'
import { globTrouble } from './globs.js'
import { either, fields, flag, list, mapped, named, number, text, word } from './shapes.js'
import type { Field } from './shapes.js'
import type { Shape } from './shape.js'
import { OWN_VENDOR, trackerTable } from './tracker-shapes.js'
import { parseSize } from './size.js'

/** What a settings file may say of a Config. */
export type Settings = Partial<Omit<Config, 'path' | 'folder'> & { readonly $schema: string }>

/** The whole of a settings file; `own` = ids of vendors that it describes itself. Reader, messages, JSON Schema and completions all follow from this table. */
export function settings({ rules, trackers }: Known, own: readonly string[] = []): Shape<Settings> {
  return fields<Required<Settings>>('setting', {
    $schema: { about: 'Address of the JSON Schema, for editors. Countersign does not read it.', shape: text() },
    include: { about: 'Only files that match are read. Default: every file of a known kind.', shape: globs },
    exclude: { about: 'Files and folders that are not read. "!glob" reads again what a default or .gitignore leaves out.', shape: globs },
    vendored: { about: 'Code that others maintain: findings in it are kept apart. "!glob" says it is the site\'s own.', shape: globs },
    counters: {
      about: 'Counters that the site must have: a page without them is reported.',
      shape: list(counter([...trackers.map(it => it.id), ...own])),
    },
    trackers: { about: 'Counters of your own, and your own addresses of known vendors.', shape: trackerTable(trackers) },
    profile: { about: profileAbout, shape: profileShape },
    plan: {
      about: 'Files of the tracking plan, YAML or JSON. Without it: tracking-plan.yaml and its parts, tracking-plan.shop.yaml.',
      shape: globs,
    },
    rules: { about: 'Severity and options of rules.', shape: ruleTable(rules) },
    pageKinds: { about: 'What the pages that match are. The last glob that matches decides.', shape: kinds },
    encoding: { about: 'Encoding of files that declare none and are not UTF-8. Default: guessed.', shape: word('encoding', encodings) },
    maxFileSize: { about: 'Larger files are left unread: bytes, or a text such as "5 MB".', shape: size },
  })
}

const severities = ['off', 'info', 'warning', 'error'] as const
const natures = ['page', 'error', 'verification', 'email', 'fragment', 'layout'] as const satisfies readonly PageKindSetting[]

const profileWord = word('profile', Object.keys(profiles) as Profile[])
// None at all means that nothing was chosen.
const profileShape: Shape<readonly Profile[]> = mapped(list(profileWord), its => (its.length === 0 ? null : its))
const profileAbout = `Which rules are asked, one or a list. Default: recommended. ${Object.entries(profiles)
  .map(([name, about]) => `${name}: ${about}`)
  .join(' ')}`

const glob: Shape<string> = text({ trouble: globTrouble, examples: ['blog/**', '**/*.{html,php}', '/index.html', '!old/keep.html'] })
const globs: Shape<Globs> = list(glob)

const kinds: Shape<readonly KindSetting[]> = mapped(named(glob, word('kind of page', natures)), pairs =>
  pairs.map(([pattern, kind]) => ({ glob: pattern, kind })),
)

const size: Shape<number> = mapped(
  text({
    trouble: it => (parseSize(it) === null ? 'is no size: write bytes (5000000) or a text such as "5 MB"' : null),
    examples: ['5 MB', '500 KB', '5000000'],
  }),
  parseSize,
)

function counter(vendors: readonly string[]): Shape<CounterSetting> {
  const one = word('vendor', vendors)
  // The schema cannot know the vendors that a file describes itself.
  const vendor: Shape<string> = { ...one, schema: { anyOf: [one.schema, { type: 'string', pattern: OWN_VENDOR }] } }
  const shape = fields<CounterSetting>('part of a counter', {
    vendor: { about: 'The vendor, as `countersign trackers` lists it.', shape: vendor, required: true },
    id: { about: 'The id of the counter, pixel or container.', shape: text({ examples: ['12345678', 'G-ABCDEF1234'] }), required: true },
    pages: { about: 'The pages that must have it. Default: all pages.', shape: globs },
  })
  return mapped(shape, ({ vendor, id, pages = [] }) => (vendor === undefined || id === undefined ? null : { vendor, id, pages }))
}

function ruleTable(rules: readonly Rule[]): Shape<ReadonlyMap<string, RuleSetting>> {
  const shape = fields<Record<string, RuleSetting>>('rule', Object.fromEntries(rules.map(rule => [rule.id, ruleField(rule)])))
  return mapped(shape, values => new Map(Object.entries(values).flatMap(([id, setting]) => (setting === undefined ? [] : [[id, setting]]))))
}

/** `title-missing: warning`, or `title-missing: {severity: warning, …options}`. */
function ruleField(rule: Rule): Field<RuleSetting> {
  const severity = word('severity', severities)
  const whole = fields<Record<string, OptionValue>>(`option of ${rule.id}`, {
    severity: { about: `How much it matters. Default: ${usualSeverity(rule)}.`, shape: severity },
    ...Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, spec]) => [name, optionField(spec)])),
  })
  const brief = mapped(severity, (level): RuleSetting => ({ severity: level, options: new Map() }))
  return { about: rule.title, shape: either(brief, mapped(whole, asRuleSetting)) }
}

function asRuleSetting(values: Partial<Record<string, OptionValue>>): RuleSetting {
  const { severity, ...others } = values
  const options = Object.entries(others).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  return { severity: severities.find(it => it === severity) ?? null, options: new Map(options) }
}

function optionField(spec: OptionSpec): Field<OptionValue> {
  return { about: `${spec.about}. Default: ${JSON.stringify(spec.default)}.`, shape: optionShape(spec) }
}

function optionShape(spec: OptionSpec): Shape<OptionValue> {
  if (typeof spec.default === 'number') return number(spec.minimum, spec.maximum)
  if (typeof spec.default === 'boolean') return flag()
  return typeof spec.default === 'string' ? text() : list(text())
}
