import type { Ask, CounterFact, Fix, Rule, Span } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { called } from '../shared/counters.js'
import { asFirst } from '../shared/head-insertion.js'
import { headOf } from '../shared/head-of.js'
import { isSpecimen } from '../shared/is-backstage.js'
import { withLine } from '../shared/line-removal.js'
import { listed } from '../shared/listed.js'
import { noscriptAround } from '../shared/noscript-around.js'

export const noscriptInHead: Rule = rule({
  id: 'noscript-in-head',
  title: 'The noscript part of a counter stands in the head',
  severity: 'warning',
  topic: 'counters',
  precision: 'high',
  words: {
    loses: 'The noscript part of the {counter} ends the head for readers without JavaScript: {lost} behind it are in the body for them',
    frame: 'The noscript part of the {counter} stands in the head, where a frame is not allowed: it belongs right after <body>',
    picture:
      'The noscript part of the {counter} stands in the head, where no picture is allowed: readers without JavaScript end the head there',
  },
  *check(ask) {
    if (ask.facts('counter').length === 0) return
    const { page } = ask
    if (!page.document || isSpecimen(page.path)) return
    for (const fact of inHead(ask)) {
      const tracker = ask.tracker(fact.vendor)
      const around = noscriptAround(page, fact.whole)
      if (tracker === undefined || around === null) continue
      const fix = move(ask, around)
      const found = { at: fact.whole, essence: fact.vendor, ...(fix === null ? {} : { fix }) }
      const lost = lostBehind(ask, around.end)
      const isFrame = /^<iframe/i.test(page.text.slice(fact.whole.start, fact.whole.start + 7))
      // Vendors hand out pixels for the head themselves, and browsers with scripts, which all but few readers are, see text there.
      if (lost.length > 0)
        yield {
          ...found,
          says: 'loses',
          with: { counter: called(tracker), lost: listed(lost) },
          ...(isFrame ? {} : { severity: 'info' as const }),
        }
      else yield { ...found, says: isFrame ? 'frame' : 'picture', with: { counter: called(tracker) }, severity: 'info' }
    }
  },
})

/** One for each noscript element. */
function inHead(ask: Ask): readonly CounterFact[] {
  const seen = new Set<number>()
  return ask.facts('counter').filter(fact => {
    const around =
      fact.how === 'noscript' && fact.place === 'head' && fact.state !== 'commented' ? noscriptAround(ask.page, fact.whole) : null
    if (around === null || seen.has(around.start)) return false
    seen.add(around.start)
    return true
  })
}

/** What is worth something in the head only. */
const PRECIOUS: Readonly<Record<string, string>> = {
  title: 'the title',
  canonical: 'the canonical link',
  alternate: 'the links to other languages',
  description: 'the description',
  robots: 'the robots tag',
  'og:title': 'the Open Graph tags',
  'og:image': 'the Open Graph tags',
}

function lostBehind(ask: Ask, from: number): readonly string[] {
  const behind = ask.facts('meta').filter(meta => meta.whole.start >= from && meta.place === 'head' && meta.state === 'active')
  return [...new Set(behind.flatMap(meta => PRECIOUS[meta.name] ?? []))]
}

function move(ask: Ask, around: Span): Fix | null {
  const { page } = ask
  const open = headOf(ask)?.body ?? null
  if (open === null || open.start < around.end || page.holes.some(hole => hole.start < around.end && hole.end > around.start)) return null
  const text = page.text.slice(around.start, around.end)
  return { title: 'Move it behind <body>', edits: () => [{ at: withLine(page, around), text: '' }, asFirst(page, open, text)] }
}
