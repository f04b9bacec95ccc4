import { isExport, kindOf, openWorkspace, readPage } from '../../src/core/index.js'
import type { Page, Picture, Rule, Workspace, WorkspaceOptions } from '../../src/core/index.js'
import { frozen } from './frozen.js'

/** What a test says about a site beside its files. */
export interface SiteConfig {
  /** Default: all rules. */
  readonly rules?: readonly Rule[]
  /** Options of rules, by rule and option. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, number | string | boolean | readonly string[]>>>>
  readonly severities?: Readonly<Record<string, 'error' | 'warning' | 'info' | 'off'>>
  /** Files that exist and are not read, beside pictures among the files. */
  readonly exists?: readonly string[]
  readonly expected?: WorkspaceOptions['expected']
  readonly pageKind?: WorkspaceOptions['pageKind']
}

export type SiteFiles = Readonly<Record<string, string>>

/** A site in memory. Pictures and other files that nobody reads merely exist. */
export function site(files: SiteFiles, config: SiteConfig = {}): Workspace {
  const present = new Set([...Object.keys(files), ...(config.exists ?? [])])
  const { options = {}, severities = {}, rules, expected, pageKind } = config
  const workspace = openWorkspace({
    ...(rules === undefined ? {} : { rules }),
    ...(expected === undefined ? {} : { expected }),
    ...(pageKind === undefined ? {} : { pageKind }),
    exists: path => present.has(path),
    picture: path => pictureIn(path, files[path]),
    settings: {
      severity: rule => severities[rule.id] ?? rule.severity,
      option: (rule, name) => options[rule.id]?.[name],
    },
  })
  for (const [path, text] of Object.entries(files)) {
    if (isRead(path, text)) workspace.put(pageOf(path, text, present))
  }
  return workspace
}

/** A picture of a test site says its size: `1200x630`. */
export function pictureIn(path: string, text: string | undefined): Picture | null {
  const [, width, height] = /^(\d+)x(\d+)\s*$/.exec(text ?? '') ?? []
  const ending = path.slice(path.lastIndexOf('.') + 1)
  return width === undefined ? null : { width: Number(width), height: Number(height), format: ending as Picture['format'] }
}

/** Pages never change, so the same text need not be read twice. */
const known = new Map<string, Page>()
const MOST_KNOWN = 500

function pageOf(path: string, text: string, present: ReadonlySet<string>): Page {
  const key = JSON.stringify([path, text, ...present])
  const page = known.get(key) ?? frozen(readPage({ path, text }, { exists: other => present.has(other) }))
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(key, page)
  return page
}

/** Whether a file of a test site is one that is read. */
export function isRead(path: string, text: string): boolean {
  if (kindOf(path) === 'container') return isExport(text)
  if (kindOf(path) === 'crawling') return true
  return !/\.(?:png|jpe?g|gif|svg|webp|avif|ico|css|pdf|xml|txt|woff2?)$/i.test(path)
}
