import type { State } from './fact.js'
import type { Path } from './page.js'
import type { Span } from './span.js'

/** One file of those that run on a page, and why it does. */
export interface Step {
  readonly path: Path
  /** `page` = what was asked for itself. */
  readonly as: 'page' | 'script' | 'import' | 'part' | 'layout' | 'container' | 'settings'
  /** From the page to the file that brings this one; empty for the page. */
  readonly chain: readonly Path[]
  readonly state: State
  /** What must happen first, in plain words; `null` = nothing. */
  readonly trigger: string | null
  readonly conditional: boolean
}

/** What runs on a page, in order, and what could not be followed. */
export interface Course {
  readonly steps: readonly Step[]
  readonly gaps: readonly { readonly path: Path; readonly at: Span; readonly why: string }[]
  /** Everything could be followed, and every file was read to its end. */
  readonly complete: boolean
}
