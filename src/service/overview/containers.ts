import type { Range } from 'vscode-languageserver-types'
import type { ContainerFact, Path, Reached, Span, TrackerId } from '../../core/index.js'
import { newestExport, textOf } from '../../core/index.js'
import type { Folder } from '../folder.js'
import { rangeOn } from '../folder.js'
import { byText } from './gather.js'

/** An exported container with its parts, as a view shows it. */
export interface ContainerEntry {
  readonly vendor: TrackerId
  /** `GTM-…`; `null` when the export names none. */
  readonly id: string | null
  readonly name: string | null
  readonly path: Path
  /** Where the id stands. */
  readonly range: Range
  readonly usage: ContainerFact['usage']
  /** Number of the published version; `null` for a workspace. */
  readonly version: string | null
  readonly exported: string | null
  /** A newer export of the same container lies in the folder. */
  readonly replaced: boolean
  /** Pages that install it. */
  readonly on: readonly Path[]
  readonly tags: readonly PartEntry[]
  readonly triggers: readonly PartEntry[]
  readonly variables: readonly PartEntry[]
}

export interface PartEntry {
  readonly name: string
  /** The manager's own word: `googtag`, `CUSTOM_EVENT`, `v`. */
  readonly type: string
  /** The container's folder it lies in; `null` = in none. */
  readonly folder: string | null
  readonly range: Range
  /** Tags: what starts it; triggers: the event it waits for; variables: the key it reads. `null` = nothing to say. */
  readonly detail: string | null
  /** Tags that never run, triggers that start nothing. */
  readonly idle: boolean
}

export function containerEntries(folder: Folder): readonly ContainerEntry[] {
  return folder.workspace.site
    .all('container', 'gtm')
    .filter(({ from }) => folder.workspace.page(from)?.origin === 'site')
    .map(it => entryOf(folder, it))
    .toSorted((a, b) => byText(a.id ?? '', b.id ?? '') || byText(b.exported ?? '', a.exported ?? '') || byText(a.path, b.path))
}

function entryOf(folder: Folder, { fact, from }: Reached<ContainerFact>): ContainerEntry {
  const { site } = folder.workspace
  const { vendor, name, usage, version, exported } = fact
  const id = textOf(fact.id)
  const same = site.all('container', vendor).filter(it => id !== null && textOf(it.fact.id)?.toUpperCase() === id.toUpperCase())
  const range = (at: Span): Range => rangeOn(folder, from, at)
  const own = folder.workspace.facts(from)
  return {
    vendor,
    id,
    name,
    path: from,
    range: range(fact.at),
    usage,
    version,
    exported,
    replaced: same.length > 1 && newestExport(same) !== from,
    on: site.loadedBy(from),
    tags: own.flatMap((it): readonly PartEntry[] =>
      it.kind === 'container-tag'
        ? [{ name: it.name, type: it.type, folder: it.folder, range: range(it.at), detail: it.trigger, idle: !it.live }]
        : [],
    ),
    triggers: own.flatMap((it): readonly PartEntry[] =>
      it.kind === 'container-trigger'
        ? [{ name: it.name, type: it.type, folder: it.folder, range: range(it.at), detail: textOf(it.hears?.text), idle: !it.used }]
        : [],
    ),
    variables: own.flatMap((it): readonly PartEntry[] =>
      it.kind === 'container-variable'
        ? [{ name: it.name, type: it.type, folder: it.folder, range: range(it.at), detail: textOf(it.key), idle: false }]
        : [],
    ),
  }
}
