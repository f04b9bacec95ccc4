import { GIF } from 'image-size/types/gif'
import { HEIF } from 'image-size/types/heif'
import { ICO } from 'image-size/types/ico'
import type { IImage } from 'image-size/types/interface'
import { JPG } from 'image-size/types/jpg'
import { PNG } from 'image-size/types/png'
import { WEBP } from 'image-size/types/webp'
import type { Picture } from '../model/index.js'

/** How much of a picture's file is read, in bytes: sizes stand at the beginning, before colour profiles and thumbnails or soon behind. */
export const PICTURE_HEAD = 65_536

const FORMATS: readonly (readonly [Picture['format'], IImage])[] = [
  ['png', PNG],
  ['jpeg', JPG],
  ['gif', GIF],
  ['webp', WEBP],
  ['ico', ICO],
  ['avif', HEIF],
]

/** The size of a picture by the beginning of its file; `null` when it is none, or its size stands further behind. Never throws. */
export function readPicture(head: Uint8Array): Picture | null {
  for (const [format, reader] of FORMATS) {
    try {
      if (!reader.validate(head)) continue
      const { width, height, images = [] } = reader.calculate(head)
      const largest = images.reduce((best, it) => (it.width > best.width ? it : best), { width, height })
      return largest.width > 0 && largest.height > 0 ? { width: largest.width, height: largest.height, format } : null
    } catch {
      // It begins like one and is cut off, or is another.
    }
  }
  return null
}
