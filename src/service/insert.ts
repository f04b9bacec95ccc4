import type { Edit, Path, TrackerId } from '../core/index.js'
import { counterKey } from '../core/index.js'
import { asFirst } from '../core/rules/shared/head-insertion.js'
import type { Changes } from './changes.js'
import type { Folder } from './folder.js'
import { trackerOf } from './folder.js'

/** A counter with its id. */
export interface Counter {
  readonly vendor: TrackerId
  readonly id: string
}

/** The edits that install a counter on a page: the vendor's own snippet, where the vendor wants it. Empty when the page has no head to hold it. */
export function installation(folder: Folder, path: Path, { vendor, id }: Counter): readonly Edit[] {
  const page = folder.workspace.page(path)
  const snippet = trackerOf(folder, vendor)?.snippet
  const head = page?.facts.find(fact => fact.kind === 'head')
  if (page === undefined || snippet === undefined || head === undefined) return []
  const parts: readonly (readonly [string | undefined, typeof head.open])[] = [
    [snippet.head, head.open],
    [snippet.body, head.body],
  ]
  // A snippet of which only the smaller half finds its place counts nobody.
  if (parts.some(([code, place], at) => code !== undefined && place === null && (at === 0 || snippet.head === undefined))) return []
  return parts.flatMap(([code, place]) => {
    if (code === undefined || place === null) return []
    const { at } = asFirst(page, place, '')
    const found = /^[ \t]*(\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))*([ \t]*)/.exec(page.text.slice(at.start, at.start + 2000))
    const [newLine, indent] = [found?.[1] ?? '\n', found?.[2] ?? '']
    const lines = code.replaceAll('{id}', id).trimEnd().split('\n')
    return [{ at, text: lines.map(line => newLine + (line === '' ? '' : indent + line)).join('') }]
  })
}

/** Pages of the site that lack a counter. */
export function pagesWithout({ workspace, trackers }: Folder, { vendor, id }: Counter): readonly Path[] {
  const key = counterKey(
    vendor,
    id,
    trackers.find(it => it.id === vendor),
  )
  const having = key === null ? undefined : workspace.site.coverage().get(key)
  return workspace.site.pages.filter(path => having?.has(path) !== true && workspace.complete(path))
}

/** Installs a counter on all pages that lack it and can hold it. */
export function installationEverywhere(folder: Folder, counter: Counter): Changes {
  const changes = new Map<Path, readonly Edit[]>()
  for (const path of pagesWithout(folder, counter)) {
    const edits = installation(folder, path, counter)
    if (edits.length > 0) changes.set(path, edits)
  }
  return changes
}
