import type { Ask, Finding, Rule, Span } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isSpecimen } from '../shared/is-backstage.js'

export const addressGarbled: Rule<'garbled'> = rule({
  id: 'address-garbled',
  title: 'A parameter in the address of a pixel or link has turned into a sign',
  severity: 'error',
  topic: 'events',
  precision: 'very-high',
  words: {
    garbled:
      'The address holds “{sign}{rest}”, which was `&{name}` once: an editor has taken its beginning for a sign. Write `&amp;{name}`',
  },
  *check({ facts, page }) {
    const pixels = [...facts('event'), ...facts('counter')].filter(({ whole }) =>
      /^<(?:img|iframe)\b/i.test(page.text.slice(whole.start, whole.start + 7)),
    )
    const places = [...pixels.map(({ whole }) => whole), ...facts('link').map(({ at }) => at)]
    if (places.length === 0 || isSpecimen(page.path)) return
    const told = new Set<number>()
    for (const place of places) {
      for (const finding of garbled(page, place)) {
        if (told.has(finding.at.start)) continue
        told.add(finding.at.start)
        yield finding
      }
    }
  },
})

/** Entities that need no semicolon, by what they begin: `&curren` of `&currency`. */
const SIGNS: Readonly<Record<string, string>> = {
  '¤': 'curren',
  '®': 'reg',
  '×': 'times',
  '§': 'sect',
  '¶': 'para',
  '©': 'copy',
  '¬': 'not',
  '÷': 'divide',
}

/** The sign, and what is left of the parameter's name. */
const GARBLED = /([¤®×§¶©¬÷])(\w+)=/g

function* garbled({ text }: Ask['page'], { start, end }: Span): Iterable<Finding<'garbled'>> {
  const address = text.slice(start, end)
  for (const { index, 1: sign = '', 2: rest = '' } of address.matchAll(GARBLED)) {
    // In an address, behind the value of another parameter.
    if (!/[?&][^"'<>\s]*$/.test(address.slice(0, index))) continue
    const name = `${SIGNS[sign] ?? ''}${rest}`
    const at = { start: start + index, end: start + index + sign.length + rest.length }
    const fix = { title: `Write &amp;${name}`, edits: () => [{ at, text: `&amp;${name}` }] }
    yield { at, says: 'garbled', with: { sign, rest, name }, fix }
  }
}
