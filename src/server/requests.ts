import type { Connection, WorkspaceEdit } from 'vscode-languageserver'
import { counterKey } from '../core/index.js'
import {
  cellPlace,
  groundOf,
  installation,
  installationEverywhere,
  matrix,
  overview,
  pagesWithout,
  planCreation,
  preview,
  resolveAction,
  fileExcluded,
  ruleOff,
  runsOn,
  settingsCreation,
  workspaceEdit,
} from '../service/index.js'
import type { Folder } from '../service/index.js'
import type { Product } from '../report/index.js'
import { briefOf } from './brief.js'
import { exported } from './export.js'
import type { Indexing } from './indexing.js'
import { commands, methods } from './protocol.js'
import type {
  BriefResult,
  CellParams,
  CellResult,
  ConfigParams,
  ConfigResult,
  CounterChoice,
  CountersParams,
  CountersResult,
  ExportParams,
  FileParams,
  ExportResult,
  FixParams,
  FolderParams,
  InsertionParams,
  MatrixParams,
  MatrixResult,
  OverviewParams,
  OverviewResult,
  PageParams,
  PageResult,
  PlanResult,
  PreviewResult,
  RuleOffParams,
} from './protocol.js'
import type { Site } from './site.js'
import type { Belonging, Sites } from './sites.js'

export interface RequestsOptions {
  readonly product: Product
  readonly connection: Connection
  readonly sites: Sites
  readonly reading: Indexing
}

/** Answers what clients ask beside the protocol, and runs its commands. */
export function answerRequests({ connection, sites, reading, product }: RequestsOptions): void {
  connection.onRequest(methods.overview, ({ folder }: OverviewParams): OverviewResult => {
    sites.refresh()
    const wanted = folder === undefined ? sites.all : sites.folders.filter(site => site.pathOf(folder) === '')
    const relevant = wanted.filter(site => site.relevant)
    return { folders: relevant.map(site => overview(site.folder)), ready: sites.ready }
  })

  /** A folder with something for us; `null` for any other. */
  function siteAt(uri: string): Site | null {
    sites.refresh()
    const site = sites.folders.find(it => it.pathOf(uri) === '')
    return site?.relevant === true ? site : null
  }
  const folderAt = (uri: string): Folder | null => siteAt(uri)?.folder ?? null

  connection.onRequest(methods.page, ({ folder: uri, path }: PageParams): PageResult => {
    const folder = folderAt(uri)
    return { runs: folder === null ? [] : runsOn(folder, path) }
  })

  connection.onRequest(methods.matrix, ({ folder: uri }: MatrixParams): MatrixResult | null => {
    const folder = folderAt(uri)
    return folder === null ? null : { ...matrix(folder), ready: sites.ready }
  })

  connection.onRequest(methods.cell, ({ folder: uri, path, counter }: CellParams): CellResult => {
    const folder = folderAt(uri)
    return folder === null ? null : cellPlace(folder, path, counter)
  })

  connection.onRequest(methods.preview, ({ uri }: FileParams): PreviewResult => {
    sites.refresh()
    const belonging = sites.of(uri)
    return { preview: belonging === null ? null : preview(belonging.site.folder, belonging.path), ready: sites.ready }
  })

  connection.onRequest(methods.export, async ({ folder: uri, format }: ExportParams): Promise<ExportResult | null> => {
    await reading.finished()
    const site = siteAt(uri)
    return site === null ? null : exported(site, format, product)
  })

  connection.onRequest(methods.createConfig, async ({ folder: uri }: ConfigParams): Promise<ConfigResult | null> => {
    await reading.finished()
    const folder = folderAt(uri)
    return folder === null ? null : settingsCreation(folder)
  })

  connection.onRequest(methods.createPlan, async ({ folder: uri }: FolderParams): Promise<PlanResult | null> => {
    await reading.finished()
    sites.refresh()
    // A plan may come before the first page.
    const site = sites.folders.find(it => it.pathOf(uri) === '')
    return site === undefined ? null : planCreation(site.folder)
  })

  connection.onRequest(methods.brief, async ({ folder: uri }: FolderParams): Promise<BriefResult | null> => {
    await reading.finished()
    const folder = folderAt(uri)
    return folder === null ? null : briefOf(groundOf(folder))
  })

  connection.onRequest(methods.counters, ({ uri }: CountersParams): CountersResult => {
    sites.refresh()
    const site = sites.of(uri)?.site ?? sites.all[0]
    return { choices: site === undefined ? [] : choicesOf(site.folder) }
  })

  connection.onRequest(methods.insertion, ({ uri, vendor, id, everywhere }: InsertionParams): WorkspaceEdit | null => {
    sites.refresh()
    const belonging = sites.of(uri)
    if (belonging === null) return null
    const { site, path } = belonging
    const counter = { vendor, id }
    const changes = everywhere ? installationEverywhere(site.folder, counter) : new Map([[path, installation(site.folder, path, counter)]])
    const isEmpty = [...changes.values()].every(edits => edits.length === 0)
    if (isEmpty) return null
    return workspaceEdit(site.folder, changes, everywhere ? { label: `Add ${id} to pages that lack it` } : undefined)
  })

  connection.onRequest(methods.fixes, ({ folder, rule }: FixParams): WorkspaceEdit | null => {
    sites.refresh()
    const belonging = sites.of(folder)
    return belonging === null ? null : fixesOf(belonging, rule)
  })

  connection.onRequest(methods.ruleOff, ({ folder, rule }: RuleOffParams): WorkspaceEdit | null => {
    const site = siteAt(folder)
    return site === null ? null : ruleOff(site.folder, rule)
  })

  connection.onRequest(methods.excludeFile, ({ uri }: FileParams): WorkspaceEdit | null => {
    sites.refresh()
    const belonging = sites.of(uri)
    return belonging === null || belonging.path === '' ? null : fileExcluded(belonging.site.folder, belonging.path)
  })

  connection.onExecuteCommand(async ({ command, arguments: given }) => {
    const uri: unknown = given?.[0]
    const belonging = typeof uri === 'string' ? sites.of(uri) : null
    if (command === commands.reindex) {
      for (const site of belonging === null ? sites.all : [belonging.site]) site.reindex()
      reading.begin()
      return null
    }
    if (command !== commands.fixWorkspace || belonging === null) return null
    sites.refresh()
    const edit = fixesOf(belonging, undefined)
    return edit === null ? null : connection.workspace.applyEdit({ label: 'Fix all safe problems', edit })
  })
}

