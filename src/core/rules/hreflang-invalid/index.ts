import type { Finding, Page, Rule, Span } from '../../model/index.js'
import { rule } from '../../model/index.js'
import type { Alternate } from '../shared/alternates.js'
import { alternatesOf } from '../shared/alternates.js'
import { attributeIn } from '../shared/attribute-in.js'
import { clipped } from '../shared/clipped.js'
import { isNoLanguage, isNoRegion, languageTag, meantTag } from '../shared/language-tag.js'

type Words = 'meant' | 'invalid'

export const hreflangInvalid: Rule<Words> = rule({
  id: 'hreflang-invalid',
  title: 'An hreflang names no language or region that search engines know',
  severity: 'warning',
  topic: 'meta',
  precision: 'very-high',
  words: {
    meant: 'Search engines do not know {hreflang} and ignore the link: {meant} may be meant',
    invalid: 'Search engines do not know {hreflang} and ignore the link',
  },
  *check(ask) {
    for (const alternate of alternatesOf(ask)) {
      if (!isKnown(alternate.hreflang)) yield finding(ask.page, alternate)
    }
  },
})

/** Two letters for the language, then a script, then two letters for a region (https://developers.google.com/search/docs/specialty/international/localized-versions), 2026-11-24. */
function isKnown(hreflang: string): boolean {
  if (hreflang.toLowerCase() === 'x-default') return true
  const tag = languageTag(hreflang)
  return (
    tag !== null &&
    tag.language.length === 2 &&
    !isNoLanguage(tag.language) &&
    (tag.region === null || (tag.region.length === 2 && !isNoRegion(tag.region)))
  )
}

function finding(page: Page, { fact, hreflang }: Alternate): Finding<Words> {
  const at = valueAt(page, fact.whole) ?? fact.whole
  const meant = /^x?[-_]?default$/i.test(hreflang) ? 'x-default' : meantTag(hreflang)
  const shown = hreflang === '' ? 'an empty hreflang' : clipped(hreflang, 40)
  if (meant === null) return { at, says: 'invalid', with: { hreflang: shown } }
  const fix = { title: `Write ${meant}`, edits: () => [{ at, text: meant }] }
  const inPlace = page.text.slice(at.start, at.end).trim() === hreflang
  const same = meant.toLowerCase() === hreflang.toLowerCase().replaceAll('_', '-')
  return { at, says: 'meant', with: { hreflang: shown, meant }, ...(!inPlace ? {} : same ? { fix } : { offers: [fix] }) }
}

function valueAt(page: Page, tag: Span): Span | null {
  const written = attributeIn(page, tag, 'hreflang')
  if (written === null) return null
  const text = page.text.slice(written.nameAt.end, written.whole.end)
  const match = /^\s*=\s*(["']?)([^]*?)\1$/.exec(text)
  if (match?.[2] === undefined) return null
  const end = written.whole.end - (match[1]?.length ?? 0)
  return match[2] === '' ? written.whole : { start: end - match[2].length, end }
}
