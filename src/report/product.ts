import type { Tool } from './audit.js'

/** What the product knows of itself. */
export interface Product {
  readonly version: string
  readonly homepage: string | null
  /** Pages of rules, Markdown by rule id. Empty where there is no room for them. */
  readonly rulePages: () => ReadonlyMap<string, string>
}

/** The product as its reports name it. */
export function toolOf({ version, homepage }: Product): Tool {
  return { name: 'countersign', version, homepage }
}
