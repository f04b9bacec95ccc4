import type { Place, State } from '../../model/fact.js'
import type { Span } from '../../model/span.js'

/** A stretch of code that markup holds, for the evaluator. */
export interface ScriptBlock {
  /** The code: content of a script, value of a handler attribute, a `javascript:` address after its scheme. */
  readonly at: Span
  readonly kind: 'classic' | 'module' | 'handler' | 'link'
  readonly dialect: 'js' | 'jsx' | 'ts' | 'tsx'
  /** The code to parse: the file's text at `at`, entities decoded. */
  readonly code: string
  /** Entities stand in the value, so that offsets in `code` are not those of the file; point at the whole of `at` instead. */
  readonly entities: boolean
  readonly state: State
  readonly place: Place
  /** The tag that holds it. */
  readonly tag: Span
  readonly conditional: boolean
  /** "click on #id", "submit of form#lead", "click on a.btn"; `null` for scripts. */
  readonly trigger: string | null
  /** The tag's place among the tags of the markup: a running number in document order, the same as a `ScriptFact` has. */
  readonly order: number
  /** Component code (`<script>` of Vue and Svelte, Astro's frontmatter): bundled, not written into the page. */
  readonly component: boolean
}
