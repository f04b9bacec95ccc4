import type { Room } from './cut.js'
import { cutTo } from './cut.js'
import type { Head, Tag } from './head.js'
import type { Line, Parts, Role } from './words.js'

/** The first of these tags that says something. What stands before it in the list is what it stands in for. */
export function chosen(head: Head, names: readonly string[]): { readonly tag: Tag; readonly instead: string | null } | null {
  for (const [at, name] of names.entries()) {
    const tag = head.tag(name)
    // `og:image:url` is the same as `og:image`.
    if (tag !== null) return { tag, instead: at === 0 || name.startsWith(`${names[0]}:`) ? null : (names[0] ?? null) }
  }
  return null
}

/** A line of text from the first tag of a list; nothing when there is none. */
export function textLine(head: Head, role: Role, names: readonly string[], room: Room | null): readonly Line[] {
  const found = chosen(head, names)
  if (found === null) return []
  const { tag, instead } = found
  const shown = room === null ? { parts: tag.parts, cut: false } : cutTo(tag.parts, room)
  return [{ role, ...shown, tag: tag.called, place: tag.place, instead }]
}

/** A line that comes from no tag. */
export function plainLine(role: Role, parts: Parts): Line {
  return { role, parts, cut: false, tag: null, place: null, instead: null }
}
