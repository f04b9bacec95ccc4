import type { ObjectValue, Page, Span, TextValue, Value } from '../../model/index.js'

/** The texts a value surely is one of: a text, or alternatives that are all texts. Empty when something of it is not known. */
export function certainTexts(value: Value | null | undefined): readonly TextValue[] {
  if (value?.kind === 'text') return [value]
  if (value?.kind !== 'choice') return []
  const texts = value.options.flatMap(option => (option.kind === 'text' ? [option] : []))
  return texts.length === value.options.length ? texts : []
}

/** The first text of those it may be, when every one of them is wrong: an alternative that is right is no mistake. */
export function wrongText(value: Value | null | undefined, isWrong: (text: string) => boolean): TextValue | null {
  const texts = certainTexts(value)
  return texts.length > 0 && texts.every(({ text }) => isWrong(text)) ? (texts[0] ?? null) : null
}

export function objectOf(value: Value | null | undefined): ObjectValue | null {
  return value?.kind === 'object' ? value : null
}

/** `null`, `undefined`, or not there. */
export function isNothing(value: Value | null | undefined): boolean {
  return value === null || value === undefined || value.kind === 'nothing'
}

/** A literal as it stands in the source, quotes included. `null` when its place is not the literal's own. */
export function literalSpan(page: Page, value: Value): Span | null {
  const { start, end } = value.at
  const source = page.text.slice(start, end)
  if (value.kind === 'number') return Number(source) === value.value && source.trim() !== '' ? value.at : null
  if (value.kind !== 'text') return value.kind === 'object' || value.kind === 'list' ? bracketed(value, source) : null
  const quote = page.text.charAt(start - 1)
  if (!value.exact || source !== value.text || !/["'`]/.test(quote) || page.text.charAt(end) !== quote) return null
  return { start: start - 1, end: end + 1 }
}

function bracketed(value: Value, source: string): Span | null {
  const brackets = value.kind === 'object' ? /^\{[^]*\}$/ : /^\[[^]*\]$/
  return brackets.test(source) ? value.at : null
}

/** Where a text may be replaced letter by letter. */
export function exactSpan(page: Page, value: TextValue): Span | null {
  return value.exact && page.text.slice(value.at.start, value.at.end) === value.text ? value.at : null
}

/** Where the name of a key stands without its quotes. `null` for keys set later and for shorthands, where the name is the value too. */
export function keySpan(page: Page, key: string, at: Span): Span | null {
  const source = page.text.slice(at.start, at.end)
  if (!/^\s*:/.test(page.text.slice(at.end, at.end + 40))) return null
  if (source === key) return at
  return source.slice(1, -1) === key && /^(["']).*\1$/.test(source) ? { start: at.start + 1, end: at.end - 1 } : null
}
