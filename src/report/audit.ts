import type { Edit, Span } from '../core/model/index.js'
import type { FailureEntry, PageEntry, ProblemEntry, RelatedEntry, SummaryEntry } from './contract.js'

/** The whole result of an audit: everything that any report says, in the words of the JSON contract plus what people want to see. */
export interface Audit {
  readonly tool: Tool
  /** Absolute path of the audited folder, with `/`. */
  readonly root: string
  /** Path from the root of the repository to `root`, without slashes at its ends; '' when they are the same or there is no repository. */
  readonly base: string
  /** By path. */
  readonly pages: readonly PageEntry[]
  /** Paths of whole documents that visitors see: not error pages, parts, e-mails or files that only prove ownership. */
  readonly documents: readonly string[]
  /** Of the site's own files, by path and place. */
  readonly problems: readonly Problem[]
  /** The same, silenced by a comment in the source. */
  readonly suppressed: readonly Problem[]
  /** Of files that others maintain. */
  readonly apart: readonly Problem[]
  /** Rules that broke down, by path: mistakes of ours. */
  readonly failures: readonly FailureEntry[]
  /** Scripts of hosts that are no vendor's we know, on the most pages first. Made when asked for: only the inventory tells them. */
  readonly outside: () => readonly OutsideEntry[]
  readonly summary: SummaryEntry
  /** All rules there are, whether they spoke or not, by id. */
  readonly rules: readonly RuleInfo[]
  /** Names of vendors by id: `yandex-metrica` → "Yandex Metrica". */
  readonly vendors: ReadonlyMap<string, string>
  /** The text of a file that was read. */
  readonly text: (path: string) => string | undefined
}

export interface OutsideEntry {
  readonly host: string
  /** Documents that load a script from there. */
  readonly pages: readonly string[]
}

/** Whose a host is. */
export interface Owner {
  readonly name: string
  /** One word of the data's own, such as `cdn` or `tag-manager`. */
  readonly category: string
}

export interface Tool {
  readonly name: string
  readonly version: string
  /** Where people find it; `null` when it has no such place yet. */
  readonly homepage: string | null
}

export interface Problem extends ProblemEntry {
  readonly at: Span
  readonly origin: 'site' | 'vendored' | 'generated'
  readonly related: readonly (RelatedEntry & { readonly column: number })[]
  readonly fixes: readonly Remedy[]
  /** Of suppressed problems: what the comment says after `--`; `null` when it gives no reason. */
  readonly reason?: string | null
}

/** A fix with the edits it makes. Safe ones are applied by `--fix`; the others need a person's choice. */
export interface Remedy {
  readonly title: string
  readonly safe: boolean
  readonly edits: () => readonly Edit[]
}

/** What reports say about a rule. */
export interface RuleInfo {
  readonly id: string
  readonly title: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly topic: string
  readonly precision: 'very-high' | 'high' | 'medium'
  /** Its page: Markdown, with a heading. Empty when it has none. */
  readonly page: string
}
