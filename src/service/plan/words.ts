import type { PlanItem } from '../../core/index.js'

/** How an item of a plan stands, in a few words: above it in the plan, and at the head of its hover. */
export function stateWords({ state, kind, places, reasons }: PlanItem): string {
  const [why = ''] = reasons
  switch (state) {
    case 'implemented':
      return kind === 'event' ? implementedWords(places.length) : kind === 'counter' ? `on ${pagesWords(places.length)}` : 'as planned'
    case 'missing':
      return withReason('missing', why)
    case 'wrong':
      return withReason('wrong', why)
    case 'unknown':
      return withReason('cannot be known from the code', why)
  }
}

function implementedWords(places: number): string {
  // What is deprecated is as planned when nothing sends it.
  if (places === 0) return 'as planned: nothing sends it'
  return `implemented in ${places === 1 ? '1 place' : `${places} places`}`
}

function withReason(word: string, why: string): string {
  return why === '' ? word : `${word}: ${why}`
}

export function pagesWords(count: number): string {
  return count === 1 ? '1 page' : `${count} pages`
}
