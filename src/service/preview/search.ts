import { directivesOf } from '../../core/rules/shared/robots.js'
import { trail } from './address.js'
import type { Room } from './cut.js'
import type { Head, Tag } from './head.js'
import { plainLine, textLine } from './lines.js'
import { iconLine } from './pictures.js'
import type { Card, Line, Note } from './words.js'

/**
 * Neither Google (https://developers.google.com/search/docs/appearance/title-link, …/snippet) nor Yandex
 * (https://yandex.com/support/webmaster/indexing-options/description.html) names a length: results are cut to the device. Who measures them on desktops
 * finds titles of Arial 20 px cut at about 580 to 600, texts of 14 px at about 985. 2026-11-24.
 */
const TITLE: Room = { letters: 20, pixels: 600 }
const TEXT: Room = { letters: 14, pixels: 985 }

/** How Google shows the page in its results. */
export function google(head: Head): Card {
  const directives = readBy(head, ['robots', 'googlebot'])
  // Of rules that contradict each other Google takes the strictest: …/crawling-indexing/robots-meta-tag, 2026-11-23.
  const forbidding = directives.find(({ says }) => says === 'noindex' || says === 'none')
  const silent = directives.find(({ says, value }) => says === 'nosnippet' || (says === 'max-snippet' && value === '0'))
  // Without a title it takes headings or og:title.
  return result('google', head, { titles: ['title', 'og:title'], forbidding, silent })
}

/** How Yandex shows the page in its results. */
export function yandex(head: Head): Card {
  const directives = readBy(head, ['robots', 'yandex'])
  const forbidding = directives.find(({ says }) => says === 'noindex' || says === 'none')
  // Where rules contradict each other Yandex takes the one that allows: yandex.com/support/webmaster/controlling-robot/meta-robots.html, 2026-11-23.
  const allowed = directives.some(({ says }) => says === 'index' || says === 'all')
  return result('yandex', head, { titles: ['title'], forbidding: allowed ? undefined : forbidding, silent: undefined })
}

interface Read {
  readonly says: string
  readonly value: string | null
  readonly tag: Tag
}

function readBy(head: Head, names: readonly string[]): readonly Read[] {
  return names
    .flatMap(head.all)
    .filter(({ fact }) => fact.via === 'name' && !fact.conditional)
    .flatMap(tag => directivesOf(tag.fact).map(({ name, value }) => ({ says: name, value, tag })))
}

interface Reading {
  readonly titles: readonly string[]
  readonly forbidding: Read | undefined
  readonly silent: Read | undefined
}

function result(service: 'google' | 'yandex', head: Head, { titles, forbidding, silent }: Reading): Card {
  const title = textLine(head, 'title', titles, TITLE)
  const text = silent === undefined ? textLine(head, 'text', ['description'], TEXT) : []
  const site = service === 'google' ? textLine(head, 'site', ['og:site_name'], null) : []
  const lines: readonly Line[] = [
    ...iconLine(head),
    ...site,
    trail(head),
    ...(title.length > 0 ? title : [plainLine('title', [])]),
    ...(text.length > 0 ? text : [plainLine('text', [])]),
  ]
  const notes: Note[] = []
  if (forbidding !== undefined) notes.push(noteOn('forbidden', forbidding))
  if (title.length === 0) notes.push({ says: 'own-title', tag: '<title>', place: null })
  if (silent !== undefined) notes.push(noteOn('no-snippet', silent))
  else if (text.length === 0) notes.push({ says: 'own-text', tag: 'description', place: null })
  return { service, form: 'result', lines, notes }
}

function noteOn(says: Note['says'], { says: directive, tag }: Read): Note {
  return { says, tag: `${tag.called}: ${directive}`, place: tag.place }
}
