import type { Ask, Fix, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { nearest } from '../../text/index.js'
import type { GivenOption } from '../shared/given-options.js'
import { givenOptions } from '../shared/given-options.js'
import { isSpecimen } from '../shared/is-backstage.js'

export const optionMisspelt: Rule = rule({
  id: 'option-misspelt',
  title: 'The name of a counter’s option is misspelt',
  severity: 'warning',
  topic: 'counters',
  precision: 'high',
  words: { misspelt: '{vendor} has no option {name} and ignores it: {meant} is meant' },
  *check(ask) {
    if (ask.facts('counter').length === 0 || isSpecimen(ask.page.path)) return
    for (const given of givenOptions(ask)) {
      const { entry, tracker, names } = given
      const meant = meantBy(given)
      if (meant === null) continue
      // Where the right name stands beside it, two values wait for a person's choice.
      const fix = names.includes(meant) ? null : renaming(ask, given, meant)
      yield { at: entry.keyAt, says: 'misspelt', with: { vendor: tracker.title, name: entry.key, meant }, ...(fix === null ? {} : { fix }) }
    }
  },
})

/** In an open table any name may be a parameter of one's own: only one that differs in case, dashes and underscores is a slip. */
function meantBy({ entry: { key }, table }: GivenOption): string | null {
  if (Object.hasOwn(table.known, key)) return null
  const names = Object.keys(table.known)
  const bare = (name: string): string => name.replace(/[-_]/g, '').toLowerCase()
  const same = names.find(name => bare(name) === bare(key))
  if (same !== undefined) return same
  return table.closed && key.length > 3
    ? (nearest(
        key,
        names.filter(name => name.length > 3),
      )[0] ?? null)
    : null
}

function renaming({ page }: Ask, { entry }: GivenOption, meant: string): Fix | null {
  const { keyAt, value } = entry
  const written = page.text.slice(keyAt.start, keyAt.end)
  const title = `Write ${meant}`
  if (value.at.start === keyAt.start)
    return written === entry.key ? { title, edits: () => [{ at: keyAt, text: `${meant}: ${written}` }] } : null
  const quote = /^(['"]?)(.*)\1$/s.exec(written)
  if (quote?.[2] !== entry.key) return null
  const mark = quote[1] ?? ''
  return { title, edits: () => [{ at: keyAt, text: mark + meant + mark }] }
}
