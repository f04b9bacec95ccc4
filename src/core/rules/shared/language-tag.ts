import { LANGUAGES, MEANT_LANGUAGE, MEANT_REGION, REGIONS } from './languages.data.js'

/** The parts of a language tag as BCP 47 parts them; `null` when it is none. */
export interface LanguageTag {
  /** Lower-case. */
  readonly language: string
  /** Four letters, first one capital: `Latn`. */
  readonly script: string | null
  /** Capitals or three digits. */
  readonly region: string | null
}

/** Reads `ru`, `en-GB`, `zh-Hant-TW`, `sr-Latn`; variants and extensions may follow. Whether the codes exist is another question. */
export function languageTag(text: string): LanguageTag | null {
  const match =
    /^([a-z]{2,3}|[a-z]{5,8})(?:-[a-z]{3})?(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?$/i.exec(
      text,
    )
  if (match === null) return null
  const [, language = '', script, region] = match
  return {
    language: language.toLowerCase(),
    script: script === undefined ? null : script.charAt(0).toUpperCase() + script.slice(1).toLowerCase(),
    region: region === undefined ? null : region.toUpperCase(),
  }
}

/** Two letters that are no code of ISO 639-1. Longer codes are too many to know. */
export function isNoLanguage(code: string): boolean {
  return code.length === 2 ? !LANGUAGES.has(code) : code.length > 3
}

export function isNoRegion(code: string): boolean {
  return code.length === 2 && !REGIONS.has(code)
}

/** The tag somebody may have meant by one that is none: `en_US`, `en-UK`, `jp`, `rus`, `english`. `null` when nothing is clear. */
export function meantTag(text: string): string | null {
  const parts = text.trim().split(/[-_\s]+/)
  const [first = '', second, ...rest] = parts
  if (rest.length > 0 && parts.length > 3) return null
  const language = MEANT_LANGUAGE[first.toLowerCase()] ?? first.toLowerCase()
  if (!LANGUAGES.has(language)) return null
  const others = second === undefined ? [] : [second, ...rest].map(cased)
  const tag = [language, ...others].join('-')
  const read = languageTag(tag)
  return read === null || tag === text || (read.region !== null && isNoRegion(read.region)) ? null : tag
}

function cased(part: string): string {
  if (part.length === 4 && /^[a-z]+$/i.test(part)) return part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()
  const upper = part.toUpperCase()
  return part.length === 2 ? (MEANT_REGION[upper] ?? upper) : part
}
