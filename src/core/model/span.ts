/** A half-open range of a page's text. Offsets are UTF-16 code units from the start of the file. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The shape every text edit has: `text` replaces what stands at `at`. Spans of one fix never overlap. */
export interface Edit {
  readonly at: Span
  readonly text: string
}
