import type { Span } from './span.js'

/**
 * What static reading can know of a value. Plain data: it crosses worker boundaries and is cached.
 * A rule cannot read a text that is not known, because only `text` has one.
 */
export type Value =
  | TextValue
  | PatternValue
  | NumberValue
  | BooleanValue
  | NothingValue
  | ObjectValue
  | ListValue
  | FunctionValue
  | ChoiceValue
  | UnknownValue

/** A string known to the last character. `at` is the literal's content (without quotes) where it is one literal, else the expression. */
export interface TextValue {
  readonly kind: 'text'
  readonly text: string
  readonly at: Span
  /** True when `at` covers exactly the raw characters of `text`, so that a fix may replace them in place. */
  readonly exact: boolean
}

/** A string of which a part is known: `order_` + something. `null` stands for a hole. Never an error, never "missing". */
export interface PatternValue {
  readonly kind: 'pattern'
  readonly parts: readonly (string | null)[]
  readonly why: string
  /** All its holes are what callers of the function give: each call of it that was seen is told by itself. */
  readonly given?: true
  readonly at: Span
  /** The constants of other modules that fill its holes, one for each hole; `null` = something else. Absent when there are none. */
  readonly refs?: readonly (string | null)[]
  /** The variable that fills its only hole. */
  readonly variable?: string
  /** The attribute of an element that fills its only hole: `data-goal`. */
  readonly attribute?: string
}

export interface NumberValue {
  readonly kind: 'number'
  readonly value: number
  readonly at: Span
}

export interface BooleanValue {
  readonly kind: 'boolean'
  readonly value: boolean
  readonly at: Span
}

/** `null`, `undefined`, or a call's argument left out. */
export interface NothingValue {
  readonly kind: 'nothing'
  readonly word: 'null' | 'undefined'
  readonly at: Span
}

export interface ObjectValue {
  readonly kind: 'object'
  readonly entries: readonly Entry[]
  /** True when it may have keys that we cannot see (spread of an unknown, computed key, assigned later). */
  readonly open: boolean
  readonly at: Span
}

export interface Entry {
  readonly key: string
  readonly keyAt: Span
  readonly value: Value
}

export interface ListValue {
  readonly kind: 'list'
  readonly items: readonly Value[]
  /** True when it may have items that we cannot see. */
  readonly open: boolean
  readonly at: Span
}

export interface FunctionValue {
  readonly kind: 'function'
  readonly at: Span
}

/** One of several known values, depending on a condition that only running can tell: `a ? 'x' : 'y'`. At least two options. */
export interface ChoiceValue {
  readonly kind: 'choice'
  readonly options: readonly Value[]
  readonly at: Span
}

/** Cannot be known without running the page. `why` is plain words for a person: "depends on the variable `goal`". */
export interface UnknownValue {
  readonly kind: 'unknown'
  readonly why: string
  /** It is what callers of the function give: each call of it that was seen is told by itself. */
  readonly given?: true
  /** The constant of another module that it is: `import:./goals#GOALS.ORDER`. */
  readonly ref?: string
  /** The attribute of an element that it is read from: `data-goal`. */
  readonly attribute?: string
  readonly at: Span
  /** The variable of the environment (`process.env.GA_ID`) or of the site's settings (`site.google_analytics`) that holds it. */
  readonly variable?: string
}
