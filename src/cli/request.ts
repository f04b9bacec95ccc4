import type { Profile, Severity } from '../core/index.js'

/** What somebody asked for, with every word checked that can be checked without looking at files. */
export type Request =
  | AuditRequest
  | InventoryRequest
  | GraphRequest
  | PlanRequest
  | PlanImportRequest
  | PlanExportRequest
  | ListRequest
  | ExplainRequest
  | ServeRequest

export interface SiteRequest {
  /** As written; empty = the folder the command is given in. */
  readonly paths: readonly string[]
  readonly config: string | null
  readonly output: string | null
  readonly colour: boolean
  readonly quiet: boolean
  readonly maxFileSize: number | null
}

export const auditFormats = ['text', 'json', 'sarif', 'github'] as const
export const failLevels = ['error', 'warning', 'info', 'never'] as const
export const ruleLevels = ['off', 'info', 'warning', 'error'] as const

export interface AuditRequest extends SiteRequest {
  readonly command: 'audit'
  readonly format: (typeof auditFormats)[number]
  /** Profiles in place of those the settings choose; empty = as they say. */
  readonly profile: readonly Profile[]
  /** Severities by rule id, over all settings. */
  readonly rules: ReadonlyMap<string, Severity | 'off'>
  readonly failOn: (typeof failLevels)[number]
  /** `show` prints what `apply` would write. */
  readonly fix: 'no' | 'apply' | 'show'
}

export const inventoryFormats = ['text', 'json', 'csv'] as const

export interface InventoryRequest extends SiteRequest {
  readonly command: 'inventory'
  readonly format: (typeof inventoryFormats)[number]
}

export const graphFormats = ['text', 'json'] as const

/** `paths` holds the site's folder, or nothing. */
export interface GraphRequest extends SiteRequest {
  readonly command: 'graph'
  readonly page: string
  readonly format: (typeof graphFormats)[number]
}

export const planFormats = ['text', 'json', 'markdown', 'github', 'junit'] as const
export const briefFormats = ['markdown', 'html'] as const

export type PlanRequest = PlanInitRequest | PlanUpdateRequest | PlanCheckRequest | PlanBriefRequest

export interface PlanInitRequest extends SiteRequest {
  readonly command: 'plan init'
}

export const planSides = ['code', 'plan'] as const

export interface PlanUpdateRequest extends SiteRequest {
  readonly command: 'plan update'
  /** Which of them is right where they differ. */
  readonly take: (typeof planSides)[number]
  /** Ids or names of items; empty = all. */
  readonly only: readonly string[]
  readonly write: boolean
}

export interface PlanCheckRequest extends SiteRequest {
  readonly command: 'plan check'
  readonly format: (typeof planFormats)[number]
  /** What cannot be known fails as well. */
  readonly strict: boolean
  /** An earlier result as JSON to compare with. */
  readonly baseline: string | null
  /** A revision of version control to compare with. */
  readonly since: string | null
}

export interface PlanBriefRequest extends SiteRequest {
  readonly command: 'plan brief'
  readonly format: (typeof briefFormats)[number]
}

/** Files to make a plan of. */
export interface PlanImportRequest {
  readonly command: 'plan import'
  readonly files: readonly string[]
  /** `null` = told by what stands in each file. */
  readonly from: string | null
  readonly output: string | null
  /** Fields of a spreadsheet's columns, by heading. */
  readonly columns: ReadonlyMap<string, string>
  readonly colour: boolean
  readonly quiet: boolean
}

export interface PlanExportRequest extends SiteRequest {
  readonly command: 'plan export'
  readonly format: string
}

export interface ListRequest {
  readonly command: 'rules' | 'trackers'
  readonly colour: boolean
}

export interface ExplainRequest {
  readonly command: 'explain'
  readonly rule: string
  readonly colour: boolean
}

/** The language server, for editors. */
export interface ServeRequest {
  readonly command: 'lsp'
  readonly colour: boolean
}
