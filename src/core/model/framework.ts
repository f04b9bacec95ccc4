import type { ComponentShape, Protocol, Source, TrackerId } from './tracker.js'

/**
 * What an npm package, a site generator or a plugin makes of vendors' systems, as data. A vendor's own package stands in its tracker;
 * here stand those that somebody else made of it. Its protocols and components are recognised as if they were the tracker's.
 */
export interface Framework {
  /** Kebab-case: `react-ga4`, `next-third-parties`. */
  readonly id: string
  /** As its users write it: "react-ga4", "@next/third-parties". */
  readonly title: string
  /** Where it is documented. */
  readonly docs: string
  /** Substrings of which one stands in every script that uses its exports. None where only its configuration matters. */
  readonly scents: readonly string[]
  /** Functions, hooks and classes, by the vendor they speak to. */
  readonly protocols?: Readonly<Record<TrackerId, readonly Protocol[]>>
  /** Components that start a counter, by vendor. */
  readonly components?: Readonly<Record<TrackerId, readonly ComponentShape[]>>
  readonly config?: ConfigShape
  /** Functions of the server that take scripts, code or ids. */
  readonly server?: readonly ServerCall[]
  readonly parts?: readonly OwnPart[]
  readonly sources: readonly Source[]
}

/** A part that a generator brings along and a template pulls in: `{{ partial "google_analytics.html" . }}`. */
export interface OwnPart {
  /** Pattern on the island that pulls it in. */
  readonly island: RegExp
  /** Templates that may: pattern on the path. Its first group and `override` make the path of a file of the site that takes the part's place. */
  readonly file: RegExp
  readonly override: string
  readonly vendor: TrackerId
  /** The setting that holds the id. */
  readonly variable: string
}

/** `wp_enqueue_script('ga', 'https://…')`: what the literal at a position is. */
export type ServerCall = {
  /** In small letters. */
  readonly name: string
  readonly at: number
  /** Text of the first argument, where only that one counts. */
  readonly first?: string
} & ({ readonly is: 'address' | 'code' } | { readonly is: 'id'; readonly vendor: TrackerId })

/** What a configuration file says: `gatsby-config.js`, `_config.yml`. */
export interface ConfigShape {
  /** Pattern on the path. */
  readonly file: RegExp
  /** Keys are equal whatever their case (Hugo). */
  readonly fold?: true
  /** Plugins of which one must be listed in the file, under whatever key: others read the same keys. */
  readonly needs?: readonly string[]
  readonly counters?: readonly ConfigCounter[]
  /** Lists of tags it writes into the head of every page. */
  readonly tags?: readonly ConfigTags[]
  /** Values that code and templates of the site read by a name. */
  readonly variables?: readonly ConfigVariables[]
  /** Functions that the framework gives to every file of the site without an import, and the call that each stands for. */
  readonly provides?: readonly ProvidedFunction[]
}

/**
 * The way from a file's root to a value. A text is a key. `{ item }` finds in a list what is called so and goes to its options:
 * `'name'`, `['name', options]`, `{ resolve: 'name', options }`. `*` is each item of a list, and anything else itself.
 */
export type ConfigPath = readonly (string | { readonly item: readonly string[] })[]

export interface ConfigCounter {
  readonly vendor: TrackerId
  /** Where the id stands; a list holds several. */
  readonly id: ConfigPath
  /** Where its options stand. */
  readonly options?: ConfigPath
  /** The variable of the environment that is read where the id is left out. */
  readonly environment?: string
  /** The id's prefix decides which system it belongs to. */
  readonly belongs?: readonly (readonly [RegExp, TrackerId])[]
  /** Whether it runs is up to a theme or template that reads the key; then its state is unknown. */
  readonly state?: 'unknown'
  /** A value by which it is certain after all: the theme that is known to read the key. */
  readonly sure?: { readonly at: ConfigPath; readonly is: RegExp }
}

export interface ConfigTags {
  readonly at: ConfigPath
  /**
   * - `tuple`: `['script', { src }, 'code']`
   * - `element`: `{ tagName: 'script', attributes: { src }, innerHTML }`
   * - `script`: `{ src, innerHTML }`, or the address alone
   */
  readonly form: 'tuple' | 'element' | 'script'
}

export interface ConfigVariables {
  readonly at: ConfigPath
  /** What stands before the key: `site.` for `site.google_analytics`. Keys of objects within follow after a dot. */
  readonly prefix: string
  /** How code names them: as written, or as variables of the environment (`gaId` → `GA_ID`, a dot → `_`). */
  readonly as: 'path' | 'environment'
}

export interface ProvidedFunction {
  readonly name: string
  /** The vendor's global function, and what goes before the arguments it is given. */
  readonly calls: string
  readonly before: readonly string[]
}
