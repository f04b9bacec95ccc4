import type { Ask, Edit, Fix, Tracker } from '../../model/index.js'
import { asFirst, asLast } from './head-insertion.js'
import { headOf } from './head-of.js'

/** The vendor's own snippet with the id: at the end of the head, so that charset and title stay first, and right behind `<body>`. */
export function snippetOf(ask: Ask, { snippet, title }: Tracker, id: string): readonly Fix[] {
  const head = headOf(ask)
  const { page } = ask
  if (snippet === undefined || head === null || head.endedBy !== null || !/^[\w.:-]+$/.test(id)) return []
  const filled = (text: string): string => text.replaceAll('{id}', id).trimEnd()
  const edits: Edit[] = []
  if (snippet.head !== undefined) {
    if (head.close === null) return []
    edits.push(asLast(page, head.close, filled(snippet.head)))
  }
  if (snippet.body !== undefined && head.body !== null) edits.push(asFirst(page, head.body, filled(snippet.body)))
  return edits.length === 0 ? [] : [{ title: `Insert the snippet of ${title}`, edits: () => edits }]
}
