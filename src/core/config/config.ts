import type {
  Argument,
  Does,
  PageNature,
  Path,
  Profile,
  Protocol,
  Rule,
  Severity,
  Span,
  StandardEvent,
  Tracker,
  TrackerId,
} from '../model/index.js'

/** What a `countersign.yaml` says, checked. Plain data. All globs are relative to `folder`. */
export interface Config {
  /** The settings file; `null` when there is none. */
  readonly path: Path | null
  /** The folder it speaks for: its own and all below it that have none of their own. '' is the root. */
  readonly folder: Path
  /** Only these files are read; empty = every file of a known kind. */
  readonly include: Globs
  /** These are not read. `!glob` reads again what an earlier glob or a default leaves out. */
  readonly exclude: Globs
  /** Somebody else's code: findings in it are kept apart. `!glob` says that it is the site's own after all. */
  readonly vendored: Globs
  readonly counters: readonly CounterSetting[]
  /** Which rules are asked that `rules` does not name. */
  readonly profile: readonly Profile[]
  /** Files of the tracking plan that have names of their own. */
  readonly plan: Globs
  readonly rules: ReadonlyMap<string, RuleSetting>
  /** A company's own counters, and other addresses of known vendors. They hold for the whole site. */
  readonly trackers: readonly TrackerSetting[]
  readonly pageKinds: readonly KindSetting[]
  /** Encoding of files that declare none and are not UTF-8, by its name in the Encoding Standard; `null` = guess. */
  readonly encoding: string | null
  /** In bytes: larger files are left unread and listed as skipped. */
  readonly maxFileSize: number
}

export type Globs = readonly string[]

/** A counter that must run on the pages that match; no globs = on all pages. */
export interface CounterSetting {
  readonly vendor: TrackerId
  readonly id: string
  readonly pages: Globs
}

export interface RuleSetting {
  /** `null` = as the rule has it. */
  readonly severity: Severity | 'off' | null
  readonly options: ReadonlyMap<string, OptionValue>
}

/** A tracker as settings describe it; of a known vendor only `loaders` say something. */
export interface TrackerSetting {
  readonly id: TrackerId
  readonly title: string
  readonly noun: string
  readonly docs: string
  /** `AC-####`: how its ids look; empty = any text. */
  readonly ids: readonly string[]
  readonly loaders: readonly OwnLoader[]
  readonly calls: readonly OwnCall[]
  readonly attributes: readonly OwnAttribute[]
  readonly events: readonly StandardEvent[]
}

export interface OwnLoader {
  /** `https://host/path`, or `/path` on any host; `*` is a part of a name. */
  readonly url: string
  /** The query parameter, or the attribute of the tag, that holds the id. */
  readonly query: string | null
  readonly attribute: string | null
  readonly starts: boolean
}

export interface OwnCall {
  readonly global: string
  readonly style: Protocol['style'] & ('function' | 'queue' | 'methods')
  /** Positions among the arguments, from 0. */
  readonly command: number | null
  readonly counter: number | null
  readonly methods: readonly OwnMethod[]
}

export interface OwnMethod {
  readonly name: string
  readonly does: Does
  readonly args: readonly Argument['role'][]
}

export interface OwnAttribute {
  readonly attribute: string
  readonly trigger: string
}

export type OptionValue = number | string | boolean | readonly string[]

export interface KindSetting {
  readonly glob: string
  readonly kind: PageKindSetting
}

/** What a site may say a page is; scripts are always known by themselves. */
export type PageKindSetting = Exclude<PageNature, 'script' | 'container'>

/** Something in the settings that cannot be meant. `message` names the thing and the way out; the place says the line. */
export interface ConfigProblem {
  readonly at: Span
  readonly message: string
}

/** What there is to configure: settings may name only rules and vendors that exist. */
export interface Known {
  readonly rules: readonly Rule[]
  readonly trackers: readonly Tracker[]
}

export interface JsonSchema {
  readonly [keyword: string]: unknown
}

/** What holds where nobody has said anything. */
export const defaults: Config = {
  path: null,
  folder: '',
  include: [],
  exclude: [],
  vendored: [],
  counters: [],
  profile: ['recommended'],
  plan: [],
  rules: new Map(),
  trackers: [],
  pageKinds: [],
  encoding: null,
  maxFileSize: 5_000_000,
}

/** Names a settings file may have; the first that is there counts. */
export const configNames: readonly string[] = ['countersign.yaml', 'countersign.yml', 'countersign.json']
