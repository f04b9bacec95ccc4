import { configNames, kindOf, PICTURE_HEAD, readPicture } from '../core/index.js'
import type { Path, Picture } from '../core/index.js'
import { excludedFolders, vendorScript, vendorScriptMark } from '../core/config/default-excludes.data.js'
import { uriWithin } from './addresses.js'
import type { FileText, FolderFiles, Listing, Wishes } from './host.js'
import { methods } from './protocol.js'
import type { FileHeadParams, FileHeadResult, FileParams, FileReadResult, FilesListParams, FilesListResult } from './protocol.js'

/** Workers and Node have it; the compiler is told of neither. */
declare function atob(base64: string): string

/** Asks the client; rejects when the client cannot answer. */
export type AskClient = <R>(method: string, params: FileParams | FileHeadParams | FilesListParams) => Promise<R>

/** Files of a folder that only the client can read: virtual file systems, and every folder in a browser. */
export function clientFiles(folder: string, ask: AskClient): FolderFiles {
  async function read(path: Path): Promise<string | null> {
    try {
      const params: FileParams = { uri: uriWithin(folder, path) }
      return (await ask<FileReadResult>(methods.filesRead, params)).text?.replace(/^\uFEFF/, '') ?? null
    } catch {
      return null
    }
  }
  return {
    async list(wishes): Promise<Listing> {
      const found = await listed()
      await tellSettings(found.files, wishes, read)
      const wanted = found.files.filter(path => isWanted(path, wishes))
      const all = new Set(found.files)
      const folders = new Set(found.files.flatMap(foldersAround))
      return {
        files: wanted.filter(path => mayBeOurs(path) || wishes.plan(path)).toSorted(),
        exists: found.complete ? path => all.has(path) || folders.has(path) : null,
        skipped: found.complete ? [] : [{ path: '.', reason: 'is not listed as a whole' }],
      }
    },
    async read(path, { maxFileSize }): Promise<FileText> {
      const text = await read(path)
      if (text === null) return { reason: 'cannot be read' }
      return text.length > maxFileSize ? { reason: `is larger than ${maxFileSize} characters` } : { text }
    },
    pictures: () => path => picture(path),
    place: () => ({ root: folder, base: '' }),
  }

  async function picture(path: Path): Promise<Picture | null> {
    try {
      const { base64 } = await ask<FileHeadResult>(methods.filesHead, { uri: uriWithin(folder, path), length: PICTURE_HEAD })
      return base64 === null ? null : readPicture(Uint8Array.from(atob(base64), it => it.charCodeAt(0)))
    } catch {
      return null
    }
  }

  async function listed(): Promise<FilesListResult> {
    try {
      return await ask<FilesListResult>(methods.filesList, { folder, excludedFolders: [...excludedFolders] })
    } catch {
      return { files: [], complete: false }
    }
  }
}

/** Files cannot be looked into here before they are read as a whole: exported containers are known by what people call them. */
function mayBeOurs(path: Path): boolean {
  const kind = kindOf(path)
  return kind === 'container' ? /(?:gtm|tag-?manager|container|workspace)[^/]*$/i.test(path) : kind !== null
}

/** Settings of outer folders first; of several in one folder the first name counts. */
async function tellSettings(files: readonly Path[], wishes: Wishes, read: (path: Path) => Promise<string | null>): Promise<void> {
  const all = new Set(files)
  const folders = new Set(files.flatMap(path => [folderOf(path)]))
  const ordered = [...folders].toSorted((a, b) => a.length - b.length)
  for (const folder of ordered) {
    const path = configNames.map(name => (folder === '' ? name : `${folder}/${name}`)).find(it => all.has(it))
    const text = path === undefined ? null : await read(path)
    if (path !== undefined && text !== null) wishes.settings(path, text)
  }
}

function isWanted(path: Path, wishes: Wishes): boolean {
  const wish = wishes.file(path)
  if (wish !== null) return wish
  const folders = foldersAround(path)
  const closest = folders.findLast(folder => wishes.folder(folder) !== null)
  if (closest !== undefined && wishes.folder(closest) === false) return false
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  const isLibrary = vendorScriptMark.test(name) && vendorScript.test(name)
  return !isLibrary && !folders.some(folder => excludedFolders.has(folder.slice(folder.lastIndexOf('/') + 1)))
}

/** `a/b/c.html` → `a`, `a/b`. */
function foldersAround(path: Path): readonly Path[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'))
}

function folderOf(path: Path): Path {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
