import type { Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { nearest } from '../../text/index.js'
import { clipped } from '../shared/clipped.js'
import { knownText } from '../shared/known-text.js'
import { liveMetas } from '../shared/live-metas.js'

/** Three references agree on these (https://developer.x.com/en/docs/x-for-websites/cards no longer says), 2026-11-24. */
const CARDS = ['summary', 'summary_large_image', 'player', 'app']

export const twitterCardUnknown: Rule = rule({
  id: 'twitter-card-unknown',
  title: 'A Twitter card is of a type that does not exist',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: {
    unknown: 'X knows no card {card}: links to the page are shown without one',
    meant: 'X knows no card {card}: {meant} may be meant',
    empty: 'The card has no type: links to the page are shown without one',
  },
  *check(ask) {
    for (const fact of liveMetas(ask, 'twitter:card')) {
      const card = knownText(fact)
      if (card === null || CARDS.includes(card.toLowerCase())) continue
      if (card === '') {
        yield { at: fact.whole, says: 'empty', severity: 'info' }
        continue
      }
      const meant = likely(card)
      const exact = fact.content?.kind === 'text' && fact.content.exact
      const replace = (word: string): { title: string; edits: () => { at: typeof fact.at; text: string }[] } => ({
        title: `Write ${word}`,
        edits: () => [{ at: fact.at, text: word }],
      })
      if (meant === null)
        yield {
          at: fact.at,
          says: 'unknown',
          with: { card: clipped(card, 40) },
          offers: exact ? ['summary_large_image', 'summary'].map(replace) : [],
        }
      else yield { at: fact.at, says: 'meant', with: { card: clipped(card, 40), meant }, ...(exact ? { fix: replace(meant) } : {}) }
    }
  },
})

/** The one type that is meant: other separators, a slip of the finger. */
function likely(card: string): string | null {
  const plain = card.toLowerCase().replace(/[\s-]+/g, '_')
  if (CARDS.includes(plain)) return plain
  if (/^summary.*(?:large|big)/.test(plain) || /^large_?(?:image|summary)/.test(plain)) return 'summary_large_image'
  return nearest(plain, CARDS)[0] ?? null
}
