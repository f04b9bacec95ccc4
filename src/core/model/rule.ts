import type { PageElements, SetOff } from './elements.js'
import type { DirectiveFact, Fact, FactOf, FactKind, MetaFact, Reached } from './fact.js'
import type { Origin, Page, Path } from './page.js'
import type { Picture } from './picture.js'
import type { Edit, Span } from './span.js'
import type { Tracker, TrackerId } from './tracker.js'

export type Severity = 'error' | 'warning' | 'info'

/** One thing that can be wrong. */
export interface Rule<W extends string = string> {
  /** Kebab-case, equals its folder's name. */
  readonly id: string
  /** One plain sentence: what is wrong when it speaks. */
  readonly title: string
  readonly severity: Severity
  /** It is run only where the settings give it a severity: what it says is a matter of taste or plan. */
  readonly optional?: true
  readonly topic: 'counters' | 'events' | 'containers' | 'consent' | 'meta' | 'links' | 'plan' | 'suppressions'
  /** It is asked as well where only what visitors allow and what is told of them matters, whatever its topic. */
  readonly privacy?: true
  /** How sure a finding is, for code scanning: `very-high` … `low`. */
  readonly precision: 'very-high' | 'high' | 'medium'
  /** How an editor may paint it. */
  readonly tag?: 'unnecessary' | 'deprecated'
  /** Templates of its messages by word id, with `{holes}`. English; localised at the edge. */
  readonly words: Readonly<Record<W, string>>
  /** Options with their defaults; types follow the default's. */
  readonly options?: Readonly<Record<string, OptionSpec>>
  /** Judged after all other rules of the page, so that `ask.suppressions` tells what their findings met. */
  readonly last?: true
  /** Judges one page. Sees facts only: no trees, no files, no severity. The engine decides when. */
  readonly check: (ask: Ask) => Iterable<Finding<W>>
}

export interface OptionSpec {
  readonly default: number | string | boolean | readonly string[]
  readonly about: string
  readonly minimum?: number
  readonly maximum?: number
}

/** What a rule says. `at` lies in the judged page. */
export interface Finding<W extends string = string> {
  readonly at: Span
  readonly says: W
  readonly with?: Readonly<Record<string, string | number>>
  /**
   * What it is about, without its place: two findings of one rule with the same essence on one page are the same problem after lines moved.
   * Default: the filled holes.
   */
  readonly essence?: string
  readonly related?: readonly Related[]
  /** Exact and safe: applied by `--fix` and "fix all". Made when somebody asks. */
  readonly fix?: Fix
  /** Need a person's choice; never applied by `--fix`. */
  readonly offers?: readonly Fix[]
  /** Overrides the rule's severity downwards for weaker evidence. */
  readonly severity?: Severity
}

export interface Related {
  readonly path: Path
  readonly at: Span
  readonly says: string
}

export interface Fix {
  /** Imperative words: "Add `async`". */
  readonly title: string
  /** Edits of the judged page, sorted, not overlapping. */
  readonly edits: () => readonly Edit[]
  /**
   * Of offers: what is changed with it in other files, made of their texts. Only who can show several files at once, an editor, makes it then.
   * Files that are not known, or in which there is nothing to change, are left out.
   */
  readonly elsewhere?: (textOf: TextOf) => ReadonlyMap<Path, readonly Edit[]>
}

/** The text of a file of the site; `null` when it is not known. */
export type TextOf = (path: Path) => string | null

/**
 * Everything a rule may ask while it judges one page. Questions about other pages are noted, so that edits re-judge only what asked. Ask first for
 * the facts without which there is nothing to say: a rule that got none of them, asked nothing else and was silent is not run on any page without them.
 */
