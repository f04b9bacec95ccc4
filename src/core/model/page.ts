import type { Fact } from './fact.js'
import type { Span } from './span.js'

/** Identity of a file: its path relative to the site's root, with `/`. Readers and rules know nothing of disks. */
export type Path = string

/**
 * `settings` = of a site generator or of the environment: nothing in it is markup or code; `container` = an exported container of a tag manager;
 * `plan` = a tracking plan: a file without tags, whose facts are what is planned; `crawling` = `robots.txt` or a sitemap, for crawlers.
 */
export type PageKind = 'html' | 'script' | 'template' | 'component' | 'settings' | 'container' | 'plan' | 'crawling'

/** Whose code it is. Findings in code that the site's authors do not maintain are kept apart. */
export type Origin = 'site' | 'vendored' | 'generated'

/** One file, read once, never changed. Plain data: no trees, no functions. */
export interface Page {
  readonly path: Path
  readonly kind: PageKind
  readonly origin: Origin
  /** Why it is not the site's own, in plain words; absent when `origin` is `site`. */
  readonly originReason?: string
  readonly text: string
  /** A whole document (`<html>`, `<head>` or a doctype stands in it) or a layout; fragments and includes are not asked for a title. */
  readonly document: boolean
  /** Template islands: text that we must not pretend to know. Sorted, not overlapping. */
  readonly holes: readonly Hole[]
  /** Where a parser gave up, or a budget ran out, as data; reading never throws. */
  readonly wounds: readonly Wound[]
  /** What this page says, in our words, in order of `at.start` within each script or tag. */
  readonly facts: readonly Fact[]
}

/** A template island. What it is, where the reader can tell; absent = nobody knows what it does. */
export interface Hole extends Span {
  /** `output` prints a text, `include` pulls in another file, `statement` does anything else, `comment` nothing at all. */
  readonly kind?: 'output' | 'statement' | 'comment' | 'include'
  /** It begins or ends a block whose other end is another island: a condition, a loop, a section. */
  readonly opens?: string
  readonly closes?: string
}

export interface Wound {
  readonly at: Span
  /** Plain words: "the script cannot be parsed: Unexpected token (3:14)". */
  readonly why: string
  /** The whole file was left unread (too big, binary, budget), not just a part. */
  readonly whole: boolean
}
