import type { Location, WorkspaceEdit } from 'vscode-languageserver'
import type { Column, Lost } from '../core/index.js'
import type { Matrix, Overview, Preview, RunEntry } from '../service/index.js'

/**
 * What client and server say to each other beside the Language Server Protocol. The client imports types and these names only.
 * Paths are relative to the workspace folder, with `/`.
 */
export const methods = {
  /** Server asks client: FilesListParams → FilesListResult. */
  filesList: 'countersign/files/list',
  /** Server asks client: FileParams → FileReadResult. */
  filesRead: 'countersign/files/read',
  /** Server asks client: FileHeadParams → FileHeadResult. */
  filesHead: 'countersign/files/head',
  /** Client asks server: OverviewParams → OverviewResult: what views show at first. */
  overview: 'countersign/site/overview',
  /** Client asks server: PageParams → PageResult: what runs on one page. */
  page: 'countersign/site/page',
  /** Client asks server: MatrixParams → MatrixResult | null: which counters stand on which pages. */
  matrix: 'countersign/site/matrix',
  /** Client asks server: CellParams → CellResult: where a click on a cell of the matrix leads. */
  cell: 'countersign/site/cell',
  /** Client asks server: FileParams → PreviewResult: how search engines and networks show a page. */
  preview: 'countersign/page/preview',
  /** Client asks server: CountersParams → CountersResult: what there is to insert. */
  counters: 'countersign/counter/choices',
  /** Client asks server: InsertionParams → WorkspaceEdit | null. */
  insertion: 'countersign/counter/insertion',
  /** Client asks server: FixParams → WorkspaceEdit | null: all safe fixes of a folder, of one rule or of all. */
  fixes: 'countersign/fixes',
  /** Client asks server: ExportParams → ExportResult | null: the audit of a folder as the command line gives it. */
  export: 'countersign/audit/export',
  /** Client asks server: PlanExportParams → PlanExportResult | null: the plan of a folder in another format. */
  planExport: 'countersign/plan/export',
  /** Client asks server: PlanImportParams → PlanImportResult: a plan made of a file. Nothing is written. */
  planImport: 'countersign/plan/import',
  /** Client asks server: ConfigParams → ConfigResult | null: settings written from what the site has. */
  createConfig: 'countersign/config/create',
  /** Client asks server: FolderParams → PlanResult | null: a tracking plan written from today's code. */
  createPlan: 'countersign/plan/create',
  /** Client asks server: FolderParams → BriefResult | null: what is to be done for the plan, for programmers. */
  brief: 'countersign/plan/brief',
  /** Client asks server: RuleOffParams → WorkspaceEdit | null: a rule switched off in the settings, wherever it reports something. */
  ruleOff: 'countersign/config/rule-off',
  /** Client asks server: FileParams → WorkspaceEdit | null: a file left out by the settings. */
  excludeFile: 'countersign/config/exclude-file',
  /** Server tells client: Status, whenever it has changed. */
  status: 'countersign/status',
  /** Server tells client, after changes have settled: what `overview` would answer has changed. No parameters. */
  changed: 'countersign/site/changed',
} as const

/** `initializationOptions` of the initialize request; all may be left out. */
export interface InitializationOptions {
  /** Address of a rule's page with `{rule}` where its id goes. Default: the page in the public repository. */
  readonly ruleAddress?: string
  /** A command of the client that shows places: (uri: string, position: Position, places: Location[]). Without it there are no code lenses. */
  readonly showPlaces?: string
  /** The client answers `countersign/files/*`, so folders that the server cannot read itself may be read through it. */
  readonly files?: boolean
}

/** The `countersign` section of the client's settings, asked for each workspace folder. What is left out has its default. */
export interface Settings {
  /** Which files are told about: none, those that are open, all. Default: all. */
  readonly validate?: 'off' | 'open' | 'all'
  /** Default: false. */
  readonly codeLens?: boolean
  /** Default: true. */
  readonly inlayHints?: boolean
}

export interface FilesListParams {
  /** Workspace folder. */
  readonly folder: string
  /** Names of folders that need not be entered. */
  readonly excludedFolders: readonly string[]
}

export interface FilesListResult {
  /** Every file of the folder, pictures too, by path. */
  readonly files: readonly string[]
  /** Nothing was left out beside the excluded folders, so what is not listed is not there. */
  readonly complete: boolean
}

export interface FileParams {
  readonly uri: string
}

export interface FileReadResult {
  /** Decoded; `null` = cannot be read. */
  readonly text: string | null
}

export interface FileHeadParams {
  readonly uri: string
  /** How many bytes at most. */
  readonly length: number
}

export interface FileHeadResult {
  /** The beginning of the file; `null` = cannot be read. */
  readonly base64: string | null
}

export interface OverviewParams {
  /** A workspace folder; absent = all. */
  readonly folder?: string
}

export interface OverviewResult {
  readonly folders: readonly Overview[]
  /** Everything has been read. */
  readonly ready: boolean
}

export interface PageParams {
  /** A workspace folder. */
  readonly folder: string
  readonly path: string
}

export interface PageResult {
  /** Counters, then events, each in order. Empty for a file that the overview does not list. */
  readonly runs: readonly RunEntry[]
}

