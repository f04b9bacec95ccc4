import type { Base } from './fact.js'
import type { Span } from './span.js'

/** A `robots.txt`, one fact for each. `at` is its beginning. */
export interface RobotsFact extends Base {
  readonly kind: 'robots'
  /** Lines that say something, in order. */
  readonly lines: readonly RobotsLine[]
  /** It is no text but a page (an error page that was saved, a template's output). */
  readonly markup: boolean
}

export interface RobotsLine {
  /** As written, and lower-case without white space around; `null` = there is no colon. */
  readonly field: Written | null
  /** Without comment and white space around. */
  readonly value: Written
  readonly at: Span
}

export interface Written {
  readonly text: string
  readonly at: Span
}

/** A sitemap, or an index of sitemaps; one fact for each file. `at` is its beginning. */
export interface SitemapFact extends Base {
  readonly kind: 'sitemap'
  /** It lists other sitemaps and no pages. */
  readonly index: boolean
  /** What it lists, in its order. */
  readonly addresses: readonly Written[]
}
