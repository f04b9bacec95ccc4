import { hostLine } from './address.js'
import type { Head } from './head.js'
import { textOfTag } from './head.js'
import { plainLine, textLine } from './lines.js'
import { pictureLine } from './pictures.js'
import type { Card, Form, Line, Note } from './words.js'

const IMAGES = ['og:image', 'og:image:url', 'og:image:secure_url']

/** Facebook and VK read Open Graph, and the page's own title and description where that is missing: https://dev.vk.com/en/method/wall.parseAttachedLink, 2026-11-23. */
export function facebook(head: Head): Card {
  const title = textLine(head, 'title', ['og:title', 'title'], null)
  const text = textLine(head, 'text', ['og:description', 'description'], null)
  const picture = pictureLine(head, IMAGES)
  return {
    service: 'facebook',
    form: isLarge(picture) ? 'large' : 'small',
    lines: [...picture, hostLine(head), ...shown('title', title), ...text],
    notes: missing({ title, text, picture }),
  }
}

/** Facebook shows a picture large from this size on: developers.facebook.com/docs/sharing/webmasters/images/, 2026-11-23. Pixels. */
const LARGE = { width: 600, height: 315 }

function isLarge([line]: readonly Line[]): boolean {
  const size = line?.picture?.size ?? LARGE
  return line !== undefined && size.width >= LARGE.width && size.height >= LARGE.height
}

/** Telegram reads Open Graph first, then the tags for X, then the title: core.telegram.org names no order; as its users find it, 2026-11-23. */
export function telegram(head: Head): Card {
  const title = textLine(head, 'title', ['og:title', 'twitter:title', 'title'], null)
  const text = textLine(head, 'text', ['og:description', 'twitter:description', 'description'], null)
  const picture = pictureLine(head, [...IMAGES, 'twitter:image'])
  const site = textLine(head, 'site', ['og:site_name'], null)
  return {
    service: 'telegram',
    form: picture.length > 0 ? 'large' : 'small',
    lines: [...(site.length > 0 ? site : [{ ...hostLine(head), role: 'site' as const }]), ...shown('title', title), ...text, ...picture],
    notes: missing({ title, text, picture }),
  }
}

/** Kinds of cards that X knows; without `twitter:card` a link has none. The rest falls back to Open Graph. Three references agree, 2026-11-23. */
const FORMS: Readonly<Record<string, Form>> = { summary: 'small', summary_large_image: 'large', player: 'large', app: 'small' }
const CARD = 'twitter:card'

export function x(head: Head): Card {
  const kind = head.tag(CARD)
  const written = textOfTag(kind)?.toLowerCase()
  // What only a template knows is taken for the usual kind.
  const form =
    kind === null ? 'bare' : written === undefined ? 'large' : Object.hasOwn(FORMS, written) ? (FORMS[written] ?? 'bare') : 'bare'
  const title = textLine(head, 'title', ['twitter:title', 'og:title'], { characters: 70 })
  const text = textLine(head, 'text', ['twitter:description', 'og:description'], { characters: 200 })
  const picture = pictureLine(head, ['twitter:image', ...IMAGES])
  if (form === 'bare') {
    const says = kind === null ? 'no-card' : 'unknown-card'
    return { service: 'x', form, lines: [hostLine(head)], notes: [{ says, tag: CARD, place: kind?.place ?? null }] }
  }
  return {
    service: 'x',
    form,
    lines: [...picture, ...shown('title', title), ...text, hostLine(head)],
    notes: missing({ title, text, picture }),
  }
}

interface Shown {
  readonly title: readonly Line[]
  readonly text: readonly Line[]
  readonly picture: readonly Line[]
}

/** What is missing in the card, by the tag to add. */
function missing({ title, text, picture }: Shown): readonly Note[] {
  const notes: Note[] = []
  if (title.length === 0) notes.push({ says: 'no-title', tag: 'og:title', place: null })
  if (text.length === 0) notes.push({ says: 'no-text', tag: 'og:description', place: null })
  if (picture.length === 0) notes.push({ says: 'no-picture', tag: 'og:image', place: null })
  return notes
}

function shown(role: 'title', lines: readonly Line[]): readonly Line[] {
  return lines.length > 0 ? lines : [plainLine(role, [])]
}
