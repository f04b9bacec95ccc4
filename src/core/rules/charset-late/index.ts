import type { Ask, Fix, MetaFact, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { askedHead } from '../shared/asked-head.js'
import { byteLength } from '../shared/byte-length.js'
import { asFirst } from '../shared/head-insertion.js'
import { headOf } from '../shared/head-of.js'
import { knownText } from '../shared/known-text.js'
import { withLine } from '../shared/line-removal.js'
import { certainMetas } from '../shared/live-metas.js'

/** How far browsers look (https://html.spec.whatwg.org/multipage/semantics.html#charset), 2026-11-24. */
const LIMIT = 1024

export const charsetLate: Rule = rule({
  id: 'charset-late',
  title: 'The encoding is declared too late in the file',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: {
    late: 'The encoding is declared in byte {byte}: browsers look for it in the first 1024, and may read the page anew or garble its letters',
  },
  *check(ask) {
    const [charset] = certainMetas(ask, 'charset')
    if (charset === undefined || askedHead(ask) === null) return
    const { page } = ask
    if (page.text.startsWith('\ufeff')) return
    // How long a template's islands become, nobody knows.
    if (page.holes.some(hole => hole.start < charset.whole.end)) return
    const encoding = knownText(charset) ?? ''
    const byte = byteLength(page.text.slice(0, charset.whole.end), encoding)
    if (byte <= LIMIT) return
    const fix = move(ask, charset, encoding)
    yield { at: charset.whole, says: 'late', with: { byte }, essence: encoding, ...(fix === null ? {} : { fix }) }
  },
})

function move(ask: Ask, charset: MetaFact, encoding: string): Fix | null {
  const { page } = ask
  const open = headOf(ask)?.open
  if (open == null || charset.place !== 'head' || charset.whole.start < open.end) return null
  const tag = page.text.slice(charset.whole.start, charset.whole.end)
  const first = asFirst(page, open, tag)
  if (byteLength(page.text.slice(0, open.end) + first.text, encoding) > LIMIT) return null
  return { title: 'Move it to the beginning of the head', edits: () => [first, { at: withLine(page, charset.whole), text: '' }] }
}
