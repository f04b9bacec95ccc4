/** What became of one journey, as a line of the extension host's console. */
export interface Result {
  readonly title: string
  /** Milliseconds. */
  readonly took: number
  /** The error with its stack; absent = passed. */
  readonly error?: string
}

/** Such lines begin with this; the rest is the result as JSON. */
export const MARK = '@journey '
