import { existsSync, readFileSync, readdirSync } from 'node:fs'
import type { Product } from '../report/index.js'

/** What the build writes into the bundle; not there when the source itself is run. */
declare const COUNTERSIGN_BUILD: Build | undefined

interface Build {
  readonly version: string
  readonly homepage: string | null
  /** Markdown by rule id; `null` = in a file beside the program, which is read only when somebody wants them. */
  readonly rulePages: Readonly<Record<string, string>> | null
}

export const product: Product = typeof COUNTERSIGN_BUILD === 'undefined' ? fromSource() : fromBuild(COUNTERSIGN_BUILD)

function fromBuild({ version, homepage, rulePages }: Build): Product {
  return { version, homepage, rulePages: () => new Map(Object.entries(rulePages ?? pagesBeside())) }
}

function pagesBeside(): Readonly<Record<string, string>> {
  try {
    return JSON.parse(readFileSync(new URL('./rules.json', import.meta.url), 'utf8')) as Record<string, string>
  } catch {
    return {}
  }
}

function fromSource(): Product {
  const { version, homepage } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Partial<Build>
  return { version: version ?? '0.0.0', homepage: homepage ?? null, rulePages: pagesOfSource }
}

function pagesOfSource(): ReadonlyMap<string, string> {
  const rules = new URL('../core/rules/', import.meta.url)
  const pages = new Map<string, string>()
  for (const entry of readdirSync(rules, { withFileTypes: true })) {
    const page = new URL(`${entry.name}/README.md`, rules)
    if (entry.isDirectory() && entry.name !== 'shared' && existsSync(page)) pages.set(entry.name, readFileSync(page, 'utf8'))
  }
  return pages
}
