import { readFileSync, readdirSync, realpathSync } from 'node:fs'
import type { Dirent } from 'node:fs'
import { join } from 'node:path'
import { kindOf } from '../core/model/index.js'
import type { Path } from '../core/model/index.js'
import { excludedFolders, vendorMarks, vendorScript, vendorScriptMark } from '../core/config/default-excludes.data.js'
import { noIgnoreFiles } from './ignore-files.js'
import type { IgnoreFiles } from './ignore-files.js'
import { reasonOf } from './reason.js'
import { isWorthReading } from './sniff.js'
import type { Skipped } from './reason.js'

/** What is to be read in a site's folder, by paths relative to it, in alphabetical order whatever the disk says. */
export interface Listing {
  /** Pages, scripts, templates and components, what is said to crawlers; of `.json` files the exported containers. */
  readonly files: readonly Path[]
  /** What should have been looked at and could not. What is left out on purpose is not listed. */
  readonly skipped: readonly Skipped[]
}

/** What somebody wants or does not want, by path; `null` = no wish, so the defaults decide. */
export interface Wishes {
  file(path: Path): boolean | null
  folder(path: Path): boolean | null
  /** It is named as a tracking plan, and read whatever it is called. */
  plan?(path: Path): boolean
  /** Something in the folder is wanted by name, so it is entered even when it is left out. */
  leadsToWanted(folder: Path): boolean
  /** Called for each folder before anything in it is judged, with the names it holds: nested settings are found here. */
  enter?(folder: Path, names: readonly string[]): void
}

/**
 * Lists a folder. Left out: dependencies, version control, caches, well-known libraries under their own names, what `.gitignore` files
 * name (those of the folder and below). Links are not followed: what they lead to inside the folder is read where it is, and outside is
 * another site. Never throws; a root that cannot be listed is told in `skipped` with the path ''.
 */
export function listFiles(root: string, wishes: Wishes = noWishes): Listing {
  const files: Path[] = []
  const skipped: Skipped[] = []
  const waiting: Folder[] = [{ path: '', out: false, ignored: noIgnoreFiles }]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entries = entriesOf(root, folder.path, skipped)
    const names = entries.map(it => it.name)
    wishes.enter?.(folder.path, names)
    const here = { ...folder, ignored: withIgnoreFile(root, folder, entries) }
    for (const entry of entries) {
      const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`
      if (entry.isDirectory()) {
        const out = leavesOutFolder(here, path, entry.name, wishes, root)
        if (!out || wishes.leadsToWanted(path)) waiting.push({ path, out, ignored: here.ignored })
      } else if (kindOf(path) === 'crawling') {
        // Sitemaps are made by builds: that they are ignored says nothing.
        if (entry.isFile() && (wishes.file(path) ?? !here.out)) files.push(path)
      } else if (entry.isFile() && wishes.plan?.(path) === true) {
        files.push(path)
      } else if (kindOf(path) !== null && wanted(here, path, entry.name, wishes)) {
        if (entry.isFile()) {
          if (isWorthReading(join(root, path), path)) files.push(path)
        } else if (kindOf(path) === 'container') continue
        else if (!entry.isSymbolicLink()) skipped.push({ path, reason: 'is no ordinary file' })
        else if (!leadsInside(root, path)) skipped.push({ path, reason: 'is a link that leads out of the folder or nowhere' })
      }
    }
  }
  return { files: sorted(files), skipped: skipped.sort((a, b) => compare(a.path, b.path)) }
}

const noWishes: Wishes = { file: () => null, folder: () => null, leadsToWanted: () => false }

interface Folder {
  readonly path: Path
  /** Left out as a whole: only what is wanted by name counts. */
  readonly out: boolean
  readonly ignored: IgnoreFiles
}

function leavesOutFolder(parent: Folder, path: Path, name: string, wishes: Wishes, root: string): boolean {
  const wish = wishes.folder(path)
  if (wish !== null) return !wish
  return parent.out || excludedFolders.has(name) || parent.ignored.ignores(`${path}/`) || (name === 'vendor' && isInstalled(root, path))
}

function wanted(folder: Folder, path: Path, name: string, wishes: Wishes): boolean {
  return wishes.file(path) ?? !(folder.out || isVendorScript(name) || folder.ignored.ignores(path))
}

function isVendorScript(name: string): boolean {
  const lower = name.toLowerCase()
  return vendorScriptMark.test(lower) && vendorScript.test(lower)
}

/** A folder that a package manager fills and a deployment carries along. */
function isInstalled(root: string, path: Path): boolean {
  const names = entriesOf(root, path, []).map(it => it.name)
  return vendorMarks.some(mark => names.includes(mark))
}

function entriesOf(root: string, folder: Path, skipped: Skipped[]): readonly Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
  } catch (error) {
    skipped.push({ path: folder, reason: `cannot be listed: ${reasonOf(error)}` })
    return []
  }
}

function withIgnoreFile(root: string, folder: Folder, entries: readonly Dirent[]): IgnoreFiles {
  if (!entries.some(it => it.name === '.gitignore' && it.isFile())) return folder.ignored
  try {
    return folder.ignored.and(folder.path, readFileSync(join(root, folder.path, '.gitignore'), 'utf8'))
  } catch {
    // An ignore file that nobody can read ignores nothing.
    return folder.ignored
  }
}

function leadsInside(root: string, path: Path): boolean {
  try {
    return `${realpathSync(join(root, path))}/`.replaceAll('\\', '/').startsWith(`${realpathSync(root)}/`.replaceAll('\\', '/'))
  } catch {
    return false
  }
}

function sorted(paths: readonly Path[]): readonly Path[] {
  return paths.toSorted(compare)
}

function compare(a: Path, b: Path): number {
  return a < b ? -1 : a > b ? 1 : 0
}
