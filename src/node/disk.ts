import { mkdirSync, readFileSync, readdirSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Disk } from '../cli/ports.js'
import { existsIn, listFiles, picturesIn, readBytes, readText, writeEdited } from './files.js'
import type { TextFile } from './files.js'
import { reasonOf } from './reason.js'

/** The disk of this machine, as the command line asks for it. */
export const disk: Disk = {
  resolve: (folder, written) => slashed(real(resolve(folder, written))),
  kind(file) {
    const about = statSync(file, { throwIfNoEntry: false })
    if (about === undefined) return null
    return about.isDirectory() ? 'folder' : 'file'
  },
  names(folder) {
    try {
      return readdirSync(folder)
    } catch {
      return []
    }
  },
  text(file) {
    try {
      return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
    } catch {
      return null
    }
  },
  bytes: (file, most) => readBytes(file, most),
  write(file, text) {
    try {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
      return null
    } catch (error) {
      return `cannot be written: ${reasonOf(error)}`
    }
  },
  list: (root, wishes) => listFiles(root, wishes),
  exists: root => existsIn(root),
  pictures: root => picturesIn(root),
  read: (root, path, limits) => readText(root, path, limits),
  // Whoever saves hands back what `read` gave.
  save: (root, file, edits) => writeEdited(root, file as TextFile, edits),
}

/** Links are followed: places in results must be those of the files themselves. */
function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** `C:\shop` is `C:/shop` to everybody inside. */
export function slashed(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path
}
