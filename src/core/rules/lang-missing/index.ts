import type { Ask, Fix, HeadFact, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { askedHead } from '../shared/asked-head.js'
import { lackingPages, ONCE } from '../shared/habit.js'
import { headPlace } from '../shared/head-of.js'
import { isGenuine } from '../shared/is-genuine.js'
import { knownText } from '../shared/known-text.js'
import { languageTag } from '../shared/language-tag.js'
import { likelyLanguage } from '../shared/likely-language.js'
import { certainMetas } from '../shared/live-metas.js'
import { pageWords } from '../shared/page-words.js'

export const langMissing: Rule = rule({
  id: 'lang-missing',
  title: 'A page does not say which language it is in',
  severity: 'info',
  optional: true,
  topic: 'meta',
  precision: 'high',
  words: {
    missing: 'The page does not say which language it is in: screen readers and translators have to guess',
    site: '{count} pages do not say which language they are in, this is the first: screen readers and translators have to guess',
  },
  options: { once: ONCE },
  *check(ask) {
    const head = askedHead(ask)
    if (head === null || ask.metas('lang').some(isGenuine)) return
    // A template without the tag leaves it to another file to open the document.
    if (head.html === null && (ask.page.kind === 'template' || ask.site.pageKind(ask.page.path) !== 'page')) return
    if (ask.page.holes.some(hole => head.html !== null && hole.start < head.html.end && hole.end > head.html.start)) return
    const at = head.html ?? headPlace(head)
    const count = lackingPages(ask, 'lang')
    if (count > 1) yield { at, says: 'site', with: { count }, essence: 'site' }
    else if (count === 1) yield { at, says: 'missing', offers: offers(ask, head) }
  },
})

function offers(ask: Ask, { html }: HeadFact): readonly Fix[] {
  const language = ofOpenGraph(ask) ?? likelyLanguage(pageWords(ask))
  if (html === null || language === null) return []
  const at = { start: html.start + '<html'.length, end: html.start + '<html'.length }
  return [{ title: `Add lang="${language}"`, edits: () => [{ at, text: ` lang="${language}"` }] }]
}

/** `ru_RU` of og:locale. */
function ofOpenGraph(ask: Ask): string | null {
  const [locale] = certainMetas(ask, 'og:locale')
  const text = locale === undefined ? null : knownText(locale)
  return text === null ? null : (languageTag(text.replace('_', '-'))?.language ?? null)
}