export interface Ask {
  readonly page: Page
  /** Facts that stand in this file. */
  readonly facts: <K extends FactKind>(kind: K) => readonly FactOf<K>[]
  /** Metadata of one name that stands in this file. */
  readonly metas: (name: string) => readonly MetaFact[]
  /** Facts of all that runs on this page: its own, its linked scripts', its includes' and layouts'. Own facts first, in order of running. */
  readonly reached: <K extends FactKind>(kind: K) => readonly Reached<FactOf<K>>[]
  /** True when everything that runs on this page can be known: no include, layout or local script failed to resolve. */
  readonly complete: boolean
  /** For scripts, parts and layouts: the pages that load it. Empty for pages nobody loads. */
  readonly loadedBy: readonly Path[]
  readonly site: Site
  readonly tracker: (id: TrackerId) => Tracker | undefined
  readonly trackers: readonly Tracker[]
  readonly option: (name: string) => number | string | boolean | readonly string[]
  /** What the page's suppressing comments did: one entry for each rule a comment names, or one for all rules. Empty but for rules that are `last`. */
  readonly suppressions: readonly Suppression[]
  /** What several rules work out of the same answers: done once while a page is judged, and binds whoever asks. The work is known by its identity. */
  readonly shared: <T>(work: (ask: CommonAsk) => T) => T
}

/** What has the same answer for every rule that judges a page. */
export type CommonAsk = Omit<Ask, 'option' | 'suppressions' | 'shared'>

/** What one comment did for one rule it names. */
export interface Suppression {
  readonly directive: DirectiveFact
  /** The rule as named, and where; `null` when the comment speaks of all rules. */
  readonly rule: { readonly id: string; readonly at: Span } | null
  /** `idle` = kept nothing back; `off` = the rule does not run here, so nobody can tell; `unknown` = there is no such rule. */
  readonly did: 'kept-back' | 'idle' | 'off' | 'unknown'
  /** The nearest rule ids to an unknown one, best first. */
  readonly meant: readonly string[]
}

/** What may be asked across pages. */
export interface Site {
  /** Pages that are asked for titles and counters: whole documents that visitors see, by `pageKind`. */
  readonly pages: readonly Path[]
  /** Kind of a document by its nature and the configuration: "page", "error", "verification", "email", "fragment", "layout". */
  readonly pageKind: (path: Path) => PageNature
  /** Facts of one kind with one key, over all pages: ('meta','title:Home'), ('counter','yandex-metrica:123'). Keys are made by `keyOf`; the wider ones are listed at `keysOf`. */
  readonly all: <K extends FactKind>(kind: K, key: string) => readonly Reached<FactOf<K>>[]
  /** Which counters run on how many of the pages: `vendor:id` → paths. Active and blocked ones; ids known. */
  readonly coverage: () => ReadonlyMap<string, ReadonlySet<Path>>
  /** Whether everything that runs on a page can be known, as `Ask.complete` tells of the judged one. */
  readonly complete: (path: Path) => boolean
  /** Pages that load a file, as `Ask.loadedBy` tells of the judged one: for an exported container those that install it. */
  readonly loadedBy: (path: Path) => readonly Path[]
  /** Local files exist (images, scripts), by path relative to the root. True as well when nobody can tell, so that absence is never guessed. */
  readonly exists: (path: Path) => boolean
  /** All that runs on a page, as `Ask.reached` tells of the judged one. */
  readonly reached: <K extends FactKind>(path: Path, kind: K) => readonly Reached<FactOf<K>>[]
  /** Elements of a page, those of its parts and layouts included. */
  readonly elements: (path: Path) => PageElements
  /** Which elements of a page set off which events that its scripts wait for. */
  readonly setOff: (path: Path) => SetOff
  /** No element can come to the page but those its files show: everything is known, and nothing prints or renders elements. */
  readonly closed: (path: Path) => boolean
  /** Whether a script of the page speaks of an id or class other than to look it up: it may make an element of that name. */
  readonly makes: (path: Path, word: string) => boolean
  /** How often the files of the site have a word, each letter as it is; counted up to two. */
  readonly mentions: (word: string) => number
  /** A plain script that no page loads, where nothing unknown could. */
  readonly orphan: (path: Path) => boolean
  /** The site's authors keep the file: it is neither vendored nor generated. */
  readonly own: (path: Path) => boolean
  /** The size of a picture of the site; `null` = it is none, or nobody can tell. */
  readonly picture: (path: Path) => Picture | null
  /** Resolves an address written on a page to a file of the site: relative, root-relative, with query. `null` = outside or not there. */
  readonly resolve: (from: Path, address: string) => Path | null
  /** Paths of pages that a sitemap of the site lists, and which sitemap; empty when there is none. */
  readonly sitemap: ReadonlyMap<Path, Path>
  /** For the addresses of a sitemap, one for each, the file of the site that they stand for; `null` = none. */
  readonly listing: (sitemap: Path) => readonly (Path | null)[]
  /** Counters the configuration expects: vendor, id, page globs already applied. */
  readonly expected: (path: Path) => readonly ExpectedCounter[]
}

