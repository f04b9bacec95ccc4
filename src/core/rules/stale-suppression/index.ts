import type { Edit, Finding, Fix, Page, Rule, Span, Suppression } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { commentAround } from './comment.js'

type Words = 'idle' | 'idleAll' | 'unknown' | 'meant'

export const staleSuppression: Rule<Words> = rule({
  id: 'stale-suppression',
  title: 'A comment suppresses a rule that reports nothing there, or that does not exist',
  severity: 'warning',
  topic: 'suppressions',
  precision: 'very-high',
  tag: 'unnecessary',
  last: true,
  words: {
    idle: '{rule} reports nothing here, so suppressing it would only hide a later problem',
    idleAll: 'No rule reports anything here, so suppressing all of them would only hide a later problem',
    unknown: 'There is no rule {rule}, so this comment suppresses nothing',
    meant: 'There is no rule {rule}, so this comment suppresses nothing: {meant} may be meant',
  },
  *check({ page, suppressions }) {
    for (const suppression of suppressions) {
      if (suppression.did === 'idle') yield idle(suppression, { page, suppressions })
      else if (suppression.did === 'unknown') yield unknown(suppression)
    }
  },
})

interface Around {
  readonly page: Page
  readonly suppressions: readonly Suppression[]
}

function idle(suppression: Suppression, around: Around): Finding<Words> {
  const { directive, rule: named } = suppression
  const fix = removal(suppression, around)
  if (named === null) return { at: directive.at, says: 'idleAll', ...(fix === null ? {} : { fix }) }
  return { at: named.at, says: 'idle', with: { rule: named.id }, ...(fix === null ? {} : { fix }) }
}

function unknown({ rule: named, directive, meant }: Suppression): Finding<Words> {
  const at = named?.at ?? directive.at
  const id = named?.id ?? ''
  const [best] = meant
  if (best === undefined) return { at, says: 'unknown', with: { rule: id } }
  return {
    at,
    says: 'meant',
    with: { rule: id, meant: best },
    offers: meant.map(other => ({ title: `Write ${other}`, edits: () => [{ at, text: other }] })),
  }
}

/** Takes out the whole comment, or the one name where others still have their use. `null` when the comment's ends cannot be seen. */
function removal({ directive, rule: named }: Suppression, { page, suppressions }: Around): Fix | null {
  const others = suppressions.filter(other => other.directive === directive)
  if (named !== null && others.some(other => other.did !== 'idle')) {
    const at = nameWithComma(named.at, others)
    return { title: `Remove ${named.id} from the comment`, edits: () => [{ at, text: '' }] }
  }
  const comment = commentAround(page.text, directive.at)
  return comment === null ? null : { title: 'Remove the comment', edits: (): readonly Edit[] => [{ at: comment, text: '' }] }
}

/** With the comma to the next name that stays; the last ones with the comma before them. */
function nameWithComma(at: Span, all: readonly Suppression[]): Span {
  const following = all.find(other => other.rule !== null && other.rule.at.start > at.start)?.rule
  const staying = all.some(other => other.did !== 'idle' && other.rule !== null && other.rule.at.start > at.start)
  if (following != null && staying) return { start: at.start, end: following.at.start }
  const before = all.findLast(other => other.rule !== null && other.rule.at.end <= at.start)?.rule
  return { start: before?.at.end ?? at.start, end: at.end }
}
