/** What of a selector can be compared with elements as files show them. Alternatives (`a, b`) are several. Plain data. */
export interface SelectorShape {
  /** From the outermost element to the one it stands for; each stands somewhere inside the one before. */
  readonly parts: readonly SelectorPart[]
}

/** What one element must have. What only running can tell (`:visible`, `:first-child`, what stands beside it) is left out. */
export interface SelectorPart {
  readonly tag: string | null
  readonly ids: readonly string[]
  readonly classes: readonly string[]
  readonly attributes: readonly SelectorAttribute[]
}

export interface SelectorAttribute {
  /** Lower-case. */
  readonly name: string
  /** How the value compares: `has` = any value will do. */
  readonly is: 'has' | 'equals' | 'starts' | 'ends' | 'contains' | 'word'
  readonly value: string
}