function fixesOf({ site, path }: Belonging, rule: string | undefined): WorkspaceEdit | null {
  const { uri } = site
  return resolveAction(
    site.folder,
    path,
    rule === undefined ? { does: 'fix-all-everywhere', uri } : { does: 'fix-kind-everywhere', uri, rule },
  )
}

/** Counters of the site first, those that most pages have at the top; then every vendor that we can install. */
function choicesOf(folder: Folder): readonly CounterChoice[] {
  const coverage = folder.workspace.site.coverage()
  const used = [...coverage].toSorted(([, a], [, b]) => b.size - a.size)
  const installable = folder.trackers.filter(it => it.snippet !== undefined && it.retired === undefined)
  const choice = (vendor: string, id: string | null): readonly CounterChoice[] => {
    const tracker = installable.find(it => it.id === vendor)
    if (tracker === undefined) return []
    const { title, noun, ids } = tracker
    const missing = id === null ? 0 : pagesWithout(folder, { vendor, id }).length
    return [{ vendor, title, noun, id, example: ids.example, shape: ids.words, pattern: ids.pattern.source, missing }]
  }
  return [
    ...used.flatMap(([key]) => {
      const colon = key.indexOf(':')
      const [vendor, id] = [key.slice(0, colon), key.slice(colon + 1)]
      return counterKey(vendor, id) === null ? [] : choice(vendor, id)
    }),
    ...installable.toSorted((a, b) => (a.title < b.title ? -1 : 1)).flatMap(it => choice(it.id, null)),
  ]
}
