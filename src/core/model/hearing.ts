import type { Hearing } from './container.js'

/** Names of events that a condition lets pass, where these can be counted; `null` when they cannot. */
export function namesHeard({ by, text, negated, ignoresCase }: Hearing): readonly string[] | null {
  if (negated || ignoresCase || text.kind !== 'text') return null
  if (by === 'equals') return [text.text]
  if (by !== 'regex') return null
  // `^(view_item|purchase)$`, `add_to_cart|purchase`
  const inner = text.text
    .replace(/^\^/, '')
    .replace(/\$$/, '')
    .replace(/^\((?:\?:)?([^()]*)\)$/, '$1')
  const names = inner.split('|')
  return names.every(name => /^[\w-]+$/.test(name)) ? names : null
}
