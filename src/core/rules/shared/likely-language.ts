import { lettersOf } from './script-of.js'

/** The language a text surely looks like by its letters alone; `null` when several are possible. */
export function likelyLanguage(text: string): string | null {
  const letters = lettersOf(text)
  const total = [...letters.values()].reduce((sum, count) => sum + count, 0)
  const share = (count: number | undefined): boolean => (count ?? 0) * 3 >= total * 2
  if (total < 5) return null
  if (share(letters.get('Cyrillic'))) {
    if (/[іїєґ]/i.test(text)) return /[ыэъё]/i.test(text) ? null : 'uk'
    return /[ыэё]/i.test(text) ? 'ru' : null
  }
  if ((letters.get('Kana') ?? 0) > 0) return 'ja'
  if (share(letters.get('Hangul'))) return 'ko'
  if (share(letters.get('Greek'))) return 'el'
  if (share(letters.get('Hebrew'))) return 'he'
  if (share(letters.get('Thai'))) return 'th'
  return null
}
