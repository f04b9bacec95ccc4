import { configNames } from '../../core/index.js'
import { didYouMean } from '../meant.js'
import type { Disk } from '../ports.js'
import { UsageError } from '../usage.js'
import { folderOf, joined, nameOf, within } from './paths.js'

/** A site to be audited. */
export interface Target {
  /** Its folder, absolute. */
  readonly root: string
  /** What of it was asked for, relative to the root; `null` = all of it. The rest is read as the ground on which that is judged. */
  readonly only: readonly string[] | null
}

interface Named {
  readonly path: string
  readonly kind: 'file' | 'folder'
}

/**
 * The sites that some paths mean. A folder is a site, unless settings stand above it in the same repository: then it is a part of their folder.
 * A file is a part of the nearest folder that looks like the top of a project. What lies in a site that is named as well belongs to that site.
 */
export function targetsOf(disk: Disk, folder: string, written: readonly string[], ownConfig: boolean): readonly Target[] {
  const named: Named[] = []
  for (const path of written.length === 0 ? ['.'] : written) named.push(existing(disk, folder, path))
  const roots = new Map<string, string>()
  for (const it of named) roots.set(it.path, rootOf(disk, it, ownConfig))
  const tops = [...new Set(roots.values())].filter(
    root => ![...roots.values()].some(other => other !== root && within(other, root) !== null),
  )
  return tops.map(root => {
    const parts = named.map(({ path }) => within(root, path)).filter(path => path !== null)
    return { root, only: parts.includes('') ? null : [...new Set(parts)] }
  })
}

/** Whether a path is what was asked for or lies in it. */
export function isAsked({ only }: Target, path: string): boolean {
  return only === null || only.some(part => within(part, path) !== null)
}

/** Path from the root of the repository to a folder of it; '' when it is the root, or when there is no repository. */
export function baseOf(disk: Disk, folder: string): string {
  for (const above of upwards(folder)) {
    if (disk.kind(joined(above, '.git')) !== null) return within(above, folder) ?? ''
  }
  return ''
}

function existing(disk: Disk, folder: string, written: string): Named {
  const path = disk.resolve(folder, written)
  const kind = disk.kind(path)
  if (kind !== null) return { path, kind }
  // The first part of the path that is not there is what was misspelt.
  let missing = path
  for (let above = folderOf(missing); above !== missing && disk.kind(above) === null; above = folderOf(missing)) missing = above
  const above = folderOf(missing)
  const names = disk.names(above)
  const what = within(folder, above) === '' ? 'here' : `in ${above}`
  throw new UsageError(`There is no "${written}": nothing called "${nameOf(missing)}" stands ${what}.${didYouMean(nameOf(missing), names)}`)
}

const PROJECT: readonly string[] = ['.git', 'package.json']

function rootOf(disk: Disk, { path, kind }: Named, ownConfig: boolean): string {
  const start = kind === 'folder' ? path : folderOf(path)
  if (kind === 'folder' && ownConfig) return path
  for (const above of upwards(start)) {
    if (!ownConfig && hasOne(disk, above, configNames)) return above
    if (kind === 'file' && hasOne(disk, above, PROJECT)) return above
    // Settings outside the repository are somebody else's.
    if (hasOne(disk, above, ['.git'])) break
  }
  return start
}

function hasOne(disk: Disk, folder: string, names: readonly string[]): boolean {
  for (const name of names) if (disk.kind(joined(folder, name)) !== null) return true
  return false
}

function* upwards(folder: string): Generator<string> {
  yield folder
  const above = folderOf(folder)
  if (above !== folder) yield* upwards(above)
}
