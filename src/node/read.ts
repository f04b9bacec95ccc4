import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { Path } from '../core/model/index.js'
import { decode, encodingOf, isBinary } from './encoding.js'
import type { Encoding } from './encoding.js'
import { reasonOf } from './reason.js'
import type { Skipped } from './reason.js'

/** A file as text, with what is needed to write it back. */
export interface TextFile {
  readonly path: Path
  readonly text: string
  readonly encoding: Encoding
}

export interface ReadingLimits {
  /** In bytes. */
  readonly maxFileSize: number
  /** For files that declare no encoding and are not UTF-8; `null` = guess. */
  readonly encoding: string | null
}

/** Reads a file of a site. Never throws: what cannot be read is told with the reason. */
export function readText(root: string, path: Path, limits: ReadingLimits): TextFile | Skipped {
  const bytes = readBytes(join(root, path), limits.maxFileSize)
  if (typeof bytes === 'string') return { path, reason: bytes }
  if (isBinary(bytes)) return { path, reason: 'is binary' }
  const encoding = encodingOf(bytes, limits.encoding)
  return { path, text: decode(bytes, encoding), encoding }
}

/** The bytes of an ordinary file, or the reason why not. */
export function readBytes(file: string, maxFileSize: number): Uint8Array | string {
  let descriptor: number | null = null
  try {
    // Without O_NONBLOCK a named pipe would wait for somebody who writes.
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
    const about = fstatSync(descriptor)
    if (about.isDirectory()) return 'is a folder'
    if (!about.isFile()) return 'is no ordinary file'
    if (about.size > maxFileSize) return `is larger than ${inWords(maxFileSize)} (${inWords(about.size)})`
    return readAll(descriptor, about.size)
  } catch (error) {
    return `cannot be read: ${reasonOf(error)}`
  } finally {
    if (descriptor !== null) closeSync(descriptor)
  }
}

function readAll(descriptor: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(size)
  let done = 0
  while (done < size) {
    const got = readSync(descriptor, bytes, done, size - done, null)
    if (got === 0) break
    done += got
  }
  return bytes.subarray(0, done)
}

function inWords(bytes: number): string {
  if (bytes < 10_000) return `${bytes} bytes`
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
