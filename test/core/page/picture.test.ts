import assert from 'node:assert/strict'
import { readPicture } from '../../../src/core/page/picture.js'

const bytes = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], it => Number.parseInt(it, 16))
const text = (letters: string): string => Array.from(letters, it => it.charCodeAt(0).toString(16).padStart(2, '0')).join('')

describe('a picture’s header', () => {
  const pictures: readonly { readonly what: string; readonly head: string; readonly says: unknown }[] = [
    {
      what: 'PNG',
      head: `89504e470d0a1a0a0000000d${text('IHDR')}000004b000000276`,
      says: { width: 1200, height: 630, format: 'png' },
    },
    { what: 'GIF', head: `${text('GIF89a')}40012c01`, says: { width: 320, height: 300, format: 'gif' } },
    {
      what: 'JPEG',
      head: `ffd8ffe000104a46494600010100000100010000ffc0001108027604b00301220002110103110100000000`,
      says: { width: 1200, height: 630, format: 'jpeg' },
    },
    {
      what: 'WebP',
      head: `${text('RIFF')}00000000${text('WEBPVP8 ')}000000000000009d012ab00476020000`,
      says: { width: 1200, height: 630, format: 'webp' },
    },
    {
      what: 'an icon of two pictures: the larger',
      head: `0000010002001010000001002000680400002600000030300000010020006804000026000000`,
      says: { width: 48, height: 48, format: 'ico' },
    },
    { what: 'a PNG that is cut off', head: `89504e470d0a1a0a0000000d${text('IHDR')}0000`, says: null },
    { what: 'a PNG of no size', head: `89504e470d0a1a0a0000000d${text('IHDR')}0000000000000000`, says: null },
    { what: 'a JPEG whose size stands further behind', head: 'ffd8ffe0fff0', says: null },
    { what: 'a page that was saved as a picture', head: text('<!doctype html>'), says: null },
    { what: 'nothing', head: '', says: null },
  ]
  for (const { what, head, says } of pictures) it(what, () => assert.deepEqual(readPicture(bytes(head)), says))
})
