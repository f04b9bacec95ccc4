import type { Fix, MetaFact, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { clipped } from '../shared/clipped.js'
import { knownText } from '../shared/known-text.js'
import { isNoLanguage, isNoRegion, languageTag, meantTag } from '../shared/language-tag.js'
import { MEANT_LANGUAGE } from '../shared/languages.data.js'
import { liveMetas } from '../shared/live-metas.js'

export const langMalformed: Rule = rule({
  id: 'lang-malformed',
  title: 'The language of a page is no language tag',
  severity: 'warning',
  topic: 'meta',
  precision: 'very-high',
  words: {
    empty: 'The language of the page is empty: screen readers and translators have to guess',
    form: '{lang} is no language tag: screen readers and translators ignore it',
    code: '{lang} names no language: screen readers and translators ignore it',
    region: '{region} is no region: programs that choose by region ignore it',
  },
  *check(ask) {
    for (const fact of liveMetas(ask, 'lang')) {
      const lang = knownText(fact)
      if (lang === null) continue
      const tag = lang.length > 60 ? null : languageTag(lang)
      const { at } = fact
      if (lang === '') yield { at: fact.nameAt, says: 'empty', severity: 'info' }
      else if (tag === null) yield { at, says: 'form', with: { lang: clipped(lang, 40) }, ...repair(fact, lang) }
      else if (isNoLanguage(tag.language) || (MEANT_LANGUAGE[tag.language] !== undefined && tag.language.length === 3))
        yield { at, says: 'code', with: { lang }, ...repair(fact, lang) }
      else if (tag.region !== null && isNoRegion(tag.region))
        yield { at, says: 'region', with: { region: tag.region }, ...repair(fact, lang) }
    }
  },
})

/** Only another separator is sure to mean the same; other codes are somebody's choice. */
function repair(fact: MetaFact, lang: string): { readonly fix?: Fix; readonly offers?: readonly Fix[] } {
  const meant = meantTag(lang)
  if (meant === null || fact.content?.kind !== 'text' || !fact.content.exact) return {}
  const { at } = fact.content
  const fix = { title: `Write ${meant}`, edits: () => [{ at, text: meant }] }
  return meant.toLowerCase() === lang.toLowerCase().replaceAll('_', '-') ? { fix } : { offers: [fix] }
}
