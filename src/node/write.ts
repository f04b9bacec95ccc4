import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Edit } from '../core/model/index.js'
import { decode } from './encoding.js'
import { readBytes } from './read.js'
import type { TextFile } from './read.js'
import { reasonOf } from './reason.js'
import type { Skipped } from './reason.js'
import { spliceBytes } from './splice.js'

/**
 * Writes edits of a file that was read before. Bytes outside the edits stay as they are; encoding, byte order mark, mode and owner too.
 * The file is there in its old or its new form at every moment. Never throws: `null` when it is written, else why it was left alone.
 */
export function writeEdited(root: string, file: TextFile, edits: readonly Edit[]): Skipped | null {
  try {
    const target = realpathSync(join(root, file.path))
    accessSync(target, constants.W_OK)
    const bytes = readBytes(target, Infinity)
    if (typeof bytes === 'string') return { path: file.path, reason: bytes }
    if (decode(bytes, file.encoding) !== file.text) return { path: file.path, reason: 'has changed since it was read' }
    replace(target, spliceBytes(bytes, file.encoding, edits))
    return null
  } catch (error) {
    return { path: file.path, reason: `cannot be written: ${reasonOf(error)}` }
  }
}

function replace(target: string, bytes: Uint8Array): void {
  const { mode, uid, gid } = statSync(target)
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.countersign`)
  try {
    const descriptor = openSync(beside, 'wx', mode)
    try {
      writeAll(descriptor, bytes)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    keepOwner(beside, uid, gid)
    chmodSync(beside, mode)
    renameSync(beside, target)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done)
}

/** Only a privileged user may give files away; for all others the owner is the same or the group stays their own. */
function keepOwner(file: string, uid: number, gid: number): void {
  const { uid: ownUid, gid: ownGid } = statSync(file)
  if (uid === ownUid && gid === ownGid) return
  try {
    chownSync(file, uid, gid)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) throw error
  }
}
