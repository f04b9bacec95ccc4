import { absolute } from '../../core/rules/shared/site-origin.js'
import { isOwnAddress, ownFile } from '../../core/rules/shared/own-file.js'
import type { Head, Tag } from './head.js'
import { textOfTag } from './head.js'
import { chosen } from './lines.js'
import type { Line, Picture } from './words.js'

/** The picture of a card; nothing when no tag names one. */
export function pictureLine(head: Head, names: readonly string[]): readonly Line[] {
  const found = chosen(head, names)
  if (found === null) return []
  const { tag, instead } = found
  return [{ role: 'picture', parts: tag.parts, cut: false, tag: tag.called, place: tag.place, instead, picture: pictureOf(head, tag) }]
}

/** The icon beside a search result. */
export function iconLine(head: Head): readonly Line[] {
  const tag = head.tag('icon')
  if (tag === null) return []
  const picture = fileOf(head, tag)
  return [{ role: 'icon', parts: tag.parts, cut: false, tag: tag.called, place: tag.place, instead: null, picture }]
}

/** Networks do not complete an address, and show no drawings (SVG): developers.facebook.com/docs/sharing/webmasters/images/, 2026-11-23. */
function pictureOf(head: Head, tag: Tag): Picture {
  const picture = fileOf(head, tag)
  const address = textOfTag(tag)
  if (address === null || picture.state === 'missing') return picture
  if (absolute(address) === null) return { ...picture, state: 'relative' }
  return /\.svgz?(?:[?#]|$)/i.test(address) ? { ...picture, state: 'drawing' } : picture
}

function fileOf(head: Head, tag: Tag): Picture {
  const address = textOfTag(tag)
  if (address === null) return { state: 'unknown', uri: null, size: null }
  if (!isOwnAddress(address, head.standpoint)) return { state: 'outside', uri: null, size: null }
  const path = ownFile(address, head.standpoint)
  if (path === null) return { state: 'missing', uri: null, size: null }
  const file = head.picture(path)
  return { state: 'here', uri: head.uriOf(path), size: file === null ? null : { width: file.width, height: file.height } }
}
