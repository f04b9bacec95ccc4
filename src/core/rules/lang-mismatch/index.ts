import type { MetaFact, Rule } from '../../model/index.js'
import { rule } from '../../model/index.js'
import { isBackstage } from '../shared/is-backstage.js'
import { knownText } from '../shared/known-text.js'
import { languageTag } from '../shared/language-tag.js'
import type { Script } from '../shared/languages.data.js'
import { SCRIPTS } from '../shared/languages.data.js'
import { likelyLanguage } from '../shared/likely-language.js'
import { certainMetas } from '../shared/live-metas.js'
import { pageWords } from '../shared/page-words.js'
import { lettersOf } from '../shared/script-of.js'

/** Fewer letters may be a name. */
const ENOUGH = 20
/** Pages in any language have English titles, the longer the stranger. */
const ENOUGH_LATIN = 60

export const langMismatch: Rule = rule({
  id: 'lang-mismatch',
  title: 'A page is written in other letters than its language has',
  severity: 'warning',
  topic: 'meta',
  precision: 'high',
  words: {
    letters:
      'The language is {lang}, and title and description are in {script} letters: browsers offer to translate the page, screen readers mispronounce it',
  },
  *check(ask) {
    const [fact] = certainMetas(ask, 'lang')
    const lang = fact === undefined ? null : knownText(fact)
    if (fact === undefined || lang === null || lang === '' || isBackstage(ask.page.path)) return
    const own = scriptOf(lang)
    const words = own === null ? '' : pageWords(ask)
    const found = own === null ? null : other(words, own)
    if (found === null) return
    const meant = likelyLanguage(words)
    yield {
      at: fact.at,
      says: 'letters',
      with: { lang, script: found },
      ...(found === 'Latin' ? { severity: 'info' as const } : {}),
      offers: meant === null ? [] : replacing(fact, meant),
    }
  },
})

function replacing({ content }: MetaFact, lang: string): readonly { title: string; edits: () => { at: MetaFact['at']; text: string }[] }[] {
  if (content?.kind !== 'text' || !content.exact) return []
  return [{ title: `Write lang="${lang}"`, edits: () => [{ at: content.at, text: lang }] }]
}

/** `null` when the language, or the tag, leaves it open. */
function scriptOf(lang: string): Script | null {
  const tag = languageTag(lang)
  return tag === null || tag.script !== null ? null : (SCRIPTS[tag.language] ?? null)
}

/** The script of almost all letters, when it is another; Japanese and Korean texts have Chinese characters too. */
function other(words: string, own: Script): Script | null {
  const letters = lettersOf(words)
  const total = [...letters.values()].reduce((sum, count) => sum + count, 0)
  const [script, count] = [...letters].sort((a, b) => b[1] - a[1])[0] ?? [own, 0]
  if (script === own || count * 10 < total * 8) return null
  if (script === 'Han' && (own === 'Kana' || own === 'Hangul')) return null
  return count >= (script === 'Latin' ? ENOUGH_LATIN : ENOUGH) ? script : null
}