/** Judgement of a rule on a page, with everything an output or an editor needs. */
export interface Judged {
  readonly rule: Rule
  readonly severity: Severity
  readonly finding: Finding
  readonly path: Path
  /** Whose code the page is: outputs keep findings in code of others apart. */
  readonly origin: Origin
  /** The English template, filled. */
  readonly message: string
  /** 16 hexadecimal digits of rule, path, essence and occurrence: the same problem keeps it when lines move. */
  readonly fingerprint: string
  /** The comment that keeps it back and the reason it gives. */
  readonly suppressed: { readonly at: Span; readonly reason: string | null } | null
}

/** A rule that broke down on a page: a mistake of ours, not of the site. It has no findings there. */
export interface Failure {
  readonly rule: Rule
  readonly path: Path
  /** What the program says of it. */
  readonly reason: string
}

export type PageNature = 'page' | 'error' | 'verification' | 'email' | 'fragment' | 'layout' | 'script' | 'container'

export interface ExpectedCounter {
  readonly vendor: TrackerId
  readonly id: string
}

/** Which rules a site asks for at once; several may be chosen together. */
export type Profile = 'recommended' | 'strict' | 'seo' | 'ads' | 'privacy'

/** What each profile is for, in the order in which they are listed. */
export const profiles: Readonly<Record<Profile, string>> = {
  recommended: 'What costs data, traffic or money. Matters of taste and of plan stay off.',
  strict: 'Every rule there is.',
  seo: 'What search engines and social networks read: titles, robots, canonical links, languages, pictures, structured data.',
  ads: 'What is counted: counters, goals, events, conversions, containers.',
  privacy: 'What visitors allow and what is told of them: consent, personal data.',
}

/** The profiles that ask a rule. Plans and suppressing comments matter in all: they speak only where somebody wrote one. */
export function profilesOf({ optional, topic, privacy }: Pick<Rule, 'optional' | 'topic' | 'privacy'>): readonly Profile[] {
  const asks: Readonly<Record<Profile, boolean>> = {
    recommended: optional !== true,
    strict: true,
    seo: topic === 'meta' || topic === 'links',
    ads: topic === 'counters' || topic === 'events' || topic === 'containers',
    privacy: topic === 'consent' || privacy === true,
  }
  const everywhere = optional !== true && (topic === 'plan' || topic === 'suppressions')
  return (Object.keys(profiles) as Profile[]).filter(it => asks[it] || everywhere)
}

/** How much a rule matters without a word of its own in the settings. */
export function usualSeverity(rule: Rule, chosen: readonly Profile[] = ['recommended']): Severity | 'off' {
  const asking = profilesOf(rule)
  return chosen.some(it => asking.includes(it)) ? rule.severity : 'off'
}

/** Makes a rule, keeping its words' ids as types so that a misspelt `says` does not compile. */
export function rule<const W extends string>(it: Rule<W>): Rule<W> {
  return it
}

export type { Fact, FactKind, FactOf, Reached }