export interface MatrixParams {
  /** A workspace folder. */
  readonly folder: string
}

/** `columns` are counters, `paths` are pages; `rows` has a text for each page with a letter for each column: see `Matrix`. */
export interface MatrixResult extends Matrix {
  /** Everything has been read. */
  readonly ready: boolean
}

export interface CellParams {
  /** A workspace folder. */
  readonly folder: string
  readonly path: string
  /** The counter of the column: what it is instead of a number, since the site may have changed meanwhile. `null` = the page itself. */
  readonly counter: { readonly vendor: string; readonly id: string } | null
}

/** `null` = there is no such page. */
export type CellResult = Location | null

export interface PreviewResult {
  /** `null` = the file is no page and belongs to none. */
  readonly preview: Preview | null
  /** Everything has been read. */
  readonly ready: boolean
}

export interface CountersParams {
  /** The file it is to be inserted into. */
  readonly uri: string
}

export interface CountersResult {
  readonly choices: readonly CounterChoice[]
}

/** Something that can be installed: a counter of the site, or a vendor with an id yet to be given. */
export interface CounterChoice {
  readonly vendor: string
  readonly title: string
  /** What the vendor calls the id: "counter", "pixel", "measurement ID". */
  readonly noun: string
  /** `null` = none of this vendor is in use. */
  readonly id: string | null
  /** A well-formed id, and what ids look like in words and as a pattern. */
  readonly example: string
  readonly shape: string
  readonly pattern: string
  /** How many pages lack it; 0 for an id that is not in use. */
  readonly missing: number
}

export interface InsertionParams {
  readonly uri: string
  readonly vendor: string
  readonly id: string
  /** On all pages of the folder that lack it instead of this one. */
  readonly everywhere: boolean
}

export interface FixParams {
  /** A workspace folder. */
  readonly folder: string
  /** Only this rule's. */
  readonly rule?: string
}

export type EditResult = WorkspaceEdit | null

export interface ExportParams {
  readonly format: 'json' | 'sarif' | 'csv'
  /** A workspace folder. */
  readonly folder: string
}

export interface ExportResult {
  readonly text: string
  /** A name for the file. */
  readonly name: string
}

export interface PlanExportParams {
  /** A workspace folder. */
  readonly folder: string
  /** As `countersign plan export --format` has it. */
  readonly format: string
}

export type PlanExportResult =
  | {
      /** A name for the file. */
      readonly name: string
      /** The file: its text, or its bytes in base64. */
      readonly content: { readonly text: string } | { readonly base64: string }
      /** What the format has no place for. */
      readonly lost: readonly Lost[]
    }
  | {
      /** Why nothing was made, in a sentence without its point. */
      readonly trouble: string
      /** Where it can be put right. */
      readonly at?: Location
      /** A format that can be made here instead. */
      readonly instead?: string
    }

export interface PlanImportParams {
  /** The workspace folder whose plan it is to be. */
  readonly folder: string
  /** The file's name. */
  readonly name: string
  readonly content: { readonly text: string } | { readonly base64: string }
  /** The format, as `countersign plan import --from` has it; absent = told by what stands in the file. */
  readonly from?: string
  /** Fields of a spreadsheet's columns by heading, where headings are not understood. */
  readonly columns?: Readonly<Record<string, string>>
}

export type PlanImportResult =
  | {
      /** The plan's file: YAML, or JSON where the plan of the folder is a file of that. */
      readonly text: string
      /** Where the plan of the folder stands, or would stand, and whether there is one. */
      readonly uri: string
      readonly exists: boolean
      readonly format: string
      readonly lost: readonly Lost[]
      /** What each heading was taken for. */
      readonly columns: readonly Column[]
      readonly events: number
      readonly counters: number
    }
  /** Why nothing could be read, in words that follow the file's name. */
  | { readonly trouble: string }

export interface ConfigParams {
  /** A workspace folder. */
  readonly folder: string
}

export interface ConfigResult {
  /** The settings file that the edit makes. */
  readonly uri: string
  readonly edit: WorkspaceEdit
}

export interface FolderParams {
  /** A workspace folder. */
  readonly folder: string
}

export interface PlanResult {
  /** The plan's file: the one that is there, or the one that the edit makes. */
  readonly uri: string
  /** `null` = there is a plan already. */
  readonly edit: WorkspaceEdit | null
}

export interface BriefResult {
  /** Markdown. */
  readonly text: string
  /** How many things are to be done. */
  readonly tasks: number
}

export interface RuleOffParams {
  /** A workspace folder. */
  readonly folder: string
  readonly rule: string
}

export interface Status {
  readonly state: 'idle' | 'indexing' | 'ready'
  /** Files read and to be read. */
  readonly done: number
  readonly total: number
  /** Documents of the site. */
  readonly pages: number
  readonly problems: { readonly error: number; readonly warning: number; readonly info: number }
}

/** Commands of `workspace/executeCommand`; clients register none of these names. */
export const commands = {
  /** (folder or file uri): makes all safe fixes of its folder, with preview. */
  fixWorkspace: 'countersign.server.fixWorkspace',
  /** (folder or file uri): reads everything anew. */
  reindex: 'countersign.server.reindex',
} as const
