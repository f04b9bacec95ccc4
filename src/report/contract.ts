/**
 * The public JSON contract of `countersign audit --format json`, as types; `media/schema/audit.schema.json` says the same to machines.
 * Lines and columns count from 1, columns in UTF-16 code units; ends are exclusive. Paths are relative to `root`, with `/`.
 * New optional properties may appear within version 1; a property that changes its meaning makes version 2.
 */
export interface AuditDocument {
  readonly schema: 'countersign/audit@1'
  readonly tool: { readonly name: string; readonly version: string }
  /** The folder that was audited: absolute, with `/`. */
  readonly root: string
  readonly pages: readonly PageEntry[]
  /** What is wrong in the site's own files. Suppressed problems are not here. */
  readonly problems: readonly ProblemEntry[]
  /** What is wrong in files that others maintain: libraries, generated and cached copies. Never counted, never decides the exit code. */
  readonly apart: readonly ApartEntry[]
  /** Present when rules broke down: mistakes of ours, so that nobody takes their silence for health. The exit code is 2 then. */
  readonly failures?: readonly FailureEntry[]
  readonly summary: SummaryEntry
}

export interface FailureEntry {
  readonly rule: string
  readonly path: string
  readonly reason: string
}

/** One file: each page and template, each script that carries a counter or an event, each exported container. */
export interface PageEntry {
  readonly path: string
  readonly kind: 'html' | 'script' | 'template' | 'component' | 'settings' | 'container'
  /** Present where the file is not the site's own. */
  readonly origin?: 'vendored' | 'generated'
  readonly counters: readonly CounterEntry[]
  readonly events: readonly EventEntry[]
  /** `null` for scripts and containers. */
  readonly meta: MetaEntry | null
  /** Present for exported containers of a tag manager. */
  readonly container?: ContainerEntry
}

export interface ContainerEntry {
  readonly vendor: string
  /** `GTM-…`; `null` when the export names none. */
  readonly id: string | null
  readonly name: string | null
  readonly usage: 'web' | 'server' | 'other'
  /** Number of the published version; `null` for a workspace. */
  readonly version: string | null
  /** Time of the export, as written in it. */
  readonly exported: string | null
  readonly tags: number
  readonly triggers: number
  readonly variables: number
  /** Present where it has folders: what lies in each. */
  readonly folders?: readonly FolderEntry[]
}

export interface FolderEntry {
  readonly name: string
  readonly tags: number
  readonly triggers: number
  readonly variables: number
}

export interface CounterEntry {
  readonly vendor: string
  /** As the vendor knows it; ids made by a template as written in the source (`{{ ga_id }}`); `null` when only running can tell. */
  readonly id: string | null
  /** Present where the id is `null` and a variable of the environment or a setting holds it that no file of the site says. */
  readonly variable?: string
  readonly line: number
  readonly column: number
  /** `container` = a tag of an exported container, which stands in `from`. */
  readonly how: 'snippet' | 'loader' | 'noscript' | 'component' | 'container'
  readonly state: 'active' | 'commented' | 'blocked' | 'unknown'
  /** The file the code stands in: this page, a script it loads, a part it includes. `line` and `column` are of that file. */
  readonly from: string
  /** Present where a tag of a container starts it: the names of the tag's triggers. */
  readonly trigger?: string
}

export interface EventEntry {
  readonly vendor: string
  readonly counter: string | null
  readonly name: string | null
  /** Present where the name is `null` and a part of it is known, the rest as `*`: `order_*`. */
  readonly pattern?: string
  readonly kind: 'goal' | 'event' | 'pageview' | 'conversion' | 'ecommerce' | 'push'
  /** Where the call starts. */
  readonly line: number
  readonly column: number
  readonly trigger: string | null
  readonly from: string
  /** Known values; `null` where unknown. */
  readonly parameters: Readonly<Record<string, Json>>
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** White space in values is normalised, entities are decoded; values made by a template are written as in the source; `null` = absent. */
export interface MetaEntry {
  readonly title: string | null
  readonly description: string | null
  readonly canonical: string | null
  readonly robots: string | null
  readonly charset: string | null
  readonly viewport: string | null
  readonly lang: string | null
  /** By full property name: `og:title`, `article:author`. Of several the first. */
  readonly openGraph: Readonly<Record<string, string>>
  /** By full name: `twitter:card`. */
  readonly twitter: Readonly<Record<string, string>>
  readonly alternates: readonly { readonly hreflang: string | null; readonly href: string | null }[]
  /** By meta name: `google-site-verification`. */
  readonly verification: Readonly<Record<string, string>>
  /** The `@type` words of JSON-LD blocks, in order, each once. */
  readonly structuredData: readonly string[]
}

export interface ProblemEntry {
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
  readonly path: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** Stays the same when lines move. */
  readonly fingerprint: string
  readonly related: readonly RelatedEntry[]
  readonly fixes: readonly { readonly title: string; readonly safe: boolean }[]
}

export interface RelatedEntry {
  readonly path: string
  readonly line: number
  readonly message: string
}

export interface ApartEntry extends ProblemEntry {
  readonly origin: 'vendored' | 'generated'
}

export interface SummaryEntry {
  /** Listed pages, templates and components. */
  readonly pages: number
  /** Scripts that were read, listed or not. */
  readonly scripts: number
  /** Different counters by vendor; one whose id is not known counts once for each place. Commented-out ones are not counted. */
  readonly counters: Readonly<Record<string, number>>
  /** Places in the site's own files where something is reported. */
  readonly events: number
  readonly problems: { readonly error: number; readonly warning: number; readonly info: number }
  /** Files that were left unread, whole or in part, and why. */
  readonly skipped: readonly { readonly path: string; readonly reason: string }[]
}
